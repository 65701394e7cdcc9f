import type { CommitmentThread } from '$lib/queries';
import { addresses, commitmentKindText, commitmentsText } from '$lib/text';
import { FILTERS, type FilterName, type Filters } from './matching';
import { forumsOf } from './thread';

export interface Option {
	/** As it stands in the address. */
	readonly value: string;
	readonly label: string;
}
export type Options = Readonly<Record<FilterName, readonly Option[]>>;

const { statuses, owners, ages, kinds } = addresses.commitments;
const danish = new Intl.Collator('da', { numeric: true });

function fixed<K extends string>(
	values: Readonly<Record<K, string>>,
	labels: Readonly<Record<K, string>>
): Option[] {
	return (Object.keys(values) as K[]).map((key) => ({ value: values[key], label: labels[key] }));
}

function found(pairs: readonly (readonly [value: string, label: string])[]): Option[] {
	return [...new Map(pairs)]
		.map(([value, label]) => ({ value, label }))
		.sort((a, b) => danish.compare(a.label, b.label));
}

/** What can be chosen: the field's own words, and whom and what the threads are about. */
export function optionsOf(threads: readonly CommitmentThread[]): Options {
	return {
		status: fixed(statuses, commitmentsText.statuses),
		owner: fixed(owners, commitmentsText.owners),
		forum: found(threads.flatMap(forumsOf).map((forum) => [forum, forum])),
		organisation: found(threads.map((row) => [row.organisation, row.organisation_name])),
		theme: found(threads.map((row) => [row.theme, row.theme_label])),
		age: fixed(ages, commitmentsText.ages),
		kind: fixed(kinds, commitmentKindText)
	};
}

/** `Status: Ikke afsluttet · Hvem skylder: Kommunen`, for paper and files. */
export function describeFilters(filters: Filters, options: Options): string {
	const parts = FILTERS.flatMap((name) => {
		const option = options[name].find(({ value }) => value === filters[name]);
		return option === undefined
			? []
			: [commitmentsText.showsChoice(commitmentsText.filters[name], option.label)];
	});
	return parts.length === 0 ? commitmentsText.showsAll : parts.join(' · ');
}
