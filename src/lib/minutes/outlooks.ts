import { amountsIn } from './amounts.ts';
import type { DraftOutlook, ReadingContext } from './draft.ts';
import { meaningOf } from './meaning.ts';
import { type Part, sentencesOf } from './sentences.ts';
import { UNIT_OF } from './words/amounts.ts';
import { FUND, GOES_ON, NEUTRAL_YEAR, OF_ORGANISATIONS } from './words/figures.ts';
import {
	FORECAST,
	FORECAST_NOT,
	FORETOLD,
	GOAL_VERB,
	RECOVERS,
	TARGET,
	TARGET_DUE,
	TIME_TO_COME
} from './words/kinds.ts';

type Kind = DraftOutlook['kind'];

/** Whether a sentence tells what is wanted or what is expected; null if neither. */
function kindOf(text: string): Kind | null {
	if (FORECAST.test(text) && !FORECAST_NOT.test(text)) return 'forecast';
	if (FORETOLD.test(text)) return 'forecast';
	return TARGET.test(text) || GOAL_VERB.test(text) ? 'target' : null;
}

type Measured = Pick<DraftOutlook, 'indicator' | 'value' | 'unit' | 'comparator'>;
const UNMEASURED: Measured = { indicator: null, value: null, unit: null, comparator: null };

/** What an outlook is measured by, if an indicator surely is meant. */
function measuredBy(
	text: string,
	clause: string,
	due: number | null,
	before: string,
	context: ReadingContext
): Measured {
	const known = (id: string): string | null =>
		context.indicators.some((one) => one.id === id) ? id : null;
	const isNeutral = new RegExp(NEUTRAL_YEAR.source, 'iu').test(clause);
	if (
		due !== null &&
		isNeutral &&
		!OF_ORGANISATIONS.test(text) &&
		known('co2_neutral_aar') !== null
	)
		return { indicator: 'co2_neutral_aar', value: due, unit: 'år', comparator: 'reach' };
	const isOfFund =
		FUND.test(clause) || ((GOES_ON.test(text) || clause !== text) && FUND.test(before.slice(-160)));
	const end = due === null ? clause.length : clause.lastIndexOf(String(due));
	const amounts = amountsIn(clause).filter(
		({ measure, start }) => measure !== 'count' && start < end
	);
	const amount = amounts.at(-1);
	if (amount === undefined) {
		if (!isOfFund || !RECOVERS.test(clause)) return UNMEASURED;
		return { ...UNMEASURED, indicator: known('dispositionsfond_disponibel'), comparator: 'reach' };
	}
	const falls = /reduc|nedbring|sænk|mindsk|fald|skær|spare/iu.test(clause);
	const rises = /øge|stig|hæve|vokse/iu.test(clause);
	const comparator = falls ? 'decrease' : rises ? 'increase' : 'reach';
	const meant =
		meaningOf({ text: clause, amounts, before }, amounts.length - 1, context)?.meaning.id ?? null;
	const indicator = meant === 'co2_reduktion_maal' ? known('co2_reduktion') : meant;
	return { indicator, value: amount.value, unit: UNIT_OF[amount.measure], comparator };
}

interface Clause extends Part {
	readonly due: number | null;
}

/** A sentence with several years to come tells as many outlooks, each up to its year. */
function clausesOf(text: string): Clause[] {
	const dues = Array.from(text.matchAll(TARGET_DUE));
	if (dues.length === 0) return [{ start: 0, end: text.length, due: null }];
	return dues.map((found, index) => {
		const last = dues[index - 1];
		return {
			start: last === undefined ? 0 : last.index + last[0].length,
			end: index === dues.length - 1 ? text.length : found.index + found[0].length,
			due: Number(found[1])
		};
	});
}

/**
 * What one passage tells of the time to come: goals by the year they are due, and what is expected by a year or a season;
 * `start` is its place in the source, `before` what was said before it.
 */
export function readOutlooks(
	body: string,
	start: number,
	passage: string,
	context: ReadingContext,
	before = ''
): DraftOutlook[] {
	let said = before;
	return sentencesOf({ text: body }).flatMap((part) => {
		const text = body.slice(part.start, part.end);
		const kind = kindOf(text);
		const behind = said;
		said = `${said} ${text}`;
		if (kind === null) return [];
		return clausesOf(text)
			.filter(({ due }) => due !== null || (kind === 'forecast' && TIME_TO_COME.test(text)))
			.map((clause): DraftOutlook => {
				const words = text.slice(clause.start, clause.end);
				return {
					kind,
					passage,
					...measuredBy(text, words, clause.due, behind, context),
					due: clause.due,
					statement: text,
					span: [start + part.start + clause.start, start + part.start + clause.end]
				};
			});
	});
}
