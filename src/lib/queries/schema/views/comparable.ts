import type { View } from './view.ts';

/**
 * Organisations and departments with what they are compared by. An organisation's dwelling types, year of
 * building and areas are those of the departments that carry on (of an organisation that has ended: that were
 * there at its end), each counted by its dwellings; what no department tells is null. `type` is the one that at least half the dwellings have, else `mixed`. `size_class` of a
 * department: under 50 dwellings, 50–149, 150 and more. `heir` is the organisation that carries on the
 * figures, itself where nothing follows or where the line comes back to itself.
 */
export const comparable: View = {
	name: 'comparable',
	isStored: true,
	sql: `
with recursive line as (
	select id, id as heir, 0 as step from organisation
	union all
	select l.id, o.successor, l.step + 1
	from line as l
	join organisation as o on o.id = l.heir
	where o.successor is not null and l.step < 20
),
heirs as (
	select id, case when max(step) < 20 then arg_max(heir, step) else id end as heir from line group by id
),
standing as (
	select d.*
	from department as d
	join organisation as o on o.id = d.organisation
	cross join dataset as s
	where d.valid_to is null or d.valid_to >= least(o.valid_to, s.data_date)
),
counted as (
	select organisation,
		nullif(sum(dwellings) filter (type is not null), 0) as typed,
		coalesce(sum(dwellings) filter (type = 'family'), 0) / typed as family,
		coalesce(sum(dwellings) filter (type = 'youth'), 0) / typed as youth,
		coalesce(sum(dwellings) filter (type = 'elderly'), 0) / typed as elderly,
		coalesce(sum(dwellings) filter (type = 'mixed'), 0) / typed as mixed,
		sum(dwellings * built) / nullif(sum(dwellings) filter (built is not null), 0) as built
	from standing
	group by organisation
),
placed as (
	select organisation, list(distinct area order by area) as areas
	from standing
	where area is not null
	group by organisation
),
subject as (
	select 'organisation' as kind, o.id, o.name, o.id as organisation, o.name as organisation_name, o.municipality,
		coalesce(p.areas, []) as areas, o.administrator, o.size_class, o.dwellings,
		c.family, c.youth, c.elderly, c.mixed, round(c.built) as built, o.valid_from, o.valid_to, h.heir, o.position
	from organisation as o
	join heirs as h on h.id = o.id
	left join counted as c on c.organisation = o.id
	left join placed as p on p.organisation = o.id
	union all
	select 'department', d.id, d.name, d.organisation, o.name, o.municipality,
		case when d.area is null then [] else [d.area] end, o.administrator,
		case when d.dwellings < 50 then 'small' when d.dwellings < 150 then 'medium' when d.dwellings >= 150 then 'large' end,
		d.dwellings,
		case when d.type is not null then (d.type = 'family')::double end,
		case when d.type is not null then (d.type = 'youth')::double end,
		case when d.type is not null then (d.type = 'elderly')::double end,
		case when d.type is not null then (d.type = 'mixed')::double end,
		d.built, d.valid_from, d.valid_to, d.id, d.position
	from department as d
	join organisation as o on o.id = d.organisation
)
select s.kind, s.id, s.name, s.organisation, s.organisation_name, s.municipality, s.areas, s.administrator,
	s.size_class, s.dwellings,
	case
		when s.family >= 0.5 then 'family' when s.youth >= 0.5 then 'youth' when s.elderly >= 0.5 then 'elderly'
		when s.family is not null then 'mixed'
	end as type,
	s.family, s.youth, s.elderly, s.mixed, s.built, s.valid_from, s.valid_to, s.heir,
	(s.valid_to is null or s.valid_to >= d.data_date) and (s.valid_from is null or s.valid_from <= d.data_date)
		as is_current,
	s.position
from subject as s
cross join dataset as d
order by s.kind, s.id`
};
