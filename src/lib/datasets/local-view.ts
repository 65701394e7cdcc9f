import type { Asker, LocalAdditions } from '../engine/index.ts';

/**
 * A dataset as this browser shows it: with the meetings and figures that a person has read in. Whatever asks the dataset then asks it with
 * them; nothing of it leaves the browser. There is one view a dataset in a page, and none where nothing is kept.
 */
export interface LocalView {
	readonly asker: Asker;
	/** Of which state of the store it is. */
	readonly signature: string;
	/** The meetings in it, by the ids they have here. */
	readonly meetings: readonly LocalMark[];
	/** Those that the dataset does not take: what they name is no longer there. */
	readonly refused: readonly LocalMark[];
	/** How many figures of this browser are in it. */
	readonly figures: number;
	/** How many it does not take. */
	readonly refusedFigures: number;
}

export interface LocalMark {
	readonly id: string;
	readonly organisation: string;
	/** ISO day. */
	readonly date: string;
}

const views = new Map<string, LocalView>();
const additions = new Map<string, LocalAdditions>();

/** Key of the note in local storage that something is kept: nobody else pays for looking it up. */
const NOTE = 'dialogblik-lokal';

/** Whether this browser may keep something. */
export function mayHaveLocal(): boolean {
	try {
		return localStorage.getItem(NOTE) !== null;
	} catch {
		return false;
	}
}

/** Notes that something is kept, or nothing any more. */
export function noteLocal(isKept: boolean): void {
	try {
		if (isKept) localStorage.setItem(NOTE, '1');
		else localStorage.removeItem(NOTE);
	} catch {
		// Where nothing may be noted nothing can be kept either.
	}
}

export function localViewOf(dataset: string): LocalView | null {
	return views.get(dataset) ?? null;
}

export function localAdditionsOf(dataset: string): LocalAdditions | null {
	return additions.get(dataset) ?? null;
}

export function setLocalView(dataset: string, view: LocalView, added: LocalAdditions): void {
	views.set(dataset, view);
	additions.set(dataset, added);
}

export function dropLocalView(dataset: string): void {
	views.delete(dataset);
	additions.delete(dataset);
}
