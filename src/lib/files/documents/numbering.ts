import { attribute, tokens } from './tags.ts';

/** How one level of a list counts: `text` is `%1.` or `Ad %1.`, with the numbers of this level and those above. */
interface Level {
	start: number;
	format: string;
	text: string;
	/** The style whose paragraphs are of this level. */
	style: string | null;
}

interface List {
	readonly abstract: string;
	readonly starts: Map<number, number>;
}

/** Where in the numbering a paragraph stands. */
export interface NumberedBy {
	readonly list: string;
	readonly level: number | null;
	readonly style: string | null;
}

const ROMAN = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i']
] as const;
const DEEPEST = 9;

function roman(number: number): string {
	let [rest, text] = [Math.min(number, 3999), ''];
	for (const [value, letters] of ROMAN) {
		for (; rest >= value; rest -= value) text += letters;
	}
	return text;
}

/** a … z, then aa, bb: so Word goes on. */
function letter(number: number): string {
	const again = Math.min(5, Math.floor((number - 1) / 26) + 1);
	return String.fromCharCode(97 + ((number - 1) % 26)).repeat(again);
}

function counted(number: number, format: string): string {
	if (format === 'lowerLetter') return letter(number);
	if (format === 'upperLetter') return letter(number).toUpperCase();
	if (format === 'lowerRoman') return roman(number);
	if (format === 'upperRoman') return roman(number).toUpperCase();
	return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

function numberOf(attributes: string, fallback = 0): number {
	const value = Number(attribute(attributes, 'w:val') ?? fallback);
	return Number.isInteger(value) && value >= 0 && value < 100_000 ? value : fallback;
}

/** The numbers that Word counts itself, and that stand nowhere in the text. */
export class Numbering {
	readonly #levels = new Map<string, Map<number, Level>>();
	readonly #lists = new Map<string, List>();
	readonly #counts = new Map<string, number[]>();
	readonly #begun = new Set<string>();

	/** @param xml `word/numbering.xml`; empty where the document has no lists. */
	constructor(xml: string) {
		let [abstract, list, at] = ['', '', 0];
		let isOverride = false;
		for (const token of tokens(xml)) {
			if (token.type === 'close') {
				if (token.name === 'w:num') [abstract, list] = ['', ''];
				if (token.name === 'w:lvlOverride') isOverride = false;
			}
			if (token.type !== 'open') continue;
			const { name, attributes } = token;
			if (name === 'w:abstractNum') abstract = attribute(attributes, 'w:abstractNumId') ?? '';
			else if (name === 'w:num') list = attribute(attributes, 'w:numId') ?? '';
			else if (name === 'w:abstractNumId')
				this.#lists.set(list, {
					abstract: attribute(attributes, 'w:val') ?? '',
					starts: new Map()
				});
			else if (name === 'w:lvlOverride' || name === 'w:lvl') {
				at = Number(attribute(attributes, 'w:ilvl') ?? 0);
				isOverride ||= name === 'w:lvlOverride';
			} else if (name === 'w:startOverride')
				this.#lists.get(list)?.starts.set(at, numberOf(attributes, 1));
			else if (!isOverride) this.#define(abstract, at, name, attributes);
		}
	}

	/** What stands before the paragraph: `2.`, `Ad 2.`, `b)`, `-`; empty where nothing is counted. */
	marker({ list, level, style }: NumberedBy): string {
		const counting = this.#lists.get(list);
		if (counting === undefined) return '';
		const levels = this.#levels.get(counting.abstract);
		const at = level ?? this.#levelOfStyle(levels, style);
		const own = levels?.get(at);
		if (levels === undefined || own === undefined || at >= DEEPEST) return '';
		if (own.format === 'bullet') return `${'  '.repeat(at)}-`;
		const counts = this.#count(counting, list, at, levels);
		return own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
			const index = Number(digit) - 1;
			const shown = levels.get(index);
			return counted(counts[index] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
		});
	}

	#define(abstract: string, at: number, name: string, attributes: string): void {
		if (abstract === '') return;
		const levels = this.#levels.get(abstract) ?? new Map<number, Level>();
		this.#levels.set(abstract, levels);
		const level = levels.get(at) ?? { start: 1, format: 'decimal', text: '', style: null };
		levels.set(at, level);
		if (name === 'w:start') level.start = numberOf(attributes, 1);
		if (name === 'w:numFmt') level.format = attribute(attributes, 'w:val') ?? 'decimal';
		if (name === 'w:lvlText') level.text = attribute(attributes, 'w:val') ?? '';
		if (name === 'w:pStyle') level.style = attribute(attributes, 'w:val');
	}

	#levelOfStyle(levels: ReadonlyMap<number, Level> | undefined, style: string | null): number {
		for (const [at, level] of levels ?? []) if (style !== null && level.style === style) return at;
		return 0;
	}

	/** Lists that look alike share one count, which a list that starts anew sets back: so do Word and others. */
	#count(counting: List, list: string, at: number, levels: ReadonlyMap<number, Level>): number[] {
		const counts = this.#counts.get(counting.abstract) ?? [];
		this.#counts.set(counting.abstract, counts);
		const restart = this.#begun.has(`${list}:${String(at)}`) ? undefined : counting.starts.get(at);
		this.#begun.add(`${list}:${String(at)}`);
		const before = counts[at];
		const first = restart ?? levels.get(at)?.start ?? 1;
		counts[at] = restart !== undefined || before === undefined ? first : before + 1;
		counts.length = at + 1;
		return counts;
	}
}
