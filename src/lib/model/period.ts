/**
 * When a figure holds. Written forms: `2024` (a year; accounts belong to the year in which they end),
 * `2024-06` (a month), `2013/14` (a split fiscal year), `KV2021` / `FV2022` / `EP2024` (an election),
 * `2021-` (from a year on).
 */
export interface Period {
	readonly text: string;
	readonly kind: 'year' | 'month' | 'fiscal-year' | 'election' | 'from-year';
	/** The year it stands at on a time axis. */
	readonly year: number;
	/** First and last day, ISO; an election has its year since the day is not always known. */
	readonly start: string;
	readonly end: string | null;
}

const YEAR = /^(\d{4})$/u;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/u;
const FISCAL = /^(\d{4})\/(\d{2})$/u;
const ELECTION = /^(?:KV|FV|EP)(\d{4})$/u;
const FROM = /^(\d{4})-$/u;

function yearSpan(year: number): { start: string; end: string } {
	return { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` };
}

function isYear(year: number): boolean {
	return year >= 1900 && year <= 2200;
}

/** Reads a period, or gives `null` where the text is none of the written forms. */
export function parsePeriod(text: string): Period | null {
	const year = Number(/(\d{4})/u.exec(text)?.[1] ?? Number.NaN);
	if (!isYear(year)) return null;
	if (YEAR.test(text)) return { text, kind: 'year', year, ...yearSpan(year) };
	if (ELECTION.test(text)) return { text, kind: 'election', year, ...yearSpan(year) };
	if (FROM.test(text))
		return { text, kind: 'from-year', year, start: yearSpan(year).start, end: null };
	const month = MONTH.exec(text);
	if (month !== null) {
		const last = new Date(Date.UTC(year, Number(month[2]), 0)).getUTCDate();
		return { text, kind: 'month', year, start: `${text}-01`, end: `${text}-${String(last)}` };
	}
	if (FISCAL.test(text)) {
		const ends = year + 1;
		if (String(ends).slice(2) !== FISCAL.exec(text)?.[2]) return null;
		return {
			text,
			kind: 'fiscal-year',
			year: ends,
			start: `${String(year)}-07-01`,
			end: `${String(ends)}-06-30`
		};
	}
	return null;
}
