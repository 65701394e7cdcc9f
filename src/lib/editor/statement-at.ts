import { statementsOf, tokenize, type StatementPart } from '../engine/index.ts';
import type { RunRequest } from './editor.ts';

/** A piece without the space around it. Null if nothing is left. */
export function trimmedPiece(text: string, offset: number): RunRequest | null {
	const sql = text.trim();
	if (sql === '') return null;
	return { sql, offset: offset + text.length - text.trimStart().length };
}

function endOf({ offset, text }: StatementPart): number {
	return offset + text.length;
}

/** Where the first word of a statement stands, after space and comments. */
function beginningOf({ offset, text }: StatementPart): number {
	const first = tokenize(text).find(({ kind }) => kind !== 'space' && kind !== 'comment');
	return offset + (first?.start ?? 0);
}

/** A semicolon and, up to the cursor, nothing more than space and a comment on its line. */
const restOfLine = /^;[;\t ]*(?:--.*)?$/;

/**
 * The statement at a place, without the space around it. A cursor after the semicolon, on the same line, still means the
 * statement that ends there; in the space between two, the one that follows; at the end, the last. Null if there is none.
 */
export function statementAt(text: string, place: number): RunRequest | null {
	const parts = statementsOf(text);
	const next = parts.findIndex((part) => place <= endOf(part));
	const index = next === -1 ? parts.length - 1 : next;
	const found = parts[index];
	if (found === undefined) return null;
	const before = parts[index - 1];
	const isOnLineBefore =
		before !== undefined &&
		place < beginningOf(found) &&
		restOfLine.test(text.slice(endOf(before), place));
	const chosen = isOnLineBefore ? before : found;
	return trimmedPiece(chosen.text, chosen.offset);
}
