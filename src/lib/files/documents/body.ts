import type { Numbering } from './numbering.ts';
import { rowText } from './rows.ts';
import type { StyleFacts } from './styles.ts';
import { attribute, tokens, type Token } from './tags.ts';

/** What is not part of the text as it stands: deleted and moved away, older properties, the second of two likenesses. */
const LEFT_OUT = new Set([
	'w:del',
	'w:moveFrom',
	'mc:Fallback',
	'w:pPrChange',
	'w:rPrChange',
	'w:sectPrChange',
	'w:tblPrChange',
	'w:numberingChange'
]);

interface Paragraph {
	text: string;
	style: string | null;
	list: string | null;
	level: number | null;
	isInRun: boolean;
	isHidden: boolean;
}

interface Table {
	row: string[][] | null;
}

export interface Body {
	readonly lines: readonly string[];
	readonly deletions: number;
}

function isOn(attributes: string): boolean {
	return !/^(?:0|false|off)$/u.test(attribute(attributes, 'w:val') ?? '');
}

/** Writes down the paragraphs of a part of a document, with the numbers that Word counts and rows of tables. */
class Writer {
	readonly lines: string[] = [];
	deletions = 0;
	readonly #numbering: Numbering;
	readonly #styles: (id: string | null) => StyleFacts;
	readonly #paragraphs: Paragraph[] = [];
	readonly #tables: Table[] = [];
	#isText = false;
	#leftOut: string | null = null;
	#depth = 0;

	constructor(numbering: Numbering, styles: (id: string | null) => StyleFacts) {
		this.#numbering = numbering;
		this.#styles = styles;
	}

	read(token: Token): void {
		if (this.#leftOut !== null) this.#skip(token, this.#leftOut);
		else if (token.type === 'text') this.#add(this.#isText ? token.text : '');
		else if (token.type === 'close') this.#close(token.name);
		else this.#open(token.name, token.attributes, token.isEmpty);
	}

	#skip(token: Token, name: string): void {
		if (token.type === 'text' || token.name !== name) return;
		if (token.type === 'close') this.#depth -= 1;
		else if (!token.isEmpty) this.#depth += 1;
		if (this.#depth === 0) this.#leftOut = null;
	}

	#add(text: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph !== undefined && !paragraph.isHidden) paragraph.text += text;
	}

	#put(line: string): void {
		const row = this.#tables.at(-1)?.row;
		if (row == null) this.lines.push(line);
		else row.at(-1)?.push(line);
	}

	#open(name: string, attributes: string, isEmpty: boolean): void {
		if (LEFT_OUT.has(name)) {
			if (isEmpty) return;
			if (name === 'w:del') this.deletions += 1;
			[this.#leftOut, this.#depth] = [name, 1];
		} else if (name === 'w:p') {
			this.#paragraphs.push({
				text: '',
				style: null,
				list: null,
				level: null,
				isInRun: false,
				isHidden: false
			});
			if (isEmpty) this.#endParagraph();
		} else if (name === 'w:tbl') this.#tables.push({ row: null });
		else if (name === 'w:tr') this.#table({ row: [] });
		else if (name === 'w:tc') this.#tables.at(-1)?.row?.push([]);
		else if (name === 'w:t') this.#isText = !isEmpty;
		else this.#property(name, attributes);
	}

	#property(name: string, attributes: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph === undefined) return;
		const value = attribute(attributes, 'w:val');
		if (name === 'w:r') [paragraph.isInRun, paragraph.isHidden] = [true, false];
		else if (name === 'w:pStyle') paragraph.style = value;
		else if (name === 'w:numId') paragraph.list = value;
		else if (name === 'w:ilvl') paragraph.level = Number(value);
		if (!paragraph.isInRun) return;
		if (name === 'w:vanish') paragraph.isHidden = isOn(attributes);
		if (name === 'w:tab' || name === 'w:ptab') this.#add('\t');
		if (name === 'w:cr') this.#add('\n');
		if (name === 'w:br') this.#add(attribute(attributes, 'w:type') === 'page' ? '\f' : '\n');
		if (name === 'w:noBreakHyphen') this.#add('-');
		if (name === 'w:softHyphen') this.#add('\u00ad');
	}

	#close(name: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (name === 'w:t') this.#isText = false;
		else if (name === 'w:r' && paragraph !== undefined)
			[paragraph.isInRun, paragraph.isHidden] = [false, false];
		else if (name === 'w:p') this.#endParagraph();
		else if (name === 'w:tr') this.#endRow();
		else if (name === 'w:tbl') this.#tables.pop();
	}

	#endParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (paragraph === undefined) return;
		const { text, style } = paragraph;
		const facts = this.#styles(style);
		const list = paragraph.list ?? facts.list;
		const level = paragraph.level ?? facts.level;
		const isEmpty = text.trim() === '';
		const marker = list === null || isEmpty ? '' : this.#numbering.marker({ list, level, style });
		if (facts.isHeading && !isEmpty && this.#tables.length === 0) this.#put('');
		this.#put(marker === '' ? text.trimEnd() : `${marker} ${text.trim()}`);
	}

	#table(table: Table): void {
		this.#tables[this.#tables.length - 1] = table;
	}

	#endRow(): void {
		const row = this.#tables.at(-1)?.row;
		if (row == null) return;
		this.#table({ row: null });
		const cells = row.map((lines) => lines.join('\n').trim());
		const inner = this.#tables.at(-2)?.row;
		const text = rowText(cells);
		if (inner != null) inner.at(-1)?.push(text);
		else this.lines.push(text);
	}
}

/** Reads `word/document.xml`, or the footnotes, which are built alike. */
export function readBody(
	xml: string,
	numbering: Numbering,
	styles: (id: string | null) => StyleFacts
): Body {
	const writer = new Writer(numbering, styles);
	for (const token of tokens(xml)) writer.read(token);
	return { lines: writer.lines, deletions: writer.deletions };
}
