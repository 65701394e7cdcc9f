import { asset } from '$app/paths';
import type { Register } from '$lib/review';

/** What a dataset knows, fetched once a visit. */
const registers = new Map<string, Promise<Register>>();

async function fetchRegister(dataset: string): Promise<Register> {
	const response = await fetch(asset(`/importer/register/${dataset}.json`));
	if (!response.ok) throw new Error(`${String(response.status)} ${dataset}`);
	// Written by the same build as the page.
	return (await response.json()) as Register;
}

/** Rejects where it cannot be had; the next call tries again. */
export function registerOf(dataset: string): Promise<Register> {
	const known = registers.get(dataset);
	if (known !== undefined) return known;
	const fetched = fetchRegister(dataset);
	registers.set(dataset, fetched);
	fetched.catch(() => registers.delete(dataset));
	return fetched;
}
