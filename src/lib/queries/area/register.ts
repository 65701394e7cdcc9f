import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Departments that carry on, as `d`, on the day the data is as of. */
const isCurrent = `(d.valid_to is null or d.valid_to >= (select data_date from dataset))
		and (d.valid_from is null or d.valid_from <= (select data_date from dataset))`;

const area = z.object({
	id: text,
	name: text,
	/** Departments that carry on, and their organisations and dwellings (null where none tells). */
	departments: number,
	organisations: number,
	dwellings: numberOrNull,
	/** Departments with a known number of dwellings. */
	counted: number,
	/** Places in the minutes with a figure of the area. */
	passages: number,
	/** The newest known of everyone, key figures first. */
	figures: z.array(
		z.object({
			indicator: text,
			short: text,
			symbol: text,
			decimals: number,
			is_key: z.boolean(),
			period: text,
			value: numberOrNull,
			status: textOrNull
		})
	)
});

const columns = `
with here as (
	select d.area, count(*) as departments, count(distinct d.organisation) as organisations,
		sum(d.dwellings) as dwellings, count(d.dwellings) as counted
	from department as d
	where d.area is not null and ${isCurrent}
	group by d.area
),
known as (
	select s.subject_id, list({'indicator': i.id, 'short': i.short, 'symbol': i.symbol, 'decimals': i.decimals,
		'is_key': i.is_key, 'period': s.latest_period, 'value': s.latest_value, 'status': s.latest_status}
		order by not i.is_key, i.position, i.id) as figures
	from series as s
	join indicator as i on i.id = s.indicator
	where s.subject_kind = 'area' and (s.latest_value is not null or s.latest_status is not null)
	group by s.subject_id
)
select a.id, a.name, coalesce(h.departments, 0) as departments, coalesce(h.organisations, 0) as organisations,
	h.dwellings, coalesce(h.counted, 0) as counted,
	(
		select count(distinct f.passage) from figure as f where f.subject_kind = 'area' and f.subject_id = a.id
	) as passages,
	coalesce(k.figures, []) as figures
from area as a
left join here as h on h.area = a.id
left join known as k on k.subject_id = a.id`;

/** Every area, in Danish order. */
export const areaList = defineQuery<Record<string, never>>()(
	'area-list',
	area,
	`${columns}
order by a.position, a.id`
);

export const areaCard = defineQuery<{ area: string }>()(
	'area-card',
	area,
	`${columns}
where a.id = $area`
);
export type AreaCard = RowOf<typeof areaCard>;

/** Who belongs to an area: by departments there (all there have been), or because minutes tell figures of it. */
export const areaOrganisations = defineQuery<{ area: string }>()(
	'area-organisations',
	z.object({
		id: text,
		name: text,
		administrator: textOrNull,
		departments: number,
		dwellings: numberOrNull,
		/** Departments of the area that have ended. */
		ended: number,
		/** Meetings whose minutes tell a figure of the area. */
		meetings: number
	}),
	`
select o.id, o.name, o.administrator,
	count(d.id) filter (${isCurrent}) as departments,
	sum(d.dwellings) filter (${isCurrent}) as dwellings,
	count(d.id) filter (not (${isCurrent})) as ended,
	(
		select count(distinct m.id) from meeting as m
		join figure as f on f.meeting = m.id
		where m.organisation = o.id and f.subject_kind = 'area' and f.subject_id = $area
	) as meetings
from organisation_subject as s
join organisation as o on o.id = s.organisation
left join department as d on d.organisation = o.id and d.area = s.subject_id
where s.subject_kind = 'area' and s.subject_id = $area
group by o.id, o.name, o.administrator, o.position
order by dwellings desc nulls last, o.position`
);
export type AreaOrganisation = RowOf<typeof areaOrganisations>;
