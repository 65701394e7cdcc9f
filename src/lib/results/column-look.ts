import type { Result, Value } from '../engine/index.ts';
import { kindOf, type ValueKind } from './value-kind.ts';

/** How a column's values are written. */
export interface ColumnLook {
	readonly kind: ValueKind;
	/** Decimals of a number; the same for the whole column, so that commas stand under each other. */
	readonly decimals: number;
	/** `12.345`; years, ids and codes are not grouped. */
	readonly isGrouped: boolean;
}

/** Most decimals that a cell shows. All that the number has stands in the cell's box and is what is copied. */
const MOST_DECIMALS = 4;
const SAMPLE = 200;
const CODE_NAME =
	/(?:^|[_\s])(?:id|nr|no|number|cvr|cpr|kode|code|year|aar|år|postnr|zip|lokalid)$/iu;

/** Up to `count` values spread over the whole result, the unknown left out. */
export function sampleOf(result: Result, column: number, count = SAMPLE): readonly Value[] {
	const step = Math.max(1, Math.floor(result.rowCount / count));
	const values: Value[] = [];
	for (let row = 0; row < result.rowCount && values.length < count; row += step) {
		const value = result.value(column, row);
		if (value !== null) values.push(value);
	}
	return values;
}

/** `0.25` → 2; a number with more than `MOST_DECIMALS` counts as that many. */
function decimalsOf(value: Value): number {
	if (typeof value !== 'number' || !Number.isFinite(value)) return 0;
	const text = String(value);
	if (text.includes('e')) return Math.abs(value) < 1 ? MOST_DECIMALS : 0;
	return Math.min(text.split('.')[1]?.length ?? 0, MOST_DECIMALS);
}

/** True for whole numbers that are years, ids or codes: nobody adds them up. */
function isCode(name: string, values: readonly Value[]): boolean {
	if (CODE_NAME.test(name)) return true;
	return (
		values.length > 0 &&
		values.every((v) => typeof v === 'number' && Number.isInteger(v) && v >= 1800 && v <= 2199)
	);
}

/** Looks at the type, and for numbers at a sample of the values. */
export function lookOf(result: Result, column: number): ColumnLook {
	const { name = '', type = '' } = result.columns[column] ?? {};
	const kind = kindOf(type);
	if (kind !== 'number') return { kind, decimals: 0, isGrouped: false };
	const scale = /^(?:DECIMAL|NUMERIC)\(\d+,(\d+)\)/u.exec(type)?.[1];
	const values = sampleOf(result, column);
	const decimals =
		scale === undefined ? Math.max(0, ...values.map(decimalsOf)) : Math.min(Number(scale), 6);
	return { kind, decimals, isGrouped: decimals > 0 || !isCode(name, values) };
}
