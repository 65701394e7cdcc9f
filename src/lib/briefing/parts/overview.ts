import type { AttentionRow, BriefingCommitment } from '../../queries/index.ts';
import {
	briefingDialogueText as words,
	formatDate,
	inSentence,
	isolate,
	sitePaths
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import { isUsual } from '../usual.ts';
import { isAgreed, isUnfinished, sinceWhen } from '../commitment-words.ts';
import type { DocumentPart, Evidence, Statement } from '../document.ts';
import {
	bareWords,
	commitmentEvidence,
	minutesEvidence,
	noMinutesEvidence,
	pageEvidence,
	run,
	strong
} from '../evidence.ts';
import { indicatorName, ownSentence, signalEvidence, signalsBefore } from '../signals.ts';
import { partTitle } from './titles.ts';

const PART = 'overblik';
const MOST = 5;
/** Names of further figures in one line. */
const MOST_NAMES = 3;
/** Signals of figures; those of commitments and themes have lines of their own. */
const FIGURES: ReadonlySet<string> = new Set([
	'status',
	'outside_threshold',
	'outside_band',
	'target_off_track',
	'forecast_expired',
	'adverse_trend',
	'data_missing'
]);

type Lines = readonly Statement[];
type Signals = readonly AttentionRow[];

const one = (id: string, rest: Omit<Statement, 'id'>): Lines => [{ id: `${PART}/${id}`, ...rest }];

/** An organisation that is no more: until when, and who carries it on. */
function endedLine({ summary, organisation }: BriefingAnswers): Lines {
	const { is_current: isCurrent, valid_to: end, successor, successor_name: heir } = organisation;
	if (isCurrent) return [];
	const path = sitePaths.organisation(summary.id, successor ?? organisation.id);
	return one('ophoert', {
		text: [
			run(words.overview.ended(formatDate(end))),
			...(heir === null ? [] : [run(words.overview.heir), { text: isolate(heir), path }]),
			run('.')
		],
		evidence: [
			pageEvidence(words.profilePlace, sitePaths.organisation(summary.id, organisation.id))
		]
	});
}

/** When it was, and what it was about beside what is on every agenda. */
function meetingLine(answers: BriefingAnswers): Lines {
	const dataset = answers.summary.id;
	const { lastMeeting: last } = answers;
	if (last === null) {
		return one('seneste-moede', {
			text: [run(words.noMinutes)],
			evidence: [noMinutesEvidence(dataset)]
		});
	}
	const items = answers.meetings.find(({ id }) => id === last.id)?.items.length ?? 0;
	const about = answers.themePassages
		.filter((row) => row.is_last && !isUsual(row))
		.toSorted((a, b) => b.last_passages - a.last_passages)
		.slice(0, 3)
		.map(({ label }) => inSentence(label));
	const lead = words.overview.meeting(formatDate(last.date), last.dialogue_year, items);
	const themes =
		about.length === 0 ? words.overview.noThemes : words.overview.about(words.list(about));
	const place = {
		meeting: last.id,
		meeting_date: last.date,
		passage: null,
		source_url: last.source_url
	};
	return one('seneste-moede', {
		text: [run(`${lead}${themes}`)],
		evidence: [minutesEvidence(dataset, place, null)]
	});
}

/** A quote that says no more than the sentence itself gives its place only. */
function withoutEcho(evidence: Evidence, row: AttentionRow): Evidence {
	const quote = bareWords(evidence.quote ?? '');
	const isEcho = [row.status, row.expected].some(
		(said) => said !== null && said !== '' && quote.includes(bareWords(said))
	);
	return isEcho ? { ...evidence, quote: null } : evidence;
}

/** The figure that speaks loudest in its own sentence, then the names of the others. */
function figureLine(answers: BriefingAnswers, signals: Signals): Lines {
	const rows = signals.filter(({ kind }) => FIGURES.has(kind));
	const [first, ...others] = rows;
	if (first === undefined) return [];
	const names = others
		.slice(0, MOST_NAMES)
		.map((row) => indicatorName(answers, row) ?? row.rule_label);
	const hidden = others.length - names.length;
	const listed = [...names, ...(hidden > 0 ? [words.rest(hidden)] : [])];
	const profile = sitePaths.organisation(answers.summary.id, answers.organisation.id);
	return one('tal', {
		text: [
			run(ownSentence(first)),
			...(listed.length === 0
				? []
				: [{ text: words.overview.more(words.list(listed)), path: profile }])
		],
		evidence: signalEvidence(answers, first, true).map((one) => withoutEcho(one, first))
	});
}

/** The biggest matter that one side owes: over its deadline before all others, then the oldest. */
function owedLine(answers: BriefingAnswers, owner: 'municipality' | 'organisation'): Lines {
	const rows = answers.agreement
		.filter((row) => isUnfinished(row) && row.owner === owner && row.kind !== 'referral')
		.toSorted(
			(a, b) => Number(b.is_overdue) - Number(a.is_overdue) || a.since.localeCompare(b.since)
		);
	const [first] = rows;
	if (first === undefined) return [];
	const late = first.is_overdue ? words.overview.overdue : '';
	const rest = rows.length === 1 ? '' : ` ${words.rest(rows.length - 1)}`;
	return one(owner === 'municipality' ? 'kommunen' : 'boligorganisationen', {
		text: [
			strong(words.overview[owner]),
			run(`${isolate(first.body)} (${sinceWhen(first)}${late})${rest}.`)
		],
		evidence: [commitmentEvidence(answers.summary.id, first, false)]
	});
}

/** A forecast whose year has come, a theme that keeps coming back; what `figureLine` told first is not told again. */
function recurringLine(answers: BriefingAnswers, signals: Signals): Lines {
	const told = signals.find(({ kind }) => FIGURES.has(kind));
	const signal = ['forecast_expired', 'target_off_track', 'theme_streak']
		.map((kind) => signals.find((row) => row.kind === kind && row !== told))
		.find((row) => row !== undefined);
	if (signal !== undefined) {
		return one('gentaget', {
			text: [run(ownSentence(signal))],
			evidence: signalEvidence(answers, signal, false)
		});
	}
	const theme = answers.themePassages.find((row) => row.is_running && row.raised < row.meetings);
	if (theme === undefined) return [];
	const place = { ...theme, passage: theme.quotes[0]?.passage ?? null };
	return one('gentaget', {
		text: [run(words.overview.running(theme.label))],
		evidence: [minutesEvidence(answers.summary.id, place, null)]
	});
}

/** What lies with others: topics sent to a forum, matters that wait for somebody else. */
function elsewhereLine(answers: BriefingAnswers): Lines {
	const rows = answers.agreement.filter((row) => row.is_last && isUnfinished(row));
	const forums = new Map<string, BriefingCommitment[]>();
	for (const row of rows) {
		if (row.forum !== null) forums.set(row.forum, [...(forums.get(row.forum) ?? []), row]);
	}
	const sent = [...forums].map(([forum, group]) =>
		words.overview.sent(
			group.map(({ body }) => isolate(body)),
			isolate(forum)
		)
	);
	const waiting = rows.filter((row) => row.owner === 'other' && row.forum === null);
	const [first] = waiting;
	const said = [
		...sent,
		...(first === undefined ? [] : [words.overview.waiting(isolate(first.body))])
	];
	if (said.length === 0) return [];
	return one('andre', {
		text: [run(`${words.list(said)}.`)],
		evidence: [...[...forums.values()].flat(), ...waiting.slice(0, 1)].map((row) =>
			commitmentEvidence(answers.summary.id, row, false)
		)
	});
}

function agreementLine(answers: BriefingAnswers): Lines {
	const agreed = answers.agreement.filter(isAgreed);
	if (answers.lastMeeting === null || agreed.length === 0) return [];
	const fresh = agreed.filter(({ is_new }) => is_new);
	return one('aftale', {
		text: [
			run(
				words.overview.agreement(
					formatDate(answers.lastMeeting.date),
					agreed.length - fresh.length,
					fresh.map(({ body }) => isolate(body))
				)
			)
		],
		evidence: agreed.map((row) => commitmentEvidence(answers.summary.id, row, false))
	});
}

/** Part 1: the most important in at most five lines; where less is known, fewer. */
export function overviewPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers, date } = facts;
	const signals = signalsBefore(answers, date);
	const statements = [
		...endedLine(answers),
		...meetingLine(answers),
		...figureLine(answers, signals),
		...owedLine(answers, 'municipality'),
		...owedLine(answers, 'organisation'),
		...recurringLine(answers, signals),
		...elsewhereLine(answers),
		...agreementLine(answers)
	].slice(0, MOST);
	return {
		id: PART,
		title: partTitle(PART),
		blocks: [{ kind: 'list', id: `${PART}/linjer`, look: 'bullet', statements }]
	};
}
