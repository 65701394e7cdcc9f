/** Signals about what was said and agreed. */

/**
 * One row for each organisation and rule: the open threads that fit, counted, the oldest one as evidence
 * (by `since`, a day of the thread `c`). A thread is its newest commitment; ended organisations have handed
 * theirs on.
 */
const oldestOpen = (kind: string, since: 'c.since' | 'c.due', condition: string): string => `
select r.id as rule, 'organisation' as subject_kind, c.organisation as subject_id,
	count(*) as count, arg_min(c.id, (${since}, c.id)) as commitment, arg_min(c.owner, (${since}, c.id)) as owner,
	arg_min(c.theme, (${since}, c.id)) as theme, arg_min(c.meeting, (${since}, c.id)) as meeting,
	min(${since}) as since, any_value(r.years) as years
from signal_rule as r
join commitment_timeline as c on c.is_newest
join current_organisation as o on o.id = c.organisation
where r.kind = '${kind}' and c.status in ('open', 'carried-over', 'unknown') and ${condition}
group by r.id, c.organisation`;

/** Matters that are still open the day after their deadline; `since` is the deadline. */
export const commitmentOverdue = oldestOpen(
	'commitment_overdue',
	'c.due',
	'c.due < (select data_date from dataset)'
);

/** Matters that are still open and older than the rule's years. */
export const commitmentAge = oldestOpen(
	'commitment_age',
	'c.since',
	'c.age_months >= 12 * coalesce(r.years, 1)'
);

/** Follow-ups that were promised; the organisation has met since, and nothing took them up again. */
export const followUpUnreported = oldestOpen(
	'follow_up_unreported',
	'c.since',
	`c.kind = 'action'
	and exists (select 1 from meeting as m where m.organisation = c.organisation and m.date > c.meeting_date)`
);

/**
 * The theme raised at most meetings running, the newest included, and at the rule's number at the least.
 * A theme that has been there at every meeting on record is the agenda, not news: the run must have begun
 * after the first, and themes raised at 60 % of all meetings or more are left out. One row for each
 * organisation; `theme_year` and the minutes hold the others.
 */
export const themeStreak = `
with ordered as (
	select id, organisation, date,
		row_number() over (partition by organisation order by date desc) as newest_first,
		count(*) over (partition by organisation) as meetings
	from meeting
),
usual as (
	select theme from theme_year group by theme having sum(raised) >= 0.6 * sum(meetings)
),
raised as (
	select distinct o.organisation, pt.theme, o.newest_first, o.date, o.meetings
	from ordered as o
	join passage as p on p.meeting = o.id
	join passage_theme as pt on pt.passage = p.id
	join theme as t on t.id = pt.theme and not t.formality
	where t.id not in (select theme from usual)
),
runs as (
	select organisation, theme, date, newest_first, meetings,
		newest_first - row_number() over (partition by organisation, theme order by newest_first) as gap
	from raised
)
select r.id as rule, 'organisation' as subject_kind, s.organisation as subject_id, s.theme,
	count(*) as count, min(s.date) as since,
	arg_min(o.id, o.newest_first) as meeting
from signal_rule as r
join runs as s on s.gap = 0
join ordered as o on o.organisation = s.organisation and o.newest_first = s.newest_first
join current_organisation as c on c.id = s.organisation
where r.kind = 'theme_streak'
group by r.id, r.years, s.organisation, s.theme
having count(*) >= coalesce(any_value(r.years), 3) and count(*) < any_value(s.meetings)
qualify row_number() over (partition by r.id, s.organisation order by count(*) desc, s.theme) = 1`;
