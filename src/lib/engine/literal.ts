import type { Scalar } from '../model/question.ts';

/**
 * A number as DuckDB reads it back without loss. Up to 15 digits a decimal point makes an exact DECIMAL; more digits,
 * and whole numbers beyond ±2^53, are written as DOUBLE. Negative ones stand in brackets: `x-$y` would become a comment.
 */
function numberLiteral(value: number): string {
	if (Number.isNaN(value)) return "'nan'::DOUBLE";
	if (!Number.isFinite(value)) return value > 0 ? "'infinity'::DOUBLE" : "'-infinity'::DOUBLE";
	if (Object.is(value, -0)) return '(-0e0)';
	const digits = String(Math.abs(value));
	const exact = Number.isInteger(value)
		? Number.isSafeInteger(value)
		: digits.replace(/^0?\.?0*|\./g, '').length <= 15;
	const text = exact || digits.includes('e') ? digits : `${digits}e0`;
	return value < 0 ? `(-${text})` : text;
}

/** DuckDB's parser takes a NUL for the end of the query, so it is put together. */
function textLiteral(value: string): string {
	if (/\p{Surrogate}/u.test(value))
		throw new RangeError('Text with half a surrogate pair is not Unicode');
	const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? parts.join('') : `(${parts.join(' || chr(0) || ')})`;
}

function scalarLiteral(value: Scalar): string {
	if (value === null) return 'NULL';
	if (typeof value === 'string') return textLiteral(value);
	if (typeof value === 'number') return numberLiteral(value);
	return value ? 'true' : 'false';
}

/**
 * The one place where a value becomes SQL: text in quotes, `true`, `NULL`, numbers as they are, a list as `[a, b]`.
 * Throws a RangeError for text that is not Unicode.
 */
export function literal(value: Scalar | readonly Scalar[]): string {
	return typeof value === 'object' && value !== null
		? `[${value.map(scalarLiteral).join(', ')}]`
		: scalarLiteral(value);
}
