import * as z from 'zod/mini';
import { number, numberOrNull, text } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * Every meeting, the newest first: who sat at the table (those present, by side and role, never by name), how
 * many items and commitments the minutes hold, and the themes raised, most spoken of first; formalities are
 * left out. `kinds` says what the passages are: of the whole meeting, and of each theme.
 */
export const meetingList = defineQuery<Record<string, never>>()(
	'meeting-list',
	z.object({
		id: text,
		organisation: text,
		organisation_name: text,
		date: text,
		dialogue_year: number,
		accounts_year: numberOrNull,
		kind: z.enum(['styringsdialog', 'joint']),
		items: number,
		commitments: number,
		parties: z.array(
			z.object({
				side: z.enum(['organisation', 'municipality', 'administrator', 'other']),
				people: number,
				roles: z.array(text)
			})
		),
		themes: z.array(z.object({ theme: text, kinds: z.array(text) })),
		kinds: z.array(text)
	}),
	`
with role as (
	select meeting, side, role, count(*) as people, min(position) as position
	from participant
	where present
	group by meeting, side, role
),
party as (
	select meeting, side, cast(sum(people) as integer) as people,
		coalesce(list(role order by position) filter (role is not null), []) as roles
	from role
	group by meeting, side
),
parties as (
	select meeting, list({'side': side, 'people': people, 'roles': roles}
		order by list_position(['organisation', 'administrator', 'municipality', 'other'], side)) as parties
	from party
	group by meeting
),
raised as (
	select p.meeting, pt.theme, t.position, count(*) as passages, list(distinct p.kind order by p.kind) as kinds
	from passage as p
	join passage_theme as pt on pt.passage = p.id
	join theme as t on t.id = pt.theme
	where not t.formality
	group by p.meeting, pt.theme, t.position
),
themes as (
	select meeting, list({'theme': theme, 'kinds': kinds} order by passages desc, position) as themes
	from raised
	group by meeting
),
kinds as (
	select meeting, list(distinct kind order by kind) as kinds from passage group by meeting
),
items as (
	select meeting, count(*) as items from agenda_item group by meeting
),
commitments as (
	select meeting, count(*) as commitments from commitment group by meeting
)
select m.id, m.organisation, o.name as organisation_name, m.date, m.dialogue_year, m.accounts_year, m.kind,
	coalesce(items.items, 0) as items,
	coalesce(commitments.commitments, 0) as commitments,
	coalesce(parties.parties, []) as parties,
	coalesce(themes.themes, []) as themes,
	coalesce(kinds.kinds, []) as kinds
from meeting as m
join organisation as o on o.id = m.organisation
left join items on items.meeting = m.id
left join commitments on commitments.meeting = m.id
left join parties on parties.meeting = m.id
left join themes on themes.meeting = m.id
left join kinds on kinds.meeting = m.id
order by m.date desc, o.position, m.id`
);
export type ListedMeeting = RowOf<typeof meetingList>;

/** The themes that some meeting has raised, in the catalogue's order; formalities are left out. */
export const raisedThemes = defineQuery<Record<string, never>>()(
	'raised-themes',
	z.object({ theme: text, label: text }),
	`
select t.id as theme, t.label
from theme as t
where not t.formality and t.id in (select theme from passage_theme)
order by t.position`
);
export type RaisedTheme = RowOf<typeof raisedThemes>;
