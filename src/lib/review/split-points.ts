import type { Review, ReviewPassage } from './review.ts';
import { trimmedSpan, wordsOf } from './spans.ts';

/** A part of a passage that could stand alone: where it begins, and its words. */
export interface PassagePart {
	readonly start: number;
	readonly words: string;
}

/** The end of a sentence, of a line that ends one, or of a point of a list. */
const BREAK = /[.!?:]\s+(?=[\p{Lu}\d"»(])|\n\s*(?=[-–•*]\s)|\n\s*\n/gu;

/** The sentences and points of a passage, where a person may want to part it. Never inside a figure. */
export function partsOf(
	{ source }: Review,
	{ span, figures }: ReviewPassage
): readonly PassagePart[] {
	const text = source.slice(...span);
	const cuts = [...text.matchAll(BREAK)]
		.map((found) => span[0] + found.index + found[0].length)
		.filter((at) => !figures.some((one) => one.span[0] < at && at < one.span[1]));
	const starts = [span[0], ...cuts];
	return starts.flatMap((start, index) => {
		const part = trimmedSpan(source, [start, starts[index + 1] ?? span[1]]);
		return part === null ? [] : [{ start: part[0], words: wordsOf(source, part) }];
	});
}
