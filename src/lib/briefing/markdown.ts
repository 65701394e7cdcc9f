import { briefingFilesText as words } from '../text/index.ts';
import type {
	Block,
	DocumentFigure,
	DocumentPart,
	DocumentTable,
	Run,
	Statement,
	TableCell,
	WrittenDocument
} from './document.ts';
import { NoteBook, noteRuns } from './note-book.ts';
import { printable } from './printable.ts';
import { addressOfRun, statementRuns } from './statement-runs.ts';

/** What is markup wherever it stands; a mention and the signs of mathematics are GitHub's own. */
const ANYWHERE = /[\\`*_{}[\]<>|~&$@]/gu;
/** What would begin a list, a heading, a quote or a rule. */
const AT_START = /^(\s*)([-+=#]|\d+(?=[.)]))/u;

/** One line of plain text that Markdown reads as text and nothing else. */
function escaped(text: string): string {
	return text
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(ANYWHERE, (sign) => `\\${sign}`)
		.replaceAll(/:(?=\/\/|[\w+-]+:)/gu, '\\:')
		.replaceAll(/\bwww\./giu, (start) => `${start.slice(0, -1)}\\.`);
}

function escapedStart(line: string): string {
	return line.replace(AT_START, (_, space: string, sign: string) =>
		/^\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`
	);
}

/** Writes one document; `addressOf` as of `documentMarkdown`. */
class MarkdownWriting {
	readonly notes: NoteBook;
	readonly #addressOf: (path: string) => string | null;
	#isOther = true;
	#counts = { figure: 0, table: 0 };

	constructor(addressOf: (path: string) => string | null) {
		this.#addressOf = addressOf;
		this.notes = new NoteBook(addressOf);
	}

	/** `lineEnd`: how a line is ended inside a paragraph or a cell. */
	runs(runs: readonly Run[], lineEnd = '<br>'): string {
		return runs
			.map((run) => {
				const text = printable(run.text).split('\n').map(escaped).join(lineEnd);
				const address = addressOfRun(run, this.#addressOf);
				const linked =
					address === null ? text : `[${text}](${address.replaceAll(/[()\\]/gu, percent)})`;
				return run.isStrong === true && text.trim() !== '' ? strong(linked) : linked;
			})
			.join('');
	}

	statement(statement: Statement): string {
		const found = this.notes.noteOf(statement);
		const mark = found === null ? '' : `[^${String(found.note.number)}]`;
		return `${this.runs(statementRuns(statement))}${mark}`.trim();
	}

	part(part: DocumentPart): readonly string[] {
		this.#isOther = true;
		const title = this.runs([{ text: part.title }], ' ').trim();
		return [`## ${title}`, ...part.blocks.map((block) => this.#block(block))];
	}

	#block(block: Block): string {
		if (block.kind !== 'list') this.#isOther = true;
		switch (block.kind) {
			case 'heading':
				return `### ${this.runs([{ text: block.text }], ' ')}`;
			case 'text':
				return escapedStart(this.statement(block.statement));
			case 'list':
				return this.#list(block);
			case 'table':
				return this.#table(block);
			case 'figure':
				return this.#figure(block);
		}
	}

	/** Of two lists in a row the second has other marks, or they would be one. A point that looks like a mark is text. */
	#list({ look, statements }: Extract<Block, { kind: 'list' }>): string {
		this.#isOther = !this.#isOther;
		return statements
			.map((one, index) => {
				const mark = pointOf(look, one, index, this.#isOther);
				return `${mark} ${escapedStart(this.statement(one))}`;
			})
			.join('\n');
	}

	#caption(kind: 'figure' | 'table', text: string): string {
		this.#counts[kind] += 1;
		const caption = words.captioned(words[kind], String(this.#counts[kind]), text);
		return `**${this.runs([{ text: caption }], ' ').trim()}**`;
	}

	#cell(cell: TableCell, isStrong: boolean): string {
		if ('trend' in cell) return this.runs([{ text: cell.said }]);
		const text = this.runs(
			cell.runs.map((run) => ({ ...run, isStrong: isStrong || run.isStrong === true }))
		);
		return cell.note === undefined ? text : `${text}<br>${this.runs([{ text: cell.note }])}`;
	}

	#table(table: DocumentTable): string {
		const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
		const lines = [
			row(table.columns.map(({ label }) => this.runs([{ text: label }]))),
			row(table.columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
			...table.lines.map((line) =>
				row(line.cells.map((cell) => this.#cell(cell, line.isOutside === true)))
			)
		];
		const notes = table.notes.map((note) => `*${this.runs([{ text: note }]).trim()}*`);
		return [this.#caption('table', table.caption), lines.join('\n'), ...notes].join('\n\n');
	}

	#figure(figure: DocumentFigure): string {
		const source = this.runs([{ text: words.source(figure.source) }]).trim();
		return [
			this.#caption('figure', figure.caption),
			escapedStart(this.runs([{ text: figure.sentence }])),
			`*${source}*`
		].join('\n\n');
	}
}

/** A sign that would end the address. */
function percent(sign: string): string {
	return `%${(sign.codePointAt(0) ?? 0).toString(16)}`;
}

/** Stars must touch their words. */
function strong(text: string): string {
	const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
	return `${before}**${inner}**${after}`;
}

function pointOf(
	look: 'bullet' | 'number' | 'check',
	statement: Statement,
	index: number,
	isOther: boolean
): string {
	if (look === 'number') return `${String(index + 1)}${isOther ? ')' : '.'}`;
	const mark = isOther ? '*' : '-';
	if (look === 'bullet') return mark;
	return statement.isDone === true ? `${mark} [x]` : `${mark} [ ]`;
}

/**
 * A document as GitHub-flavoured Markdown: tables, boxes to tick, evidence as footnotes, and figures as the sentence
 * they say. Every supplied sign that is markup is text.
 * @param addressOf the absolute address of a page of the site; null where it is not known, and no link is made.
 */
export function documentMarkdown(
	document: WrittenDocument,
	addressOf: (path: string) => string | null
): string {
	const writing = new MarkdownWriting(addressOf);
	const line = (text: string): string => writing.runs([{ text }], ' ').trim();
	const pieces = [`# ${line(document.title)}`];
	if (document.subtitle !== '') pieces.push(escapedStart(line(document.subtitle)));
	if (document.example !== null) pieces.push(`> **${line(document.example)}**`);
	for (const part of document.parts) pieces.push(...writing.part(part));
	const notes = writing.notes.notes.map(
		(note) => `[^${String(note.number)}]: ${writing.runs(noteRuns(note), ' ').trim()}`
	);
	if (notes.length > 0) pieces.push(notes.join('\n'));
	return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}
