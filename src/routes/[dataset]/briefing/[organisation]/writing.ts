import { putAdded, putPoint, removeOwn, restore, rewrite, type BriefingEdits } from '$lib/briefing';
import type { Writing } from './own-briefing.svelte';

/** The writing of words that stand on the page: own ones, or own ones in the place of what the data say (`now`). */
export function writingOf(edits: BriefingEdits, id: string, now: string): Writing {
	const added = edits.added.find((one) => one.id === id);
	const point = edits.checklist.find((one) => one.id === id);
	const own = edits.rewritten.find((one) => one.id === id);
	const isNew = false;
	if (added !== undefined) {
		const put = (next: BriefingEdits, text: string) => putAdded(next, { ...added, text });
		const back = (next: BriefingEdits) => putAdded(next, added);
		return { id, isNew, put, back, empty: (next) => removeOwn(next, id) };
	}
	if (point !== undefined) {
		const put = (next: BriefingEdits, text: string) => {
			const isDone = next.checklist.find((one) => one.id === id)?.isDone ?? point.isDone;
			return putPoint(next, { id, text, isDone });
		};
		const back = (next: BriefingEdits) => put(next, point.text);
		return { id, isNew, put, back, empty: (next) => removeOwn(next, id) };
	}
	return {
		id,
		isNew,
		put: (next, text) => rewrite(next, id, text, now),
		back: (next) => (own === undefined ? restore(next, id) : rewrite(next, id, own.text, now)),
		empty: (next) => restore(next, id)
	};
}

/** The writing of a new note or question in a part. */
export function newWriting(id: string, part: string, kind: 'note' | 'question'): Writing {
	return {
		id,
		isNew: true,
		put: (edits, text) => putAdded(edits, { id, part, kind, text }),
		back: (edits) => removeOwn(edits, id),
		empty: (edits) => removeOwn(edits, id)
	};
}
