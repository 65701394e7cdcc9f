import { formatSql } from './format-sql.ts';
import type { EditorHandle } from './editor.ts';
import { placeAmongSigns, spaced } from './text-edits.ts';

/** What CodeMirror and the plain field have in common: a text with a selection. */
export interface Field {
	text(): string;
	selection(): { readonly from: number; readonly to: number };
	/** One step of undo; the cursor stands at `place` afterwards. */
	replace(from: number, to: number, insert: string, place: number): void;
	focus(): void;
	comment(): void;
	find(): void;
	run(): void;
	runAll(): void;
}

async function formatField(field: Field): Promise<'done' | 'unreadable'> {
	const text = field.text();
	const chosen = field.selection();
	const isAll = chosen.from === chosen.to;
	const from = isAll ? 0 : chosen.from;
	const to = isAll ? text.length : chosen.to;
	const before = text.slice(from, to);
	const after = await formatSql(before);
	if (after === null) return 'unreadable';
	// Somebody went on writing while the formatter was fetched.
	if (field.text() !== text) return formatField(field);
	const place = from + placeAmongSigns(before, chosen.to - from, after);
	if (after !== before) field.replace(from, to, after, place);
	return 'done';
}

/** What the page is given, whichever field there is at the moment. */
export function handleOf(current: () => Field): EditorHandle {
	return {
		focus: () => current().focus(),
		insert(text) {
			const field = current();
			const { from, to } = field.selection();
			const whole = field.text();
			const insert = spaced(text, whole.slice(0, from), whole.slice(to));
			const place = from + insert.trimEnd().length;
			field.replace(from, to, insert, place);
			field.focus();
		},
		format: () => formatField(current()),
		comment: () => current().comment(),
		find: () => current().find(),
		run: () => current().run(),
		runAll: () => current().runAll()
	};
}
