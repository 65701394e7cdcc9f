import { asset } from '$app/paths';
import type { FiguresContext } from '$lib/figures/importing/answers';

const contexts = new Map<string, Promise<FiguresContext>>();

async function fetchContext(dataset: string): Promise<FiguresContext> {
	const response = await fetch(asset(`/importer/figures-register/${dataset}.json`));
	if (!response.ok) throw new Error(`${String(response.status)} ${dataset}`);
	// Written by the same build as the page.
	return (await response.json()) as FiguresContext;
}

/** What figures of a dataset are read against, fetched once a visit. Rejects where it cannot be had; the next call tries again. */
export function contextOf(dataset: string): Promise<FiguresContext> {
	const known = contexts.get(dataset);
	if (known !== undefined) return known;
	const fetched = fetchContext(dataset);
	contexts.set(dataset, fetched);
	fetched.catch(() => contexts.delete(dataset));
	return fetched;
}
