import { createStore, delMany, setMany, values, type UseStore } from 'idb-keyval';
import { guardWork, type Work } from './work';

/** Unfinished work in IndexedDB, one record a file. Each function rejects where the browser keeps nothing or is full. */

let opened: UseStore | undefined;

function store(): UseStore {
	if (typeof indexedDB === 'undefined') throw new Error('no IndexedDB');
	opened ??= createStore('dialogblik-importer', 'works');
	return opened;
}

/** The latest begun first. */
export async function readWorks(): Promise<readonly Work[]> {
	const kept = await values<unknown>(store());
	return kept
		.flatMap((candidate) => guardWork(candidate) ?? [])
		.sort((a, b) => b.begun.localeCompare(a.begun) || a.id.localeCompare(b.id));
}

/** All of them or none. */
export async function putWorks(works: readonly Work[]): Promise<void> {
	await setMany(
		works.map((work): [string, Work] => [work.id, work]),
		store()
	);
}

export async function removeWorks(ids: readonly string[]): Promise<void> {
	await delMany([...ids], store());
}
