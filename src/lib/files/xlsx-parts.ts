/** The parts of an XLSX file that are XML around the cells (ECMA-376, SpreadsheetML). */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const XLSX_TYPE = `${SPREADSHEET}.sheet`;

/** What XML 1.0 has no way to write: control signs, halves of signs, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text without what XML cannot hold, with one kind of line break. */
export function cleanText(text: string): string {
	return text.replaceAll(/\r\n?/gu, '\n').replaceAll(FORBIDDEN, '');
}

/** Clean text as XML. Excel reads `_x0041_` as a sign's number: an underscore before one is written as one. */
export function escapeText(text: string): string {
	return text
		.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
		.replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** 0 → `A`, 26 → `AA`. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Places in the list of cell formats below. */
export const FORMATS = { plain: 0, head: 1, text: 2, date: 3, firstNumber: 4, moment: 11 } as const;
/** Most decimals that a number is shown with. */
export const MOST_DECIMALS = 6;

const DATE_FORMAT = 164;
const NUMBER_FORMAT = 165;
const MOMENT_FORMAT = 180;

function numberFormats(): readonly { readonly id: number; readonly code: string }[] {
	const numbers = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => ({
		id: NUMBER_FORMAT + decimals,
		code: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
	}));
	return [
		{ id: DATE_FORMAT, code: 'dd\\-mm\\-yyyy' },
		...numbers,
		{ id: MOMENT_FORMAT, code: 'dd\\-mm\\-yyyy\\ hh:mm:ss' }
	];
}

/** `49` is Excel's own format for text: what looks like a formula stays text when a person edits the cell. */
function styles(): string {
	const formats = numberFormats();
	const listed = formats.map(
		({ id, code }) => `<numFmt numFmtId="${String(id)}" formatCode="${escapeText(code)}"/>`
	);
	const cell = (format: number, font: number, more: string): string =>
		`<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${more}/></xf>`;
	const cells = [
		'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
		cell(49, 1, ' wrapText="1"'),
		cell(49, 0, ' wrapText="1"'),
		...formats.map(({ id }) => cell(id, 0, ''))
	];
	const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
	return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${String(listed.length)}">${listed.join('')}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(cells.length)}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** A sheet's XML before and after its rows: the first row frozen, widths in characters. */
export function sheetFrame(
	widths: readonly number[],
	index: number
): { readonly before: string; readonly after: string } {
	const columns = widths.map((width, at) => {
		const place = String(at + 1);
		return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
	});
	const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
	const selected = index === 0 ? ' tabSelected="1"' : '';
	return {
		before: `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${selected} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>`,
		after: '</sheetData></worksheet>'
	};
}

function numbered<T>(list: readonly T[], write: (item: T, number: string) => string): string {
	return list.map((item, index) => write(item, String(index + 1))).join('');
}

/** All other parts, by their names in the archive. `names` are the sheets', clean and each its own. */
export function framingParts(
	names: readonly string[]
): readonly (readonly [name: string, xml: string])[] {
	const type = (part: string, kind: string): string =>
		`<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
	const relation = (id: string, kind: string, target: string): string =>
		`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const relations = (list: string): string =>
		`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
	const types = type('workbook', 'sheet.main') + type('styles', 'styles');
	return [
		[
			'[Content_Types].xml',
			`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}${numbered(names, (_, n) => type(`worksheets/sheet${n}`, 'worksheet'))}</Types>`
		],
		['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
		[
			'xl/workbook.xml',
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered(names, (name, n) => `<sheet name="${escapeText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			relations(
				numbered(names, (_, n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)) +
					relation(`rId${String(names.length + 1)}`, 'styles', 'styles.xml')
			)
		],
		['xl/styles.xml', styles()]
	];
}
