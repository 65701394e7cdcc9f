import type { DatasetContent } from '../../src/lib/model/index.ts';
import { MeetingRows, type Row } from '../../src/lib/queries/rows/index.ts';
import { coverFor, publishedText } from './published-text.ts';

/** Rows of meetings and everything said and agreed at them, in order of time, and of the sources. */
export function minutesRows(
	content: DatasetContent
): readonly (readonly [string, readonly Row[]])[] {
	const rows = new MeetingRows();
	const texts = new Map(content.sources.map(({ value }) => [value.source.id, value.text]));
	const showNames = content.dataset.value.names;
	const meetings = content.meetings
		.map((row) => row.value)
		.sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1));
	for (const meeting of meetings) {
		const text = texts.get(meeting.source) ?? '';
		const cover = coverFor(content, meeting, text);
		rows.add(meeting, { text: cover(text), cover, showNames });
	}
	return [
		[
			'source',
			content.sources.map(({ value: { source, text } }) => ({
				...source,
				body: text === null ? null : publishedText(content, source.id, text)
			}))
		],
		['meeting', rows.meeting],
		['participant', rows.participant],
		['agenda_item', rows.agenda_item],
		['passage', rows.passage],
		['passage_theme', rows.passage_theme],
		['figure', rows.figure],
		['commitment', rows.commitment],
		['reading_warning', rows.reading_warning]
	];
}
