import { figuresText } from '../../text/index.ts';

/** Signs that a text of the file may have in the dataset. */
export const TEXT_LIMITS = { population: 80, status: 80, note: 500 } as const;

/** Signs that make a spreadsheet run a text (OWASP, CSV injection), in their wide forms too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** Why a text of the file may not stand in the dataset, or null. */
export function sayableText(text: string, limit: number): 'formula' | 'too-long' | null {
	if (text.length > limit) return 'too-long';
	return FORMULA.test(text) ? 'formula' : null;
}

/** A text as it is written into the dataset: one line, no signs that turn the writing round. */
export function cleanLine(text: string): string {
	return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
}

/** Who is counted: `alle` where nothing or just that is said. */
export function everyone(population: string | null): string {
	if (population === null || population === figuresText.everyone) return figuresText.everyone;
	const text = cleanLine(population);
	return text === '' || text.toLowerCase() === figuresText.everyone ? figuresText.everyone : text;
}
