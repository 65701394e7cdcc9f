import type { CompareSubject } from '$lib/queries';
import { foldDanish } from '$lib/text';

/** More than this nobody reads; they write another letter. */
export const MOST_HITS = 50;

interface Entry {
	readonly subject: CompareSubject;
	readonly name: string;
	/** Name, organisation and aliases, folded. */
	readonly key: string;
}

/** All departments of an organisation, offered in one. */
export interface Whole {
	readonly organisation: string;
	readonly name: string;
	readonly ids: readonly string[];
}

export interface Hits {
	readonly subjects: readonly CompareSubject[];
	/** How many match, shown or not. */
	readonly total: number;
}

const known = new WeakMap<readonly CompareSubject[], readonly Entry[]>();

/** Folded once for each list of subjects; a keystroke only scans. */
function entriesOf(subjects: readonly CompareSubject[]): readonly Entry[] {
	const done = known.get(subjects);
	if (done !== undefined) return done;
	const folded = new Map<string, string>();
	const fold = (words: string): string => {
		const before = folded.get(words);
		if (before !== undefined) return before;
		const result = foldDanish(words);
		folded.set(words, result);
		return result;
	};
	const entries = subjects.map((subject) => {
		const name = fold(subject.name);
		const others = [subject.organisation_name, subject.aliases].map(fold);
		return { subject, name, key: ` ${[name, ...others].join(' ').replaceAll('|', ' ')}` };
	});
	known.set(subjects, entries);
	return entries;
}

/** Folds the names before the first keystroke. */
export function prepareSearch(subjects: readonly CompareSubject[]): void {
	entriesOf(subjects);
}

/** 0: the name begins so, 1: a word does, 2: it stands within a word; null where a word is missing. */
function standing(entry: Entry, words: readonly string[]): number | null {
	const [first = ''] = words;
	if (!words.every((word) => entry.key.includes(word))) return null;
	if (entry.name.startsWith(first)) return 0;
	return entry.key.includes(` ${first}`) ? 1 : 2;
}

function wordsOf(query: string): string[] {
	return foldDanish(query)
		.split(/\s+/u)
		.filter((word) => word !== '');
}

/** Those that hold every word, best first, without those left out. */
export function findSubjects(
	subjects: readonly CompareSubject[],
	query: string,
	leftOut: ReadonlySet<string>
): Hits {
	const words = wordsOf(query);
	const byStanding: [CompareSubject[], CompareSubject[], CompareSubject[]] = [[], [], []];
	for (const entry of entriesOf(subjects)) {
		const place = standing(entry, words);
		if (place === null || leftOut.has(entry.subject.id)) continue;
		byStanding[place as 0 | 1 | 2].push(entry.subject);
	}
	const all = byStanding.flat();
	return { subjects: all.slice(0, MOST_HITS), total: all.length };
}

/** Organisations whose name holds every word, each with its departments that are not left out. */
export function findWholes(
	subjects: readonly CompareSubject[],
	query: string,
	leftOut: ReadonlySet<string>,
	most: number
): readonly Whole[] {
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const wholes = new Map<string, { name: string; ids: string[]; fits: boolean }>();
	for (const { id, organisation, organisation_name: name } of subjects) {
		let whole = wholes.get(organisation);
		if (whole === undefined) {
			const folded = foldDanish(name);
			whole = { name, ids: [], fits: words.every((word) => folded.includes(word)) };
			wholes.set(organisation, whole);
		}
		if (whole.fits && !leftOut.has(id)) whole.ids.push(id);
	}
	return [...wholes]
		.filter(([, { fits, ids }]) => fits && ids.length > 1)
		.slice(0, most)
		.map(([organisation, { name, ids }]) => ({ organisation, name, ids }));
}
