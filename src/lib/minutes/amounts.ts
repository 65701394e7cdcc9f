import {
	COUNT_NEVER_AFTER,
	COUNT_NEVER_BEFORE,
	type Measure,
	NUMBER_WORDS,
	WORD_NUMBER
} from './words/amounts.ts';

/** A number with what it is measured in, at its place in a text. */
export interface Amount {
	readonly value: number;
	readonly measure: Measure;
	/** Place of the number with its unit (`12,4 mio. kr.`), without what it is counted by. */
	readonly start: number;
	readonly end: number;
	/** Where what it is counted by ends: behind `pr. lejemålsenhed`. */
	readonly until: number;
}

/** `1.234,5`, `48`, `- 3,2`: not a part of a date, a range, a case number or a word. */
const NUMBER =
	/(?<![\p{L}\p{N}.,/§:-])(?<![\p{N}] ?[–-] ?)([-−–] ?)?(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,4}))?(?![\p{L}\p{N}]|[.,:/–-]\d| ?[–-] ?\d)/gu;

const MONEY: readonly (readonly [RegExp, number])[] = [
	[/^(?:,-)? ?(?:kr|kroner|dkk)(?!\p{L})\.?/iu, 1],
	[/^ ?(?:t\.? ?kr|1\.000 kr|tusinde? kr)(?:oner)?(?!\p{L})\.?/iu, 1e3],
	[/^ ?(?:mkr|(?:mio|million(?:er)?)\.? ?kr(?:oner)?)(?!\p{L})\.?/iu, 1e6],
	[/^ ?(?:mia|milliard(?:er)?)\.? ?kr(?:oner)?(?!\p{L})\.?/iu, 1e9]
];
const MONEY_BEFORE = /(?<!\p{L})kr\.? ?$/iu;
const AREA = String.raw`(?:m2|m²|kvm|kvadratmeter)(?!\p{L})`;
const PER = String.raw`^ ?(?:/ ?|pr\.? |per )(?:etage)?`;
const PERS: readonly (readonly [RegExp, Measure])[] = [
	[new RegExp(`${PER}(?:lejemål(?:senhed(?:er)?)?|lme)(?!\\p{L})`, 'iu'), 'kr/unit'],
	[new RegExp(`${PER}(?:almen(?:e)? )?(?:bolig|lejlighed)(?!\\p{L})`, 'iu'), 'kr/dwelling'],
	[new RegExp(PER + AREA, 'iu'), 'kr/m2']
];
const PERCENT = /^ ?(?:%|pct(?!\p{L})\.?|procent(?!\p{L}))(?! ?-?point)/iu;
const HEAT = new RegExp(String.raw`^ ?kWh ?(?:/ ?|pr\.? |per )${AREA}`, 'iu');
const WATER = new RegExp(String.raw`^ ?(?:m3|m³|kubikmeter) ?(?:/ ?|pr\.? |per )${AREA}`, 'iu');
/** A mark on a scale: `3,2 på en skala fra 0 til 4`, `2,8 ud af 4`. */
const SCALE =
	/^ (?:på (?:en )?(?:skala(?:en)? )?(?:fra )?0 ?(?:til|[-–]) ?4|(?:ud )?af 4)(?!\p{N})/iu;
const LONGEST_UNIT = 60;
const YEARS = [1900, 2100] as const;

function valueOf(sign: string | undefined, whole: string, decimals: string | undefined): number {
	const value = Number(`${whole.replaceAll(/[. ]/gu, '')}.${decimals ?? '0'}`);
	return sign === undefined ? value : -value;
}

type Unit = Pick<Amount, 'measure' | 'end' | 'until'> & { readonly factor: number };

function moneyAt(text: string, start: number, end: number): Unit | null {
	const rest = text.slice(end, end + LONGEST_UNIT);
	const known = MONEY.map(([pattern, factor]) => ({
		length: pattern.exec(rest)?.[0].length,
		factor
	}));
	const found = known.find(({ length }) => length !== undefined);
	const isBefore =
		found === undefined && MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start));
	if (found === undefined && !isBefore) return null;
	const unitEnd = end + (found?.length ?? 0);
	const behind = text.slice(unitEnd, unitEnd + LONGEST_UNIT);
	for (const [pattern, measure] of PERS) {
		const per = pattern.exec(behind);
		if (per !== null)
			return { measure, factor: found?.factor ?? 1, end: unitEnd, until: unitEnd + per[0].length };
	}
	return { measure: 'kr', factor: found?.factor ?? 1, end: unitEnd, until: unitEnd };
}

function unitAt(text: string, start: number, end: number): Unit {
	const money = moneyAt(text, start, end);
	if (money !== null) return money;
	const rest = text.slice(end, end + LONGEST_UNIT);
	const simple: readonly (readonly [RegExp, Measure])[] = [
		[PERCENT, '%'],
		[HEAT, 'kWh/m2'],
		[WATER, 'm3/m2']
	];
	for (const [pattern, measure] of simple) {
		const found = pattern.exec(rest);
		if (found === null) continue;
		const until = end + found[0].length;
		return { measure, factor: 1, end: until, until };
	}
	const scale = SCALE.exec(rest);
	if (scale !== null) return { measure: 'scale', factor: 1, end, until: end + scale[0].length };
	return { measure: 'count', factor: 1, end, until: end };
}

/** A number alone counts something: a day, a year, a paragraph, a department's number do not. */
function counts(text: string, { value, start, until }: Amount): boolean {
	if (!Number.isInteger(value) || value < 0) return false;
	if (value >= YEARS[0] && value < YEARS[1] && until - start === 4) return false;
	if (COUNT_NEVER_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return false;
	return !COUNT_NEVER_AFTER.test(text.slice(until, until + 24));
}

function inDigits(text: string): Amount[] {
	let passed = 0;
	return Array.from(text.matchAll(NUMBER)).flatMap((found): Amount[] => {
		const [all, sign, whole = '', decimals] = found;
		if (found.index < passed) return [];
		const end = found.index + all.length;
		const { factor, ...unit } = unitAt(text, found.index, end);
		const value = Math.round(valueOf(sign, whole, decimals) * factor * 1e6) / 1e6;
		const amount = { value, start: found.index, ...unit };
		passed = amount.until;
		return amount.measure !== 'count' || counts(text, amount) ? [amount] : [];
	});
}

function inWords(text: string): Amount[] {
	return Array.from(text.matchAll(WORD_NUMBER)).flatMap((found): Amount[] => {
		const value = NUMBER_WORDS.get(found[0].toLowerCase());
		if (value === undefined) return [];
		const end = found.index + found[0].length;
		return [{ value, measure: 'count', start: found.index, end, until: end }];
	});
}

/** All amounts of a text in their order. Ranges (`2–3 %`) are none: they say no single number. */
export function amountsIn(text: string): readonly Amount[] {
	return [...inDigits(text), ...inWords(text)].sort((a, b) => a.start - b.start);
}
