import { deflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { TableFileError, type TableFile } from '../../../../src/lib/files/reading/index.ts';

/** A file of text in UTF-8. */
export function fileOf(name: string, text: string): TableFile {
	return { name, bytes: new TextEncoder().encode(text) };
}

/** The code that a reading is refused with; anything but a TableFileError is a fault. */
export async function codeOf(reading: Promise<unknown>): Promise<string> {
	const error: unknown = await reading.then(
		() => 'read',
		(failure: unknown) => failure
	);
	if (error === 'read') return 'read';
	expect(error).toBeInstanceOf(TableFileError);
	return error instanceof TableFileError ? error.code : '';
}

interface Part {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** What the directory says that it unpacks to, if not the truth. */
	readonly told?: number;
}

function head(signature: number, rest: readonly (readonly [number, 2 | 4])[]): Buffer {
	const bytes = Buffer.alloc(4 + rest.reduce((sum, [, size]) => sum + size, 0));
	bytes.writeUInt32LE(signature, 0);
	let at = 4;
	for (const [value, size] of rest) {
		bytes.writeUIntLE(value, at, size);
		at += size;
	}
	return bytes;
}

/** An archive made by hand, so that it can lie. */
export function zipOf(parts: readonly Part[]): Uint8Array {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, told } of parts) {
		const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const common = [
			[20, 2],
			[0, 2],
			[8, 2],
			[0, 4],
			[0, 4],
			[packed.length, 4],
			[told ?? bytes.length, 4],
			[name.length, 2],
			[0, 2]
		] as const;
		const local = Buffer.concat([head(0x04034b50, common), Buffer.from(name), packed]);
		const more = [
			[0, 2],
			[0, 2],
			[0, 2],
			[0, 4],
			[offset, 4]
		] as const;
		directory.push(head(0x02014b50, [[20, 2], ...common, ...more]), Buffer.from(name));
		files.push(local);
		offset += local.length;
	}
	const list = Buffer.concat(directory);
	const end = head(0x06054b50, [
		[0, 4],
		[parts.length, 2],
		[parts.length, 2],
		[list.length, 4],
		[offset, 4],
		[0, 2]
	]);
	return Buffer.concat([...files, list, end]);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
	/** XML of each sheet, by name. */
	readonly sheets: Readonly<Record<string, string>>;
	readonly texts?: string;
	readonly styles?: string;
	readonly workbook?: string;
	readonly more?: readonly Part[];
	readonly told?: number;
}

/** A workbook made by hand. */
export function workbookOf({
	sheets,
	texts,
	styles,
	workbook = '',
	...rest
}: WorkbookParts): Uint8Array {
	const names = Object.keys(sheets);
	const listed = names.map(
		(name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`
	);
	const relation = (id: string, kind: string, target: string): string =>
		`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const related = [
		...names.map((_, at) =>
			relation(`r${String(at)}`, 'worksheet', `worksheets/s${String(at)}.xml`)
		),
		relation('t', 'sharedStrings', 'sharedStrings.xml'),
		relation('s', 'styles', '/xl/styles.xml')
	];
	return zipOf([
		{
			name: '_rels/.rels',
			content: `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`
		},
		{
			name: 'xl/workbook.xml',
			content: `<?xml version="1.0"?><workbook>${workbook}<sheets>${listed.join('')}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: `<Relationships>${related.join('')}</Relationships>`
		},
		...(texts === undefined
			? []
			: [{ name: 'xl/sharedStrings.xml', content: `<sst>${texts}</sst>` }]),
		...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
		...Object.values(sheets).map((xml, at) => ({
			name: `xl/worksheets/s${String(at)}.xml`,
			content: `<worksheet>${xml}</worksheet>`,
			...(rest.told === undefined ? {} : { told: rest.told })
		})),
		...(rest.more ?? [])
	]);
}
