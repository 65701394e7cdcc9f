/** Makes patterns of words. `\b` knows nothing of æ, ø and å, so words are bounded by what is no letter or digit. */

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

/** Any of the words, whole; each may be a pattern. */
export function wordCue(...words: readonly string[]): RegExp {
	return new RegExp(`${BEFORE}(?:${words.join('|')})${AFTER}`, 'iu');
}

/** Words that begin with any of these. */
export function stemCue(...stems: readonly string[]): RegExp {
	return new RegExp(`${BEFORE}(?:${stems.join('|')})`, 'iu');
}
