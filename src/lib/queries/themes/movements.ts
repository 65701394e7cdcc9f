import * as z from 'zod/mini';
import { number, numberOrNull, text } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * How themes move: each with its share of meetings by dialogue year, and what the movement is, where
 * there is one. The last two dialogue years beside the years before (all shares are of meetings held):
 * rising: up by a quarter of the meetings or more against the three years before;
 * returning: now raised, not once in the two years before, but earlier;
 * vanished: not raised in the last two years, but at a fifth of the meetings or more in some earlier year.
 * Nothing moves before there are four years, or beside years in which nobody met.
 */
export const themeMovements = defineQuery<Record<string, never>>()(
	'theme-movements',
	z.object({
		theme: text,
		label: text,
		raised: number,
		meetings: number,
		last_year: number,
		share: number,
		/** The three years before. */
		raised_before: number,
		meetings_before: number,
		share_before: numberOrNull,
		/** The two years before. */
		meetings_just_before: number,
		last_raised: numberOrNull,
		/** The last year with the theme before the last two. */
		last_raised_before: numberOrNull,
		/** The year before the last two in which it was raised at the largest share of meetings. */
		peak_year: numberOrNull,
		peak_raised: numberOrNull,
		peak_meetings: numberOrNull,
		movement: z.enum(['rising', 'returning', 'vanished', 'steady']),
		trend: z.array(z.object({ year: number, share: number, raised: number, meetings: number }))
	}),
	`
with newest as (
	select max(year) as year, min(year) as first_year from theme_year
),
parts as (
	select t.theme, n.year as last_year, n.first_year,
		sum(t.raised) filter (t.year > n.year - 2) as raised,
		sum(t.meetings) filter (t.year > n.year - 2) as meetings,
		coalesce(sum(t.raised) filter (t.year between n.year - 4 and n.year - 2), 0) as raised_before,
		coalesce(sum(t.meetings) filter (t.year between n.year - 4 and n.year - 2), 0) as meetings_before,
		coalesce(sum(t.raised) filter (t.year between n.year - 3 and n.year - 2), 0) as raised_just_before,
		coalesce(sum(t.meetings) filter (t.year between n.year - 3 and n.year - 2), 0)
			as meetings_just_before,
		coalesce(sum(t.raised) filter (t.year < n.year - 3), 0) as raised_long_ago,
		max(t.share) filter (t.year <= n.year - 2) as highest_before,
		arg_max({'year': t.year, 'raised': t.raised, 'meetings': t.meetings}, (t.share, t.year))
			filter (t.year <= n.year - 2 and t.raised > 0) as peak,
		max(t.year) filter (t.raised > 0) as last_raised,
		max(t.year) filter (t.raised > 0 and t.year <= n.year - 2) as last_raised_before,
		list({'year': t.year, 'share': t.share, 'raised': t.raised, 'meetings': t.meetings} order by t.year) as trend
	from theme_year as t
	cross join newest as n
	group by t.theme, n.year, n.first_year
)
select p.theme, th.label, p.raised, p.meetings, p.last_year,
	p.raised / p.meetings as share,
	p.raised_before, p.meetings_before,
	case when p.meetings_before > 0 then p.raised_before / p.meetings_before end as share_before,
	p.meetings_just_before,
	p.last_raised, p.last_raised_before,
	p.peak.year as peak_year, p.peak.raised as peak_raised, p.peak.meetings as peak_meetings,
	case
		when p.last_year - p.first_year < 3 then 'steady'
		when p.raised = 0 and p.highest_before >= 0.2 then 'vanished'
		when p.raised > 0 and p.meetings_just_before > 0 and p.raised_just_before = 0
			and p.raised_long_ago > 0 then 'returning'
		when p.meetings_before > 0
			and p.raised / p.meetings - p.raised_before / p.meetings_before >= 0.25 then 'rising'
		else 'steady'
	end as movement,
	p.trend
from parts as p
join theme as th on th.id = p.theme
where p.last_raised is not null
order by share desc, p.raised desc, th.position`
);
export type ThemeMovement = RowOf<typeof themeMovements>;
