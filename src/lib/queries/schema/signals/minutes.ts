/** Signals about what was said and agreed. */

/** The newest word on a matter is still open, and the matter is older than the rule's years. */
export const commitmentAge = `
select r.id as rule, 'organisation' as subject_kind, c.organisation as subject_id, c.id as commitment,
	c.owner, c.theme, c.meeting, c.since, cast(floor(c.age_months / 12) as integer) as years, c.carried as count
from signal_rule as r
join commitment_timeline as c on c.is_newest
where r.kind = 'commitment_age'
	and c.status in ('open', 'carried-over', 'unknown')
	and c.age_months >= 12 * coalesce(r.years, 1)`;

/** A follow-up was promised, the organisation has met since, and nothing took it up again. */
export const followUpUnreported = `
select r.id as rule, 'organisation' as subject_kind, c.organisation as subject_id, c.id as commitment,
	c.owner, c.theme, c.meeting, c.since,
	(select count(*) from meeting as m where m.organisation = c.organisation and m.date > c.meeting_date) as count
from signal_rule as r
join commitment_timeline as c on c.is_newest
where r.kind = 'follow_up_unreported'
	and c.kind = 'action'
	and c.status in ('open', 'unknown')
	and exists (select 1 from meeting as m where m.organisation = c.organisation and m.date > c.meeting_date)`;

/**
 * A theme raised at the rule's number of meetings running, the newest included. A theme that has been
 * there at every meeting on record is the agenda, not news: the run must have begun after the first.
 */
export const themeStreak = `
with ordered as (
	select id, organisation, date,
		row_number() over (partition by organisation order by date desc) as newest_first,
		count(*) over (partition by organisation) as meetings
	from meeting
),
raised as (
	select distinct o.organisation, pt.theme, o.newest_first, o.date, o.meetings
	from ordered as o
	join passage as p on p.meeting = o.id
	join passage_theme as pt on pt.passage = p.id
	join theme as t on t.id = pt.theme and not t.formality
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
having count(*) >= coalesce(any_value(r.years), 3) and count(*) < any_value(s.meetings)`;
