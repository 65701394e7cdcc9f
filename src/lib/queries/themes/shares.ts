import * as z from 'zod/mini';
import { number, numberOrNull, text } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Themes by what their shares are of. Formalities are never counted. */

/**
 * Every theme in every dialogue year from the first to the last: meetings in which it was raised, of the
 * meetings held. A year in between in which nobody met has `raised` and `share` null, not 0. The themes
 * raised most of all stand first.
 */
export const themeYears = defineQuery<Record<string, never>>()(
	'theme-years',
	z.object({
		theme: text,
		label: text,
		year: number,
		meetings: number,
		raised: numberOrNull,
		/** 0–1 */
		share: numberOrNull,
		/** Of all meetings held in all years. */
		raised_in_all: number,
		meetings_in_all: number,
		share_of_all: number
	}),
	`
with span as (
	select unnest(range(min(dialogue_year), max(dialogue_year) + 1)) as year
	from meeting
)
select th.id as theme, th.label, s.year::integer as year, coalesce(t.meetings, 0) as meetings,
	t.raised, t.share,
	sum(t.raised) over own as raised_in_all, sum(t.meetings) over own as meetings_in_all,
	sum(t.raised) over own / sum(t.meetings) over own as share_of_all
from theme as th
cross join span as s
left join theme_year as t on t.theme = th.id and t.year = s.year
where not th.formality
window own as (partition by th.id)
order by share_of_all desc, th.position, s.year`
);
export type ThemeYearRow = RowOf<typeof themeYears>;

/**
 * Every theme with every organisation that is there today or has met: meetings in which it was raised, of
 * the meetings that this organisation has held. `raised` and `share` are null where it has held none.
 */
export const themeOrganisations = defineQuery<Record<string, never>>()(
	'theme-organisations',
	z.object({
		theme: text,
		organisation: text,
		organisation_name: text,
		meetings: number,
		raised: numberOrNull,
		/** 0–1 */
		share: numberOrNull
	}),
	`
with held as (
	select o.id, o.name, o.position, count(m.id) as meetings
	from organisation as o
	left join meeting as m on m.organisation = o.id
	group by o.id, o.name, o.position
	having count(m.id) > 0 or o.id in (select id from current_organisation)
),
raised as (
	select m.organisation, pt.theme, count(distinct m.id) as raised
	from passage_theme as pt
	join passage as p on p.id = pt.passage
	join meeting as m on m.id = p.meeting
	group by m.organisation, pt.theme
)
select th.id as theme, h.id as organisation, h.name as organisation_name, h.meetings,
	case when h.meetings > 0 then coalesce(r.raised, 0) end as raised,
	case when h.meetings > 0 then coalesce(r.raised, 0) / h.meetings end as share
from theme as th
cross join held as h
left join raised as r on r.theme = th.id and r.organisation = h.id
where not th.formality
order by th.position, h.position, h.id`
);
export type ThemeOrganisationRow = RowOf<typeof themeOrganisations>;

/** Meetings held, by organisation and dialogue year: what shares of meetings are shares of. */
export const meetingsHeld = defineQuery<Record<string, never>>()(
	'meetings-held',
	z.object({ organisation: text, organisation_name: text, year: number, meetings: number }),
	`
select m.organisation, o.name as organisation_name, m.dialogue_year as year, count(*) as meetings
from meeting as m
join organisation as o on o.id = m.organisation
group by m.organisation, o.name, o.position, m.dialogue_year
order by o.position, m.organisation, m.dialogue_year`
);
export type MeetingsHeldRow = RowOf<typeof meetingsHeld>;
