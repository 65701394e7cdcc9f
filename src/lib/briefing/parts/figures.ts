import { indicatorInput, isElection } from '../../charts/facts.ts';
import type { ProfileRow } from '../../queries/index.ts';
import {
	briefingPartsText,
	chartSentence,
	formatValue,
	isWordUnit,
	outsideText
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import { changeWords } from '../change-words.ts';
import type { Block, DocumentFigure, DocumentPart, Evidence, Statement } from '../document.ts';
import { bareWords, run, strong } from '../evidence.ts';
import { profileOf } from '../figure-evidence.ts';
import { newestPoint } from '../newest-point.ts';
import { saidTargetEvidence } from '../said-evidence.ts';
import { signalEvidence } from '../signals.ts';
import { figureTable } from './figure-table.ts';

const PART = 'noegletal';
const words = briefingPartsText.figures;
/** Charts on paper. */
const MOST_FIGURES = 4;

const sourceOf = (row: ProfileRow): string => newestPoint(row)?.source_title ?? words.unknownSource;

/** Figures older than the others': an election is as new as the last one. */
function lateNote(rows: readonly ProfileRow[]): readonly string[] {
	const yearly = rows.filter((row) => !isElection(row.latest_period));
	const years = yearly.map((row) => newestPoint(row)?.year ?? 0);
	const newest = Math.max(0, ...years);
	const late = yearly.filter((row) => (newestPoint(row)?.year ?? newest) < newest);
	if (late.length === 0) return [];
	const names = late.map((row) => words.lateOne(row.indicator_short, row.latest_period ?? ''));
	return [words.late(newest, briefingPartsText.list(names))];
}

/** Below the table: whom it counts, what is late or missing, what must be known of a figure, and where all is from. */
function notesOf(answers: BriefingAnswers, rows: readonly ProfileRow[]): readonly string[] {
	const hasPeers = rows.some((row) => row.peer_n !== null);
	const hasTrend = rows.some((row) => row.peers.length > 0);
	const noted = rows.flatMap((row) => {
		const note = newestPoint(row)?.note ?? null;
		return note === null ? [] : [words.note(row.indicator_short, note)];
	});
	const missing = answers.missing.map((row) => row.indicator_short);
	const known = rows.filter((row) => newestPoint(row) !== undefined);
	const sources = [...new Set(known.map(sourceOf))];
	return [
		...(hasPeers ? [hasTrend ? words.peers : words.peersPlain] : []),
		...lateNote(known),
		...(missing.length === 0 ? [] : [words.missing(missing)]),
		...noted,
		...(sources.length === 0 ? [] : [words.source(sources)])
	];
}

/** What deserves a look, the most important first: by the rank of its signal, then what lies outside. */
function worthALook(answers: BriefingAnswers, rows: readonly ProfileRow[]): readonly ProfileRow[] {
	const ranked = answers.attention.flatMap((signal) =>
		rows.filter((row) => row.indicator === signal.indicator)
	);
	return [...new Set([...ranked, ...rows.filter((row) => row.outside !== null)])];
}

/** Two figures make a movement; what is read as a word makes none. */
function isDrawable(row: ProfileRow): boolean {
	return !isWordUnit(row.symbol) && row.points.filter(({ value }) => value !== null).length > 1;
}

function figureOf(answers: BriefingAnswers, row: ProfileRow): DocumentFigure {
	const forecast = row.targets.map(({ statement }) => statement).join(' ');
	const sources = [
		...new Set(row.points.map((point) => point.source_title ?? words.unknownSource))
	];
	return {
		kind: 'figure',
		id: `${PART}/figur-${row.indicator}`,
		caption: words.figure(row.indicator_label, row.symbol),
		sentence: chartSentence({
			label: row.indicator_label,
			subject: row.subject_name,
			latest: row.latest_value === null ? null : formatValue(row.latest_value, row),
			period: row.latest_period,
			status: row.latest_status,
			change: row.change === null ? null : changeWords(row.change, row.decimals),
			previousPeriod: row.previous_period,
			median: row.peer_median === null ? null : formatValue(row.peer_median, row),
			n: row.peer_n,
			outside: row.outside === null ? null : outsideText[row.outside],
			forecast: forecast === '' ? null : forecast
		}),
		chart: {
			kind: 'indicator',
			input: indicatorInput(row, { meetings: answers.meetings, events: [] })
		},
		source: sources.join('; ')
	};
}

function targetEvidence(answers: BriefingAnswers, row: ProfileRow): readonly Evidence[] {
	const signal = answers.attention.find(({ indicator }) => indicator === row.indicator);
	if (signal !== undefined) return signalEvidence(answers, signal, true);
	const said = saidTargetEvidence(answers, row);
	return said.length === 0 ? [profileOf(answers)] : said;
}

/** Of a figure known by its status alone: what the minutes add to it, as they say it. */
function isAdded({ quote }: Evidence, row: ProfileRow, statement: string): boolean {
	if (quote === null || row.latest_value !== null || row.latest_status === null) return false;
	const words = bareWords(quote);
	return ![row.latest_status, statement].some((said) => words.includes(bareWords(said)));
}

/** Targets and forecasts in the words of their source, where no figure says them. */
function targetsOf(answers: BriefingAnswers, rows: readonly ProfileRow[]): readonly Statement[] {
	return rows.flatMap((row) => {
		const evidence = targetEvidence(answers, row);
		return row.targets.map(({ kind, due, statement }, index) => {
			const added = evidence.filter((one) => isAdded(one, row, statement));
			return {
				id: `${PART}/${kind}-${row.indicator}-${String(due ?? '')}${index === 0 ? '' : `-${String(index)}`}`,
				mark: words.marks[kind],
				text: [
					strong(briefingPartsText.label(row.indicator_label)),
					run(statement),
					...added.map(({ quote }) => run(words.added(quote ?? '')))
				],
				evidence: evidence.map((one) => (added.includes(one) ? { ...one, quote: null } : one))
			};
		});
	});
}

function blocksOf(answers: BriefingAnswers, rows: readonly ProfileRow[]): readonly Block[] {
	const worthy = worthALook(answers, rows).filter(isDrawable);
	const drawn = worthy.slice(0, MOST_FIGURES);
	const undrawn = worthy.slice(MOST_FIGURES).map((row) => row.indicator_short);
	const targets = targetsOf(
		answers,
		rows.filter((row) => !drawn.includes(row))
	);
	const more: Block = {
		kind: 'text',
		statement: {
			id: `${PART}/flere`,
			text: [run(words.more(undrawn))],
			evidence: [profileOf(answers)]
		}
	};
	return [
		figureTable(answers, PART, rows, notesOf(answers, rows)),
		...(targets.length === 0
			? []
			: [{ kind: 'list', id: `${PART}/maal`, look: 'bullet', statements: targets } as const]),
		...drawn.map((row) => figureOf(answers, row)),
		...(undrawn.length === 0 ? [] : [more])
	];
}

/** Part 3: where the organisation's figures stand, in one table, and charts of what deserves a look. */
export function figuresPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers } = facts;
	const rows = answers.profile.filter(({ subject_kind }) => subject_kind === 'organisation');
	const none: Block = {
		kind: 'text',
		statement: {
			id: `${PART}/ingen`,
			text: [run(words.none)],
			evidence: [profileOf(answers)]
		}
	};
	return {
		id: PART,
		title: briefingPartsText.titles[PART],
		blocks: rows.length === 0 ? [none] : blocksOf(answers, rows)
	};
}
