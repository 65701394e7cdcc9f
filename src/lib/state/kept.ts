import { createStore, get, update, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';

/**
 * Things a person keeps in this browser (IndexedDB): lists under a name. What is read was written by anybody, an
 * older edition of the site or a curious hand: each item passes its schema, and what does not is left out.
 */

let store: UseStore | undefined;

/** Rejects where the browser keeps nothing (a private window, a policy). */
function storeOf(): UseStore {
	if (typeof indexedDB === 'undefined') throw new Error('no IndexedDB');
	store ??= createStore('dialogblik', 'kept');
	return store;
}

/** The items that are what they should be. */
export function guardItems<T>(kept: unknown, item: z.ZodMiniType<T>): T[] {
	if (!Array.isArray(kept)) return [];
	return kept.flatMap((candidate) => {
		const read = z.safeParse(item, candidate);
		return read.success ? [read.data] : [];
	});
}

/** Those with a known id take the place of the ones before; the others come last. */
export function putItems<T extends { readonly id: string }>(
	before: readonly T[],
	items: readonly T[]
): T[] {
	const all = new Map([...before, ...items].map((item) => [item.id, item]));
	return [...all.values()];
}

/** Rejects where the browser keeps nothing. */
export async function readKept<T>(name: string, item: z.ZodMiniType<T>): Promise<T[]> {
	return guardItems(await readStored(name), item);
}

/** Whatever is kept under the name, unguarded. Rejects where the browser keeps nothing. */
export async function readStored(name: string): Promise<unknown> {
	return get<unknown>(name, storeOf());
}

/** Changes whatever is kept under the name in one step; gives what is kept then. Rejects where nothing is kept. */
export async function changeStored<T>(name: string, change: (kept: unknown) => T): Promise<T> {
	let changed: { readonly value: T } | undefined;
	await update<unknown>(
		name,
		(kept) => {
			changed = { value: change(kept) };
			return changed.value;
		},
		storeOf()
	);
	if (changed === undefined) throw new Error('nothing was kept');
	return changed.value;
}

/**
 * Changes a list in one step, so that two windows do not undo each other's work. Gives the list as it is then.
 * Rejects where the browser keeps nothing.
 */
export async function changeKept<T>(
	name: string,
	item: z.ZodMiniType<T>,
	change: (items: readonly T[]) => readonly T[]
): Promise<readonly T[]> {
	return changeStored(name, (kept) => change(guardItems(kept, item)));
}
