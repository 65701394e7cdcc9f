import { readSpan } from '../../model/check/spans.ts';
import type { Commitment, Meeting, Passage } from '../../model/index.ts';
import { parsePeriod } from '../../model/period.ts';
import { parseSubject } from '../../model/subject-id.ts';
import { listCell, type Row } from './row.ts';

/** What is written of a meeting, as it may be published. */
export interface Published {
	readonly text: string;
	readonly cover: (written: string) => string;
	readonly showNames: boolean;
}

/** Rows of meetings and of everything said and agreed at them, table by table. */
export class MeetingRows {
	readonly meeting: Row[] = [];
	readonly participant: Row[] = [];
	readonly agenda_item: Row[] = [];
	readonly passage: Row[] = [];
	readonly passage_theme: Row[] = [];
	readonly figure: Row[] = [];
	readonly commitment: Row[] = [];
	readonly reading_warning: Row[] = [];

	/** `passagesBefore`: how many passages stand before those of the first meeting. */
	constructor(private readonly passagesBefore = 0) {}

	add(meeting: Meeting, { text, cover, showNames }: Published): void {
		this.meeting.push(meetingRow(meeting));
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
			position: this.passagesBefore + this.passage.length + 1,
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
