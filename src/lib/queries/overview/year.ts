import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull,
	trendStep
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * The overview as of the end of a year: one row for each key indicator (`scope` headline) and one for
 * each organisation and key indicator (`scope` organisation), in one question.
 *
 * A headline is the median of the organisations where two or more have a figure in the indicator's
 * newest period; else the one subject there is (organisation, then area, then municipality). A cell is the
 * organisation's newest figure not older than three years (an election: five).
 * `outside`: on the side that deserves a look of a critical value (`limit`) or of the 10–90 % band (`band`).
 * The rules stand in the view `overview`; no rows for a year before the first figure or after the newest.
 */
export const overviewYear = defineQuery<{ year: number }>()(
	'overview-year',
	z.object({
		scope: z.enum(['headline', 'organisation']),
		...indicatorFields,
		position: number,
		indicator_position: number,
		subject_kind: text,
		subject_id: textOrNull,
		subject_name: textOrNull,
		administrator: textOrNull,
		dwellings: numberOrNull,
		n: number,
		period: textOrNull,
		value: numberOrNull,
		status: textOrNull,
		quality: textOrNull,
		previous_period: textOrNull,
		change: numberOrNull,
		median: numberOrNull,
		p10: numberOrNull,
		p90: numberOrNull,
		limit_value: numberOrNull,
		limit_name: textOrNull,
		outside: z.nullable(z.enum(['limit-low', 'limit-high', 'band-low', 'band-high'])),
		outside_count: numberOrNull,
		target_value: numberOrNull,
		target_due: numberOrNull,
		target_statement: textOrNull,
		/** The municipality's own figure for the same period, else the country's. */
		reference_kind: z.nullable(z.enum(['municipality', 'country'])),
		reference_value: numberOrNull,
		trend: z.array(trendStep)
	}),
	`
select l.scope, ${indicatorColumns}, l.position, i.position as indicator_position,
	l.subject_kind, l.subject_id, l.subject_name, l.administrator, l.dwellings,
	l.n, l.period, l.value, l.status, l.quality, l.previous_period, l.change,
	l.median, l.p10, l.p90, l.limit_value, l.outside as limit_name, l.outside, l.outside_count,
	l.target_value, l.target_due, l.target_statement, l.reference_kind, l.reference_value, l.trend
from overview as l
join indicator as i on i.id = l.indicator
where l.as_of = $year
order by l.scope, l.position, indicator_position, l.indicator`
);
export type OverviewRow = RowOf<typeof overviewYear>;

/** The years that the overview can be shown for, newest first. */
export const overviewYears = defineQuery<Record<string, never>>()(
	'overview-years',
	z.object({ year: number }),
	`
select distinct y.year
from observation as y
join indicator as i on i.id = y.indicator
where i.is_key and y.subject_kind in ('organisation', 'area', 'municipality')
	and (y.value is not null or y.status is not null)
order by y.year desc`
);
