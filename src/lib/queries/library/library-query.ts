export const LIBRARY_FOLDERS = [
	'organisations',
	'time',
	'comparison',
	'minutes',
	'commitments',
	'quality',
	'advanced'
] as const;

export type LibraryFolder = (typeof LIBRARY_FOLDERS)[number];

/** How much SQL it takes to read it: one table and a sort; joins and groups; windows, recursion and more. */
export type LibraryLevel = 'easy' | 'middle' | 'advanced';

/**
 * A question that comes with the workbench, for a person to run, read and change. Its title and description are
 * Danish and stand in `text/sql-library`. `$name` places are filled in by the person; `libraryRegisters` has what
 * they can be. It reads any dataset: an empty answer is fine, an error is not.
 */
export interface LibraryQuery {
	/** kebab-case, kept for good: links and saved queries may name it. */
	readonly id: string;
	readonly folder: LibraryFolder;
	readonly level: LibraryLevel;
	readonly sql: string;
}

/** One folder's questions, in the order in which they are shown. */
export function libraryFolder(
	folder: LibraryFolder,
	questions: readonly (readonly [id: string, level: LibraryLevel, sql: string])[]
): readonly LibraryQuery[] {
	return questions.map(([id, level, sql]) => ({ id, folder, level, sql: sql.trim() }));
}
