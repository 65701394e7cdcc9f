import { positionAt } from '$lib/engine';

/** A stretch of a rewritten statement, and where what it stands for begins in the statement as it was written. */
interface Stretch {
	readonly text: string;
	readonly start: number;
	/** True if it stands as it was written. */
	readonly isOwn: boolean;
}

/** Index in `sql` of a line and column, both counted from 1. */
export function indexOf(sql: string, line: number, column: number): number {
	const breaks = /\r\n|\r|\n/g;
	for (let left = line; left > 1; left--) if (breaks.exec(sql) === null) return sql.length;
	return Math.min(sql.length, breaks.lastIndex + column - 1);
}

/** A statement with some of its words exchanged, which knows where each of them came from. */
export class Rewritten {
	readonly sql: string;
	readonly #stretches: readonly Stretch[];

	constructor(stretches: readonly Stretch[]) {
		this.#stretches = stretches;
		this.sql = stretches.map(({ text }) => text).join('');
	}

	/** Index in the statement as it was written of a line and column of `sql`. */
	origin(line: number, column: number): number {
		let left = indexOf(this.sql, line, column);
		for (const { text, start, isOwn } of this.#stretches) {
			if (left < text.length) return isOwn ? start + left : start;
			left -= text.length;
		}
		const last = this.#stretches.at(-1);
		return last === undefined ? 0 : last.start + (last.isOwn ? last.text.length : 0);
	}
}

/** Line and column in a tab's whole text of what stands at `index` of the statement that begins at `offset`. */
export function placeInTab(text: string, offset: number, index: number) {
	return positionAt(text, offset + index);
}
