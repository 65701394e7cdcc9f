/** `DBPS` as a number in the machine's own order of bytes: an index of the other order is refused, not misread. */
const MAGIC = 0x53504244;
/** Raised whenever the file or the rule of words changes. */
const VERSION = 1;
const WORDS_BEFORE = 4;

/** An index that is broken, cut off, of another version or of other data. The message is for developers. */
export class SearchIndexError extends Error {
	override readonly name = 'SearchIndexError';
}

const SECTIONS = [
	'meetingItems',
	'itemPassages',
	'itemNumbers',
	'itemTitles',
	'localIds',
	'kinds',
	'lengths',
	'themes',
	'terms',
	'stems',
	'passageCounts',
	'passageBytes',
	'positionBytes',
	'titleCounts',
	'titleBytes',
	'passages',
	'positions',
	'titles'
] as const;
export type Section = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<Section, Uint8Array>>;

/** The small tables of an index; what there is one of for every passage or word lies in the sections. */
export interface IndexHead {
	readonly passages: number;
	readonly terms: number;
	/** Kinds, themes and organisations that meetings and passages refer to by number. */
	readonly kinds: readonly string[];
	readonly themes: readonly string[];
	readonly organisations: readonly string[];
	/** Item numbers and titles, each once. */
	readonly strings: readonly string[];
	readonly meetings: {
		readonly ids: readonly string[];
		readonly organisations: readonly number[];
		readonly years: readonly number[];
		readonly dates: readonly string[];
	};
	/** The first passage of every file of texts. */
	readonly texts: readonly number[];
	/** Stands in every file of texts too: texts of another build are refused. */
	readonly textsOf: string;
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** One file: four numbers (magic, version, length, length of the head), the head, the sections. */
export function writeIndexFile(head: IndexHead, sections: Sections): Uint8Array<ArrayBuffer> {
	const lengths = SECTIONS.map((name) => sections[name].byteLength);
	const text = new TextEncoder().encode(JSON.stringify({ ...head, sections: lengths }));
	const start = WORDS_BEFORE * 4 + aligned(text.byteLength);
	const total = lengths.reduce((sum, length) => sum + aligned(length), start);
	const bytes = new Uint8Array(total);
	new Uint32Array(bytes.buffer, 0, WORDS_BEFORE).set([MAGIC, VERSION, total, text.byteLength]);
	bytes.set(text, WORDS_BEFORE * 4);
	let offset = start;
	for (const name of SECTIONS) {
		bytes.set(sections[name], offset);
		offset += aligned(sections[name].byteLength);
	}
	return bytes;
}

function parseHead(text: string): IndexHead & { readonly sections: readonly number[] } {
	try {
		return JSON.parse(text) as IndexHead & { readonly sections: readonly number[] };
	} catch (cause) {
		throw new SearchIndexError('the head of the search index cannot be read', { cause });
	}
}

/** Throws a SearchIndexError where the file is not a whole index of this version. */
export function readIndexFile(bytes: Uint8Array<ArrayBuffer>): {
	readonly head: IndexHead;
	readonly sections: Sections;
} {
	if (bytes.byteLength < WORDS_BEFORE * 4)
		throw new SearchIndexError('the search index is cut off');
	// A Buffer of Node may begin anywhere in its memory.
	const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const [magic, version, total = 0, headLength = 0] = new Uint32Array(
		file.buffer,
		file.byteOffset,
		WORDS_BEFORE
	);
	if (magic !== MAGIC) throw new SearchIndexError('this is not a search index');
	if (version !== VERSION)
		throw new SearchIndexError(`search index of version ${String(version)}, not ${VERSION}`);
	if (total !== file.byteLength)
		throw new SearchIndexError(`search index of ${file.byteLength} bytes instead of ${total}`);
	const headEnd = WORDS_BEFORE * 4 + headLength;
	if (headEnd > total) throw new SearchIndexError('the head of the search index is cut off');
	const head = parseHead(new TextDecoder().decode(file.subarray(WORDS_BEFORE * 4, headEnd)));
	let offset = aligned(headEnd);
	const sections = Object.fromEntries(
		SECTIONS.map((name, index) => {
			const start = offset;
			const length = head.sections[index] ?? 0;
			offset += aligned(length);
			return [name, file.subarray(start, start + length)];
		})
	) as Record<Section, Uint8Array>;
	if (offset !== total) throw new SearchIndexError('the search index does not add up');
	return { head, sections };
}
