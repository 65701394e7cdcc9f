import { parseDanishNumber } from '../text/index.ts';

/** The number that a stretch of the source holds; null where it holds none that is sure. */
export function figureNumber(text: string): number | null {
	const parsed = parseDanishNumber(text.replaceAll(/\s+/gu, ' '));
	return parsed.kind === 'number' ? parsed.value : null;
}
