import type { Register } from '$lib/review';
import { reviewText } from '$lib/text';

export interface SubjectChoice {
	/** `organisation:lejerbo-gladsaxe`. */
	readonly id: string;
	readonly label: string;
}

/** Whom a figure of a meeting can be about: the organisation that was met, the municipality, its parts and its areas. */
export function subjectsOf(
	{ organisations, municipality, areas, departments }: Register,
	organisation: string | null
): readonly SubjectChoice[] {
	const words = reviewText.figures.subjects;
	const choices = (
		kind: keyof typeof words,
		list: readonly { readonly id: string; readonly name: string }[]
	): SubjectChoice[] =>
		list.map(({ id, name }) => ({
			id: `${kind}:${id}`,
			label: `${name} (${words[kind].toLowerCase()})`
		}));
	return [
		...choices(
			'organisation',
			organisations.filter(({ id }) => id === organisation)
		),
		...choices('municipality', [municipality]),
		...choices('area', areas),
		...choices(
			'department',
			departments.filter((one) => one.organisation === organisation)
		)
	];
}
