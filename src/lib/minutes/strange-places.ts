import type { ReadingContext } from './draft.ts';
import { sentencesOf } from './sentences.ts';
import { NO_PLACE, PLACE } from './words/places.ts';

interface Place {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

function isKnown(name: string, context: ReadingContext): boolean {
	const lower = name.toLowerCase().replace(/s$/u, '');
	const { areas, municipalities, organisations, departments = [] } = context;
	const names = [
		...[...areas, ...municipalities, ...departments].map((one) => one.name),
		...organisations.flatMap((one) => [one.name, ...one.aliases])
	];
	return names.some((one) => one.toLowerCase().includes(lower));
}

/**
 * Places by a name that the register does not know, in the sentences of a passage that tell a number of nobody else: whose the
 * number is a person must say. `starts`: where those numbers stand.
 */
export function strangePlaces(
	text: string,
	starts: readonly number[],
	context: ReadingContext
): readonly Place[] {
	return sentencesOf({ text }).flatMap((part) => {
		if (!starts.some((start) => start >= part.start && start < part.end)) return [];
		return Array.from(text.slice(part.start, part.end).matchAll(PLACE)).flatMap((found) => {
			const name = found[1] ?? '';
			if (NO_PLACE.test(name) || isKnown(name, context)) return [];
			const start = part.start + found.index + found[0].length - name.length;
			return [{ name, start, end: start + name.length }];
		});
	});
}
