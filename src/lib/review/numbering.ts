import type { ReviewItem } from './review.ts';

/** What an item's number makes of its passages' ids: `6.1` of "6.1", `4a` of "4 A."; '' of what holds neither. */
function stemOf(number: string): string {
	return number
		.toLowerCase()
		.replaceAll(/[^0-9a-z]+/gu, '.')
		.replaceAll(/^\.+|\.+$/gu, '');
}

/** A stem for each item, each its own. */
function stemsOf(items: readonly ReviewItem[]): readonly string[] {
	const taken = new Set<string>();
	return items.map(({ number }, index) => {
		const wanted = stemOf(number);
		let own = wanted === '' ? `p${String(index + 1)}` : wanted;
		for (let again = 2; taken.has(own); again += 1) own = `${wanted}x${String(again)}`;
		taken.add(own);
		return own;
	});
}

export interface Numbered {
	readonly items: readonly ReviewItem[];
	/** The new id of each passage by its old one. */
	readonly renamed: ReadonlyMap<string, string>;
}

/** Gives passages the ids that their places say: the third of item 4 is `4.3`. */
export function numberPassages(items: readonly ReviewItem[]): Numbered {
	const renamed = new Map<string, string>();
	const stems = stemsOf(items);
	const numbered = items.map((item, index) => ({
		...item,
		passages: item.passages.map((passage, at) => {
			const id = `${stems[index] ?? ''}.${String(at + 1)}`;
			renamed.set(passage.id, id);
			return passage.id === id ? passage : { ...passage, id };
		})
	}));
	return { items: numbered, renamed };
}

/** An id that none of these has: `c3`. */
export function freshId(prefix: string, taken: readonly { readonly id: string }[]): string {
	const ids = new Set(taken.map(({ id }) => id));
	let number = taken.length + 1;
	while (ids.has(`${prefix}${String(number)}`)) number += 1;
	return `${prefix}${String(number)}`;
}
