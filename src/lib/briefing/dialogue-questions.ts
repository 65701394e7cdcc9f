import type { BriefingCommitment } from '../queries/index.ts';
import { briefingQuestionsText as words, formatDate, type LaterMinutes } from '../text/index.ts';
import type { BriefingAnswers } from './answers.ts';
import { isAgreed, isUnfinished, isWhole } from './commitment-words.ts';
import type { Statement } from './document.ts';
import { commitmentEvidence, run } from './evidence.ts';

/** A question of what was promised, with the theme that it puts on the agenda (null where it is of several). */
interface DialogueQuestion {
	readonly statement: Statement;
	readonly theme: { readonly theme: string; readonly label: string } | null;
	readonly thread: null;
}

/** Matters that one question names; the others are counted. */
const MOST_NAMED = 2;
const LONGEST_ID = 120;

type Rows = readonly BriefingCommitment[];

/** The day that the newest of them was last spoken of. */
function newest(rows: Rows): string {
	return formatDate(
		rows
			.map((row) => row.meeting_date)
			.toSorted()
			.at(-1) ?? null
	);
}

/** The day that the oldest of them was first spoken of. */
function oldest(rows: Rows): string {
	return formatDate(rows.map((row) => row.since).toSorted()[0] ?? null);
}

/** What minutes there are after the last word on each of them. */
function laterMinutes(rows: Rows): LaterMinutes {
	if (rows.every((row) => row.meetings_after === 0)) return 'none';
	return rows.every((row) => row.meetings_after > 0) ? 'silent' : 'some';
}

function question(
	answers: BriefingAnswers,
	id: string,
	rows: Rows,
	said: { readonly text: string; readonly reason: string }
): DialogueQuestion {
	const [first, ...others] = rows;
	const isOne = first !== undefined && others.every(({ theme }) => theme === first.theme);
	return {
		statement: {
			id,
			text: [run(said.text)],
			reason: said.reason,
			evidence: rows.map((row) => commitmentEvidence(answers.summary.id, row, false))
		},
		theme: isOne ? { theme: first.theme, label: first.theme_label } : null,
		thread: null
	};
}

const OWNERS = ['municipality', 'organisation', 'both', 'other'] as const;
const REASONS = {
	municipality: words.municipalityReason,
	organisation: words.organisationReason,
	both: words.bothReason,
	other: words.otherReason
} as const;
const NAMES = {
	municipality: 'kommunen',
	organisation: 'boligorganisationen',
	both: 'begge',
	other: 'andre'
} as const;

/** Of what somebody owes: one question a side. */
function owed(answers: BriefingAnswers, part: string, rows: Rows): readonly DialogueQuestion[] {
	return OWNERS.flatMap((owner) => {
		const own = rows.filter((row) => row.forum === null && !isAgreed(row) && row.owner === owner);
		if (own.length === 0) return [];
		const named = own.slice(0, MOST_NAMED).map(({ body }) => body);
		const said = {
			text: words[owner](named, own.length - named.length),
			reason: REASONS[owner](oldest(own), newest(own), laterMinutes(own))
		};
		return [question(answers, `${part}/loefte/${NAMES[owner]}`, own, said)];
	});
}

/** Names of the source may be of any length, ids may not. */
function shortId(name: string): string {
	return name.length <= LONGEST_ID ? name : `${name.slice(0, LONGEST_ID)}~${String(name.length)}`;
}

/** Of topics sent elsewhere: one question a forum. */
function sent(answers: BriefingAnswers, part: string, rows: Rows): readonly DialogueQuestion[] {
	const forums = new Map<string, BriefingCommitment[]>();
	for (const row of rows) {
		if (row.forum === null || isAgreed(row)) continue;
		forums.set(row.forum, [...(forums.get(row.forum) ?? []), row]);
	}
	return [...forums].map(([forum, own]) => {
		const [first] = own;
		const isOne = own.length === 1 && first !== undefined;
		return question(answers, `${part}/forum/${shortId(forum)}`, own, {
			text: isOne ? words.topic(first.body, forum) : words.topics(own.length, forum),
			reason: words.forumReason(newest(own), newest(own), laterMinutes(own))
		});
	});
}

/** The agenda has an item for the agreement itself. */
const ofAgreement: typeof question = (...asked) => ({ ...question(...asked), theme: null });

/** Of the agreement: what it holds where the minutes do not tell, and how its points have gone. */
function agreed(answers: BriefingAnswers, part: string, rows: Rows): readonly DialogueQuestion[] {
	const own = rows.filter(isAgreed);
	const whole = own.filter(isWhole);
	const told = own.filter((row) => !isWhole(row));
	return [
		...(whole.length === 0
			? []
			: [
					ofAgreement(answers, `${part}/aftale/ikke-opregnet`, whole, {
						text: words.unlisted,
						reason: words.unlistedReason(newest(whole))
					})
				]),
		...(told.length === 0
			? []
			: [
					ofAgreement(answers, `${part}/aftale/punkter`, told, {
						text: words.agreement(told.length),
						reason: words.agreementReason(newest(told), laterMinutes(told))
					})
				])
	];
}

/** Questions from what was promised, sent elsewhere and agreed; threads that a signal has asked of are left out. */
export function dialogueQuestions(
	answers: BriefingAnswers,
	part: string,
	askedOf: ReadonlySet<string>
): readonly DialogueQuestion[] {
	const open = answers.agreement.filter(isUnfinished);
	const rows = open.filter((row) => !askedOf.has(row.thread));
	return [
		...owed(answers, part, rows),
		...sent(answers, part, rows),
		...agreed(answers, part, open)
	];
}
