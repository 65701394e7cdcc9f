import { CueFinder, textWords } from './cue-finder.ts';
import type { ReadingContext } from './draft.ts';

const finders = new WeakMap<ReadingContext, CueFinder>();

/** Themes of an item and of each of its passages. */
export function readThemes(
	title: string,
	bodies: readonly string[],
	context: ReadingContext
): { item: readonly string[]; passages: readonly (readonly string[])[] } {
	const finder = finders.get(context) ?? new CueFinder(context.themes);
	finders.set(context, finder);
	const themes = (text: string): string[] => [
		...new Set(finder.find(textWords(text)).map(({ id }) => id))
	];
	return { item: themes(title), passages: bodies.map(themes) };
}
