import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import type { CompareLevel } from './members.ts';

/** Weights of the characteristics, 0 or more. */
export type TwinWeights = Readonly<{
	weight_size: number;
	weight_type: number;
	weight_built: number;
	weight_area: number;
}>;

/**
 * The subjects most like one: nearest first, at most `most`, of those that carry on and of which at least half
 * the weight is known; a characteristic that is missing on either side is left out and the others count for it.
 * Distance: the root of the weighted mean of the squared parts; 0 = alike. Size (its logarithm) and year of
 * building are measured in standard deviations over all current subjects of the level; type is the share of
 * dwellings that are of another type; area is 0 where they share one and 1 where not. `left_out` counts those
 * that could not be measured. No rows for an unknown subject or where no weight is left.
 */
export const compareTwins = defineQuery<
	TwinWeights & { level: CompareLevel; subject: string; most: number }
>()(
	'compare-twins',
	z.object({
		id: text,
		name: text,
		organisation_name: text,
		dwellings: numberOrNull,
		type: textOrNull,
		built: numberOrNull,
		distance: number,
		size_part: numberOrNull,
		type_part: numberOrNull,
		built_part: numberOrNull,
		area_part: numberOrNull,
		/** Share of the weight that is known, 0.5–1. */
		known: number,
		left_out: number
	}),
	`
with origin as (
	select * from comparable where kind = $level and id = $subject
),
spread as (
	select stddev_pop(ln(nullif(dwellings, 0))) as size, stddev_pop(built) as built
	from comparable
	where kind = $level and is_current
),
part as (
	select c.*,
		case when c.dwellings > 0 and o.dwellings > 0 and s.size is not null then
			coalesce(abs(ln(nullif(c.dwellings, 0)) - ln(nullif(o.dwellings, 0))) / nullif(s.size, 0), 0)
		end as size_part,
		(abs(c.family - o.family) + abs(c.youth - o.youth) + abs(c.elderly - o.elderly)
			+ abs(c.mixed - o.mixed)) / 2 as type_part,
		case when c.built is not null and o.built is not null then
			coalesce(abs(c.built - o.built) / nullif(s.built, 0), 0)
		end as built_part,
		case when len(c.areas) > 0 and len(o.areas) > 0 then
			1 - list_has_any(c.areas, o.areas)::integer
		end as area_part
	from comparable as c
	cross join origin as o
	cross join spread as s
	where c.kind = $level and c.is_current and c.id <> o.id
),
weighed as (
	select *,
		$weight_size * (size_part is not null)::integer + $weight_type * (type_part is not null)::integer
			+ $weight_built * (built_part is not null)::integer
			+ $weight_area * (area_part is not null)::integer as weight,
		$weight_size * coalesce(size_part, 0) ** 2 + $weight_type * coalesce(type_part, 0) ** 2
			+ $weight_built * coalesce(built_part, 0) ** 2
			+ $weight_area * coalesce(area_part, 0) ** 2 as squares,
		$weight_size + $weight_type + $weight_built + $weight_area as whole
	from part
),
measured as (
	select *, weight > 0 and weight >= whole / 2 as is_measured,
		count(*) filter (not (weight > 0 and weight >= whole / 2)) over () as left_out
	from weighed
)
select id, name, organisation_name, dwellings, type, built,
	sqrt(squares / weight) as distance, size_part, type_part, built_part, area_part,
	weight / whole as known, left_out
from measured
where is_measured
order by distance, position, id
limit $most`
);
export type CompareTwin = RowOf<typeof compareTwins>;
