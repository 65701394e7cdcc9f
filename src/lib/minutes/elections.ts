const MUNICIPAL = 4;
const EUROPEAN = 5;
/** Days of elections to the Folketing, which follow no calendar. After the last, the next year is not known. */
const NATIONAL: readonly string[] = [
	'2001-11-20',
	'2005-02-08',
	'2007-11-13',
	'2011-09-15',
	'2015-06-18',
	'2019-06-05',
	'2022-11-01'
];
const NATIONAL_TERM = 4;

/** The year of the last of elections that come every so many years, late in a month. */
function lastOf(every: number, first: number, monthAndDay: string, day: string): number {
	const year = Number(day.slice(0, 4));
	const held = day.slice(5) > monthAndDay ? year : year - 1;
	return held - ((((held - first) % every) + every) % every);
}

function lastNational(day: string): number | null {
	const last = NATIONAL.filter((one) => one < day).at(-1);
	if (last === undefined) return null;
	const year = Number(last.slice(0, 4));
	return Number(day.slice(0, 4)) > year + NATIONAL_TERM ? null : year;
}

/** When "the last election" was, by what is counted and the day of the meeting: `KV2021`; null for other indicators. */
export function electionPeriod(indicator: string, meeting: string | null): string | null {
	const kind = /^valgdeltagelse_(kv|fv|ep)$/u.exec(indicator)?.[1];
	if (kind === undefined || meeting === null) return null;
	if (kind === 'kv') return `KV${String(lastOf(MUNICIPAL, 2001, '11-21', meeting))}`;
	if (kind === 'ep') return `EP${String(lastOf(EUROPEAN, 1999, '06-09', meeting))}`;
	const year = lastNational(meeting);
	return year === null ? null : `FV${String(year)}`;
}
