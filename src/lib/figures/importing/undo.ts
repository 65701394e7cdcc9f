import type { Observation } from '../../model/index.ts';
import { figureKey } from './figure-key.ts';
import type { FigureChange, ImportRecord, UndoChange } from './outcome.ts';

/**
 * Takes a whole import back: its rows go, and those that it replaced stand there again. What was changed since (another
 * import's row, a row edited by hand to another source) is left as it is and counted.
 */
export function undoFigures(
	observations: readonly Observation[],
	record: ImportRecord
): UndoChange {
	const removed = observations.filter(({ source }) => source === record.id);
	const own = new Set(removed.map(figureKey));
	// What it replaced comes back only where its own row still stood.
	const added = record.replaced.filter((row) => own.has(figureKey(row)));
	return { removed, added, gone: Math.max(0, record.added - removed.length), source: record.id };
}

/** Observations after a change: a row that takes another's place stands there, new ones at the end. */
export function applyChange(
	observations: readonly Observation[],
	{ added, removed }: Pick<FigureChange | UndoChange, 'added' | 'removed'>
): readonly Observation[] {
	const fresh = new Map(added.map((row) => [figureKey(row), row]));
	const gone = new Set(removed.map(figureKey));
	const kept = observations.flatMap((row) => {
		const key = figureKey(row);
		if (!gone.has(key)) return [row];
		const other = fresh.get(key);
		fresh.delete(key);
		return other === undefined ? [] : [other];
	});
	return [...kept, ...fresh.values()];
}

/** Observations with an import's rows in them: each stands in the place of the one that had its key. */
export function withRows(
	observations: readonly Observation[],
	added: readonly Observation[]
): readonly Observation[] {
	const keys = new Set(added.map(figureKey));
	const removed = observations.filter((row) => keys.has(figureKey(row)));
	return applyChange(observations, { added, removed });
}
