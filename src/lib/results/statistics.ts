import type { Result, Value } from '../engine/index.ts';
import { ExactSum } from './exact-sum.ts';
import { histogramOf, type Bin } from './histogram.ts';
import { momentNumber } from './moment-number.ts';
import { medianOf } from './select-number.ts';
import { valueKey } from './distinct-values.ts';
import { eachOf, partOf, type Steps } from './steps.ts';
import { kindOf, type ValueKind } from './value-kind.ts';
import { orderOf } from './value-order.ts';

type Known = Exclude<Value, null>;

export interface Frequency {
	readonly value: Known;
	readonly count: number;
}

/** What a column of a result holds; counts are of the rows that were fetched. */
export interface Statistics {
	readonly kind: ValueKind;
	readonly rows: number;
	readonly unknown: number;
	/** NaN and the infinities: known, but in no mean, median or histogram. */
	readonly notNumbers: number;
	readonly emptyTexts: number;
	/** Null: more than `MOST_DISTINCT`. */
	readonly distinct: number | null;
	/** Null where values have no size (lists) or there are none. Of numbers: among those that are numbers. */
	readonly smallest: Known | null;
	readonly largest: Known | null;
	readonly mean: number | null;
	readonly median: number | null;
	readonly shortest: string | null;
	readonly longest: string | null;
	/** The commonest first, at most `MOST_FREQUENT`; null where the different ones were too many to count. */
	readonly frequent: readonly Frequency[] | null;
	/** Edges of moments are milliseconds of UTC. Empty where there is nothing to draw. */
	readonly bins: readonly Bin[];
}

/** Different values whose counts are kept: bounds the memory that a look at a column takes. */
export const MOST_DISTINCT = 250_000;
const MOST_FREQUENT = 10;

class Collector {
	unknown = 0;
	notNumbers = 0;
	emptyTexts = 0;
	smallest: Known | null = null;
	largest: Known | null = null;
	shortest: string | null = null;
	longest: string | null = null;
	isWhole = true;
	readonly sum = new ExactSum();
	readonly #numbers: Float64Array;
	#numberCount = 0;
	#counts: Map<string, { readonly value: Known; count: number }> | null = new Map();
	readonly #order: (a: Value, b: Value) => number;

	constructor(
		readonly kind: ValueKind,
		rows: number
	) {
		this.#order = orderOf(kind);
		this.#numbers = new Float64Array(kind === 'number' || kind === 'moment' ? rows : 0);
	}

	get numbers(): Float64Array {
		return this.#numbers.subarray(0, this.#numberCount);
	}

	get distinct(): number | null {
		return this.#counts?.size ?? null;
	}

	add(value: Value): void {
		if (value === null) {
			this.unknown += 1;
			return;
		}
		this.#count(value);
		if (this.kind === 'number') this.#addNumber(value);
		else if (this.kind === 'moment') this.#addMoment(value);
		else if (typeof value === 'string') this.#addText(value);
	}

	/** The commonest values, those that are as common in their own order; `counts` are gone over once. */
	*frequent(): Steps<readonly Frequency[] | null> {
		if (this.#counts === null) return null;
		let kept: Frequency[] = [];
		const order = (a: Frequency, b: Frequency): number =>
			b.count - a.count || this.#order(a.value, b.value);
		const cut = (): void => {
			kept = kept.sort(order).slice(0, MOST_FREQUENT);
		};
		let work = 0;
		for (const entry of this.#counts.values()) {
			const least = kept.length >= MOST_FREQUENT ? (kept[MOST_FREQUENT - 1]?.count ?? 0) : 0;
			if (entry.count >= least) kept.push(entry);
			if (kept.length > MOST_FREQUENT * 10) cut();
			if (++work % 256 === 0) yield work / this.#counts.size;
		}
		cut();
		return kept;
	}

	#count(value: Known): void {
		if (this.#counts === null) return;
		const key = valueKey(value);
		const entry = this.#counts.get(key);
		if (entry !== undefined) entry.count += 1;
		else if (this.#counts.size < MOST_DISTINCT) this.#counts.set(key, { value, count: 1 });
		else this.#counts = null;
	}

	#extremes(value: Known): void {
		if (this.smallest === null || this.#order(value, this.smallest) < 0) this.smallest = value;
		if (this.largest === null || this.#order(value, this.largest) > 0) this.largest = value;
	}

	#addNumber(value: Known): void {
		const number = Number(value);
		if (!Number.isFinite(number)) {
			this.notNumbers += 1;
			return;
		}
		this.#extremes(value);
		this.sum.add(number);
		this.isWhole &&= Number.isInteger(number);
		this.#numbers[this.#numberCount++] = number;
	}

	#addMoment(value: Known): void {
		if (typeof value !== 'string') return;
		this.#extremes(value);
		const number = momentNumber(value);
		if (number === null) this.notNumbers += 1;
		else this.#numbers[this.#numberCount++] = number;
	}

	#addText(value: string): void {
		if (value === '') this.emptyTexts += 1;
		if (this.shortest === null || value.length < this.shortest.length) this.shortest = value;
		if (this.longest === null || value.length > this.longest.length) this.longest = value;
	}
}

/** Looks once at every value of the column. */
export function* statisticsOf(result: Result, column: number): Steps<Statistics> {
	const { rowCount } = result;
	const kind = kindOf(result.columns[column]?.type ?? '');
	const all = new Collector(kind, rowCount);
	yield* partOf(
		eachOf(rowCount, (row) => {
			all.add(result.value(column, row));
		}),
		0,
		0.6
	);
	const frequent = yield* partOf(all.frequent(), 0.6, 0.7);
	const { numbers } = all;
	const bins = yield* partOf(histogramOf(numbers, kind === 'number' && all.isWhole), 0.7, 0.8);
	const median = kind === 'number' ? yield* partOf(medianOf(numbers), 0.8, 1) : null;
	return {
		kind,
		rows: rowCount,
		unknown: all.unknown,
		notNumbers: all.notNumbers,
		emptyTexts: all.emptyTexts,
		distinct: all.distinct,
		smallest: all.smallest,
		largest: all.largest,
		mean: kind === 'number' && numbers.length > 0 ? all.sum.value / numbers.length : null,
		median,
		shortest: all.shortest,
		longest: all.longest,
		frequent,
		bins
	};
}
