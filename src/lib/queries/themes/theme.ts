import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Every theme, raised or not, and what it is called; `formality` ones are never counted. */
export const themeList = defineQuery<Record<string, never>>()(
	'theme-list',
	z.object({ theme: text, label: text, formality: z.boolean() }),
	`select id as theme, label, formality from theme order by position`
);

/** One theme: the words it is known by, and how often it has been raised in all meetings held. */
export const themeCard = defineQuery<{ theme: string }>()(
	'theme-card',
	z.object({
		theme: text,
		label: text,
		formality: z.boolean(),
		cues: z.array(text),
		meetings: number,
		raised: number,
		passages: number,
		organisations: number,
		first_year: numberOrNull,
		last_year: numberOrNull,
		/** ISO, the newest meeting with the theme. */
		last_date: textOrNull
	}),
	`
with raised as (
	select m.id, m.organisation, m.dialogue_year, m.date, count(*) as passages
	from passage_theme as pt
	join passage as p on p.id = pt.passage
	join meeting as m on m.id = p.meeting
	where pt.theme = $theme
	group by all
)
select t.id as theme, t.label, t.formality,
	list_filter(string_split(t.cues, '|'), lambda cue: cue <> '') as cues,
	(select count(*) from meeting) as meetings,
	(select count(*) from raised) as raised,
	(select coalesce(sum(passages), 0) from raised) as passages,
	(select count(distinct organisation) from raised) as organisations,
	(select min(dialogue_year) from raised) as first_year,
	(select max(dialogue_year) from raised) as last_year,
	(select max(date) from raised) as last_date
from theme as t
where t.id = $theme`
);
export type ThemeCard = RowOf<typeof themeCard>;

/** One theme by dialogue year, as in `theme-years`. */
export const themeTrend = defineQuery<{ theme: string }>()(
	'theme-trend',
	z.object({
		year: number,
		meetings: number,
		raised: numberOrNull,
		/** 0–1 */
		share: numberOrNull
	}),
	`
with span as (
	select unnest(range(min(dialogue_year), max(dialogue_year) + 1)) as year
	from meeting
)
select s.year::integer as year, (select count(*) from meeting where dialogue_year = s.year) as meetings,
	t.raised, t.share
from span as s
left join theme_year as t on t.year = s.year and t.theme = $theme
order by s.year`
);
export type ThemeTrendRow = RowOf<typeof themeTrend>;

/** Who raises a theme: of each organisation that has met, the meetings with the theme and the last year. */
export const themeRaisers = defineQuery<{ theme: string }>()(
	'theme-raisers',
	z.object({
		organisation: text,
		organisation_name: text,
		meetings: number,
		raised: number,
		/** 0–1 */
		share: number,
		passages: number,
		last_year: numberOrNull
	}),
	`
with told as (
	select m.organisation, m.id as meeting, m.dialogue_year, count(pt.theme) as passages
	from meeting as m
	left join passage as p on p.meeting = m.id
	left join passage_theme as pt on pt.passage = p.id and pt.theme = $theme
	group by m.organisation, m.id, m.dialogue_year
)
select t.organisation, o.name as organisation_name, count(*) as meetings,
	count(*) filter (t.passages > 0) as raised,
	count(*) filter (t.passages > 0) / count(*) as share,
	sum(t.passages) as passages,
	max(t.dialogue_year) filter (t.passages > 0) as last_year
from told as t
join organisation as o on o.id = t.organisation
group by t.organisation, o.name, o.position
order by share desc, raised desc, o.position, t.organisation`
);
export type ThemeRaiser = RowOf<typeof themeRaisers>;

/**
 * Themes raised together: of the meetings that raised this theme, those that also raised the other.
 * `lift`: that share against the other's share of all meetings; 1 = as often as otherwise. Highest lift first, but
 * what was raised together at fewer than three meetings stands last.
 */
export const themesTogether = defineQuery<{ theme: string }>()(
	'themes-together',
	z.object({
		theme: text,
		label: text,
		/** Meetings with both, of `meetings` with this theme. */
		together: number,
		meetings: number,
		/** 0–1 */
		share: number,
		/** The other's share of all meetings held. */
		share_of_all: number,
		lift: number,
		/** Passages about both. */
		passages: number
	}),
	`
with raised as (
	select distinct p.meeting, pt.theme
	from passage_theme as pt
	join passage as p on p.id = pt.passage
	join theme as t on t.id = pt.theme
	where not t.formality
),
own as (
	select meeting from raised where theme = $theme
),
beside as (
	select a.theme, count(*) as passages
	from passage_theme as a
	join passage_theme as b on b.passage = a.passage
	where b.theme = $theme and a.theme <> b.theme
	group by a.theme
),
counted as (
	select r.theme, count(*) as raised, count(o.meeting) as together
	from raised as r
	left join own as o on o.meeting = r.meeting
	where r.theme <> $theme
	group by r.theme
),
held as (
	select (select count(*) from meeting) as meetings, (select count(*) from own) as own
)
select t.id as theme, t.label, c.together, h.own as meetings,
	c.together / h.own as share,
	c.raised / h.meetings as share_of_all,
	(c.together / h.own) / (c.raised / h.meetings) as lift,
	coalesce(b.passages, 0) as passages
from counted as c
join theme as t on t.id = c.theme
cross join held as h
left join beside as b on b.theme = c.theme
where c.together > 0
order by together >= 3 desc, lift desc, together desc, t.position`
);
export type ThemeTogether = RowOf<typeof themesTogether>;

/** Every passage about a theme, newest meeting first, with where it stands. */
export const themePassages = defineQuery<{ theme: string }>()(
	'theme-passages',
	z.object({
		meeting: text,
		passage: text,
		organisation: text,
		organisation_name: text,
		year: number,
		/** ISO */
		date: text,
		item_number: textOrNull,
		item_title: textOrNull,
		body: text
	}),
	`
select p.meeting, p.local_id as passage, m.organisation, o.name as organisation_name,
	m.dialogue_year as year, m.date, i.number as item_number, i.title as item_title, p.body
from passage_theme as pt
join passage as p on p.id = pt.passage
join meeting as m on m.id = p.meeting
join organisation as o on o.id = m.organisation
left join agenda_item as i on i.id = p.item
where pt.theme = $theme
order by m.dialogue_year desc, m.date desc, p.meeting, p.position`
);
export type ThemePassage = RowOf<typeof themePassages>;
