import { type Flow, flowOf, subFlow } from './flow.ts';
import type { Line } from './lines.ts';
import { isFull } from './wrapped.ts';
import { ANSWER_LABEL, BULLET, LIST_POINT, POINT_LABEL, SIGNED_AT } from './words/blocks.ts';
import { FAREWELL } from './words/evidence.ts';
import { PART_LABELS, SURE_PART_LABEL } from './words/headings.ts';

/** What a part of an item is for: only what was decided or said can bind anybody. */
export type ItemPart = (typeof PART_LABELS)[number][1];

/** A paragraph, a point of a list, rows of a table, or a short line that heads what follows. */
export interface Block {
	readonly kind: 'text' | 'bullet' | 'rows' | 'label';
	readonly flow: Flow;
	/** Null where the item has no labelled parts. */
	readonly part: ItemPart | null;
	/** Of a table, one by one; else empty. */
	readonly rows: readonly Flow[];
}

interface Growing {
	kind: Block['kind'];
	readonly lines: Line[];
	part: ItemPart | null;
	last: string;
	/** Letters of the label before the text. */
	cut: number;
}

const SHORT = 60;
/** Lines that the end of a letter may have. */
const SIGNATURE = 8;
const ENDS = /[.!?:;…]["”»’')\]]*$/u;
const OPEN_END =
	/(?:[,–-]|(?<!\p{L})(?:og|eller|at|som|der|i|på|af|til|med|for|om|en|et|den|det|de|har|er|vil|skal|kan|fra|ved|samt))$/iu;

function partLabel(text: string, isAgenda: boolean): { part: ItemPart; length: number } | null {
	if (!isAgenda && !SURE_PART_LABEL.test(text) && !/^referat ?[:–-]/iu.test(text)) return null;
	for (const [pattern, part] of PART_LABELS) {
		const found = pattern.exec(text);
		if (found !== null) return { part, length: found[0].length };
	}
	return null;
}

function isRow(source: string, line: Line): boolean {
	return /\t| {3,}/u.test(source.slice(...line.span));
}

/** A short line without an end, over text of its own: `Svar fra Vejafdelingen`. */
function isLabel(
	line: Line,
	next: Line | undefined,
	before: Growing | undefined,
	width: number | null
): boolean {
	if (ANSWER_LABEL.test(line.text) && line.text.length <= SHORT) return true;
	if (
		line.text.length > SHORT ||
		ENDS.test(line.text) ||
		!/^\p{Lu}/u.test(line.text) ||
		next === undefined
	)
		return false;
	if (isFull(line.text, next.text, width)) return false;
	if (
		before !== undefined &&
		!ENDS.test(before.last) &&
		before.kind === 'text' &&
		line.blanks === 0
	)
		return false;
	return next.blanks === 0 && (BULLET.test(next.text) || /^[\p{Lu}"”»]/u.test(next.text));
}

function goesOn(line: Line, before: Growing | undefined, width: number | null): boolean {
	if (before === undefined || before.kind === 'label' || before.kind === 'rows') return false;
	if (before.last === '') return line.blanks === 0;
	if (POINT_LABEL.test(line.text) && !OPEN_END.test(before.last)) return false;
	const isWrapped = isFull(before.last, line.text, width);
	const isBroken =
		!ENDS.test(before.last) &&
		(/^\p{Ll}/u.test(line.text) || OPEN_END.test(before.last) || isWrapped);
	if (line.blanks > 0 || line.opensPage) return isBroken;
	if (isBroken || isWrapped) return true;
	// The line above had room for the next word: what follows is a paragraph of its own.
	const isOwn = before.kind === 'bullet' || ENDS.test(before.last);
	return !(isOwn && /^["”»(]?\p{Lu}/u.test(line.text));
}

function blockOf(source: string, { kind, lines, part, cut }: Growing): Block | null {
	const whole = flowOf(
		source,
		lines.map(({ span }) => span)
	);
	const mark =
		kind === 'bullet'
			? ((BULLET.exec(whole.text) ?? LIST_POINT.exec(whole.text))?.[0].length ?? 0)
			: 0;
	const flow = subFlow(whole, Math.max(mark, cut), whole.text.length);
	if (!/[\p{L}\p{N}]/u.test(flow.text)) return null;
	const rows = kind === 'rows' ? lines.map((line) => line.flow) : [];
	return { kind, flow, part, rows };
}

/** Takes a letter's end and the names below it away. */
function withoutSignature(lines: readonly Line[]): readonly Line[] {
	const isEnd = ({ text }: Line, index: number): boolean =>
		index >= lines.length - SIGNATURE &&
		(FAREWELL.test(text) || (SIGNED_AT.test(text) && text.length < SHORT));
	const end = lines.findIndex(isEnd);
	return end < 0 ? lines : lines.slice(0, end);
}

/** Cuts the text of an item into its paragraphs, points and tables. */
export function readBlocks(source: string, lines: readonly Line[], width: number | null): Block[] {
	const own = withoutSignature(lines);
	const grown: Growing[] = [];
	const isAgenda = own.some(({ text }) => SURE_PART_LABEL.test(text));
	let part: ItemPart | null = null;
	own.forEach((line, index) => {
		const before = grown.at(-1);
		const label = partLabel(line.text, isAgenda);
		if (label !== null) {
			part = label.part;
			grown.push({
				kind: 'text',
				lines: [line],
				part,
				last: line.text.slice(label.length),
				cut: label.length
			});
			return;
		}
		if (isRow(source, line)) {
			if (before?.kind === 'rows') before.lines.push(line);
			else grown.push({ kind: 'rows', lines: [line], part, last: line.text, cut: 0 });
			return;
		}
		const isPoint =
			BULLET.test(line.text) ||
			(LIST_POINT.test(line.text) &&
				(before === undefined || before.kind === 'bullet' || ENDS.test(before.last)));
		if (!isPoint && isLabel(line, own[index + 1], before, width))
			grown.push({ kind: 'label', lines: [line], part, last: line.text, cut: 0 });
		else if (!isPoint && goesOn(line, before, width) && before !== undefined) {
			before.lines.push(line);
			before.last = line.text;
		} else
			grown.push({
				kind: isPoint ? 'bullet' : 'text',
				lines: [line],
				part,
				last: line.text,
				cut: 0
			});
	});
	return grown
		.map((block) => blockOf(source, block))
		.filter((block): block is Block => block !== null);
}
