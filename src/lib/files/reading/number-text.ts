import { parseDanishNumber } from '../../text/index.ts';

/** Which sign stands before the decimals of a column's numbers: `8,5` or `8.5`. */
export type NumberStyle = 'danish' | 'english';

export type NumberText =
	| {
			readonly kind: 'number';
			readonly value: number;
			/** The way of writing that this number alone shows. */
			readonly shows: NumberStyle | null;
			/** `%`, `t.kr.` or the like: what stands after the digits. */
			readonly unit: 'none' | 'percent' | 'other';
	  }
	/** `8,000` and `8.000`: eight or eight thousand. */
	| {
			readonly kind: 'two-ways';
			readonly danish: number;
			readonly english: number;
			readonly sign: ',' | '.';
	  }
	| { readonly kind: 'missing' }
	| { readonly kind: 'none' };

const PLAIN = /^[+-]?(?:0|[1-9]\d*)$/u;
const THREE = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/u;
/** What only English writing can be: `1,234.5`, `1,234,567`, `0.125`, `48.5`, `1e-7`. */
const ENGLISH =
	/^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0?\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d+(?:\.\d+)?e[+-]?\d{1,3})$/iu;
/** Digits that stand for something else than an amount: `0123`, or more than a number holds. */
const CODE = /^[+-]?(?:0\d|\d{16})/u;
const NONE = { kind: 'none' } as const;

function withUnit(text: string): NumberText {
	const parsed = parseDanishNumber(text);
	switch (parsed.kind) {
		case 'missing':
			return { kind: 'missing' };
		case 'unreadable':
			return NONE;
		case 'ambiguous': {
			const [danish, english] = parsed.readings;
			return { kind: 'two-ways', danish, english, sign: ',' };
		}
		case 'number': {
			const rest = /[^\d.,+\-−\s].*$/u.exec(text)?.[0].trim() ?? '';
			const unit = rest === '' ? 'none' : rest === '%' ? 'percent' : 'other';
			const shows = /,\d|\.\d{3}[.,]/u.test(text) ? 'danish' : null;
			return { kind: 'number', value: parsed.value, shows, unit };
		}
	}
}

/**
 * Reads a text as a number, with parseDanishNumber's rules, and English writing where it can be nothing else. Digits with a
 * zero before them and digits beyond what a number holds are codes, not numbers.
 */
export function readNumberText(text: string): NumberText {
	const plain = text.trim().replaceAll('\u2212', '-');
	if (CODE.test(plain)) {
		// `0,5` and `0.125` were no codes; `00123`, `0123` and card numbers are.
		return NONE;
	}
	if (PLAIN.test(plain))
		return { kind: 'number', value: Number(plain) + 0, shows: null, unit: 'none' };
	const three = THREE.exec(plain);
	if (three !== null) {
		const sign = three[1] === ',' ? ',' : '.';
		const whole = Number(plain.replace(sign, ''));
		const parts = Number(plain.replace(sign, '.'));
		return sign === ','
			? { kind: 'two-ways', danish: parts, english: whole, sign }
			: { kind: 'two-ways', danish: whole, english: parts, sign };
	}
	if (ENGLISH.test(plain)) {
		const value = Number(plain.replaceAll(',', ''));
		return Number.isFinite(value)
			? { kind: 'number', value, shows: 'english', unit: 'none' }
			: NONE;
	}
	return withUnit(plain);
}
