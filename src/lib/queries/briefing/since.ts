import * as z from 'zod/mini';
import { HELD_BACK, heldBack, monthOfFigure, usualScale } from '../compare/usual.ts';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import type { BriefingParameters } from './last-meeting.ts';

/**
 * What is new in the organisation's figures (everyone counted) since its newest meeting before a day ('' = newest
 * of all): for each indicator the newest known figure, a value or a status, against the newest that was there at the
 * meeting: of a period that had ended (a month, a fiscal year and a year by their last day, an election by its year's,
 * what holds from a year on by its first), or told by the minutes of that or an earlier meeting. No row where that is
 * the same figure, and none without a meeting.
 *
 * `score` is how unusual the change is: (change − median) / scale over all changes of as many months that the
 * organisations that carry on have had in the indicator, up to the newest period; see `compare-changes`, whose
 * measure it is. Null, with a reason in `held_back`, where it would mislead: its reasons, and `size` for amounts and
 * counts that follow how large an organisation is. A status that is another than before comes first, then the most
 * unusual change, then what has no score.
 */
export const sinceLastMeeting = defineQuery<BriefingParameters>()(
	'since-last-meeting',
	z.object({
		...indicatorFields,
		is_key: z.boolean(),
		period: text,
		value: numberOrNull,
		status: textOrNull,
		quality: text,
		/** Organisations with a value in the same period, itself among them, and their median. */
		n: number,
		median: numberOrNull,
		source_title: textOrNull,
		source_url: textOrNull,
		earlier_period: textOrNull,
		earlier_value: numberOrNull,
		earlier_status: textOrNull,
		earlier_n: numberOrNull,
		change: numberOrNull,
		/** Changes of the same kind, and of how many organisations; null where there is no change to measure. */
		changes: numberOrNull,
		subjects: numberOrNull,
		median_change: numberOrNull,
		mad: numberOrNull,
		score: numberOrNull,
		held_back: z.nullable(z.enum([...HELD_BACK, 'size']))
	}),
	`
with held as (
	select max(date) as date, list(source) as sources
	from meeting
	where organisation = $organisation and ($before = '' or date < try_cast($before as date))
	having count(*) > 0
),
known as (
	select y.indicator, (y.year, y.period) as place,
		{'period': y.period, 'value': y.value, 'status': y.status, 'quality': y.quality, 'source': y.source,
			'n': y.n, 'median': y.median,
			'month': y.year * 12 + case when y.period like '____-__' then try_cast(right(y.period, 2) as integer) else 12 end
		} as figure,
		list_contains(h.sources, y.source) or h.date >= case
			when y.period like '____-__' then last_day(try_cast(y.period || '-01' as date))
			when y.period like '____/__' then make_date(y.year, 6, 30)
			when y.period like '____-' then make_date(y.year, 1, 1)
			else make_date(y.year, 12, 31)
		end as was_there
	from organisation_year as y
	cross join held as h
	where y.organisation = $organisation and (y.value is not null or y.status is not null)
),
pair as (
	select indicator, max_by(figure, place) as now, max_by(figure, place) filter (was_there) as before
	from known
	group by indicator
),
news as materialized (
	select indicator, now, before, now.month as month, now.month - before.month as gap,
		round(now.value - before.value, 6) as change
	from pair
	where before.period is distinct from now.period
),
own as (
	select o.indicator, o.subject_id, list(o.value) as figures, list(${monthOfFigure}) as months
	from observation as o
	where o.subject_kind = 'organisation' and o.population = 'alle' and o.value is not null
		and o.indicator in (select indicator from news where change is not null)
		and o.subject_id in (select id from current_organisation)
	group by o.indicator, o.subject_id
),
single as (
	select w.indicator, w.subject_id, n.gap, n.month as until, unnest(w.months) as month,
		unnest(w.figures) as value, w.months, w.figures
	from own as w
	join news as n on n.indicator = w.indicator
),
move as (
	select indicator, subject_id, round(value - figures[list_position(months, month - gap)], 6) as change
	from single
	where month <= until
),
usual as (
	select indicator, count(*) as n, count(distinct subject_id) as subjects,
		median(change) as median_change, mad(change) as mad, list(change) as changes
	from move
	where change is not null
	group by indicator
),
scaled as (
	select *, ${usualScale} as scale from usual
),
weighed as (
	select j.* exclude (indicator), ${indicatorColumns}, i.is_key, i.position, u.n as changes, u.subjects, u.median_change, u.mad, u.scale,
		case
			when j.change is null then null
			when i.denominator is null and k.kind in ('amount', 'count') then 'size'
			else ${heldBack}
		end as held_back
	from news as j
	join indicator as i on i.id = j.indicator
	join unit as k on k.id = i.unit
	left join scaled as u on u.indicator = j.indicator
	left join organisation as m on m.id = $organisation
)
select w.indicator, w.indicator_label, w.indicator_short, w.symbol, w.decimals, w.direction, w.is_key,
	w.now.period as period, w.now.value as value, w.now.status as status, w.now.quality as quality,
	w.now.n as n, w.now.median as median, s.title as source_title, s.url as source_url,
	w.before.period as earlier_period, w.before.value as earlier_value, w.before.status as earlier_status,
	w.before.n as earlier_n, w.change, w.changes, w.subjects, w.median_change, w.mad,
	case when w.held_back is null then (w.change - w.median_change) / w.scale end as score, w.held_back
from weighed as w
left join source as s on s.id = w.now.source
order by coalesce(w.now.status is distinct from w.before.status, false) desc, abs(score) desc nulls last,
	w.position, w.indicator`
);
export type SinceRow = RowOf<typeof sinceLastMeeting>;
