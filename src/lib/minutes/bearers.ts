import type { Amount } from './amounts.ts';
import type { ReadingContext } from './draft.ts';
import { OF_THE_COUNTRY, OF_THE_ORGANISATION, OF_THE_TOWN } from './words/figures.ts';

/** Of whom a number speaks; `country` is nobody whom minutes are the source of. */
interface Bearer {
	readonly subject: string;
	readonly start: number;
}

const COUNTRY = 'country';
const BEHIND = 60;

function placesIn(
	text: string,
	kind: 'area' | 'department',
	places: readonly { readonly id: string; readonly name: string }[]
): Bearer[] {
	const lower = text.toLowerCase();
	return places.flatMap(({ id, name }) => {
		const start = lower.lastIndexOf(name.toLowerCase());
		const end = start + name.length;
		const isWhole = start !== -1 && !/\p{L}\p{L}/u.test(text.slice(end, end + 2));
		return isWhole ? [{ subject: `${kind}:${id}`, start }] : [];
	});
}

function areasIn(text: string, { areas, departments = [] }: ReadingContext): Bearer[] {
	return [...placesIn(text, 'area', areas), ...placesIn(text, 'department', departments)];
}

/** The department that a sentence speaks of up to a place in it; null if it names none. */
export function departmentIn(text: string, { departments = [] }: ReadingContext): string | null {
	const [last] = placesIn(text, 'department', departments).sort((a, b) => b.start - a.start);
	return last?.subject ?? null;
}

function bearersIn(text: string, town: string | null, context: ReadingContext): Bearer[] {
	const of = (pattern: RegExp, subject: string): Bearer[] =>
		Array.from(text.matchAll(pattern), ({ index }) => ({ subject, start: index }));
	return [
		...areasIn(text, context),
		...(town === null ? [] : of(OF_THE_TOWN, `municipality:${town}`)),
		...of(OF_THE_COUNTRY, COUNTRY),
		...of(OF_THE_ORGANISATION, '')
	].sort((a, b) => a.start - b.start);
}

/** The area that was last spoken of: a comparison with the town or the country does not change it. */
export function areaOf(text: string, context: ReadingContext): string | null {
	const [last] = areasIn(text, context).sort((a, b) => b.start - a.start);
	return last?.subject ?? null;
}

/** The words before an amount that are its own: behind another amount they begin where the talk of that one ends. */
function aheadOf(text: string, amounts: readonly Amount[], index: number): string {
	const [last, amount] = [amounts[index - 1], amounts[index]];
	if (last === undefined) return text.slice(0, amount?.start);
	const between = text.slice(last.until, amount?.start);
	const parting = /, | (?:og|mod|imod|men|mens) /u.exec(between);
	return parting === null ? between : between.slice(parting.index + parting[0].length);
}

/**
 * The subject of an amount in a sentence: `area:…`, `municipality:…`, '' for the organisation that is met; null where it is of
 * nobody whom the minutes could tell of, or the text says of nobody new (`isRepeated`).
 */
export function bearerOf(
	text: string,
	amounts: readonly Amount[],
	index: number,
	of: {
		readonly town: string | null;
		readonly before: string;
		readonly context: ReadingContext;
		/** The words that tell what is measured stand at an earlier amount. */
		readonly isRepeated: boolean;
	}
): string | null {
	const { town, before, context, isRepeated } = of;
	const amount = amounts[index];
	if (amount === undefined) return null;
	const ahead = bearersIn(aheadOf(text, amounts, index), town, context);
	const told = ahead.at(-1);
	const next = amounts[index + 1]?.start ?? text.length;
	const rest = text.slice(amount.until, Math.min(next, amount.until + BEHIND));
	const stop = /[.;]| (?:mod|men|mens|og|hvilket) |, hv/u.exec(rest);
	const [behind] = bearersIn(stop === null ? rest : rest.slice(0, stop.index), town, context);
	const subject = told?.subject ?? behind?.subject;
	if (subject !== undefined) return subject === COUNTRY ? null : subject;
	return isRepeated ? null : (areaOf(before, context) ?? '');
}
