import { attribute, tokens, type Token } from './tags.ts';
import { rowText } from './rows.ts';

/** What is not read aloud either. */
const SILENT = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'select', 'nav']);
const BLOCKS =
	/^(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|thead|tr|ul)$/u;
const APART = /^(?:h[1-6]|p|table|ul|ol|section|article)$/u;

/** Collects lines: `#line` is the one being written, cells wait until their row is whole. */
class Page {
	readonly #lines: string[] = [];
	readonly #cells: string[][] = [];
	readonly #lists: (number | null)[] = [];
	#line = '';
	/** What the next line of a list begins with. */
	#marker = '';
	#silent: string | null = null;
	#depth = 0;

	read(token: Token): void {
		if (this.#silent !== null) {
			if (token.type === 'open' && token.name.toLowerCase() === this.#silent && !token.isEmpty)
				this.#depth += 1;
			if (token.type !== 'close' || token.name.toLowerCase() !== this.#silent) return;
			this.#depth -= 1;
			if (this.#depth <= 0) this.#silent = null;
		} else if (token.type === 'text') this.#write(token.text);
		else if (token.type === 'close') this.#close(token.name.toLowerCase());
		else this.#open(token.name.toLowerCase(), token.attributes, token.isEmpty);
	}

	text(): string {
		this.#end();
		while (this.#cells.length > 0) this.#endRow();
		return this.#lines
			.join('\n')
			.replaceAll(/\n{3,}/gu, '\n\n')
			.trim();
	}

	#write(text: string): void {
		const plain = text.replaceAll(/[ \t\n\r\f]+/gu, ' ');
		this.#line += this.#line === '' || this.#line.endsWith(' ') ? plain.trimStart() : plain;
	}

	#put(line: string): void {
		const row = this.#cells.at(-1);
		if (row === undefined) this.#lines.push(line);
		else if (row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ''}\n${line}`.trim();
	}

	#end(): void {
		const line = this.#line.trim();
		this.#line = '';
		if (line === '') return;
		this.#put(this.#marker + line);
		this.#marker = '';
	}

	/** A blank line, where none stands and no list or row is being written. */
	#part(name: string): void {
		const isWithin = this.#cells.length > 0 || this.#lists.length > 0;
		if (APART.test(name) && !isWithin && this.#lines.at(-1) !== '') this.#lines.push('');
	}

	#endRow(): void {
		const row = this.#cells.pop() ?? [];
		if (row.length > 0) this.#put(rowText(row));
	}

	#nextMarker(): string {
		const last = this.#lists.length - 1;
		const number = this.#lists[last];
		if (number == null) return '- ';
		this.#lists[last] = number + 1;
		return `${String(number)}. `;
	}

	#open(name: string, attributes: string, isEmpty: boolean): void {
		if (SILENT.has(name) && !isEmpty) {
			this.#silent = name;
			this.#depth = 1;
			return;
		}
		if (name === 'br') this.#end();
		if (BLOCKS.test(name)) this.#end();
		this.#part(name);
		if (name === 'ol') this.#lists.push(Number(attribute(attributes, 'start') ?? '1') || 1);
		if (name === 'ul') this.#lists.push(null);
		if (name === 'li') this.#marker = this.#nextMarker();
		if (name === 'tr') this.#cells.push([]);
		if (name === 'td' || name === 'th') this.#cells.at(-1)?.push('');
	}

	#close(name: string): void {
		if (BLOCKS.test(name) || name === 'td' || name === 'th') this.#end();
		if (name === 'tr') this.#endRow();
		if (name === 'ol' || name === 'ul') this.#lists.pop();
		this.#part(name);
	}
}

/** The text of a saved page, in blocks as a browser shows them. */
export function htmlText(markup: string): string {
	const page = new Page();
	for (const token of tokens(markup)) page.read(token);
	return page.text();
}
