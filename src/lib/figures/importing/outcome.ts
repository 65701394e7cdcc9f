import type { Observation, Source } from '../../model/index.ts';
import type { FiguresMapping } from './mapping.ts';

/** What a person decides of a whole import. */
export interface FigureDecisions {
	/** Where the figures come from: becomes a source of the dataset, whose id is the import's. */
	readonly source: Pick<Source, 'title' | 'publisher' | 'url' | 'date'>;
	/** `official`: the authority has published them itself; `estimate`: an estimate, or told by others. */
	readonly quality: 'official' | 'estimate';
	/** The day of the import, ISO; null = not recorded. */
	readonly fetched: string | null;
	/** For all conflicts that are not in `conflictsByKey`; null: each must be decided there. */
	readonly conflicts: 'keep' | 'replace' | null;
	readonly conflictsByKey: readonly {
		readonly key: string;
		readonly choice: 'keep' | 'replace';
	}[];
}

/** Kept to take a whole import back, and to read the next file of its kind alike. Plain JSON. */
export interface ImportRecord {
	readonly version: 1;
	/** `import-1f6b0c2d9e3a`: made from the figures, so the same import has the same id. */
	readonly id: string;
	readonly dataset: string;
	readonly source: Source;
	readonly mapping: FiguresMapping;
	/** How many rows it put in. */
	readonly added: number;
	/** Rows as they stood before: an undo puts them back. */
	readonly replaced: readonly Observation[];
}

/** What changes in `observations.csv` and `sources.json`. Nothing changed: `added` and `removed` are empty and `record` is null. */
export interface FigureChange {
	/** Rows to add, each with the import's source. */
	readonly added: readonly Observation[];
	/** Rows that go, because another takes their place. */
	readonly removed: readonly Observation[];
	readonly source: Source | null;
	readonly record: ImportRecord | null;
	readonly counts: {
		readonly added: number;
		readonly replaced: number;
		readonly filled: number;
		readonly kept: number;
		readonly same: number;
	};
}

export type ApplyResult =
	| { readonly status: 'applied'; readonly change: FigureChange }
	/** Nothing is done. `conflicts`: so many are not decided. */
	| {
			readonly status: 'refused';
			readonly reason: 'errors' | 'questions' | 'conflicts' | 'nothing' | 'source';
			readonly count: number;
	  };

export interface UndoChange {
	/** The import's own rows, to go. */
	readonly removed: readonly Observation[];
	/** Rows that come back. */
	readonly added: readonly Observation[];
	/** Rows of the import that were replaced or taken away since: left as they are. */
	readonly gone: number;
	/** The id of the source that goes with them. */
	readonly source: string;
}
