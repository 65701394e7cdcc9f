import type { BriefingCommitment } from '../../queries/index.ts';
import { briefingDialogueText as words, formatDate, isolate } from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import { commitmentDetails, commitmentMark, isAgreed, isWhole } from '../commitment-words.ts';
import type { Block, DocumentPart, Statement } from '../document.ts';
import {
	commitmentEvidence,
	minutesEvidence,
	noMinutesEvidence,
	run,
	strong
} from '../evidence.ts';
import { partTitle } from './titles.ts';

const PART = 'sidste-aftale';

/** A point of the agreement: what, who owes it where that is not both, since when, and how it stands. */
function point(dataset: string, row: BriefingCommitment, date: string | null): Statement {
	const whole = isWhole(row);
	const body = whole ? words.agreement.bare(row.body) : row.body;
	const details = [
		row.owner === 'both' ? null : words.details.owner[row.owner],
		whole ? words.agreement.unlisted : null,
		...commitmentDetails(row, !whole && !row.is_new)
	].filter((detail) => detail !== null);
	const mark = commitmentMark(row, date);
	return {
		id: `${PART}/${row.id}`,
		mark: row.is_new && mark === words.marks.open ? words.marks.new : mark,
		text: [run(words.with(isolate(body), details))],
		evidence: [commitmentEvidence(dataset, row, true)]
	};
}

/** Points that the meeting settled or dropped: one line, for they ask for nothing more. */
function settled(
	dataset: string,
	rows: readonly BriefingCommitment[],
	status: 'done' | 'dropped'
): readonly Block[] {
	const own = rows.filter((row) => row.kind === 'agreement' && row.status === status);
	if (own.length === 0) return [];
	const lead = status === 'done' ? words.agreement.settled : words.agreement.dropped;
	const statement = {
		id: `${PART}/${status}`,
		text: [strong(lead), run(`${words.list(own.map(({ body }) => isolate(body)))}.`)],
		evidence: own.map((row) => commitmentEvidence(dataset, row, false))
	};
	return [{ kind: 'text', statement }];
}

/** What the agreement holds, in one sentence; null where there are no minutes. */
function lead(answers: BriefingAnswers): Statement {
	const dataset = answers.summary.id;
	const { lastMeeting: last } = answers;
	const id = `${PART}/aftalen`;
	if (last === null) {
		return { id, text: [run(words.unknown)], evidence: [noMinutesEvidence(dataset)] };
	}
	const agreed = answers.agreement.filter(isAgreed);
	const fresh = agreed.filter(({ is_new }) => is_new).length;
	const day = formatDate(last.date);
	const place = {
		meeting: last.id,
		meeting_date: last.date,
		passage: null,
		source_url: last.source_url
	};
	const text =
		agreed.length === 0
			? words.agreement.none(day)
			: words.agreement.lead(day, agreed.length - fresh, fresh);
	return { id, text: [run(text)], evidence: [minutesEvidence(dataset, place, null)] };
}

/** Part 4: the last meeting's agreement, point for point, and what that meeting settled of the one before. */
export function agreementPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers, date } = facts;
	const dataset = answers.summary.id;
	const ofLast = answers.agreement.filter(({ is_last }) => is_last);
	const agreed = ofLast.filter(isAgreed);
	const list: readonly Block[] =
		agreed.length === 0
			? []
			: [
					{
						kind: 'list',
						id: `${PART}/punkter`,
						look: 'bullet',
						statements: agreed.map((row) => point(dataset, row, date))
					}
				];
	return {
		id: PART,
		title: partTitle(PART),
		blocks: [
			{ kind: 'text', statement: lead(answers) },
			...list,
			...settled(dataset, ofLast, 'done'),
			...settled(dataset, ofLast, 'dropped')
		]
	};
}
