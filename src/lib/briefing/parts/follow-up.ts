import type { BriefingCommitment } from '../../queries/index.ts';
import { briefingDialogueText as words, isolate, sitePaths } from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import {
	commitmentDetails,
	commitmentMark,
	isAgreed,
	isDueBefore,
	isUnfinished
} from '../commitment-words.ts';
import type { Block, DocumentPart, Statement } from '../document.ts';
import { commitmentEvidence, noMinutesEvidence, pageEvidence, run } from '../evidence.ts';
import { partTitle } from './titles.ts';

const PART = 'opfoelgning';
/** Lines of one heading; the rest is a page away. */
const MOST = 6;

type Group = 'municipality' | 'organisation' | 'both' | 'forums' | 'other';
const GROUPS = ['municipality', 'organisation', 'both', 'forums', 'other'] as const;
/** The anchors, which edits keep: never renamed. */
const ANCHORS = {
	municipality: 'kommunen',
	organisation: 'boligorganisationen',
	both: 'faelles',
	forums: 'fora',
	other: 'andre'
} as const;

function groupOf(row: BriefingCommitment): Group {
	return row.kind === 'referral' || row.forum !== null ? 'forums' : row.owner;
}

function line(dataset: string, row: BriefingCommitment, date: string | null): Statement {
	return {
		id: `${PART}/${row.id}`,
		mark: commitmentMark(row, date),
		text: [run(words.with(isolate(row.body), commitmentDetails(row, true)))],
		evidence: [commitmentEvidence(dataset, row, true)]
	};
}

/** What presses first: over its deadline, then due before the meeting, then the oldest. */
function pressing(
	rows: readonly BriefingCommitment[],
	date: string | null
): readonly BriefingCommitment[] {
	const rank = (row: BriefingCommitment) => (row.is_overdue ? 0 : isDueBefore(row, date) ? 1 : 2);
	return rows.toSorted((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since));
}

/** One heading with its lines; what the agreement holds is counted here and told there. */
function block(answers: BriefingAnswers, group: Group, date: string | null): readonly Block[] {
	const { summary, organisation } = answers;
	const rows = answers.agreement.filter(isUnfinished);
	const own = pressing(
		rows.filter((row) => !isAgreed(row) && groupOf(row) === group),
		date
	);
	const agreed =
		group === 'forums' ? 0 : rows.filter((row) => isAgreed(row) && row.owner === group).length;
	const isOwed = group === 'municipality' || group === 'organisation';
	if (own.length === 0 && !isOwed) return [];
	const all = pageEvidence(
		words.commitmentsPlace,
		sitePaths.organisationCommitments(summary.id, organisation.id)
	);
	const id = `${PART}/${ANCHORS[group]}`;
	const rest = own.length - MOST;
	const { followUp } = words;
	const said = (name: string, text: string): Statement => ({
		id: `${id}/${name}`,
		text: [{ text, ...(all.path === null ? {} : { path: all.path }) }],
		evidence: [all]
	});
	const statements = [
		...own.slice(0, MOST).map((row) => line(summary.id, row, date)),
		...(rest > 0 ? [said('resten', followUp.rest(rest))] : []),
		...(agreed > 0 && isOwed
			? [said('i-aftalen', (own.length === 0 ? followUp.onlyAgreed : followUp.agreed)(agreed))]
			: []),
		...(own.length === 0 && agreed === 0 ? [said('intet', followUp.nothing)] : [])
	];
	return [
		{ kind: 'heading', id: `${id}/overskrift`, text: followUp[group] },
		{ kind: 'list', id, look: 'bullet', statements }
	];
}

/** Part 5: who owes what, both sides, then what is shared, sent elsewhere and awaits others. */
export function followUpPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers, date } = facts;
	const title = partTitle(PART);
	if (answers.lastMeeting === null && answers.agreement.length === 0) {
		const statement = {
			id: `${PART}/ukendt`,
			text: [run(words.unknown)],
			evidence: [noMinutesEvidence(answers.summary.id)]
		};
		return { id: PART, title, blocks: [{ kind: 'text', statement }] };
	}
	return { id: PART, title, blocks: GROUPS.flatMap((group) => block(answers, group, date)) };
}
