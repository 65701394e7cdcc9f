import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import { memberFigures, type MemberParameters } from './members.ts';

export type SeriesParameters = MemberParameters & {
	readonly indicators: readonly string[];
	/** Years, both counted. */
	readonly from: number;
	readonly to: number;
	/** Ids of those whose own figures are wanted; the others only count in the group. */
	readonly drawn: readonly string[];
};

/**
 * A figure of one of the drawn (`id`), or the whole group in that period (`id` null): then `value` is the median
 * of the `n` that have one, and `deciles` are p10 … p90, null with fewer than five.
 */
const row = z.object({
	id: textOrNull,
	indicator: text,
	year: number,
	period: text,
	value: numberOrNull,
	status: textOrNull,
	quality: textOrNull,
	note: textOrNull,
	source_title: textOrNull,
	n: numberOrNull,
	deciles: z.nullable(z.array(number))
});

/** The group's figures of years that a condition lets in. */
const figure = (years: string): string => `figure as materialized (
	select o.subject_id as id, o.indicator, o.year, o.period, o.value, o.status, o.quality, o.note, o.source
	from observation as o
	where list_contains($indicators::varchar[], o.indicator) and ${years}
		and ${memberFigures}
)`;

const deciles = 'quantile_cont(value, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])';

/** From `counted` (id, indicator, year, period, value …) to the rows; the median is the middle one of the deciles. */
const rowsOf = (counted: string): string => `
select c.id, c.indicator, c.year, c.period, c.value, c.status, c.quality, c.note, s.title as source_title,
	null as n, null as deciles
from ${counted} as c
left join source as s on s.id = c.source
where list_contains($drawn::varchar[], c.id)
union all
select null, indicator, year, period, ${deciles}[5], null, null, null, null, count(*),
	case when count(*) >= 5 then ${deciles} end
from ${counted}
where value is not null
group by indicator, year, period
having count(*) >= 2
order by indicator, id nulls first, year, period`;

/**
 * Indicators over time: the drawn, and how the whole group lies in each period (two or more make a median, five
 * make deciles).
 */
export const compareSeries = defineQuery<SeriesParameters>()(
	'compare-series',
	row,
	`with ${figure('o.year between $from and $to')}${rowsOf('figure')}`
);
export type CompareSeriesRow = RowOf<typeof compareSeries>;

/**
 * The same with each value as percent of the subject's own in the year `base` (its last that year), which need not
 * lie among the years shown. Without a value above 0 in that year there is no index: the subject is left out, of the
 * group as well.
 */
export const compareIndex = defineQuery<SeriesParameters & { base: number }>()(
	'compare-index',
	row,
	`with ${figure('(o.year between $from and $to or o.year = $base)')},
base as (
	select id, indicator, arg_max(value, period) as value
	from figure
	where year = $base and value > 0
	group by id, indicator
),
counted as (
	select f.id, f.indicator, f.year, f.period, 100 * f.value / b.value as value, f.status, f.quality,
		f.note, f.source
	from figure as f
	join base as b on b.id = f.id and b.indicator = f.indicator
	where f.year between $from and $to
)${rowsOf('counted')}`
);
