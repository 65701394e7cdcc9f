import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

const subjectFields = {
	subject_kind: z.enum(['organisation', 'department', 'area', 'municipality', 'country']),
	subject_id: text,
	/** Null for the whole country and for what the dataset has no name of. */
	subject_name: textOrNull
};

/** The columns that `subjectFields` names, of a row `x` with `subject_kind` and `subject_id`. */
const subjectColumns = `x.subject_kind, x.subject_id,
	case x.subject_kind
		when 'organisation' then (select name from organisation as o where o.id = x.subject_id)
		when 'department' then (select name from department as d where d.id = x.subject_id)
		when 'area' then (select name from area as a where a.id = x.subject_id)
		when 'municipality' then
			(select municipality_name from dataset as d where d.municipality = x.subject_id)
	end as subject_name`;

/** Figures that the minutes give, in the order of the text; `value` null where they give a status only. */
export const meetingFigures = defineQuery<{ meeting: string }>()(
	'meeting-figures',
	z.object({
		/** Its number in the meeting, `4.1f2`. */
		place: text,
		passage: text,
		...subjectFields,
		...indicatorFields,
		population: text,
		period: text,
		value: numberOrNull,
		status: textOrNull,
		span_start: number,
		span_end: number
	}),
	`
select split_part(x.id, '#', 2) as place, p.local_id as passage, ${subjectColumns},
	${indicatorColumns},
	x.population, x.period, x.value, x.status, x.span_start, x.span_end
from figure as x
join passage as p on p.id = x.passage
join indicator as i on i.id = x.indicator
where x.meeting = $meeting
order by p.position, x.span_start, x.id`
);
export type MeetingFigure = RowOf<typeof meetingFigures>;

/**
 * Targets and forecasts that rest on this meeting's source: of the meeting's own organisation and of what is
 * not an organisation. `figure` is the number in the text that says it: of the same subject, for the year the
 * target is due, and of the same indicator or else the same value in the same unit.
 */
export const meetingTargets = defineQuery<{ meeting: string }>()(
	'meeting-targets',
	z.object({
		id: text,
		kind: z.enum(['target', 'forecast']),
		...subjectFields,
		...indicatorFields,
		comparator: text,
		value: numberOrNull,
		due: numberOrNull,
		baseline_period: textOrNull,
		statement: text,
		figure: textOrNull,
		passage: textOrNull
	}),
	`
with own as (
	select t.*, m.id as meeting
	from meeting as m
	join target as t on t.source = m.source
	where m.id = $meeting and (t.subject_kind <> 'organisation' or t.subject_id = m.organisation)
),
said as (
	select x.id, split_part(f.id, '#', 2) as figure, p.local_id as passage
	from own as x
	join indicator as i on i.id = x.indicator
	join figure as f on f.meeting = x.meeting
		and f.subject_kind = x.subject_kind and f.subject_id = x.subject_id and f.year = x.due
		and (f.indicator = x.indicator or (f.value = x.value and f.unit = i.unit))
	join passage as p on p.id = f.passage
	qualify row_number() over (partition by x.id order by f.indicator <> x.indicator, f.span_start, f.id) = 1
)
select x.id, x.kind, ${subjectColumns}, ${indicatorColumns},
	x.comparator, x.value, x.due, x.baseline_period, x.statement, s.figure, s.passage
from own as x
join indicator as i on i.id = x.indicator
left join said as s on s.id = x.id
order by s.passage is null, x.due nulls last, x.id`
);
export type MeetingTarget = RowOf<typeof meetingTargets>;

/**
 * What was promised, in the order of the minutes. `passage` is where its quote lies or begins; `thread` the
 * first commitment of the matter; `is_newest` false where a later meeting has spoken of it again.
 */
export const meetingCommitments = defineQuery<{ meeting: string }>()(
	'meeting-commitments',
	z.object({
		/** Its number in the meeting, `c2`. */
		place: text,
		passage: textOrNull,
		kind: z.enum(['agreement', 'action', 'referral']),
		body: text,
		owner: z.enum(['organisation', 'municipality', 'both', 'other']),
		owner_note: textOrNull,
		forum: textOrNull,
		status: z.enum(['open', 'done', 'carried-over', 'dropped', 'unknown']),
		due: textOrNull,
		thread: text,
		since: text,
		/** True where the meeting that began the matter here carried it on from one that is not. */
		began_before: z.boolean(),
		carried: number,
		/** True where an earlier meeting began the matter. */
		is_older: z.boolean(),
		is_newest: z.boolean(),
		span_start: number,
		span_end: number
	}),
	`
select c.local_id as place,
	(
		select min_by(p.local_id, p.position)
		from passage as p
		where p.meeting = c.meeting and p.span_start < c.span_end and c.span_start < p.span_end
	) as passage,
	c.kind, c.body, c.owner, c.owner_note, c.forum, c.status, c.due,
	t.root as thread, t.since, t.began_before, t.carried, t.root <> c.id as is_older, t.is_newest, c.span_start, c.span_end
from commitment as c
join commitment_timeline as t on t.id = c.id
where c.meeting = $meeting
order by c.position`
);
export type MeetingCommitment = RowOf<typeof meetingCommitments>;

/** What the reading was unsure of, in the order of the text. */
export const meetingWarnings = defineQuery<{ meeting: string }>()(
	'meeting-warnings',
	z.object({
		/** Its number in the meeting, `w1`. */
		place: text,
		code: text,
		value: text,
		span_start: number,
		span_end: number
	}),
	`
select split_part(id, '#', 2) as place, code, value, span_start, span_end
from reading_warning
where meeting = $meeting
order by span_start, id`
);
export type MeetingWarning = RowOf<typeof meetingWarnings>;
