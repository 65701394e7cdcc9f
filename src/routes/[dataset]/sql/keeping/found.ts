import { foldDanish } from '$lib/text';

/** True where every word of `search` stands in one of the texts: `ae` finds `æ`, and the case does not matter. */
export function isFound(search: string, ...texts: readonly string[]): boolean {
	const words = foldDanish(search).split(/\s+/u).filter(Boolean);
	if (words.length === 0) return true;
	const folded = foldDanish(texts.join('\n'));
	return words.every((word) => folded.includes(word));
}
