/**
 * Chance that is the same on every machine: integer arithmetic only (no `Math.sin`, whose last bit
 * may differ between engines). A stream is named by its key, so that adding a department or a
 * sentence somewhere leaves every other stream as it was.
 */
export interface Random {
	/** 0 ≤ number < 1. */
	unit(): number;
	/** About normal: mean 0, standard deviation 1, never beyond ±3,5. */
	noise(): number;
	/** A whole number from `low` to `high`, both included. */
	integer(low: number, high: number): number;
	/** True with the given probability. */
	chance(probability: number): boolean;
	/** One of the list; a list without members is a mistake of the caller. */
	pick<Item>(list: readonly Item[]): Item;
}

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < key.length; index += 1) {
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

const STEP = 0x6d2b79f5;

/** The number that belongs to a state: Mulberry32 (Tommy Ettinger, public domain). */
function unitOf(state: number): number {
	let mixed = Math.imul(state ^ (state >>> 15), state | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
}

function startOf(seed: number, key: string): number {
	return (hashOf(key) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
}

/** Sum of four uniform numbers, scaled (√3, since their variance is 4/12) to standard deviation 1. */
function normal(a: number, b: number, c: number, d: number): number {
	return (a + b + c + d - 2) * 1.7320508;
}

/** `randomOf(seed, key).noise()` without the stream: the figures ask for it some ten thousand times. */
export function noiseOf(seed: number, key: string): number {
	const start = startOf(seed, key);
	return normal(
		unitOf((start + STEP) >>> 0),
		unitOf((start + 2 * STEP) >>> 0),
		unitOf((start + 3 * STEP) >>> 0),
		unitOf((start + 4 * STEP) >>> 0)
	);
}

/** A stream of numbers; 32 bits of state are plenty for the some hundred draws of one. */
export function randomOf(seed: number, key: string): Random {
	let state = startOf(seed, key);
	const unit = (): number => {
		state = (state + STEP) >>> 0;
		return unitOf(state);
	};
	return {
		unit,
		noise: () => normal(unit(), unit(), unit(), unit()),
		integer: (low, high) => low + Math.floor(unit() * (high - low + 1)),
		chance: (probability) => unit() < probability,
		pick: (list) => {
			const item = list[Math.floor(unit() * list.length)];
			if (item === undefined) throw new RangeError(`nothing to pick from: ${key}`);
			return item;
		}
	};
}
