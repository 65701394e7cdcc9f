import { parsePeriod } from '../../model/period.ts';

const MONTHS =
	'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'.split('|');
const ELECTIONS: readonly (readonly [RegExp, string])[] = [
	[/^(?:kv|kommunalvalg(?:et)?)[ -]?(?:i )?(\d{4}|\d{2})$/u, 'KV'],
	[/^(?:fv|folketingsvalg(?:et)?)[ -]?(?:i )?(\d{4}|\d{2})$/u, 'FV'],
	[/^(?:ep|epv|europa-?parlamentsvalg(?:et)?)[ -]?(?:i )?(\d{4}|\d{2})$/u, 'EP']
];
const BEFORE = /^(?:år(?:et)?|regnskabsår(?:et)?|regnskab|periode|ultimo|i|pr\.|for) /u;
/** The last day of a year somewhere in a text: what stands there holds for the year. */
const YEAR_END =
	/(?:pr\.? |ultimo |den |d\. )*(?<!\d)31\.?[-./ ](?:12|december|dec\.?)[-./ ](\d{4})(?!\d)/iu;
const LONGEST = 60;

function checked(text: string): string | null {
	const year = Number(/\d{4}/u.exec(text)?.[0]);
	return year >= 1900 && year <= 2100 && parsePeriod(text) !== null ? text : null;
}

function fiscal(first: string, second: string): string | null {
	return checked(`${first}/${second.slice(-2)}`);
}

/** A day is a period only as the last of a year: the state at its end. */
function dayPeriod(text: string): string | null {
	const iso = /^(\d{4})-12-31$/u.exec(text);
	const danish = /^(?:den )?31\.?[-./ ](?:12|december|dec\.?)[-./ ](\d{4})$/u.exec(text);
	return checked(iso?.[1] ?? danish?.[1] ?? '');
}

/**
 * A cell or head that is a period and nothing else, as the data contract writes it: `2024`, `Regnskab 2024` → `2024`;
 * `juni 2024` → `2024-06`; `2013/2014` → `2013/14`; `Kommunalvalg 2021` → `KV2021`; `31-12-2024` → `2024`. Else null.
 */
export function readPeriod(cell: string | number | boolean | null): string | null {
	if (typeof cell === 'number') return Number.isInteger(cell) ? checked(String(cell)) : null;
	if (typeof cell !== 'string' || cell.length > LONGEST) return null;
	let text = cell
		.toLowerCase()
		.replaceAll(/\s+/gu, ' ')
		// A mark that a note below the table explains.
		.replace(/(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\s*$/u, '')
		.trim();
	for (const [pattern, kind] of ELECTIONS) {
		const year = pattern.exec(text)?.[1];
		if (year !== undefined) return checked(kind + (year.length === 2 ? `20${year}` : year));
	}
	for (let found = BEFORE.exec(text); found !== null; found = BEFORE.exec(text)) {
		text = text.slice(found[0].length);
	}
	if (/^\d{4}(?:\.0+)?$/u.test(text)) return checked(text.slice(0, 4));
	if (/^(?:\d{4}-\d{2}|\d{4}-)$/u.test(text)) return checked(text);
	const years = /^(\d{4})\s?\/\s?(\d{2}|\d{4})$/u.exec(text);
	if (years !== null) return fiscal(years[1] ?? '', years[2] ?? '');
	const month = /^(\p{L}+) (\d{4})$/u.exec(text);
	const number = MONTHS.indexOf(month?.[1] ?? '') + 1;
	if (number > 0) return checked(`${month?.[2] ?? ''}-${String(number).padStart(2, '0')}`);
	return dayPeriod(text);
}

/** A period somewhere in a text with the text around it: `Husleje 2023` → `2023`, `Husleje`. Several, or none: null. */
export function findPeriod(
	text: string
): { readonly period: string; readonly rest: string } | null {
	if (text.length > 200) return null;
	const atEnd = YEAR_END.exec(text);
	if (atEnd?.[1] !== undefined && checked(atEnd[1]) !== null) {
		const rest = `${text.slice(0, atEnd.index)} ${text.slice(atEnd.index + atEnd[0].length)}`;
		return { period: atEnd[1], rest };
	}
	if (/\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2}/u.test(text)) return null;
	const found = [
		...text.matchAll(
			/(?<![\d,.])(?:KV|FV|EP)? ?(?:19|20)\d{2}(?:\s?\/\s?\d{2,4})?(?![\d]|[.,]\d|\s?[-–]\s?(?:19|20)?\d{2}\b)/giu
		)
	];
	const [only] = found;
	const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
	if (found.length !== 1 || only === undefined || years.length > 2) return null;
	if (years.length === 2 && !only[0].includes('/')) return null;
	const period = readPeriod(only[0].trim());
	if (period === null) return null;
	const rest = `${text.slice(0, only.index)} ${text.slice(only.index + only[0].length)}`;
	return { period, rest };
}
