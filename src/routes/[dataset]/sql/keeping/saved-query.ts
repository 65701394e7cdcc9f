import * as z from 'zod/mini';

export const LONGEST_NAME = 120;
export const LONGEST_FOLDER = 80;
export const LONGEST_SQL = 1_000_000;

/** A query that a person has given a name. All datasets share them. */
export const savedQuery = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(100)),
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME)),
	/** '' for none. */
	folder: z.string().check(z.trim(), z.maxLength(LONGEST_FOLDER)),
	sql: z.string().check(z.minLength(1), z.maxLength(LONGEST_SQL)),
	/** The id of the dataset it was made for. */
	dataset: z.string().check(z.maxLength(200)),
	/** When it was last changed: `2025-05-23T10:11:12.345Z`. */
	changed: z.string().check(z.maxLength(40))
});

export type SavedQuery = z.infer<typeof savedQuery>;

/** One line without spaces around it and without marks that turn the text after them around, at most so long. */
export function cleanName(name: string, longest = LONGEST_NAME): string {
	return name
		.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
		.slice(0, longest)
		.trim();
}

/** The names of the folders, in Danish order; the queries without a folder are in none. */
export function foldersOf(queries: readonly SavedQuery[]): readonly string[] {
	const names = new Set(queries.map(({ folder }) => folder).filter((folder) => folder !== ''));
	return [...names].sort((a, b) => a.localeCompare(b, 'da', { numeric: true }));
}

/** The one of that name in that folder; undefined where there is none. */
export function findNamed(
	queries: readonly SavedQuery[],
	name: string,
	folder: string
): SavedQuery | undefined {
	return queries.find((query) => query.name === name && query.folder === folder);
}

/** `navn`, or `navn 2`, `navn 3` … where the folder has it already. */
function freeName(queries: readonly SavedQuery[], { name, folder }: SavedQuery): string {
	for (let number = 1; ; number += 1) {
		const ending = number === 1 ? '' : ` ${String(number)}`;
		const free = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
		if (findNamed(queries, free, folder) === undefined) return free;
	}
}

/**
 * What has to be put in so that nothing of either is lost: those of `read` that are not here already under the same
 * name with the same SQL, under an id and a name of their own.
 */
export function newAmong(
	before: readonly SavedQuery[],
	read: readonly SavedQuery[],
	newId: () => string
): readonly SavedQuery[] {
	const all = [...before];
	const added: SavedQuery[] = [];
	for (const query of read) {
		const isHere = all.some(
			({ name, folder, sql }) => name === query.name && folder === query.folder && sql === query.sql
		);
		if (isHere) continue;
		const isTaken = all.some(({ id }) => id === query.id);
		const next = { ...query, id: isTaken ? newId() : query.id, name: freeName(all, query) };
		all.push(next);
		added.push(next);
	}
	return added;
}
