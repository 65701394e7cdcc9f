import { sqlKeepText } from '$lib/text';
import * as z from 'zod/mini';
import { LONGEST_NAME, LONGEST_SQL, savedQuery, type SavedQuery } from './saved-query';

const FORMAT = 'dialogblik-sql';
const FORMAT_VERSION = 1;
export const MOST_QUERIES = 2000;
/** Signs in a file; a byte is at most one. */
export const MOST_SIGNS = 20_000_000;

const { problems } = sqlKeepText.saved;

/** Enough to tell what the file is, whatever else is wrong with it. */
const head = z.object({
	format: z.literal(FORMAT),
	version: z.number(),
	queries: z.array(z.unknown())
});

/** What a file holds, or in Danish why it cannot be used; all of it or nothing. */
export type SavedRead = { readonly queries: readonly SavedQuery[] } | { readonly problem: string };

/** JSON that a person can keep, hand on and read in again. */
export function writeSavedFile(queries: readonly SavedQuery[]): string {
	return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, queries }, null, '\t')}\n`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return undefined;
	}
}

function whatIsWrong(issue: z.core.$ZodIssue | undefined): string {
	const isLong = issue?.code === 'too_big';
	switch (issue?.path[0]) {
		case 'name':
			return isLong ? problems.longName(LONGEST_NAME) : problems.name;
		case 'sql':
			return isLong ? problems.longSql(LONGEST_SQL) : problems.sql;
		default:
			return problems.shape;
	}
}

export function readSavedFile(text: string): SavedRead {
	if (text.length > MOST_SIGNS) return { problem: problems.tooBig };
	const json = parsed(text);
	if (json === undefined) return { problem: problems.notJson };
	const read = z.safeParse(head, json);
	if (!read.success) return { problem: problems.notQueries };
	const { version, queries: items } = read.data;
	if (version > FORMAT_VERSION) return { problem: problems.version };
	if (items.length > MOST_QUERIES) return { problem: problems.tooMany(MOST_QUERIES) };
	const queries: SavedQuery[] = [];
	for (const [index, item] of items.entries()) {
		const query = z.safeParse(savedQuery, item);
		if (!query.success) {
			return { problem: problems.query(index + 1, whatIsWrong(query.error.issues[0])) };
		}
		queries.push(query.data);
	}
	return { queries };
}
