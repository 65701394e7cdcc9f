import type { DraftParticipant } from './draft.ts';
import { isNameLike } from './person-name.ts';

/** Who presented: initials of a participant where they have any, else as the heading says. */
export function presentersOf(
	written: readonly string[],
	people: readonly DraftParticipant[]
): string[] {
	return written.map((one) => {
		const bare = one.replace(/\s*\([^()]*\)$/u, '').trim();
		const person =
			people.find(({ name, initials }) => name === bare || initials === bare) ??
			(isNameLike(bare)
				? people.find(({ name }) => name !== null && isSamePerson(name, bare))
				: undefined);
		return person?.initials ?? person?.name ?? one;
	});
}

/** `Jeannette Larsen` and `Jeannette M. Larsen`: first and last name are the same. */
function isSamePerson(a: string, b: string): boolean {
	const [one, two] = [a.split(' '), b.split(' ')];
	return one[0] === two[0] && one.at(-1) === two.at(-1);
}
