import {
	briefingQuestionsText as words,
	formatDate,
	signalQuestion,
	sitePaths
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import { dialogueQuestions } from '../dialogue-questions.ts';
import type { Block, DocumentPart, Statement } from '../document.ts';
import { pageEvidence, run } from '../evidence.ts';
import {
	indicatorName,
	ownSentence,
	signalEvidence,
	signalsBefore,
	signalTheme
} from '../signals.ts';
import { partTitle } from './titles.ts';

const PART = 'spoergsmaal';
/** Questions of figures and themes; what was promised is always asked of. */
const MOST_SIGNALS = 7;
/** Items of the agenda that come from the questions. */
const MOST_ITEMS = 4;

interface Asked {
	readonly statement: Statement;
	/** The theme it belongs to: an item of the agenda. */
	readonly theme: { readonly theme: string; readonly label: string } | null;
	readonly thread: string | null;
}

/** One question a signal, in the order of their ranks; a matter is asked of once, for every reason there is. */
function signalQuestions(answers: BriefingAnswers, date: string | null): readonly Asked[] {
	const asked = new Map<string, Asked>();
	for (const row of signalsBefore(answers, date)) {
		const question = signalQuestion(row.kind, {
			...row,
			indicator_label: indicatorName(answers, row)
		});
		if (question === null) continue;
		const subject = row.indicator ?? row.thread ?? row.theme ?? row.period ?? '';
		const id = `${PART}/${row.rule}/${subject}`;
		const before = row.thread === null ? undefined : asked.get(row.thread);
		const reason = [before?.statement.reason, ownSentence(row)].filter(Boolean).join(' ');
		asked.set(
			row.thread ?? id,
			before === undefined
				? {
						statement: {
							id,
							text: [run(question)],
							reason,
							evidence: signalEvidence(answers, row, false)
						},
						theme: signalTheme(answers, row),
						thread: row.thread
					}
				: { ...before, statement: { ...before.statement, reason } }
		);
	}
	return [...asked.values()];
}

/** The fixed items around the strongest themes of the questions. */
function agenda(answers: BriefingAnswers, asked: readonly Asked[]): readonly Statement[] {
	const { items } = words;
	const fixed = (name: string, text: string): Statement => ({
		id: `${PART}/dagsorden/${name}`,
		text: [run(text)],
		evidence: []
	});
	const strongest = new Map<string, Statement>();
	for (const { theme, statement } of asked) {
		if (theme === null || strongest.has(theme.theme) || strongest.size === MOST_ITEMS) continue;
		strongest.set(theme.theme, {
			id: `${PART}/dagsorden/tema/${theme.theme}`,
			text: [run(theme.label)],
			evidence: statement.evidence.slice(0, 1)
		});
	}
	const last = answers.lastMeeting;
	return [
		fixed('velkomst', items.welcome),
		fixed(
			'opfoelgning',
			last === null ? items.followUpUnknown : items.followUp(formatDate(last.date))
		),
		...strongest.values(),
		fixed('ny-aftale', items.agreement),
		fixed('evt', items.other)
	];
}

/** Where there are more signals than are asked of. */
function rest(answers: BriefingAnswers, count: number): readonly Statement[] {
	if (count <= 0) return [];
	const path = sitePaths.organisation(answers.summary.id, answers.organisation.id);
	return [
		{
			id: `${PART}/resten`,
			text: [{ text: words.rest(count), path }],
			evidence: [pageEvidence(answers.organisation.name, path)]
		}
	];
}

/** Part 7: questions made by rule from the signals and from what was promised, and an agenda made from them. */
export function questionsPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers, date } = facts;
	const signals = signalQuestions(answers, date);
	const asked = signals.slice(0, MOST_SIGNALS);
	const threads = new Set(signals.flatMap(({ thread }) => (thread === null ? [] : [thread])));
	const promised = dialogueQuestions(answers, PART, threads);
	const statements = [
		...asked.map(({ statement }) => statement),
		...rest(answers, signals.length - asked.length),
		...promised.map(({ statement }) => statement)
	];
	const none: Statement = {
		id: `${PART}/ingen`,
		text: [run(words.none)],
		evidence: [
			pageEvidence(
				answers.organisation.name,
				sitePaths.organisation(answers.summary.id, answers.organisation.id)
			)
		]
	};
	const questions: Block =
		statements.length === 0
			? { kind: 'text', statement: none }
			: { kind: 'list', id: `${PART}/spoergsmaal`, look: 'bullet', statements };
	return {
		id: PART,
		title: partTitle(PART),
		blocks: [
			questions,
			{ kind: 'heading', id: `${PART}/dagsorden/overskrift`, text: words.agenda },
			{
				kind: 'list',
				id: `${PART}/dagsorden`,
				look: 'number',
				statements: agenda(answers, [...asked, ...promised])
			}
		]
	};
}
