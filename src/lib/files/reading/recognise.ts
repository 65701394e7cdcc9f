import { TableFileError } from './table-file-error.ts';
import type { TableFormat } from './sheet.ts';

/** What a file is by its first bytes. `text` may be CSV or JSON. */
type Content = 'zip' | 'parquet' | 'text';

/** Beginnings of files that are no tables. Names as people know them. */
const OTHERS: readonly (readonly [name: string, start: readonly number[]])[] = [
	['PDF', [0x25, 0x50, 0x44, 0x46]],
	['PNG', [0x89, 0x50, 0x4e, 0x47]],
	['JPEG', [0xff, 0xd8, 0xff]],
	['GIF', [0x47, 0x49, 0x46, 0x38]],
	['GZIP', [0x1f, 0x8b]],
	['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
	['RAR', [0x52, 0x61, 0x72, 0x21]],
	['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
	['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]]
];
const ZIP = [0x50, 0x4b];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
/** The container of old Office files, and of encrypted new ones. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** `EncryptedPackage` in UTF-16, as the directory of the container names it. */
const ENCRYPTED = [...new TextEncoder().encode('EncryptedPackage')].flatMap((sign) => [sign, 0]);
/** Where the directory of a container is looked for. */
const OLE_HEAD = 1_000_000;
/** How much is looked at for zero bytes, which no text has. */
const TEXT_HEAD = 65_536;

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
	return start.every((byte, index) => bytes[at + index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (startsWith(bytes, wanted, at)) return true;
	}
	return false;
}

/** True for bytes that no text has, unless they are UTF-16 and say so, or have a zero beside every letter. */
function isBinary(bytes: Uint8Array): boolean {
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
	const head = bytes.subarray(0, TEXT_HEAD);
	let zeros = 0;
	for (const byte of head) if (byte === 0) zeros += 1;
	return zeros > 0 && zeros < head.length * 0.2;
}

function contentOf(bytes: Uint8Array): Content {
	if (startsWith(bytes, PARQUET)) return 'parquet';
	if (startsWith(bytes, ZIP)) return 'zip';
	if (startsWith(bytes, OLE)) {
		const isEncrypted = holds(bytes.subarray(0, OLE_HEAD), ENCRYPTED);
		throw new TableFileError(isEncrypted ? 'encrypted' : 'old-excel');
	}
	const other = OTHERS.find(([, start]) => startsWith(bytes, start));
	if (other !== undefined) throw new TableFileError('other-format', { found: other[0] });
	if (isBinary(bytes)) throw new TableFileError('other-format');
	return 'text';
}

const FORMATS: Readonly<Record<string, TableFormat>> = {
	csv: 'csv',
	tsv: 'csv',
	tab: 'csv',
	txt: 'csv',
	xlsx: 'xlsx',
	xlsm: 'xlsx',
	json: 'json',
	ndjson: 'json',
	jsonl: 'json',
	geojson: 'json',
	parquet: 'parquet'
};

/** The ending of a file's name in lower case: `Tal 2024.CSV` → `csv`. */
export function endingOf(name: string): string {
	return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The first sign that is no space says whether a text without a known ending is JSON. */
function textFormat(bytes: Uint8Array): TableFormat {
	const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
	return /^[[{]/u.test(head) ? 'json' : 'csv';
}

/**
 * The format of a file by its content; the name decides only between texts. `isRenamed` when the name says another.
 * Throws a TableFileError for what is no table.
 */
export function recognise(
	name: string,
	bytes: Uint8Array
): { readonly format: TableFormat; readonly isRenamed: boolean } {
	if (bytes.length === 0) throw new TableFileError('empty');
	const named = FORMATS[endingOf(name)];
	const content = contentOf(bytes);
	const isNamedText = named === 'csv' || named === 'json';
	const format = {
		zip: () => 'xlsx' as const,
		parquet: () => 'parquet' as const,
		text: () => (isNamedText ? named : textFormat(bytes))
	}[content]();
	return { format, isRenamed: named !== undefined && named !== format };
}
