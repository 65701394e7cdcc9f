/**
 * How values of a column are shown, ordered and sought. `moment`: dates, timestamps and times, as ISO text; `nested`: lists,
 * structs, maps and intervals.
 */
export type ValueKind = 'number' | 'boolean' | 'moment' | 'text' | 'nested';

const NESTED = /\]$|^(?:STRUCT|MAP|UNION|INTERVAL|UNKNOWN)/u;
const NUMBER =
	/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|REAL|DECIMAL|NUMERIC|BIGNUM|VARINT)/u;

/** The kind of a column by DuckDB's name of its type: `DECIMAL(9,2)` → `number`, `DATE[]` → `nested`. */
export function kindOf(type: string): ValueKind {
	if (NESTED.test(type)) return 'nested';
	if (NUMBER.test(type)) return 'number';
	if (type === 'BOOLEAN') return 'boolean';
	return /^(?:DATE|TIME)/u.test(type) ? 'moment' : 'text';
}
