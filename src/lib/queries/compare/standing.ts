import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import { memberFigures, type MemberParameters } from './members.ts';

export type StandingParameters = MemberParameters & {
	readonly indicators: readonly string[];
	/** The period of each indicator, in the same order. */
	readonly periods: readonly string[];
	/** The earlier period of each, in the same order; '' for none. */
	readonly earlier: readonly string[];
};

/**
 * The group in one period of each indicator, beside an earlier one: a row for each member that has a value, a
 * status or a known gap there.
 *
 * `rank_from_top`: 1 = highest value, equal values share a rank; `n` have a value. `percentile`: how many percent of
 * the others lie lower, equal ones counted half (0–100), null with fewer than five. `limit_distance`: how far inside
 * the critical values it lies, negative when outside.
 */
export const compareStanding = defineQuery<StandingParameters>()(
	'compare-standing',
	z.object({
		id: text,
		indicator: text,
		period: text,
		year: number,
		value: numberOrNull,
		status: textOrNull,
		quality: text,
		note: textOrNull,
		source_title: textOrNull,
		earlier_period: textOrNull,
		earlier_value: numberOrNull,
		change: numberOrNull,
		n: number,
		rank_from_top: numberOrNull,
		percentile: numberOrNull,
		median: numberOrNull,
		/** Of all values in the group: a total only where the indicator `sums_up` as `sum`. */
		total: numberOrNull,
		p10: numberOrNull,
		p90: numberOrNull,
		low_critical: numberOrNull,
		high_critical: numberOrNull,
		limit_distance: numberOrNull
	}),
	`
with asked as (
	select unnest($indicators::varchar[]) as indicator, unnest($periods::varchar[]) as period,
		unnest($earlier::varchar[]) as earlier_period
),
figure as (
	select o.subject_id as id, o.indicator, o.period, o.year, o.value, o.status, o.quality, o.note, o.source,
		nullif(a.earlier_period, '') as earlier_period, e.value as earlier_value
	from asked as a
	join observation as o on o.indicator = a.indicator and o.period = a.period and ${memberFigures}
	left join observation as e on e.indicator = a.indicator and e.period = a.earlier_period
		and e.subject_kind = $level and e.population = 'alle' and e.subject_id = o.subject_id
),
placed as (
	select *,
		count(value) over peers as n,
		rank() over (partition by indicator order by value nulls last) - 1 as lower,
		count(value) over (partition by indicator order by value range between current row and current row) - 1
			as equal,
		median(value) over peers as middle,
		round(sum(value) over peers, 6) as total,
		quantile_cont(value, [0.1, 0.9]) over peers as band
	from figure
	window peers as (partition by indicator)
)
select f.id, f.indicator, f.period, f.year, f.value, f.status, f.quality, f.note, s.title as source_title,
	f.earlier_period, f.earlier_value, f.value - f.earlier_value as change, f.n,
	case when f.value is not null then f.n - f.lower - f.equal end as rank_from_top,
	case when f.value is not null and f.n >= 5 then 100 * (f.lower + f.equal / 2) / (f.n - 1) end as percentile,
	case when f.n >= 2 then f.middle end as median, f.total,
	case when f.n >= 5 then f.band[1] end as p10,
	case when f.n >= 5 then f.band[2] end as p90,
	low.value as low_critical, high.value as high_critical,
	case when f.value is not null then least(f.value - low.value, high.value - f.value) end as limit_distance
from placed as f
left join source as s on s.id = f.source
left join threshold_year as low on low.indicator = f.indicator and low.year = f.year and low.stat = 'low_critical'
left join threshold_year as high
	on high.indicator = f.indicator and high.year = f.year and high.stat = 'high_critical'
order by list_position($indicators::varchar[], f.indicator), rank_from_top nulls last, f.id`
);
export type CompareStandingRow = RowOf<typeof compareStanding>;
