import { sqlChartText } from '../text/index.ts';
import type { ColumnFacts } from './result-columns.ts';
import { timeText } from './result-time.ts';

let danishOrder: Intl.Collator | undefined;

function compare(a: unknown, b: unknown): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	danishOrder ??= new Intl.Collator('da', { numeric: true });
	return danishOrder.compare(String(a), String(b));
}

/** Names are kept no longer than this. */
const NAME_LENGTH = 200;

/** A value as a name: `ja`, `2024`, `1,5`, `23-05-2025`. */
function nameOf(value: unknown, facts: ColumnFacts): string {
	if (value === '') return sqlChartText.emptyName;
	if (typeof value === 'boolean') return value ? sqlChartText.yes : sqlChartText.no;
	if (typeof value === 'number' && !Number.isFinite(value)) return sqlChartText.noNumber;
	if (facts.time !== null) return timeText(value);
	if (typeof value === 'number') return String(value).replace('.', ',');
	return typeof value === 'string' ? value.slice(0, NAME_LENGTH) : String(value);
}

/** The different values of a column, numbered as they come. Unknown is one of them, and stands last in every order. */
export class Names {
	readonly #codes = new Map<unknown, number>();
	readonly #values: unknown[] = [];
	readonly #facts: ColumnFacts | null;
	/** Of each: the rows it has, and the sum of what they weigh. */
	readonly rows: number[] = [];
	readonly weights: number[] = [];

	/** Without a column everything has one name. */
	constructor(facts: ColumnFacts | null) {
		this.#facts = facts;
	}

	get count(): number {
		return this.#values.length;
	}

	/** Its number; `weight` is added to what it has. */
	codeOf(value: unknown, weight: number): number {
		const key = this.#facts === null ? null : (value ?? null);
		let code = this.#codes.get(key);
		if (code === undefined) {
			code = this.#values.length;
			this.#codes.set(key, code);
			this.#values.push(key);
			this.rows.push(0);
			this.weights.push(0);
		}
		this.rows[code] = (this.rows[code] ?? 0) + 1;
		this.weights[code] = (this.weights[code] ?? 0) + weight;
		return code;
	}

	label(code: number): string {
		const value = this.#values[code];
		if (this.#facts === null) return '';
		return value === null || value === undefined
			? sqlChartText.unknown
			: nameOf(value, this.#facts);
	}

	/** The Danish order of two. */
	compare(a: number, b: number): number {
		const [left, right] = [this.#values[a] ?? null, this.#values[b] ?? null];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return compare(left, right) || a - b;
	}

	/** The `most` that weigh most, heaviest first. */
	heaviest(most: number, weights: readonly number[] = this.weights): readonly number[] {
		const codes = [...this.#values.keys()];
		codes.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
		return codes.slice(0, most);
	}
}
