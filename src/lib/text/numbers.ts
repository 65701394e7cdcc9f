/** No-break space: keeps `48 %` and `5.700 kr.` on one line. */
const NBSP = '\u00a0';
const MINUS = '\u2212';
/** What stands where a number is not known. Never `0`. */
export const UNKNOWN = '–';

const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
	let format = formats.get(decimals);
	if (format === undefined) {
		format = new Intl.NumberFormat('da-DK', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(decimals, format);
	}
	return format;
}

/** `1234.5, 1` → `1.234,5`; unknown → `–`; negatives with a real minus sign, and never `−0`. */
export function formatNumber(value: number | null, decimals: number): string {
	if (value === null || !Number.isFinite(value)) return UNKNOWN;
	const text = formatOf(decimals).format(Math.abs(value));
	const isZero = !/[1-9]/.test(text);
	return value < 0 && !isZero ? MINUS + text : text;
}

/** Units that are not written as a number with a sign after it: `2050`, `ja`. */
const YEAR = 'år';
const YES_OR_NO = 'ja/nej';

/** True for units whose values are read as words: a curve of them would say nothing. */
export function isWordUnit(symbol: string): boolean {
	return symbol === YEAR || symbol === YES_OR_NO;
}

/** A number with its unit after it: `48 %`, `5.700 kr.`; unknown → `–` without unit. */
export function formatValue(
	value: number | null,
	unit: { readonly symbol: string; readonly decimals: number }
): string {
	if (value !== null && unit.symbol === YEAR) return String(Math.round(value));
	if (value !== null && unit.symbol === YES_OR_NO) return value === 0 ? 'nej' : 'ja';
	// A source that says 48 % has not said 48,0 %: whole percents stay whole.
	const isWholePercent = unit.symbol === '%' && value !== null && Number.isInteger(value);
	const text = formatNumber(value, isWholePercent ? 0 : unit.decimals);
	return text === UNKNOWN || unit.symbol === '' ? text : text + NBSP + unit.symbol;
}

/** A value's number and unit apart, for where they are set in two sizes. */
export function valueParts(
	value: number | null,
	unit: { readonly symbol: string; readonly decimals: number }
): { readonly number: string; readonly unit: string } {
	const [number = '', ...rest] = formatValue(value, unit).split(NBSP);
	return { number, unit: rest.join(NBSP) };
}

/** A change with its sign: `+3,1`, `−2,0`, `0,0`; unknown → `–`. */
export function formatChange(value: number | null, decimals: number): string {
	const text = formatNumber(value, decimals);
	const isPositive = value !== null && value > 0 && /[1-9]/.test(text);
	return isPositive ? `+${text}` : text;
}

/** A share 0–1 as whole percent: `0.48` → `48 %`. */
export function formatShare(share: number | null): string {
	return formatValue(share === null ? null : share * 100, { symbol: '%', decimals: 0 });
}

export type ParsedNumber =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'missing' }
	/** Could be read two ways (`8,000`): a question to the person, never a guess. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
	| { readonly kind: 'unreadable' };

const MISSING = new Set(['', '-', '–', '—', '..', '...', 'n/a', 'i.o.', 'ikke oplyst']);
/** Words for thousands, millions and milliards (10^9), with the power of ten they stand for. */
const SCALES: readonly (readonly [RegExp, number])[] = [
	[/^(?:t\.?\s?(?:kr|dkk)|tusinde?)(?!\p{L})/u, 3],
	[/^(?:mio|mill|million(?:er)?|mkr|mdkk)(?!\p{L})/u, 6],
	[/^(?:mia|milliard(?:er)?)(?!\p{L})/u, 9]
];
const NUMBER = /^([+-]?)(\d{1,3}(?:[.  ]\d{3})+|\d+)(?:,(\d+))?$/u;
/** What may follow a number: nothing, `,-`, or a sign or word (`kr./m2`), but no second number (`3/4`, `1e5`). */
const UNIT = /^(?!e[+-]?\d|\/\s*\d)(?:|,-|[\p{L}%‰°/](?:[^\d¼½¾]|(?<=\p{L})\d(?!\d))*)$/iu;
/** Words that may follow a digit without a space. Any other makes a slip of the finger of it: `2oo`. */
const GLUED =
	/^(?:kr|t\.?kr|t?dkk|mio|mill|mia|mkr|mdkk|pct|procent|m2|m²|kwh|mwh|år|stk)(?!\p{L})/iu;
const DOT_DECIMAL = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/u;

function powerOf(unit: string): number {
	const text = unit
		.trim()
		.toLowerCase()
		.replace(/^kr\.?\s*/u, '');
	return SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

/**
 * Reads a number as Danes write it: `1.234,5`, `48 %`, `kr. 6 mio.`, `900 t.kr.`, `−3`.
 * The unit is read only for its scale (thousands, millions); what it is called is the caller's business.
 * `48.5` is accepted since it can only mean 48,5; `8,000` is ambiguous (8 with three decimals, or eight thousand).
 */
export function parseDanishNumber(text: string): ParsedNumber {
	const trimmed = text
		.replaceAll(NBSP, ' ')
		.replaceAll(MINUS, '-')
		.replace(/^kr\.?\s*/iu, '')
		.trim();
	if (MISSING.has(trimmed.toLowerCase())) return { kind: 'missing' };
	const split = /^([+-]?[\d., ]*\d)(\s*)(.*)$/u.exec(trimmed);
	const digits = split?.[1];
	const unit = split?.[3];
	const isGlued = split?.[2] === '' && /^\p{L}/u.test(unit ?? '');
	if (digits === undefined || unit === undefined) return { kind: 'unreadable' };
	if (!UNIT.test(unit) || (isGlued && !GLUED.test(unit))) return { kind: 'unreadable' };
	// As text, so that 1,1 t.kr. is 1100 and not 1100.0000000000002; `+ 0` so that −0 is 0.
	const scaled = (plain: string): number => Number(`${plain}e${String(powerOf(unit))}`) + 0;
	if (/^[+-]?[1-9]\d{0,2},\d{3}$/u.test(digits)) {
		const readings = [scaled(digits.replace(',', '.')), scaled(digits.replace(',', ''))] as const;
		return { kind: 'ambiguous', readings };
	}
	if (DOT_DECIMAL.test(digits)) return { kind: 'number', value: scaled(digits) };
	const match = NUMBER.exec(digits);
	if (match === null) return { kind: 'unreadable' };
	const whole = (match[2] ?? '').replaceAll(/[. ]/gu, '');
	return { kind: 'number', value: scaled(`${match[1] ?? ''}${whole}.${match[3] ?? '0'}`) };
}
