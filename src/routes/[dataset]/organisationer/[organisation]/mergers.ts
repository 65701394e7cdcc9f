import type { TimeMarks } from '$lib/charts/facts';
import type { OrganisationCard } from '$lib/queries';
import { organisationText } from '$lib/text';

/** What an organisation took over and what it became, each in its year: marks in the charts of a profile. */
export function mergersOf({
	predecessors,
	valid_to,
	successor_name
}: OrganisationCard): TimeMarks['events'] {
	const before = predecessors.map(({ name, valid_to: date }) => ({
		date,
		label: organisationText.merged(name)
	}));
	const after =
		successor_name === null
			? []
			: [{ date: valid_to, label: organisationText.mergedInto(successor_name) }];
	return [...before, ...after].flatMap(({ date, label }) =>
		date === null ? [] : [{ year: Number(date.slice(0, 4)), label }]
	);
}
