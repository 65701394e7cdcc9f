import { figureNumber } from './figure-number.ts';
import type { Review, ReviewPassage } from './review.ts';

/** A number in the text that could be a figure. */
export interface NumberPlace {
	readonly span: [number, number];
	readonly words: string;
	readonly value: number;
}

const NUMBER =
	/[-−]?\d[\d.]*(?:,\d+)?(?:\s?(?:%|pct\.?|procent|t\.?\s?kr\.?|mio\.?\s?kr\.?|kr\.?))?/giu;
const WORD_BESIDE = /[\p{L}\d]/u;

/** The numbers of a passage that no figure has yet. */
export function numbersIn({ source }: Review, passage: ReviewPassage): readonly NumberPlace[] {
	const [from, to] = passage.span;
	return [...source.slice(from, to).matchAll(NUMBER)].flatMap((found) => {
		const words = found[0].replace(/[.,\s]+$/u, '');
		const start = from + found.index;
		const span: [number, number] = [start, start + words.length];
		const value = figureNumber(words);
		const isPart =
			WORD_BESIDE.test(source.charAt(start - 1)) || WORD_BESIDE.test(source.charAt(span[1]));
		const isTaken = passage.figures.some((one) => one.span[0] < span[1] && span[0] < one.span[1]);
		return value === null || isPart || isTaken ? [] : [{ span, words, value }];
	});
}
