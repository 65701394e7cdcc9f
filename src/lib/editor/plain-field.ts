import type { RunRequest } from './editor.ts';
import type { Field } from './field.ts';
import { statementAt, trimmedPiece } from './statement-at.ts';
import { toggledComments } from './text-edits.ts';

/** The plain field, for as long as CodeMirror has not come. Finding is left to the browser. */
export function plainField(area: HTMLTextAreaElement, onrun: (request: RunRequest) => void): Field {
	function replace(from: number, to: number, insert: string, place: number): void {
		area.setRangeText(insert, from, to);
		area.setSelectionRange(place, place);
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	function ask(request: RunRequest | null): void {
		if (request !== null) onrun(request);
	}
	const selection = () => ({ from: area.selectionStart, to: area.selectionEnd });
	return {
		text: () => area.value,
		selection,
		replace,
		focus: () => area.focus(),
		comment() {
			const { from, to } = selection();
			const change = toggledComments(area.value, from, to);
			const growth = change.insert.length - (change.to - change.from);
			replace(change.from, change.to, change.insert, Math.max(change.from, to + growth));
		},
		find: () => area.focus(),
		run() {
			const { from, to } = selection();
			ask(trimmedPiece(area.value.slice(from, to), from) ?? statementAt(area.value, to));
		},
		runAll: () => ask(trimmedPiece(area.value, 0))
	};
}

/** The shortcuts that do not need CodeMirror. True if the key was one. */
export function plainKey(event: KeyboardEvent, field: Field, format: () => void): boolean {
	const isMod = event.ctrlKey || event.metaKey;
	if (isMod && event.key === 'Enter') {
		if (event.shiftKey) field.runAll();
		else field.run();
	} else if (isMod && event.key === '/') field.comment();
	else if (event.shiftKey && event.altKey && event.code === 'KeyF') format();
	else return false;
	event.preventDefault();
	return true;
}
