import type { LibraryFolder, LibraryLevel } from '$lib/queries';

/** A question of the library as it is shown. */
export interface LibraryQuestion {
	readonly id: string;
	readonly folder: LibraryFolder;
	readonly level: LibraryLevel;
	readonly title: string;
	readonly description: string;
	readonly sql: string;
	/** The `$name` places that the person fills in: `organisation`. */
	readonly places: readonly string[];
}

/** What a `$name` place can be in this dataset, and what a first try is made with. */
export interface PlaceSuggestion {
	readonly place: string;
	readonly fallback: string;
	readonly values: readonly { readonly value: string; readonly label: string }[];
}
