import {
	parsePeriod,
	parseSubject,
	readSpan,
	type Commitment,
	type DatasetContent,
	type Meeting,
	type Passage
} from '../../src/lib/model/index.ts';
import { listCell, type Row } from './row.ts';

/** Covers each name in a text with as many dots, so that every place in it stays where it was. */
export function coverNames(text: string, names: readonly string[]): string {
	return names.reduce((covered, name) => covered.replaceAll(name, '·'.repeat(name.length)), text);
}

/** The text of a source as it is published: without the participants' names unless the dataset says otherwise. */
function publishedText(
	content: DatasetContent,
	sourceId: string,
	text: string | null
): string | null {
	if (text === null || content.dataset.value.names) return text;
	const names = content.meetings
		.filter((row) => row.value.source === sourceId)
		.flatMap((row) => row.value.participants.map((participant) => participant.name))
		.filter((name) => name !== null);
	return coverNames(text, names);
}

class MinutesRows {
	readonly participant: Row[] = [];
	readonly agenda_item: Row[] = [];
	readonly passage: Row[] = [];
	readonly passage_theme: Row[] = [];
	readonly figure: Row[] = [];
	readonly commitment: Row[] = [];
	readonly reading_warning: Row[] = [];

	addMeeting(meeting: Meeting, text: string, showNames: boolean): void {
		meeting.participants.forEach((participant, index) => {
			this.participant.push({
				...participant,
				meeting: meeting.id,
				position: index + 1,
				name: showNames ? participant.name : null
			});
		});
		meeting.items.forEach((item, index) => {
			const id = `${meeting.id}#${item.number}`;
			this.agenda_item.push({
				id,
				meeting: meeting.id,
				position: index + 1,
				number: item.number,
				title: item.title,
				presenters: listCell(item.presenters)
			});
			for (const passage of item.passages) this.#addPassage(meeting, id, passage, text);
		});
		meeting.commitments.forEach((commitment, index) => {
			this.#addCommitment(meeting, commitment, index + 1, text);
		});
		meeting.warnings.forEach((warning, index) => {
			this.reading_warning.push({
				id: `${meeting.id}#w${String(index + 1)}`,
				meeting: meeting.id,
				code: warning.code,
				value: warning.value,
				span_start: warning.span[0],
				span_end: warning.span[1]
			});
		});
	}

	#addPassage(meeting: Meeting, item: string, passage: Passage, text: string): void {
		const id = `${meeting.id}#${passage.id}`;
		this.passage.push({
			id: `${id}p`,
			meeting: meeting.id,
			item,
			local_id: passage.id,
			position: this.passage.length + 1,
			kind: passage.kind,
			body: readSpan(passage.span, text),
			span_start: passage.span[0],
			span_end: passage.span[1]
		});
		for (const theme of new Set(passage.themes))
			this.passage_theme.push({ passage: `${id}p`, theme });
		passage.figures.forEach((figure, index) => {
			const subject = parseSubject(figure.subject);
			this.figure.push({
				id: `${id}f${String(index + 1)}`,
				passage: `${id}p`,
				meeting: meeting.id,
				subject_kind: subject?.kind ?? null,
				subject_id: subject?.id ?? null,
				indicator: figure.indicator,
				population: figure.population,
				period: figure.period,
				year: parsePeriod(figure.period)?.year ?? null,
				value: figure.value,
				status: figure.status,
				unit: figure.unit,
				span_start: figure.span[0],
				span_end: figure.span[1]
			});
		});
	}

	#addCommitment(meeting: Meeting, commitment: Commitment, position: number, text: string): void {
		const { id, text: body, span, ...rest } = commitment;
		const around = meeting.items
			.flatMap((item) => item.passages)
			.find((passage) => passage.span[0] <= span[0] && span[1] <= passage.span[1]);
		this.commitment.push({
			...rest,
			id: `${meeting.id}#${id}`,
			meeting: meeting.id,
			local_id: id,
			position,
			body,
			passage: around === undefined ? null : `${meeting.id}#${around.id}p`,
			quote: readSpan(span, text),
			span_start: span[0],
			span_end: span[1]
		});
	}
}

/** Rows of meetings and everything said and agreed at them, in order of time, and of the sources. */
export function minutesRows(
	content: DatasetContent
): readonly (readonly [string, readonly Row[]])[] {
	const rows = new MinutesRows();
	const texts = new Map(content.sources.map(({ value }) => [value.source.id, value.text]));
	const showNames = content.dataset.value.names;
	const meetings = content.meetings
		.map((row) => row.value)
		.sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1));
	const meetingRows = meetings.map((meeting): Row => {
		const {
			id,
			municipality,
			organisation,
			date,
			dialogue_year,
			accounts_year,
			case_number,
			kind,
			source
		} = meeting;
		return {
			id,
			municipality,
			organisation,
			date,
			dialogue_year,
			accounts_year,
			case_number,
			kind,
			source
		};
	});
	for (const meeting of meetings) {
		rows.addMeeting(
			meeting,
			publishedText(content, meeting.source, texts.get(meeting.source) ?? '') ?? '',
			showNames
		);
	}
	return [
		[
			'source',
			content.sources.map(({ value: { source, text } }) => ({
				...source,
				body: publishedText(content, source.id, text)
			}))
		],
		['meeting', meetingRows],
		['participant', rows.participant],
		['agenda_item', rows.agenda_item],
		['passage', rows.passage],
		['passage_theme', rows.passage_theme],
		['figure', rows.figure],
		['commitment', rows.commitment],
		['reading_warning', rows.reading_warning]
	];
}
