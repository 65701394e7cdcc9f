import { type Amount, amountsIn } from './amounts.ts';
import { bearerOf, departmentIn } from './bearers.ts';
import type { DraftFigure, ReadingContext } from './draft.ts';
import { accountsYearIn, electionOf, yearOf } from './figure-time.ts';
import { fundStatuses } from './fund-status.ts';
import { meaningOf, type Statement } from './meaning.ts';
import { EVERYBODY, populationOf } from './populations.ts';
import { sentencesOf } from './sentences.ts';
import {
	AGAINST,
	CHANGE,
	CHANGE_FALL,
	FROM_BEFORE,
	FROM_BEHIND,
	NEGATIVE_RESULT,
	NEUTRAL_YEAR,
	NOT_A_LEVEL,
	NOT_YET,
	OF_A_DEPARTMENT,
	OF_ORGANISATIONS,
	YEAR_BEFORE,
	YEAR_BEHIND
} from './words/figures.ts';
import type { Measure } from './words/amounts.ts';
import type { Meaning } from './words/meaning.ts';

/** What stands around a passage. */
export interface Around {
	/** What was said before it in its item, with the item's title. */
	readonly before: string;
	/** The municipality whose minutes they are. */
	readonly town: string | null;
	/** The year that figures are of where nothing else is said; '' if it is not known. */
	readonly year: string;
}

const NOTHING: Around = { before: '', town: null, year: '' };
/** How the second of two amounts is shortened: "155 kr. pr. m² mod 154 kr." */
const MEASURED_AS: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
	'kr/unit': ['kr'],
	'kr/dwelling': ['kr'],
	'kr/m2': ['kr'],
	'kWh/m2': ['count'],
	'm3/m2': ['count'],
	'%': ['count'],
	scale: ['count']
};
const GOAL = 'co2_reduktion_maal';
const NEUTRAL = 'co2_neutral_aar';
const RESULTS = new Set(['aarets_resultat', 'resultatkonto']);

/** Whether an amount tells how it stands with the one who is spoken of, now. */
function isLevel(text: string, amount: Amount, meaning: Meaning): boolean {
	const ahead = text.slice(0, amount.start);
	const behind = text.slice(amount.until, amount.until + 60);
	if (FROM_BEFORE.test(ahead) && FROM_BEHIND.test(behind)) return false;
	if (meaning.id === GOAL) return true;
	if (NOT_A_LEVEL.test(ahead)) return false;
	const clause = ahead.split(/;|, (?:men|og) /u).at(-1) ?? '';
	return !NOT_YET.test(clause);
}

function signed(value: number, meaning: Meaning, words: string, ahead: string): number {
	if (RESULTS.has(meaning.id ?? ''))
		return NEGATIVE_RESULT.test(words) && value > 0 ? -value : value;
	if (meaning.id === 'huslejestigning' && CHANGE.test(ahead)) {
		const clause = ahead.slice(ahead.lastIndexOf(',') + 1);
		return CHANGE_FALL.test(clause) && !/stig|steg/iu.test(clause) ? -value : value;
	}
	return value;
}

interface Reading extends Around {
	readonly context: ReadingContext;
}

/** Whose number it is: '' for the organisation that is met, null if nobody's of whom it could be kept. */
function subjectOf(
	{ text, amounts }: Statement,
	index: number,
	meaning: Meaning,
	isRepeated: boolean,
	{ context, town, before }: Reading
): string | null {
	if (meaning.isMunicipal === true) return town === null ? '' : `municipality:${town}`;
	if (meaning.spreads === true)
		return bearerOf(text, amounts, index, { town, before, context, isRepeated });
	const until = amounts[index]?.until ?? 0;
	const department = departmentIn(text.slice(0, until + 24), context);
	return department ?? (OF_A_DEPARTMENT.test(text.slice(0, until + 24)) ? null : '');
}

function figureAt(statement: Statement, index: number, reading: Reading): DraftFigure | null {
	const { text, amounts } = statement;
	const { context, before } = reading;
	const amount = amounts[index];
	const meant = meaningOf(statement, index, context);
	if (amount === undefined || meant?.meaning.id == null) return null;
	const { meaning, words, isRepeated } = meant;
	if (!isLevel(text, amount, meaning)) return null;
	const isElection = meant.meaning.id.startsWith('valgdeltagelse');
	const election = electionOf(text, before);
	const id = isElection ? `valgdeltagelse_${election}` : meant.meaning.id;
	const unit = context.indicators.find((one) => one.id === id)?.unit;
	const subject = subjectOf(statement, index, meaning, isRepeated, reading);
	if (unit === undefined || subject === null) return null;
	const named = yearOf(text, amount, amounts[index + 1]?.start ?? text.length);
	const year = named === '' && amount.measure.startsWith('kr') ? accountsYearIn(before) : named;
	return {
		indicator: id,
		subject,
		population: populationOf(text, amounts, index),
		period: isElection && year !== '' ? `${election.toUpperCase()}${year}` : year,
		value: signed(amount.value, meaning, words, text.slice(0, amount.start)),
		status: null,
		unit,
		span: [amount.start, amount.end]
	};
}

/** "mod 9 % året før": the same of an earlier year, if the text says which. */
function comparedAt(
	{ text, amounts }: Statement,
	index: number,
	last: DraftFigure | undefined,
	{ year }: Reading
): DraftFigure | null {
	const [before, amount] = [amounts[index - 1], amounts[index]];
	if (before === undefined || amount === undefined) return null;
	if (last?.span[0] !== before.start) return null;
	const between = text.slice(before.until, amount.start);
	const isSame =
		amount.measure === before.measure || MEASURED_AS[before.measure]?.includes(amount.measure);
	if (isSame !== true || !AGAINST.test(between)) return null;
	const behind = text.slice(amount.until, amounts[index + 1]?.start ?? text.length);
	const named = YEAR_BEHIND.exec(behind)?.[1];
	const isYearBefore = YEAR_BEFORE.test(between) || YEAR_BEFORE.test(behind.slice(0, 20));
	const own = last.period === '' ? year : last.period;
	const earlier = /^\d{4}$/u.test(own) && isYearBefore ? String(Number(own) - 1) : undefined;
	const period = named ?? earlier;
	if (period === undefined) return null;
	return { ...last, period, value: amount.value, span: [amount.start, amount.end] };
}

/** The figures of a sentence, each amount in its turn. */
function figuresOf(statement: Statement, reading: Reading): DraftFigure[] {
	const figures: DraftFigure[] = [];
	statement.amounts.forEach((_, index) => {
		const figure =
			comparedAt(statement, index, figures.at(-1), reading) ?? figureAt(statement, index, reading);
		if (figure !== null) figures.push(figure);
	});
	return figures;
}

/** "klimaneutral i 2045": the year is the value. */
function neutralYears(text: string, { context, town }: Reading): DraftFigure[] {
	const unit = context.indicators.find(({ id }) => id === NEUTRAL)?.unit;
	if (unit === undefined || OF_ORGANISATIONS.test(text)) return [];
	return Array.from(text.matchAll(NEUTRAL_YEAR), (found): DraftFigure => {
		const year = found[1] ?? '';
		const end = found.index + found[0].length;
		return {
			indicator: NEUTRAL,
			subject: town === null ? '' : `municipality:${town}`,
			population: EVERYBODY,
			period: year,
			value: Number(year),
			status: null,
			unit,
			span: [end - year.length, end]
		};
	});
}

function moved(figure: DraftFigure, by: number): DraftFigure {
	return { ...figure, span: [figure.span[0] + by, figure.span[1] + by] };
}

/**
 * The figures of one passage that are surely of an indicator, in the indicator's unit; `start` is the passage's place in the
 * source. `subject` and `period` are '' where the text does not say them.
 */
export function readFigures(
	body: string,
	start: number,
	context: ReadingContext,
	around: Around = NOTHING
): DraftFigure[] {
	let before = around.before;
	let sentenceBefore = '';
	const figures: DraftFigure[] = [];
	for (const part of sentencesOf({ text: body })) {
		const text = body.slice(part.start, part.end);
		const reading: Reading = { ...around, context, before };
		const statement = { text, amounts: amountsIn(text), before: sentenceBefore };
		const read = figuresOf(statement, reading);
		const told = [
			...read,
			...neutralYears(text, reading),
			...fundStatuses(text, before, read, context)
		];
		figures.push(...told.map((one) => moved(one, start + part.start)));
		before = `${before} ${text}`;
		sentenceBefore = text;
	}
	return figures.sort((a, b) => a.span[0] - b.span[0]);
}
