import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Every indicator of the catalogue, with how much the dataset knows of it. */
export const indicatorList = defineQuery<Record<string, never>>()(
	'indicator-list',
	z.object({
		...indicatorFields,
		theme: text,
		theme_label: text,
		description: text,
		is_key: z.boolean(),
		levels: text,
		observations: number,
		subjects: number,
		first_year: numberOrNull,
		last_year: numberOrNull,
		missing: number
	}),
	`
select ${indicatorColumns}, i.theme, t.label as theme_label, i.description, i.is_key, i.levels,
	count(o.value) + count(case when o.value is null then o.status end) as observations,
	count(distinct case when o.value is not null or o.status is not null then o.subject_kind || ':' || o.subject_id end) as subjects,
	min(case when o.value is not null or o.status is not null then o.year end) as first_year,
	max(case when o.value is not null or o.status is not null then o.year end) as last_year,
	count(*) filter (o.quality = 'missing') as missing
from indicator as i
join theme as t on t.id = i.theme
left join observation as o on o.indicator = i.id
group by i.id, i.label, i.short, i.symbol, i.decimals, i.direction, i.theme, t.label, i.description, i.is_key, i.levels,
	i.position, t.position
order by t.position, i.position`
);
export type IndicatorListRow = RowOf<typeof indicatorList>;

export const indicatorDefinition = defineQuery<{ indicator: string }>()(
	'indicator-definition',
	z.object({
		...indicatorFields,
		description: text,
		why: text,
		unit_label: text,
		levels: text,
		sums_up: z.enum(['sum', 'weighted', 'no']),
		denominator: textOrNull,
		theme_label: text,
		source_title: text,
		source_url: textOrNull,
		reviewed: text
	}),
	`
select ${indicatorColumns}, i.description, i.why, u.label as unit_label, i.levels, i.sums_up, i.denominator,
	t.label as theme_label, i.source_title, i.source_url, i.reviewed
from indicator as i
join unit as u on u.id = i.unit
join theme as t on t.id = i.theme
where i.id = $indicator`
);
export type IndicatorDefinition = RowOf<typeof indicatorDefinition>;

export const indicatorBenchmarks = defineQuery<{ indicator: string }>()(
	'indicator-benchmarks',
	z.object({
		kind: z.enum(['statute', 'sector', 'group']),
		group_name: textOrNull,
		period: text,
		stat: text,
		value: number,
		quality: z.enum(['official', 'estimate', 'unverified']),
		source: text,
		url: textOrNull,
		fetched: textOrNull
	}),
	`
select kind, group_name, period, stat, value, quality, source, url, fetched
from benchmark
where indicator = $indicator
order by stat, group_name nulls first, year desc`
);
export type BenchmarkRow = RowOf<typeof indicatorBenchmarks>;

/** The periods in which organisations have the indicator, newest first, with how many. */
export const indicatorPeriods = defineQuery<{ indicator: string }>()(
	'indicator-periods',
	z.object({ period: text, year: number, n: number }),
	`
select period, year, count(value) as n
from organisation_year
where indicator = $indicator and (value is not null or status is not null)
group by period, year
order by year desc, period desc`
);

/**
 * All organisations in one period, highest value first, beside their last known value before it.
 * Those that only have a status, or nothing, stand last: they have no rank.
 */
export const indicatorRanking = defineQuery<{ indicator: string; period: string }>()(
	'indicator-ranking',
	z.object({
		organisation: text,
		name: text,
		administrator: textOrNull,
		value: numberOrNull,
		status: textOrNull,
		quality: textOrNull,
		previous_period: textOrNull,
		previous_value: numberOrNull,
		change: numberOrNull,
		rank_from_top: numberOrNull,
		n: number,
		median: numberOrNull,
		p10: numberOrNull,
		p90: numberOrNull,
		low_critical: numberOrNull,
		high_critical: numberOrNull
	}),
	`
select y.organisation, o.name, o.administrator, y.value, y.status, y.quality,
	y.previous_period, y.previous_value, y.change, y.rank_from_top, y.n, y.median, y.p10, y.p90,
	low.value as low_critical, high.value as high_critical
from organisation_year as y
join organisation as o on o.id = y.organisation
left join threshold_year as low on low.indicator = y.indicator and low.year = y.year and low.stat = 'low_critical'
left join threshold_year as high on high.indicator = y.indicator and high.year = y.year and high.stat = 'high_critical'
where y.indicator = $indicator and y.period = $period
order by y.rank_from_top nulls last, o.position`
);
export type RankingRow = RowOf<typeof indicatorRanking>;

/** Everything the dataset knows of an indicator that is not about organisations, or not about everyone. */
export const indicatorContext = defineQuery<{ indicator: string }>()(
	'indicator-context',
	z.object({
		subject_kind: z.enum(['organisation', 'area', 'municipality', 'country', 'department']),
		subject_name: textOrNull,
		population: text,
		period: text,
		year: number,
		value: numberOrNull,
		status: textOrNull,
		quality: text,
		note: textOrNull,
		source_title: textOrNull,
		source_url: textOrNull
	}),
	`
select a.subject_kind, coalesce(o.name, ar.name, case a.subject_kind when 'municipality' then coalesce(d.municipality_name, a.subject_id) end) as subject_name,
	a.population, a.period, a.year, a.value, a.status, a.quality, a.note, s.title as source_title, s.url as source_url
from observation as a
left join organisation as o on a.subject_kind = 'organisation' and o.id = a.subject_id
left join area as ar on a.subject_kind = 'area' and ar.id = a.subject_id
left join dataset as d on d.municipality = a.subject_id
left join source as s on s.id = a.source
where a.indicator = $indicator
	and a.subject_kind <> 'department'
	and (a.subject_kind <> 'organisation' or a.population <> 'alle')
order by a.year desc, a.subject_kind, subject_name, a.population`
);
export type ContextRow = RowOf<typeof indicatorContext>;
