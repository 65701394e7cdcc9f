import { links } from '$lib/parts/links';
import type { CompareLevel, CompareSubject } from '$lib/queries';

/** The page of one of those compared. */
export function profileLink(
	dataset: string,
	level: CompareLevel,
	{ id, organisation }: CompareSubject
): string {
	return level === 'organisation'
		? links.organisation(dataset, id)
		: links.department(dataset, organisation, id);
}
