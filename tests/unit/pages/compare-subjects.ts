import type { CompareIndicator, CompareSubject } from '../../../src/lib/queries/index.ts';

/** An organisation; what the case is not about is unknown. */
export function subject(id: string, more: Partial<CompareSubject> = {}): CompareSubject {
	return {
		id,
		name: id.toUpperCase(),
		organisation: id,
		organisation_name: id.toUpperCase(),
		areas: [],
		municipality: 'by',
		administrator: null,
		size_class: null,
		dwellings: null,
		type: null,
		built: null,
		valid_from: null,
		valid_to: null,
		is_current: true,
		heir: id,
		heir_name: id.toUpperCase(),
		aliases: '',
		...more
	};
}

/** An indicator with `n` values in each year: `{ 2020: 4 }`. */
export function indicator(
	id: string,
	years: Readonly<Record<number, number>>,
	more: Partial<CompareIndicator> = {}
): CompareIndicator {
	return {
		indicator: id,
		indicator_label: id,
		indicator_short: id,
		symbol: '%',
		decimals: 0,
		direction: 'higher',
		description: '',
		theme: 'tema',
		theme_label: 'Tema',
		is_key: true,
		sums_up: 'no',
		source_title: '',
		source_url: null,
		periods: Object.entries(years)
			.map(([year, n]) => ({ period: year, year: Number(year), n }))
			.reverse(),
		limits: [],
		references: [],
		...more
	};
}
