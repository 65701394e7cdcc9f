import type { DraftFigure, ReadingContext } from './draft.ts';
import { EVERYBODY } from './populations.ts';
import {
	FUND,
	FUND_NEGATIVE,
	FUND_RECOVERS,
	STATUS_NEGATIVE,
	STATUS_RECOVERS
} from './words/figures.ts';

const FUND_ID = 'dispositionsfond_disponibel';

/** How the fund stands where no amount is told: the value stays null, whatever it may be. */
export function fundStatuses(
	text: string,
	before: string,
	figures: readonly DraftFigure[],
	{ indicators }: ReadingContext
): DraftFigure[] {
	const unit = indicators.find(({ id }) => id === FUND_ID)?.unit;
	if (unit === undefined || figures.some(({ indicator }) => indicator === FUND_ID)) return [];
	const status = (period: string, words: string, start: number, end: number): DraftFigure => ({
		indicator: FUND_ID,
		subject: '',
		population: EVERYBODY,
		period,
		value: null,
		status: words,
		unit,
		span: [start, end]
	});
	const isOfFund = FUND.test(text) || FUND.test(before.slice(-160));
	const negative = Array.from(text.matchAll(FUND_NEGATIVE), (found) => {
		const end = found.index + found[0].length;
		return status('', STATUS_NEGATIVE, end - STATUS_NEGATIVE.length, end);
	});
	if (!isOfFund) return negative;
	const recovers = Array.from(text.matchAll(FUND_RECOVERS), (found) => {
		const [year, end] = [found[1] ?? '', found.index + found[0].length];
		return status(year, STATUS_RECOVERS, end - year.length, end);
	});
	return [...negative, ...recovers];
}
