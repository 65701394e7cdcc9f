/** So alike (0–1, share of common pairs of letters) two names must be to be put forward. */
const ALIKE = 0.5;
const MOST = 6;

function pairs(text: string): Set<string> {
	const padded = ` ${text} `;
	const found = new Set<string>();
	for (let at = 0; at + 2 <= padded.length; at += 1) found.add(padded.slice(at, at + 2));
	return found;
}

/** Names of things, to be found by what is written nearly like them. */
export class LikeNames {
	readonly #entries: { readonly means: string; readonly size: number }[] = [];
	readonly #byPair = new Map<string, number[]>();

	/** `name` is folded. */
	add(name: string, means: string): void {
		const own = pairs(name);
		const entry = this.#entries.push({ means, size: own.size }) - 1;
		for (const pair of own) {
			const list = this.#byPair.get(pair);
			if (list === undefined) this.#byPair.set(pair, [entry]);
			else list.push(entry);
		}
	}

	/** What it may mean, the likeliest first. */
	find(name: string): readonly string[] {
		const own = pairs(name);
		const common = new Map<number, number>();
		for (const pair of own) {
			for (const entry of this.#byPair.get(pair) ?? []) {
				common.set(entry, (common.get(entry) ?? 0) + 1);
			}
		}
		const best = new Map<string, number>();
		for (const [at, count] of common) {
			const entry = this.#entries[at];
			if (entry === undefined) continue;
			// Dice, or most of the shorter one: `Solsikken` in `Boligforeningen Solsikken`.
			const dice = (2 * count) / (own.size + entry.size);
			const part = (count / Math.min(own.size, entry.size)) * 0.8;
			const score = Math.max(dice, part);
			if (score >= ALIKE && score > (best.get(entry.means) ?? 0)) best.set(entry.means, score);
		}
		return [...best]
			.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
			.slice(0, MOST)
			.map(([means]) => means);
	}
}
