import type { Value } from '../engine/index.ts';

type Known = Exclude<Value, null>;

/** One text for each different value of a column: text as it is, others behind a sign that text does not start with. */
export function valueKey(value: Known): string {
	if (typeof value === 'string') return value;
	return `\u0000${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
}

/** A map of a million grows in one go of 100 ms; each of these in one of two. */
const PARTS = 64;

function partOfKey(key: string): number {
	const { length } = key;
	const middle = key.charCodeAt(length >> 1);
	return (
		(length * 7 + key.charCodeAt(length - 1) * 31 + middle * 13 + key.charCodeAt(length - 3)) %
		PARTS
	);
}

/** Numbers the different values of a column in the order in which they are first seen. */
export class DistinctValues {
	readonly values: Known[] = [];
	readonly #parts = Array.from({ length: PARTS }, () => new Map<string, number>());

	/** The number of a value. */
	add(value: Known): number {
		const key = valueKey(value);
		const part = this.#parts[partOfKey(key) || 0];
		const known = part?.get(key);
		if (known !== undefined) return known;
		const id = this.values.push(value) - 1;
		part?.set(key, id);
		return id;
	}
}
