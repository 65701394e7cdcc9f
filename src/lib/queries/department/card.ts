import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import { figuresOfResidents, isSmall } from './small-numbers.ts';

/** Every department with the organisation that it is found under: what the addresses are made of. */
export const departmentAddresses = defineQuery<Record<string, never>>()(
	'department-addresses',
	z.object({ organisation: text, department: text }),
	`select organisation, id as department from department order by organisation, id`
);

/** One department and where it belongs; no row for an unknown one. */
export const departmentCard = defineQuery<{ department: string }>()(
	'department-card',
	z.object({
		id: text,
		name: text,
		organisation: text,
		organisation_name: text,
		area: textOrNull,
		area_name: textOrNull,
		type: z.nullable(z.enum(['family', 'youth', 'elderly', 'mixed'])),
		dwellings: numberOrNull,
		built: numberOrNull,
		/** ISO, the first and the last day. */
		valid_from: textOrNull,
		valid_to: textOrNull,
		is_current: z.boolean(),
		/** Departments of the organisation, itself among them. */
		departments: number,
		/** ISO, the organisation's meetings. */
		meetings: z.array(text),
		/** Labels of indicators that it has figures for and that so small a department does not show. */
		hidden: z.array(text)
	}),
	`
select d.id, d.name, d.organisation, o.name as organisation_name, d.area, a.name as area_name,
	d.type, d.dwellings, d.built, d.valid_from, d.valid_to,
	(d.valid_to is null or d.valid_to >= s.data_date) and (d.valid_from is null or d.valid_from <= s.data_date)
		as is_current,
	(select count(*) from department as n where n.organisation = d.organisation) as departments,
	coalesce((
		select list(m.date::varchar order by m.date) from meeting as m where m.organisation = d.organisation
	), []) as meetings,
	coalesce((
		select list(i.label order by i.position)
		from indicator as i
		where ${isSmall} and ${figuresOfResidents} and i.id in (
			select x.indicator from observation as x
			where x.subject_kind = 'department' and x.subject_id = d.id and (x.value is not null or x.status is not null)
		)
	), []) as hidden
from department as d
join organisation as o on o.id = d.organisation
left join area as a on a.id = d.area
cross join dataset as s
where d.id = $department`
);
export type DepartmentCard = RowOf<typeof departmentCard>;
