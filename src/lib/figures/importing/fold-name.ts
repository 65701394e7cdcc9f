import { foldDanish } from '../../text/index.ts';

/** No name is longer; what is, is cut before it is looked at. */
const LONGEST = 300;

/** A name as it is compared: no capitals, accents, or signs but `%`; `æ`/`ae` alike. */
export function foldName(text: string): string {
	return foldDanish(text.slice(0, LONGEST))
		.replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
		.trim();
}

/** A text of the file as it may be shown: no control signs, shortened. */
export function shortText(text: string, longest = 80): string {
	const plain = text
		.slice(0, longest * 4)
		.replaceAll(/[\p{C}\s]+/gu, ' ')
		.trim();
	const signs = Array.from(plain);
	return signs.length <= longest ? plain : `${signs.slice(0, longest - 1).join('')}…`;
}
