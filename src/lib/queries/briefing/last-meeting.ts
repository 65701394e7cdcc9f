import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Whom a briefing is about, and the day of the coming meeting (ISO; '' where it is not fixed). */
export type BriefingParameters = Readonly<{ organisation: string; before: string }>;

/**
 * The organisation's newest meeting before a day ('' = newest of all), and how the one before it lies. No row
 * where there is none.
 */
export const lastMeeting = defineQuery<BriefingParameters>()(
	'last-meeting',
	z.object({
		id: text,
		date: text,
		dialogue_year: number,
		accounts_year: numberOrNull,
		source: text,
		source_title: text,
		source_url: textOrNull,
		previous: textOrNull,
		previous_date: textOrNull,
		previous_dialogue_year: numberOrNull
	}),
	`
select m.id, m.date, m.dialogue_year, m.accounts_year, m.source, s.title as source_title, s.url as source_url,
	lead(m.id) over back as previous, lead(m.date) over back as previous_date,
	lead(m.dialogue_year) over back as previous_dialogue_year
from meeting as m
join source as s on s.id = m.source
where m.organisation = $organisation and ($before = '' or m.date < try_cast($before as date))
window back as (order by m.date desc, m.id desc)
order by m.date desc, m.id desc
limit 1`
);
export type LastMeeting = RowOf<typeof lastMeeting>;
