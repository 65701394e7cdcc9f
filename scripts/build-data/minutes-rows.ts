import {
	parsePeriod,
	parseSubject,
	readSpan,
	type Commitment,
	type DatasetContent,
	type Meeting,
	type Passage
} from '../../src/lib/model/index.ts';
import { coverFor, publishedText } from './published-text.ts';
import { listCell, type Row } from './row.ts';

/** What is written of a meeting, as it may be published. */
interface Published {
	readonly text: string;
	readonly cover: (written: string) => string;
	readonly showNames: boolean;
}

class MinutesRows {
	readonly participant: Row[] = [];
	readonly agenda_item: Row[] = [];
	readonly passage: Row[] = [];
	readonly passage_theme: Row[] = [];
	readonly figure: Row[] = [];
	readonly commitment: Row[] = [];
	readonly reading_warning: Row[] = [];

	addMeeting(meeting: Meeting, { text, cover, showNames }: Published): void {
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
				title: cover(item.title),
				presenters: cover(listCell(item.presenters))
			});
			for (const passage of item.passages) this.#addPassage(meeting, id, passage, text);
		});
		meeting.commitments.forEach((commitment, index) => {
			this.#addCommitment(meeting, commitment, index + 1, { text, cover });
		});
		meeting.warnings.forEach((warning, index) => {
			this.reading_warning.push({
				id: `${meeting.id}#w${String(index + 1)}`,
				meeting: meeting.id,
				code: warning.code,
				value: cover(warning.value),
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

	#addCommitment(
		meeting: Meeting,
		commitment: Commitment,
		position: number,
		{ text, cover }: Pick<Published, 'text' | 'cover'>
	): void {
		const { id, text: body, span, owner_note, ...rest } = commitment;
		const around = meeting.items
			.flatMap((item) => item.passages)
			.find((passage) => passage.span[0] <= span[0] && span[1] <= passage.span[1]);
		this.commitment.push({
			...rest,
			id: `${meeting.id}#${id}`,
			meeting: meeting.id,
			local_id: id,
			position,
			body: cover(body),
			owner_note: owner_note === null ? null : cover(owner_note),
			passage: around === undefined ? null : `${meeting.id}#${around.id}p`,
			quote: readSpan(span, text),
			span_start: span[0],
			span_end: span[1]
		});
	}
}

/** The meeting's own columns: what else it holds has tables of its own. */
function meetingRow(meeting: Meeting): Row {
	const { id, municipality, organisation, date, kind, source } = meeting;
	const { dialogue_year, accounts_year, case_number } = meeting;
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
	for (const meeting of meetings) {
		const text = texts.get(meeting.source) ?? '';
		const cover = coverFor(content, meeting, text);
		rows.addMeeting(meeting, { text: cover(text), cover, showNames });
	}
	return [
		[
			'source',
			content.sources.map(({ value: { source, text } }) => ({
				...source,
				body: text === null ? null : publishedText(content, source.id, text)
			}))
		],
		['meeting', meetings.map(meetingRow)],
		['participant', rows.participant],
		['agenda_item', rows.agenda_item],
		['passage', rows.passage],
		['passage_theme', rows.passage_theme],
		['figure', rows.figure],
		['commitment', rows.commitment],
		['reading_warning', rows.reading_warning]
	];
}
