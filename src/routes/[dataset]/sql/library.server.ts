import { askAtBuild } from '$lib/datasets/build.server';
import { LIBRARY, libraryRegisters } from '$lib/queries';
import { libraryQuestionText, sqlLibraryText } from '$lib/text';
import type { LibraryQuestion, PlaceSuggestion } from './keeping/library-question';

/** The library with its Danish words. */
export const libraryQuestions: readonly LibraryQuestion[] = LIBRARY.map((query) => ({
	...query,
	...libraryQuestionText(query.id),
	places: [...new Set([...query.sql.matchAll(/\$([a-z]+)/gu)].map(([, place]) => place ?? ''))]
}));

/** What the `$name` places of the library can be in this dataset. */
export async function placeSuggestions(dataset: string): Promise<readonly PlaceSuggestion[]> {
	const rows = await askAtBuild(dataset, libraryRegisters.with({}));
	const places = [...new Set(rows.map(({ place }) => place))];
	return [
		...places.map((place) => {
			const there = rows.filter((row) => row.place === place);
			return {
				place,
				fallback: there.find((row) => row.is_default)?.value ?? '',
				values: there.map(({ value, label }) => ({ value, label }))
			};
		}),
		{ place: 'word', fallback: sqlLibraryText.word, values: [] }
	];
}
