/** One replaced stretch of a text. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The smallest single change that makes one text of another; null if they are the same. */
export function changeBetween(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const shortest = Math.min(before.length, after.length);
	let start = 0;
	while (start < shortest && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return {
		from: start,
		to: before.length - end,
		insert: after.slice(start, after.length - end)
	};
}

const wordSign = /[\p{L}\p{N}_"']/u;

/** A name set into a text, with a space where it would otherwise grow together with its neighbour. */
export function spaced(text: string, before: string, after: string): string {
	const isClose = (near: string, edge: string): boolean =>
		wordSign.test(near) && wordSign.test(edge);
	const start = isClose(before.slice(-1), text.slice(0, 1)) ? ' ' : '';
	const end = isClose(text.slice(-1), after.slice(0, 1)) ? ' ' : '';
	return `${start}${text}${end}`;
}

/** Where a cursor belongs after space has been moved about: as many other signs stand before it as did. */
export function placeAmongSigns(before: string, place: number, after: string): number {
	let left = before.slice(0, place).replaceAll(/\s/g, '').length;
	let at = 0;
	while (left > 0 && at < after.length) {
		if (!/\s/.test(after[at] ?? '')) left -= 1;
		at += 1;
	}
	return at;
}

/** Lines between two places made into comments, or out of them if all of them are. */
export function toggledComments(text: string, from: number, to: number): TextChange {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const next = text.indexOf('\n', Math.max(start, to));
	const end = next === -1 ? text.length : next;
	const lines = text.slice(start, end).split('\n');
	const isWritten = (line: string): boolean => line.trim() !== '';
	const isAllComment = lines.filter(isWritten).every((line) => /^\s*--/.test(line));
	const insert = lines
		.map((line) => {
			if (!isWritten(line)) return line;
			return isAllComment ? line.replace(/^(\s*)-- ?/, '$1') : line.replace(/^(\s*)/, '$1-- ');
		})
		.join('\n');
	return { from: start, to: end, insert };
}
