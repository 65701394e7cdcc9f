import type { Fact, Party, Review } from './review.ts';

/** What a person says of the meeting itself; an id with the name it is known by. */
export interface HeadChange {
	readonly title?: string | null;
	readonly municipality?: { readonly id: string; readonly name: string } | null;
	readonly organisation?: { readonly id: string; readonly name: string } | null;
	readonly date?: string | null;
	readonly dialogueYear?: number | null;
	readonly accountsYear?: number | null;
	readonly caseNumber?: string | null;
	readonly kind?: Review['kind'];
}

/** What is said anew comes from the person, unless it is what the text said already. */
function fact(before: Fact<string> | null, value: string | null | undefined): Fact<string> | null {
	if (value === undefined || value === before?.value) return before;
	return value === null || value === '' ? null : { value, span: null };
}

/** Who is meant by the name in the text; the place of the name stays. */
function party(
	before: Party | null,
	chosen: { readonly id: string; readonly name: string } | null | undefined
): Party | null {
	if (chosen === undefined) return before;
	if (chosen === null) return before === null ? null : { ...before, id: null };
	return {
		name: before?.name ?? chosen.name,
		id: chosen.id,
		candidates: before?.candidates ?? [],
		span: before?.span ?? null
	};
}

function given<T>(before: T, value: T | undefined): T {
	return value === undefined ? before : value;
}

export function setHead(review: Review, { change }: { readonly change: HeadChange }): Review {
	return {
		...review,
		title: given(review.title, change.title),
		municipality: party(review.municipality, change.municipality),
		organisation: party(review.organisation, change.organisation),
		date: fact(review.date, change.date),
		dialogueYear: given(review.dialogueYear, change.dialogueYear),
		accountsYear: given(review.accountsYear, change.accountsYear),
		caseNumber: fact(review.caseNumber, change.caseNumber),
		kind: given(review.kind, change.kind)
	};
}
