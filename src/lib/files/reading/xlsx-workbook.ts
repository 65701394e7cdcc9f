import { TableFileError } from './table-file-error.ts';
import { attributeOf, XmlScanner, type XmlListener } from './xml-scan.ts';
import type { Archive } from './unzip.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
	readonly name: string;
	readonly part: string;
	readonly isHidden: boolean;
}

/** What stands around the cells of a workbook. */
export interface Workbook {
	readonly sheets: readonly ListedSheet[];
	/** Part of the texts that cells point to; null if there is none. */
	readonly textPart: string | null;
	/** For each cell format: is its number a date, a time, both or neither? */
	readonly dateFormats: readonly DateFormat[];
	/** Days are counted from 1904 instead of 1900. */
	readonly isFrom1904: boolean;
}

export type DateFormat = 'date' | 'time' | 'none';

const MOST_SHEETS = 1000;

/** Tells of every element with its tag. */
async function tags(
	archive: Archive,
	part: string,
	take: (name: string, tag: string) => void
): Promise<void> {
	const scanner = new XmlScanner({ open: take });
	for await (const piece of archive.text(part)) scanner.push(piece);
	scanner.end();
}

/** `xl/workbook.xml` + `../a.xml` → `a.xml`; a target with a slash first counts from the archive. */
function resolve(from: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const parts = from.split('/').slice(0, -1);
	for (const part of target.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

interface Relation {
	readonly kind: string;
	readonly part: string;
}

/** What a part refers to, by id. The kind is the last word of its type, which is the same in both dialects of the format. */
async function relations(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
	const slash = part.lastIndexOf('/') + 1;
	const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
	const found = new Map<string, Relation>();
	if (!archive.has(file)) return found;
	await tags(archive, file, (name, tag) => {
		const target = attributeOf(tag, 'Target');
		if (name !== 'Relationship' || target === null) return;
		const kind = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
		found.set(attributeOf(tag, 'Id') ?? '', { kind, part: resolve(part, target) });
	});
	return found;
}

/** Numbers of Excel's own formats that show a date or a time. */
const TIMES = new Set([18, 19, 20, 21, 45, 46, 47]);
function builtInFormat(id: number): DateFormat {
	if (TIMES.has(id)) return 'time';
	const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	return isDate ? 'date' : 'none';
}

/** `dd\-mm\-yyyy` shows a date, `[h]:mm` a time, `#,##0" dage"` neither. */
export function formatKind(code: string): DateFormat {
	const plain = code
		.split(';', 1)[0]
		?.replaceAll(/"[^"]*"|\\.|_.|\*./gu, '')
		.replaceAll(/\[(?![hms]+\])[^\]]*\]/giu, '');
	if (plain === undefined || /general|standard/iu.test(plain)) return 'none';
	if (/[dy]/iu.test(plain)) return 'date';
	if (/[hs]/iu.test(plain)) return 'time';
	return /m/iu.test(plain) ? 'date' : 'none';
}

async function readFormats(archive: Archive, part: string | undefined): Promise<DateFormat[]> {
	const own = new Map<number, DateFormat>();
	const formats: DateFormat[] = [];
	if (part === undefined || !archive.has(part)) return formats;
	let isInCells = false;
	const listener: XmlListener = {
		open(name, tag) {
			const id = Number(attributeOf(tag, 'numFmtId') ?? 0);
			if (name === 'numFmt') own.set(id, formatKind(attributeOf(tag, 'formatCode') ?? ''));
			else if (name === 'cellXfs') isInCells = true;
			else if (name === 'xf' && isInCells) formats.push(own.get(id) ?? builtInFormat(id));
		},
		close(name) {
			if (name === 'cellXfs') isInCells = false;
		}
	};
	const scanner = new XmlScanner(listener);
	for await (const piece of archive.text(part)) scanner.push(piece);
	return formats;
}

/** Archives that are something else, by a file that only they have. */
const OTHERS: readonly (readonly [part: string, found: string])[] = [
	['word/document.xml', 'DOCX'],
	['ppt/presentation.xml', 'PPTX'],
	['META-INF/MANIFEST.MF', 'JAR'],
	['AndroidManifest.xml', 'APK']
];

async function findWorkbook(archive: Archive): Promise<string> {
	if (archive.has('xl/workbook.bin')) throw new TableFileError('old-excel');
	const other = OTHERS.find(([part]) => archive.has(part));
	if (other !== undefined) throw new TableFileError('other-format', { found: other[1] });
	const type = (await archive.wholeText('mimetype')).trim();
	if (type.includes('opendocument')) throw new TableFileError('other-format', { found: 'ODS' });
	if (!archive.has('_rels/.rels')) throw new TableFileError('other-format', { found: 'ZIP' });
	// The relations of the archive itself stand where those of a part without a name would.
	const roots = [...(await relations(archive, '')).values()];
	const part = roots.find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
	if (!archive.has(part)) throw new TableFileError('other-format', { found: 'ZIP' });
	return part;
}

/** Reads what the archive of a workbook says of its sheets. Charts and macros that stand among the sheets are left out. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
	const part = await findWorkbook(archive);
	const related = await relations(archive, part);
	const sheets: ListedSheet[] = [];
	let isFrom1904 = false;
	await tags(archive, part, (name, tag) => {
		if (name === 'workbookPr')
			isFrom1904 = /^(?:1|true)$/u.test(attributeOf(tag, 'date1904') ?? '');
		if (name !== 'sheet' || sheets.length >= MOST_SHEETS) return;
		const id = /\s(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? '';
		const target = related.get(id);
		if (target?.kind !== 'worksheet' || !archive.has(target.part)) return;
		const isHidden = (attributeOf(tag, 'state') ?? 'visible') !== 'visible';
		sheets.push({ name: attributeOf(tag, 'name') ?? '', part: target.part, isHidden });
	});
	const partOf = (wanted: string): string | undefined =>
		[...related.values()].find(({ kind }) => kind === wanted)?.part;
	const dateFormats = await readFormats(archive, partOf('styles'));
	return { sheets, textPart: partOf('sharedStrings') ?? null, dateFormats, isFrom1904 };
}
