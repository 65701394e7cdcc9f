import type * as z from 'zod/mini';
import { changeStored, readStored } from './kept.ts';

/** What is kept under the name; null where there is nothing, or not what it should be. Rejects without a store. */
export async function readKeptValue<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | null> {
	const read = schema.safeParse(await readStored(name));
	return read.success ? read.data : null;
}

/**
 * Changes a value in one step, so that two windows do not undo each other's work. Gives it as it is then.
 * Rejects where the browser keeps nothing.
 */
export async function changeKeptValue<T>(
	name: string,
	schema: z.ZodMiniType<T>,
	change: (kept: T | null) => T
): Promise<T> {
	return changeStored(name, (kept) => {
		const read = schema.safeParse(kept);
		return change(read.success ? read.data : null);
	});
}

const noteName = (name: string): string => `dialogblik:unwritten:${name}`;

/** Puts down at once what a slow store may not take before the page is gone. Never throws. */
export function leaveNote(name: string, note: unknown): void {
	try {
		localStorage.setItem(noteName(name), JSON.stringify(note));
	} catch {
		// Storage is closed or full: the store itself is all there is.
	}
}

/** What was put down, once; null where there is nothing. Never throws. */
export function takeNote(name: string): unknown {
	try {
		const note = localStorage.getItem(noteName(name));
		if (note === null) return null;
		localStorage.removeItem(noteName(name));
		return JSON.parse(note) as unknown;
	} catch {
		return null;
	}
}
