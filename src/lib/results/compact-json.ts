import type { Value } from '../engine/index.ts';

/** `text` cut to `limit` signs at most, never through one that is written as two. */
export function cutText(text: string, limit: number): string {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit).replace(/\p{Cs}$/u, '')}…`;
}

/**
 * A value as JSON on one line; no more of it is written than `limit` signs take, so that a list of a million costs a cell
 * nothing.
 */
export function compactJson(value: Value, limit: number): string {
	let text = '';
	const isFull = (): boolean => text.length > limit;
	function write(part: Value): void {
		if (isFull()) return;
		if (typeof part === 'string') text += JSON.stringify(cutText(part, limit));
		else if (Array.isArray(part)) writeAll('[', part, ']', (item: Value) => write(item));
		else if (typeof part === 'object' && part !== null) {
			writeAll('{', Object.entries(part), '}', ([name, field]) => {
				text += `${JSON.stringify(name)}: `;
				write(field);
			});
		} else text += String(part);
	}
	function writeAll<T>(open: string, items: readonly T[], close: string, each: (item: T) => void) {
		text += open;
		for (const [index, item] of items.entries()) {
			if (isFull()) return;
			if (index > 0) text += ', ';
			each(item);
		}
		text += close;
	}
	write(value);
	return cutText(text, limit);
}
