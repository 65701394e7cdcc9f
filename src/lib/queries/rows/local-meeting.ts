import type { Meeting } from '../../model/index.ts';
import { insertRows } from './insert-rows.ts';
import { MeetingRows } from './meeting-rows.ts';

/** A meeting that a person has read in, as it is kept in the browser. */
export interface LocalMinutes {
	readonly meeting: Meeting;
	readonly sourceText: string;
	readonly sourceTitle: string;
}

/** Behind all passages of any dataset: those of local meetings are told last where nothing else orders them. */
const PASSAGES_BEFORE = 1_000_000_000;

const CHILDREN = [
	'figure',
	'commitment',
	'reading_warning',
	'participant',
	'passage',
	'agenda_item'
];

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** Takes a meeting with all that was said and agreed out of a dataset. */
function withoutMeeting(id: string): readonly string[] {
	const meeting = quoted(id);
	return [
		`delete from passage_theme where passage in (select id from passage where meeting = ${meeting})`,
		...CHILDREN.map((table) => `delete from ${table} where meeting = ${meeting}`),
		`delete from meeting where id = ${meeting}`
	];
}

/** Statements that put a meeting into an open dataset, in place of one with its id; each is run by itself, in this order. */
export function localMeetingStatements({
	meeting,
	sourceText,
	sourceTitle
}: LocalMinutes): readonly string[] {
	const source = `${meeting.id}-kilde`;
	const rows = new MeetingRows(PASSAGES_BEFORE);
	rows.add(
		{ ...meeting, source },
		{ text: sourceText, cover: (written) => written, showNames: true }
	);
	const own = {
		id: source,
		title: sourceTitle,
		/** Nobody has published it. */
		publisher: '',
		url: null,
		file: null,
		date: meeting.date,
		fetched: null,
		body: sourceText
	};
	return [
		...withoutMeeting(meeting.id),
		`delete from source where id = ${quoted(source)}`,
		...insertRows('source', [own]),
		...insertRows('meeting', rows.meeting),
		...insertRows('participant', rows.participant),
		...insertRows('agenda_item', rows.agenda_item),
		...insertRows('passage', rows.passage),
		...insertRows('passage_theme', rows.passage_theme),
		...insertRows('figure', rows.figure),
		...insertRows('commitment', rows.commitment),
		...insertRows('reading_warning', rows.reading_warning)
	];
}

/** What a local meeting is written to. */
export const MEETING_TABLES = ['source', 'meeting', 'passage_theme', ...CHILDREN];
