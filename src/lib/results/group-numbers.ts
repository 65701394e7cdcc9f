import type { Value } from '../engine/index.ts';
import type { Aggregate, PivotNumber } from './pivot-choice.ts';
import { medianOf } from './select-number.ts';
import { valueKey } from './distinct-values.ts';
import { partOf, STRIDE, type Steps } from './steps.ts';

/** Values of one aggregate, kept group by group. */
export class GroupNumbers {
	readonly #aggregate: Aggregate;
	/** All rows of each group, and those whose value counts. */
	readonly #rows: Uint32Array;
	readonly #known: Uint32Array;
	/** Sum, smallest, largest or median. */
	readonly #values: Float64Array;
	/** What rounding took from the sums (Neumaier). */
	readonly #lost: Float64Array;
	/** Only for the median: every value with its group. */
	readonly #kept: {
		readonly group: Uint32Array;
		readonly value: Float64Array;
		count: number;
	} | null;
	/** Only for different values. */
	readonly #seen: Map<string, number> | null;
	readonly #pairs = new Set<number>();

	constructor(aggregate: Aggregate, groups: number, most: number) {
		this.#aggregate = aggregate;
		this.#rows = new Uint32Array(groups);
		this.#known = new Uint32Array(groups);
		this.#values = new Float64Array(groups);
		this.#lost = new Float64Array(groups);
		this.#kept =
			aggregate === 'median'
				? { group: new Uint32Array(most), value: new Float64Array(most), count: 0 }
				: null;
		this.#seen = aggregate === 'distinct' ? new Map() : null;
	}

	/** True if the value counts: unknown ones never do, and only numbers can be added up. */
	add(group: number, value: Value): boolean {
		this.#rows[group] = (this.#rows[group] ?? 0) + 1;
		if (value === null) return false;
		if (this.#aggregate === 'count') this.#know(group);
		else if (this.#seen !== null) this.#addDistinct(group, valueKey(value));
		else {
			const number = typeof value === 'object' ? Number.NaN : Number(value);
			if (!Number.isFinite(number)) return false;
			this.#addNumber(group, number);
			this.#know(group);
		}
		return true;
	}

	read(group: number): PivotNumber {
		const count = this.#rows[group] ?? 0;
		const known = this.#known[group] ?? 0;
		if (this.#aggregate === 'count' || this.#aggregate === 'distinct')
			return { value: known, count };
		if (known === 0) return { value: null, count };
		const value = (this.#values[group] ?? 0) + (this.#lost[group] ?? 0);
		return { value: this.#aggregate === 'mean' ? value / known : value, count };
	}

	/** Finds the medians: values are laid out group by group, and each group gives its middle. */
	*finish(): Steps<void> {
		const kept = this.#kept;
		if (kept === null) return;
		const starts = new Uint32Array(this.#known.length + 1);
		this.#known.forEach((count, group) => (starts[group + 1] = (starts[group] ?? 0) + count));
		const next = starts.slice();
		const values = new Float64Array(kept.count);
		for (let at = 0; at < kept.count; at++) {
			if (at % STRIDE === 0) yield (at / kept.count) * 0.3;
			const group = kept.group[at] ?? 0;
			const place = next[group] ?? 0;
			values[place] = kept.value[at] ?? 0;
			next[group] = place + 1;
		}
		const groups = this.#known.length;
		for (let group = 0; group < groups; group++) {
			if (group % STRIDE === 0) yield 0.3 + (group / groups) * 0.7;
			const end = (starts[group + 1] ?? 0) - 1;
			const steps = medianOf(values, starts[group] ?? 0, end);
			const share = (at: number): number => 0.3 + (at / groups) * 0.7;
			this.#values[group] = (yield* partOf(steps, share(group), share(group + 1))) ?? 0;
		}
	}

	#know(group: number): void {
		this.#known[group] = (this.#known[group] ?? 0) + 1;
	}

	#addDistinct(group: number, key: string): void {
		const seen = this.#seen;
		if (seen === null) return;
		let id = seen.get(key);
		if (id === undefined) {
			id = seen.size;
			seen.set(key, id);
		}
		// Groups and ids are each below 2^21 here, so the pair is one whole number.
		const pair = group * 2_097_152 + id;
		if (this.#pairs.has(pair)) return;
		this.#pairs.add(pair);
		this.#know(group);
	}

	#addNumber(group: number, number: number): void {
		const before = this.#values[group] ?? 0;
		if (this.#kept !== null) {
			this.#kept.group[this.#kept.count] = group;
			this.#kept.value[this.#kept.count++] = number;
		} else if (this.#aggregate === 'min' || this.#aggregate === 'max') {
			const isFirst = (this.#known[group] ?? 0) === 0;
			const better = this.#aggregate === 'min' ? number < before : number > before;
			if (isFirst || better) this.#values[group] = number;
		} else {
			const next = before + number;
			const lost =
				Math.abs(before) >= Math.abs(number) ? before - next + number : number - next + before;
			this.#values[group] = next;
			this.#lost[group] = (this.#lost[group] ?? 0) + lost;
		}
	}
}
