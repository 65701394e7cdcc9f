import { daysIn, isoDay, weekdayOf } from './dates.ts';
import type { DraftParticipant, DraftWarning } from './draft.ts';
import { type Flow, sourceSpan } from './flow.ts';
import { lostDigits } from './lost-digits.ts';
import type { NameRegister } from './names.ts';
import { ACRONYMS, SPEAKS_AS } from './words/evidence.ts';

/** Numbers that a scan spelt with letters: `2.41O kr.` */
const MISREAD =
	/(?<![\p{L}\p{N}.,])(?=[\d.,OolI|]{0,12}[OolI|])\d[\d.,OolI|]{1,12}(?= ?(?:kr|%|pct|procent|mio|boliger|personer)(?!\p{Ll}{3}))/gu;

export interface WarningContext {
	readonly people: readonly DraftParticipant[];
	readonly organisations: NameRegister;
	/** Words of the register of areas and municipalities, which are no slips. */
	readonly known: readonly NameRegister[];
}

function at(flow: Flow, start: number, end: number): [number, number] {
	const [from, to] = sourceSpan(flow, start, end);
	return [from, to];
}

/** Somebody speaks by initials that the list of participants does not hold. */
function unknownInitials(flow: Flow, known: ReadonlySet<string>): DraftWarning[] {
	return Array.from(flow.text.matchAll(SPEAKS_AS)).flatMap((found) => {
		const initials = [found[1], found[2]].filter((one): one is string => one !== undefined);
		return initials
			.filter((one) => !known.has(one) && !ACRONYMS.has(one))
			.map((one): DraftWarning => {
				const start = flow.text.indexOf(one, found.index);
				return { code: 'unknown-initials', value: one, span: at(flow, start, start + one.length) };
			});
	});
}

function wrongWeekdays(flow: Flow): DraftWarning[] {
	return daysIn(flow.text).flatMap((day): DraftWarning[] => {
		const iso = day.year === null ? null : isoDay(day.year, day.month, day.day);
		if (iso === null || day.weekday === null || weekdayOf(iso) === day.weekday) return [];
		return [{ code: 'uncertain-date', value: day.text, span: at(flow, day.start, day.end) }];
	});
}

function slips(flow: Flow, { organisations, known }: WarningContext): DraftWarning[] {
	return organisations.slips(flow.text).flatMap(({ start, end }): DraftWarning[] => {
		const value = flow.text.slice(start, end);
		if (known.some((register) => register.find(value).length > 0)) return [];
		return [{ code: 'name-variant', value, span: at(flow, start, end) }];
	});
}

/** What a person should look at, each thing once. */
export function warningsIn(flows: readonly Flow[], context: WarningContext): DraftWarning[] {
	const initials = new Set(
		context.people.flatMap(({ initials: own }) => (own === null ? [] : [own]))
	);
	const usesInitials = initials.size >= 2;
	const found = flows.flatMap((flow): DraftWarning[] => [
		...(usesInitials ? unknownInitials(flow, initials) : []),
		...lostDigits(flow.text, 0).map(({ span, text }): DraftWarning => ({
			code: 'missing-number',
			value: text,
			span: at(flow, span[0], span[1])
		})),
		...Array.from(flow.text.matchAll(MISREAD), (hit): DraftWarning => ({
			code: 'unclear',
			value: hit[0],
			span: at(flow, hit.index, hit.index + hit[0].length)
		})),
		...wrongWeekdays(flow),
		...slips(flow, context)
	]);
	return once(found);
}

/** Each name and each pair of initials is asked about once; each place of a number and a date by itself. */
export function once(warnings: readonly DraftWarning[]): DraftWarning[] {
	const seen = new Set<string>();
	return warnings.filter(({ code, value, span }) => {
		const isOfName = code === 'name-variant' || code === 'unknown-initials';
		const key = isOfName ? `${code} ${value.replace(/s$/u, '')}` : `${code} ${String(span[0])}`;
		if (value === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
