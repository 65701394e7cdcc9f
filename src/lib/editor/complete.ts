import {
	acceptCompletion,
	autocompletion,
	closeCompletion,
	completionStatus,
	pickedCompletion,
	selectedCompletion,
	type Completion,
	type CompletionSource
} from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type Command, type EditorView } from '@codemirror/view';
import { sqlEditorText } from '../text/index.ts';
import type { CompletionWord } from './completion-words.ts';
import { completionsAt } from './completions.ts';
import type { EditorSchema } from './editor.ts';

/** Writes a function with its parentheses and the cursor between them, unless they stand there already. */
function applyFunction({ sql, detail }: CompletionWord) {
	return (view: EditorView, completion: Completion, from: number, to: number): void => {
		const hasOpen = view.state.sliceDoc(to, to + 1) === '(';
		const insert = hasOpen ? sql : `${sql}()`;
		const inside = from + sql.length + 1;
		const anchor = hasOpen || detail !== '()' ? inside : from + insert.length;
		view.dispatch({
			changes: { from, to, insert },
			selection: { anchor },
			scrollIntoView: true,
			userEvent: 'input.complete',
			annotations: pickedCompletion.of(completion)
		});
	};
}

/** A keyword is written as the person began it: `SEL` becomes `SELECT`. */
function isShouted(written: string): boolean {
	return written !== '' && written === written.toUpperCase() && written !== written.toLowerCase();
}

function optionOf(word: CompletionWord, written: string): Completion {
	const { label, kind, detail, description, sql } = word;
	const isLoud = (kind === 'keyword' || kind === 'type') && isShouted(written);
	const name = sqlEditorText.kinds[kind];
	return {
		label: isLoud ? label.toUpperCase() : label,
		detail: detail === '' ? name.toLowerCase() : detail,
		info: description === null ? name : `${name}: ${description}`,
		apply: kind === 'function' ? applyFunction(word) : isLoud ? sql.toUpperCase() : sql
	};
}

/** Where what is written stands in a label, to be set off. Nowhere if it was found by its sound or description. */
function matchIn(label: string, written: string): readonly number[] {
	const at = label.toLowerCase().indexOf(written.toLowerCase());
	return at === -1 || written === '' ? [] : [at, at + written.length];
}

function sourceOf(schema: () => EditorSchema): CompletionSource {
	return ({ state, pos, explicit }) => {
		const found = completionsAt(state.doc.toString(), pos, schema(), explicit);
		if (found === null) return null;
		const { from, written } = found;
		return {
			from,
			options: found.words.map((word) => optionOf(word, written)),
			// Order and fit are decided already, with Danish letters folded.
			filter: false,
			getMatch: ({ label }) => matchIn(label, written)
		};
	};
}

/** Enter after a word that is written out means a new line, not the word once more. */
const passEnter: Command = (view) => {
	if (completionStatus(view.state) !== 'active') return false;
	const chosen = selectedCompletion(view.state);
	const head = view.state.selection.main.head;
	const length = chosen?.label.length ?? 0;
	const isWritten = chosen !== null && view.state.sliceDoc(head - length, head) === chosen.label;
	if (isWritten) closeCompletion(view);
	return false;
};

/** Suggestions from the schema of the moment. */
export function completion(schema: () => EditorSchema): Extension {
	return [
		Prec.highest(
			keymap.of([
				{ key: 'Enter', run: passEnter },
				{ key: 'Tab', run: acceptCompletion }
			])
		),
		autocompletion({
			override: [sourceOf(schema)],
			icons: false,
			activateOnTypingDelay: 60,
			maxRenderedOptions: 40
		})
	];
}
