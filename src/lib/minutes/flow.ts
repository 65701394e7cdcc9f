import { HYPHEN_KEEPERS } from './words/layout.ts';
import type { Span } from './draft.ts';

/**
 * Text as it is read: lines joined, hyphenated words whole, one space between words, no invisible signs. Each of its units knows
 * which part of the source it stands for, so that what is found in it can be shown there.
 */
export interface Flow {
	readonly text: string;
	/** Place in the source of each unit of `text`. */
	readonly from: readonly number[];
	/** One past the end of that place. */
	readonly to: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const SPACE = /\s/u;
const HYPHEN = /[-\u2010\u2011]/u;
const LOWER = /\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** A sign that is none: 0 to 31 but for tabs and ends of lines. */
function isControl(unit: string): boolean {
	const code = unit.charCodeAt(0);
	return code < 32 && (code < 9 || code > 13);
}

/** Letters after which a word is no word: it is read in pieces, so that no pattern has to look through all of it. */
const LONGEST_WORD = 300;

class FlowWriter {
	private readonly units: string[] = [];
	private readonly from: number[] = [];
	private readonly to: number[] = [];

	constructor(private readonly source: string) {}

	/** Adds a part of the source; `isLineStart` where a line break stood before it. */
	add([start, end]: Span, isLineStart: boolean): void {
		let [isJoint, run] = [isLineStart, 0];
		for (let at = start; at < end; at += 1) {
			const unit = this.source.charAt(at);
			if (INVISIBLE.test(unit) || isControl(unit)) continue;
			if (SPACE.test(unit)) {
				isJoint = true;
				continue;
			}
			if (isJoint) this.joint(at, end, isLineStart);
			run = isJoint ? 1 : run + 1;
			isJoint = false;
			if (run > LONGEST_WORD) {
				this.space(at);
				run = 1;
			}
			this.put(unit, at);
		}
	}

	finish(): Flow {
		return { text: this.units.join(''), from: this.from, to: this.to };
	}

	private put(unit: string, at: number): void {
		const last = this.units.length - 1;
		const before = this.units[last];
		if (before !== undefined && MARK.test(unit)) {
			const whole = (before + unit).normalize('NFC');
			if (whole.length === 1) {
				this.units[last] = whole;
				this.to[last] = at + 1;
				return;
			}
		}
		this.units.push(unit);
		this.from.push(at);
		this.to.push(at + 1);
	}

	/** What stands between two words that something parted: nothing if a hyphen parted one word, else a space. */
	private joint(at: number, end: number, isLineStart: boolean): void {
		const last = this.units.length - 1;
		if (last < 0) return;
		const [before = '', hyphen = ''] = [this.units[last - 1], this.units[last]];
		const wasSplit = isLineStart && this.source.charCodeAt(this.to[last] ?? 0) === 0xad;
		if (wasSplit) return;
		if (HYPHEN.test(hyphen) && LETTER_OR_DIGIT.test(before)) {
			const word = /^[\p{L}\p{N}]+/u.exec(this.source.slice(at, Math.min(end, at + 40)))?.[0] ?? '';
			const isKept = word === '' || HYPHEN_KEEPERS.has(word.toLowerCase());
			if (!isKept && LOWER.test(before) && LOWER.test(word.charAt(0))) {
				this.units.pop();
				this.from.pop();
				this.to.pop();
				return;
			}
			if (!isKept && isLineStart) return;
		}
		this.space(at);
	}

	private space(at: number): void {
		const end = this.to.at(-1) ?? at;
		this.units.push(' ');
		this.from.push(end);
		this.to.push(at);
	}
}

/** Reads parts of the source, each a line, as one running text. */
export function flowOf(source: string, lines: readonly Span[]): Flow {
	const writer = new FlowWriter(source);
	lines.forEach((line, index) => {
		writer.add(line, index > 0);
	});
	return writer.finish();
}

/** Where in the source a part of a flow stands; never between the halves of a sign. */
export function sourceSpan(flow: Flow, start: number, end: number): Span {
	const last = Math.max(start, end - 1);
	return [flow.from[start] ?? 0, flow.to[last] ?? flow.from[start] ?? 0];
}

/** Part of a flow, without space at its ends. */
export function subFlow(flow: Flow, start: number, end: number): Flow {
	let [first, last] = [start, end];
	while (first < last && flow.text.charAt(first) === ' ') first += 1;
	while (last > first && flow.text.charAt(last - 1) === ' ') last -= 1;
	return {
		text: flow.text.slice(first, last),
		from: flow.from.slice(first, last),
		to: flow.to.slice(first, last)
	};
}
