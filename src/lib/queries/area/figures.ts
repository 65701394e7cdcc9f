import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { isShareOfFew } from '../department/small-numbers.ts';
import { chartFields } from '../organisation/profile.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** An area's own figures over time and its targets, a row for each indicator; see the view `series`. */
export const areaProfile = defineQuery<{ area: string }>()(
	'area-profile',
	z.object({
		...indicatorFields,
		description: text,
		theme: text,
		theme_label: text,
		is_key: z.boolean(),
		...chartFields,
		latest_period: textOrNull,
		latest_value: numberOrNull,
		latest_status: textOrNull,
		latest_quality: textOrNull,
		previous_period: textOrNull,
		change: numberOrNull,
		outside: z.nullable(z.enum(['limit-low', 'limit-high']))
	}),
	`
select ${indicatorColumns}, i.description, i.theme, i.theme_label, i.is_key,
	x.points, []::struct("year" integer, n bigint, p10 double, median double, p90 double)[] as peers, i.limits, x.targets,
	list_concat(i.countries, i.municipalities, x.populations, i.sectors) as "references",
	x.latest_period, x.latest_value, x.latest_status, x.latest_quality, x.previous_period, x.change,
	case when x.latest_value < x.low_critical then 'limit-low' when x.latest_value > x.high_critical then 'limit-high' end
		as outside
from series as x
join indicator_frame as i on i.id = x.indicator
where x.subject_kind = 'area' and x.subject_id = $area
order by i.position, i.id`
);
export type AreaFigure = RowOf<typeof areaProfile>;

/**
 * The newest known of each indicator and population of an area, everyone first, beside what the municipality and the
 * country have for the very same population and period; null where they have nothing.
 */
export const areaLatest = defineQuery<{ area: string }>()(
	'area-latest',
	z.object({
		...indicatorFields,
		population: text,
		period: text,
		value: numberOrNull,
		status: textOrNull,
		quality: text,
		note: textOrNull,
		source_title: textOrNull,
		source_url: textOrNull,
		municipality_value: numberOrNull,
		country_value: numberOrNull
	}),
	`
with newest as (
	select *
	from observation
	where subject_kind = 'area' and subject_id = $area and (value is not null or status is not null)
	qualify row_number() over (partition by indicator, population order by year desc, period desc) = 1
)
select ${indicatorColumns}, n.population, n.period, n.value, n.status, n.quality, n.note,
	s.title as source_title, s.url as source_url, m.value as municipality_value, c.value as country_value
from newest as n
join indicator as i on i.id = n.indicator
join area as a on a.id = $area
left join source as s on s.id = n.source
left join observation as m on m.subject_kind = 'municipality' and m.subject_id = a.municipality
	and m.indicator = n.indicator and m.period = n.period and m.population = n.population
left join observation as c on c.subject_kind = 'country' and c.indicator = n.indicator and c.period = n.period
	and c.population = n.population
order by i.position, i.id, n.population <> 'alle', n.population`
);
export type AreaLatest = RowOf<typeof areaLatest>;

/** The departments of an area whoever owns them, those that carry on first, with their newest key figures. */
export const areaDepartments = defineQuery<{ area: string }>()(
	'area-departments',
	z.object({
		id: text,
		name: text,
		organisation: text,
		organisation_name: text,
		type: z.nullable(z.enum(['family', 'youth', 'elderly', 'mixed'])),
		dwellings: numberOrNull,
		built: numberOrNull,
		valid_to: textOrNull,
		is_current: z.boolean(),
		figures: z.array(
			z.object({
				indicator: text,
				short: text,
				symbol: text,
				decimals: number,
				period: text,
				value: numberOrNull,
				status: textOrNull,
				is_few: z.boolean()
			})
		)
	}),
	`
with newest as (
	select d.id as department, i.id as indicator, i.short, i.symbol, i.decimals, i.position, o.period, o.value, o.status,
		${isShareOfFew} as is_few
	from department as d
	join observation as o on o.subject_kind = 'department' and o.subject_id = d.id and o.population = 'alle'
	join indicator as i on i.id = o.indicator and i.is_key
	join unit as u on u.id = i.unit
	where d.area = $area and (o.value is not null or o.status is not null)
	qualify row_number() over (partition by d.id, i.id order by o.year desc, o.period desc) = 1
),
known as (
	select department, list({'indicator': indicator, 'short': short, 'symbol': symbol, 'decimals': decimals,
		'period': period, 'value': value, 'status': status, 'is_few': is_few} order by position, indicator) as figures
	from newest
	group by department
)
select d.id, d.name, d.organisation, o.name as organisation_name, d.type, d.dwellings, d.built, d.valid_to,
	(d.valid_to is null or d.valid_to >= s.data_date) and (d.valid_from is null or d.valid_from <= s.data_date)
		as is_current,
	coalesce(k.figures, []) as figures
from department as d
join organisation as o on o.id = d.organisation
cross join dataset as s
left join known as k on k.department = d.id
where d.area = $area
order by is_current desc, o.position, d.position`
);
export type AreaDepartment = RowOf<typeof areaDepartments>;
