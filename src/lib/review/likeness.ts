import { foldDanish } from '../text/index.ts';
import type { EarlierCommitment } from './register.ts';

/** Letters of a word that are compared: endings and most compounds begin after them. */
const STEM = 6;
/** Shorter words say little of the matter. */
const SHORTEST = 4;
/** From here on two are worth showing beside one another. */
const ALIKE = 0.2;
/** What the same theme adds. */
const SAME_THEME = 0.15;

function stems(text: string): ReadonlySet<string> {
	const words = foldDanish(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM))
	);
}

/** How much two texts share of their words, 0–1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	const shared = [...a].filter((stem) => b.has(stem)).length;
	return (2 * shared) / (a.size + b.size);
}

export interface LikelyEarlier extends EarlierCommitment {
	/** 0–1, and more where the theme is the same. */
	readonly likeness: number;
}

/**
 * Earlier commitments of the same organisation that this one may carry on, the likeliest first; among those alike the
 * newest. A suggestion: a person decides.
 */
export function likelyEarlier(
	commitment: { readonly text: string; readonly theme: string },
	earlier: readonly EarlierCommitment[],
	most = 3
): readonly LikelyEarlier[] {
	const words = stems(commitment.text);
	return earlier
		.map((one) => {
			const shared = likeness(words, stems(one.text));
			const bonus = shared > 0 && one.theme === commitment.theme ? SAME_THEME : 0;
			return { ...one, likeness: shared + bonus };
		})
		.filter((one) => one.likeness >= ALIKE)
		.sort((a, b) => b.likeness - a.likeness || b.date.localeCompare(a.date))
		.slice(0, most);
}

/** Those of the organisation from before the meeting, the newest first. */
export function earlierOf(
	commitments: readonly EarlierCommitment[],
	organisation: string | null,
	date: string | null
): readonly EarlierCommitment[] {
	return commitments
		.filter((one) => one.organisation === organisation && (date === null || one.date < date))
		.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
