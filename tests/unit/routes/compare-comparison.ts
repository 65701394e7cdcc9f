import type {
	CompareChangeRow,
	CompareIndicator,
	CompareSeriesRow,
	CompareStandingRow,
	CompareSubject
} from '../../../src/lib/queries/index.ts';
import { DEFAULT_CHOICES } from '../../../src/routes/[dataset]/sammenlign/choosing/defaults.ts';
import {
	knowLevel,
	resolveComparison
} from '../../../src/routes/[dataset]/sammenlign/choosing/resolve.ts';
import type { Choices } from '../../../src/routes/[dataset]/sammenlign/choices.ts';
import type { Comparison } from '../../../src/routes/[dataset]/sammenlign/comparison.ts';

export function subject(id: string, facts: Partial<CompareSubject> = {}): CompareSubject {
	return {
		id,
		name: id.toUpperCase(),
		organisation: id,
		organisation_name: id.toUpperCase(),
		areas: [],
		municipality: '101',
		administrator: null,
		size_class: 'small',
		dwellings: 100,
		type: 'family',
		built: 1970,
		valid_from: null,
		valid_to: null,
		is_current: true,
		heir: id,
		heir_name: id.toUpperCase(),
		aliases: '',
		...facts
	};
}

const year = (period: string, n: number) => ({ period, year: Number(period.slice(-4)), n });

export function indicator(id: string, facts: Partial<CompareIndicator> = {}): CompareIndicator {
	return {
		indicator: id,
		indicator_label: `Nøgletal ${id}`,
		indicator_short: id,
		symbol: '%',
		decimals: 1,
		direction: 'higher',
		description: `Hvad ${id} er.`,
		theme: 'oekonomi',
		theme_label: 'Økonomi',
		is_key: true,
		sums_up: 'no',
		source_title: 'Kilden',
		source_url: null,
		periods: [year('2025', 3), year('2024', 3), year('2020', 3), year('2016', 3)],
		limits: [],
		references: [],
		...facts
	};
}

/** Three organisations, one of which took over a fourth, and two indicators. */
export function comparison(
	choices: Partial<Choices> = {},
	indicators: readonly CompareIndicator[] = [indicator('a'), indicator('b')]
): Comparison {
	const subjects = [
		subject('x'),
		subject('y'),
		subject('z'),
		subject('old', {
			name: 'Gamle',
			valid_to: '2021-12-31',
			is_current: false,
			heir: 'x',
			heir_name: 'X'
		})
	];
	const level = knowLevel({ subjects, indicators, targets: [] });
	return resolveComparison(level, { ...DEFAULT_CHOICES, ...choices }, [], 2025);
}

export function series(
	id: string | null,
	period: string,
	facts: Partial<CompareSeriesRow> = {}
): CompareSeriesRow {
	return {
		id,
		indicator: 'a',
		year: Number(period.slice(-4)),
		period,
		value: 10,
		status: null,
		quality: id === null ? null : 'official',
		note: null,
		source_title: id === null ? null : 'Kilden',
		n: id === null ? 3 : null,
		deciles: null,
		...facts
	};
}

export function standing(
	id: string,
	value: number | null,
	facts: Partial<CompareStandingRow> = {}
): CompareStandingRow {
	return {
		id,
		indicator: 'a',
		period: '2025',
		year: 2025,
		value,
		status: null,
		quality: 'official',
		note: null,
		source_title: 'Kilden',
		earlier_period: '2020',
		earlier_value: null,
		change: null,
		n: 3,
		rank_from_top: null,
		percentile: null,
		median: 20,
		total: 60,
		p10: null,
		p90: null,
		low_critical: null,
		high_critical: null,
		limit_distance: null,
		...facts
	};
}

export function change(id: string, facts: Partial<CompareChangeRow> = {}): CompareChangeRow {
	return {
		id,
		indicator: 'a',
		horizon: 'last',
		year: 2025,
		period: '2025',
		value: 5.2,
		earlier_period: '2024',
		earlier_value: 2.1,
		change: 3.1,
		n: 98,
		subjects: 3,
		median_change: 0.1,
		mad: 0.6,
		score: 3.4,
		held_back: null,
		quality: 'official',
		source_title: 'Kilden',
		...facts
	};
}
