import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import { memberFigures, type MemberParameters } from './members.ts';
import { HELD_BACK, heldBack, monthOfFigure, usualScale } from './usual.ts';

/**
 * How unusual the newest change of each indicator is, for each of the chosen: on the figure before (`last`: one
 * usual step of that indicator, a year or the time between two elections) and over five years (`five`).
 *
 * The measure is robust: (change − median) / (1.4826 · MAD), both over all changes of that kind that the group has
 * had up to the year `to`; where the MAD is 0, 1.2533 · the mean absolute deviation stands for it (Iglewicz &
 * Hoaglin 1993, How to Detect and Handle Outliers). `score` is null, with a reason, where it would mislead:
 * `few-changes`, `rounding` (less than the last digit shown), `few-dwellings`, `no-movement` (nobody's
 * figure ever moves). Newest means the indicator's newest period in the group not after `to`; an older figure is
 * no news. Changes are counted to six decimals, so that 0,3 − 0,2 moves as much as 0,2 − 0,1. The biggest first,
 * those without a score last.
 */
export const compareChanges = defineQuery<
	MemberParameters & { chosen: readonly string[]; to: number }
>()(
	'compare-changes',
	z.object({
		id: text,
		indicator: text,
		horizon: z.enum(['last', 'five']),
		year: number,
		period: text,
		value: number,
		earlier_period: text,
		earlier_value: number,
		change: number,
		/** Changes of this kind in the group, and of how many. */
		n: number,
		subjects: number,
		median_change: number,
		mad: number,
		score: numberOrNull,
		held_back: z.nullable(z.enum(HELD_BACK)),
		quality: text,
		source_title: textOrNull
	}),
	`
with own as materialized (
	select o.indicator, o.subject_id as id, list(o.value) as figures, list(o.period) as periods,
		list(${monthOfFigure}) as months
	from observation as o
	where o.value is not null and o.year <= $to and ${memberFigures}
	group by o.indicator, o.subject_id
),
step as (
	select indicator, max(newest) as newest, mode(gap order by gap) as gap
	from (
		select indicator, list_max(months) as newest,
			round((list_max(months) - list_min(months)) / nullif(len(months) - 1, 0))::integer as gap
		from own
	)
	group by indicator
),
span as (
	select indicator, 'last' as horizon, gap as back, newest from step
	union all
	select indicator, 'five', 60, newest from step
),
single as (
	select w.indicator, w.id, s.gap, unnest(w.months) as month, unnest(w.figures) as value, w.months, w.figures
	from own as w
	join step as s on s.indicator = w.indicator
),
move as materialized (
	select indicator, id, round(value - figures[list_position(months, month - gap)], 6) as last,
		round(value - figures[list_position(months, month - 60)], 6) as five
	from single
),
usual as (
	select indicator, horizon, count(change) as n, count(distinct id) filter (change is not null) as subjects,
		median(change) as median_change, mad(change) as mad, list(change) filter (change is not null) as changes
	from (
		select indicator, id, 'last' as horizon, last as change from move
		union all
		select indicator, id, 'five', five from move
	)
	group by indicator, horizon
),
scale as (
	select indicator, horizon, n, subjects, median_change, mad,
		${usualScale} as scale
	from usual
),
news as (
	select w.id, w.indicator, p.horizon,
		list_position(w.months, p.newest) as here, list_position(w.months, p.newest - p.back) as there,
		w.periods[here] as period, w.figures[here] as value,
		w.periods[there] as earlier_period, w.figures[there] as earlier_value,
		round(w.figures[here] - w.figures[there], 6) as change
	from own as w
	join span as p on p.indicator = w.indicator
	where list_contains($chosen::varchar[], w.id)
),
weighed as (
	select j.*, u.n, u.subjects, u.median_change, u.mad, u.scale, i.position,
		${heldBack} as held_back
	from news as j
	join scale as u on u.indicator = j.indicator and u.horizon = j.horizon
	join indicator as i on i.id = j.indicator
	left join comparable as m on m.kind = $level and m.id = j.id
	where j.change is not null
)
select w.id, w.indicator, w.horizon, o.year, w.period, w.value, w.earlier_period, w.earlier_value, w.change,
	w.n, w.subjects, w.median_change, w.mad,
	case when w.held_back is null then (w.change - w.median_change) / w.scale end as score,
	w.held_back, o.quality, s.title as source_title
from weighed as w
join observation as o on o.indicator = w.indicator and o.subject_kind = $level and o.subject_id = w.id
	and o.period = w.period and o.population = 'alle'
left join source as s on s.id = o.source
order by abs(score) desc nulls last, list_position($chosen::varchar[], w.id), w.position, w.indicator,
	w.horizon desc`
);
export type CompareChangeRow = RowOf<typeof compareChanges>;
