import { briefingFilesText as words } from '../text/index.ts';
import type {
	Block,
	DocumentFigure,
	DocumentTable,
	Run,
	Statement,
	TableCell,
	WrittenDocument
} from './document.ts';
import { htmlStyle } from './html-style.ts';
import { NoteBook, noteRuns } from './note-book.ts';
import type { Illustrator } from './pictures.ts';
import { printable } from './printable.ts';
import { addressOfRun, statementRuns } from './statement-runs.ts';

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escaped(text: string): string {
	return printable(text).replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}

/** A picture of our own as part of the page; its words are those of the element around it. */
function inlinePicture(svg: string, said: string): string {
	return `<span role="img" aria-label="${escaped(said)}">${svg.replace(/^<\?xml[^>]*\?>\s*/u, '').replace('<svg', '<svg aria-hidden="true"')}</span>`;
}

/** Writes one document; `addressOf` as of `documentHtml`. */
class HtmlWriting {
	readonly notes: NoteBook;
	readonly #illustrator: Illustrator;
	readonly #addressOf: (path: string) => string | null;
	#counts = { figure: 0, table: 0 };

	constructor(illustrator: Illustrator, addressOf: (path: string) => string | null) {
		this.#illustrator = illustrator;
		this.#addressOf = addressOf;
		this.notes = new NoteBook(addressOf);
	}

	runs(runs: readonly Run[]): string {
		return runs
			.map((run) => {
				const text = escaped(run.text).replaceAll('\n', '<br>');
				const address = addressOfRun(run, this.#addressOf);
				const linked = address === null ? text : `<a href="${escaped(address)}">${text}</a>`;
				return run.isStrong === true ? `<strong>${linked}</strong>` : linked;
			})
			.join('');
	}

	statement(statement: Statement): string {
		const found = this.notes.noteOf(statement);
		const text = this.runs(statementRuns(statement));
		if (found === null) return text;
		const number = String(found.note.number);
		const id = found.isFirst ? ` id="ref-${number}"` : '';
		return `${text}<sup><a href="#note-${number}"${id}>${number}</a></sup>`;
	}

	async block(block: Block): Promise<string> {
		switch (block.kind) {
			case 'heading':
				return `<h3>${escaped(block.text)}</h3>`;
			case 'text':
				return `<p>${this.statement(block.statement)}</p>`;
			case 'list':
				return this.#list(block);
			case 'table':
				return this.#table(block);
			case 'figure':
				return this.#figure(block);
		}
	}

	#list({ look, statements }: Extract<Block, { kind: 'list' }>): string {
		const items = statements.map((statement) => {
			const box = look !== 'check' ? '' : statement.isDone === true ? '☒ ' : '☐ ';
			return `<li>${box}${this.statement(statement)}</li>`;
		});
		const tag = look === 'number' ? 'ol' : 'ul';
		return `<${tag}${look === 'check' ? ' class="checks"' : ''}>${items.join('')}</${tag}>`;
	}

	#caption(kind: 'figure' | 'table', text: string): string {
		this.#counts[kind] += 1;
		return escaped(words.captioned(words[kind], String(this.#counts[kind]), text));
	}

	async #cell(cell: TableCell): Promise<string> {
		if ('trend' in cell) {
			return inlinePicture((await this.#illustrator.trend(cell.trend)).svg, cell.said);
		}
		const note = cell.note === undefined ? '' : `<small>${escaped(cell.note)}</small>`;
		return `${this.runs(cell.runs)}${note}`;
	}

	async #table(table: DocumentTable): Promise<string> {
		const side = (index: number): string =>
			table.columns[index]?.align === 'end' ? ' class="end"' : '';
		const caption = this.#caption('table', table.caption);
		const head = table.columns
			.map(({ label }, index) => `<th scope="col"${side(index)}>${escaped(label)}</th>`)
			.join('');
		const lines: string[] = [];
		for (const line of table.lines) {
			let cells = '';
			for (const [index, cell] of line.cells.entries()) {
				const [tag, scope] = index === 0 ? ['th', ' scope="row"'] : ['td', ''];
				cells += `<${tag}${scope}${side(index)}>${await this.#cell(cell)}</${tag}>`;
			}
			lines.push(`<tr${line.isOutside === true ? ' class="outside"' : ''}>${cells}</tr>`);
		}
		const notes = table.notes.map((note) => `<p class="below">${escaped(note)}</p>`);
		return `<div class="table"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>${notes.join('')}`;
	}

	async #figure(figure: DocumentFigure): Promise<string> {
		const caption = this.#caption('figure', figure.caption);
		const { svg } = await this.#illustrator.figure(figure);
		return `<figure><figcaption>${caption}</figcaption>${inlinePicture(svg, figure.sentence)}<p class="below">${escaped(words.source(figure.source))}</p></figure>`;
	}
}

/**
 * A document as one page that stands alone: no script, nothing fetched, pictures drawn in it, set for A4 in print.
 * Every supplied sign that is markup is text.
 * @param addressOf the absolute address of a page of the site; null where it is not known, and no link is made.
 */
export async function documentHtml(
	document: WrittenDocument,
	illustrator: Illustrator,
	addressOf: (path: string) => string | null
): Promise<string> {
	const writing = new HtmlWriting(illustrator, addressOf);
	const example =
		document.example === null ? '' : `<span class="example">${escaped(document.example)}</span>`;
	const pieces: string[] = [];
	for (const part of document.parts) {
		pieces.push(`<section id="${escaped(part.id)}"><h2>${escaped(part.title)}</h2>`);
		for (const block of part.blocks) pieces.push(await writing.block(block));
		pieces.push('</section>');
	}
	const notes = writing.notes.notes.map(
		(note) => `<li id="note-${String(note.number)}">${writing.runs(noteRuns(note))}</li>`
	);
	const foot =
		notes.length === 0
			? ''
			: `<section class="notes" id="noter"><h2>${words.evidence}</h2><ol>${notes.join('\n')}</ol></section>`;
	return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="generator" content="${words.creator}">
<title>${escaped(document.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><span>${escaped(document.runningHead)}</span>${example}</header>
<main>
<h1>${escaped(document.title)}</h1>
<p class="subtitle">${escaped(document.subtitle)}</p>
${pieces.join('\n')}
${foot}
</main>
</body>
</html>
`;
}
