import * as z from 'zod/mini';
import { defineQuery } from '../query.ts';

const row = z.object({
	/** The `$name` place: `organisation`. */
	place: z.string(),
	value: z.string(),
	label: z.string(),
	/** True for the one of its place that most can be said of. */
	is_default: z.boolean()
});

/**
 * What `$organisation`, `$department`, `$area`, `$indicator`, `$theme` and `$year` can be in this dataset, each with
 * the one that a first try is made with: the organisation and the theme with most passages (then most figures), the
 * key figure that most organisations have, the newest year.
 */
export const libraryRegisters = defineQuery<Record<string, never>>()(
	'library-registers',
	row,
	`
with said as (
	select m.organisation, count(p.id) as passages
	from meeting as m
	left join passage as p on p.meeting = m.id
	group by m.organisation
),
measured as (
	select organisation, count(value) as figures
	from organisation_year
	group by organisation
),
used as (
	select indicator,
		count(distinct subject_id) filter (subject_kind = 'organisation' and value is not null) as organisations,
		count(value) as figures
	from observation
	group by indicator
),
raised as (
	select theme, count(*) as passages
	from passage_theme
	group by theme
),
found as (
	select 'organisation' as place, o.id as value, o.name as label, o.position,
		[
			case when o.valid_to is null then 1 else 0 end,
			coalesce(s.passages, 0),
			coalesce(f.figures, 0)
		] as weight
	from organisation as o
	left join said as s on s.organisation = o.id
	left join measured as f on f.organisation = o.id
	union all
	select 'department', d.id, d.name || ' (' || o.name || ')', d.position, [coalesce(d.dwellings, 0)]
	from department as d
	join organisation as o on o.id = d.organisation
	union all
	select 'area', id, name, position, [0]
	from area
	union all
	select 'indicator', i.id, i.label, i.position,
		[case when i.is_key then 1 else 0 end, u.organisations, u.figures]
	from indicator as i
	join used as u on u.indicator = i.id
	union all
	select 'theme', t.id, t.label, t.position, [coalesce(r.passages, 0)]
	from theme as t
	left join raised as r on r.theme = t.id
	where not t.formality
	union all
	select 'year', year::varchar, year::varchar, -year, [year]
	from (
		select year from observation
		union
		select dialogue_year from meeting
	)
)
select place, value, label,
	row_number() over (partition by place order by weight desc, position, value) = 1 as is_default
from found
order by place, position, value`
);
