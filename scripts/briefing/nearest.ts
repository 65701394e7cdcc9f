import { foldDanish } from '../../src/lib/text/index.ts';

/** How many letters must be put in, taken out or changed to make one text of the other. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 0; i < a.length; i += 1) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j += 1) {
			next.push(
				Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
			);
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Longer than any name: what a person pasted by mistake is not compared letter by letter. */
const LONGEST = 200;

/** A name that holds the sought one is near; else the fewest changes, seen against the length. */
function distance(sought: string, name: string): number {
	const [a, b] = [foldDanish(sought).slice(0, LONGEST), foldDanish(name).slice(0, LONGEST)];
	if (a.length > 2 && (b.includes(a) || a.includes(b))) return 0;
	return editDistance(a, b) / Math.max(1, a.length, b.length);
}

/** The name that was probably meant, compared as when searching; null where there are none. */
export function nearestName(sought: string, names: readonly string[]): string | null {
	let best: string | null = null;
	let least = Infinity;
	for (const name of names) {
		const far = distance(sought, name);
		if (far < least) [best, least] = [name, far];
	}
	return best;
}
