import type { Register, Review } from '$lib/review';
import { formatDate, importerText } from '$lib/text';

/** What minutes under work are called: the day and the organisation, as far as they are known. */
export function workTitle(review: Review, register: Register | null): string {
	const { works } = importerText;
	const { date, organisation } = review;
	if (date === null && organisation === null) return works.untitled;
	const known = register?.organisations.find(({ id }) => id === organisation?.id)?.name;
	const who = known ?? organisation?.name ?? works.noOrganisation;
	return `${who}, ${date === null ? works.noDate : formatDate(date.value)}`;
}

/** A moment as a person here reads it: `24. november 2026 kl. 14.05`. */
export function momentText(iso: string): string {
	return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(
		new Date(iso)
	);
}
