import type { SinceRow } from '../../queries/index.ts';
import {
	briefingPartsText,
	formatChange,
	formatDate,
	formatValue,
	isWordUnit
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import type { DocumentPart, Statement } from '../document.ts';
import { noMinutesEvidence, run, strong } from '../evidence.ts';
import { figureEvidence, profileOf } from '../figure-evidence.ts';

const PART = 'siden-sidst';
const words = briefingPartsText.since;
/** Changes that are told one by one. */
const MOST = 5;
/** At least so many times as far from the median as is usual: the word for it on the page of comparison. */
const UNUSUAL = 2;

/** Whether there is something to tell: another status, the first figure ever, or a change that can be seen. */
function isNews(row: SinceRow): boolean {
	if (row.earlier_period === null || row.status !== row.earlier_status) return true;
	if (row.value === null || row.earlier_value === null) return row.value !== row.earlier_value;
	return formatChange(row.change, row.decimals) !== formatChange(0, row.decimals);
}

function side(
	row: SinceRow,
	figure: {
		readonly period: string;
		readonly value: number | null;
		readonly status: string | null;
		readonly n: number | null;
	}
): string {
	if (figure.value === null) return words.status(figure.status ?? '', figure.period);
	return words.value(formatValue(figure.value, row), figure.period, figure.n ?? 0);
}

function changeOf(row: SinceRow, change: number | null): string {
	const text = formatChange(change, row.decimals);
	return row.symbol === '%' ? words.percentPoints(text) : text;
}

/** Both periods, both figures, how many have one, and how far it moved. */
function sentence(row: SinceRow): string {
	const now = side(row, row);
	if (row.earlier_period === null) return `${words.first(now)}.`;
	const earlier = side(row, {
		period: row.earlier_period,
		value: row.earlier_value,
		status: row.earlier_status,
		n: row.earlier_n
	});
	if (row.change === null || isWordUnit(row.symbol)) return `${words.then(earlier, now)}.`;
	const usual =
		row.score === null || Math.abs(row.score) < UNUSUAL
			? ''
			: words.usual(changeOf(row, row.median_change), row.changes ?? 0);
	return `${words.fromTo(earlier, now)}${words.change(changeOf(row, row.change))}${usual}.`;
}

function statementOf(answers: BriefingAnswers, row: SinceRow): Statement {
	const isUnusual = row.score !== null && Math.abs(row.score) >= UNUSUAL;
	return {
		id: `${PART}/${row.indicator}`,
		text: [strong(briefingPartsText.label(row.indicator_label)), run(sentence(row))],
		...(isUnusual ? { mark: words.unusual } : {}),
		evidence: [
			figureEvidence(answers, {
				subject_kind: 'organisation',
				subject_id: answers.organisation.id,
				indicator: row.indicator,
				source_title: row.source_title,
				source_url: row.source_url,
				note: null
			})
		]
	};
}

/** Those not told one by one: how many, where they stand. */
function restOf(answers: BriefingAnswers, rows: readonly SinceRow[]): readonly Statement[] {
	if (rows.length === 0) return [];
	const evidence = profileOf(answers);
	const text = words.rest(rows.length, rows.filter((row) => !isNews(row)).length);
	return [
		{
			id: `${PART}/resten`,
			text: [{ text, ...(evidence.path === null ? {} : { path: evidence.path }) }],
			evidence: [evidence]
		}
	];
}

function statements(answers: BriefingAnswers): readonly Statement[] {
	const { lastMeeting: last, since } = answers;
	if (last === null) {
		const evidence = [noMinutesEvidence(answers.summary.id)];
		return [{ id: `${PART}/intet-moede`, text: [run(words.noMeeting)], evidence }];
	}
	const date = formatDate(last.date);
	const evidence = [profileOf(answers)];
	if (since.length === 0) {
		return [{ id: `${PART}/intet-nyt`, text: [run(words.nothing(date))], evidence }];
	}
	const told = since.filter(isNews).slice(0, MOST);
	return [
		{ id: `${PART}/indledning`, text: [run(words.lead(date, since.length))], evidence },
		...told.map((row) => statementOf(answers, row)),
		...restOf(
			answers,
			since.filter((row) => !told.includes(row))
		)
	];
}

/** Part 2: what the figures say that they did not say at the last meeting; the most unusual change first. */
export function sincePart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const [first, ...others] = statements(facts.answers);
	return {
		id: PART,
		title: briefingPartsText.titles[PART],
		blocks: [
			...(first === undefined ? [] : [{ kind: 'text', statement: first } as const]),
			...(others.length === 0
				? []
				: [{ kind: 'list', id: `${PART}/liste`, look: 'bullet', statements: others } as const])
		]
	};
}
