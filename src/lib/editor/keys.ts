import {
	defaultKeymap,
	history,
	historyKeymap,
	indentLess,
	indentMore
} from '@codemirror/commands';
import { closeBracketsKeymap } from '@codemirror/autocomplete';
import { searchKeymap } from '@codemirror/search';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';
import { sqlEditorText } from '../text/index.ts';
import type { RunRequest } from './editor.ts';
import { goToNextProblem } from './problems.ts';
import { statementAt, trimmedPiece } from './statement-at.ts';

/** What the editor asks of the page it stands in. */
export interface EditorCommands {
	run(request: RunRequest): void;
	format(): void;
}

const setIndenting = StateEffect.define<boolean>();

/** Whether Tab indents. At first it leaves the field, as Tab does everywhere else (WCAG 2.1.2). */
const indenting = StateField.define<boolean>({
	create: () => false,
	update(value, transaction) {
		const effect = transaction.effects.find((one) => one.is(setIndenting));
		return effect?.is(setIndenting) === true ? effect.value : value;
	}
});

const toggleIndenting: Command = (view) => {
	const next = !view.state.field(indenting);
	const spoken = next ? sqlEditorText.tabIndents : sqlEditorText.tabLeaves;
	view.dispatch({ effects: [setIndenting.of(next), EditorView.announce.of(spoken)] });
	return true;
};

function ifIndenting(command: Command): Command {
	return (view) => view.state.field(indenting) && command(view);
}

/** The selection, else the statement at the cursor. */
export function requestOf(view: EditorView): RunRequest | null {
	const { from, to, head } = view.state.selection.main;
	const chosen = from === to ? null : trimmedPiece(view.state.sliceDoc(from, to), from);
	return chosen ?? statementAt(view.state.doc.toString(), head);
}

export function requestOfAll(view: EditorView): RunRequest | null {
	return trimmedPiece(view.state.doc.toString(), 0);
}

function running(commands: EditorCommands, choose: typeof requestOf): Command {
	return (view) => {
		const request = choose(view);
		if (request !== null) commands.run(request);
		return true;
	};
}

/** Keys in order: the first that answers has it. */
export function keys(commands: EditorCommands): Extension {
	return [
		history(),
		indenting,
		keymap.of([
			{ key: 'Mod-Enter', run: running(commands, requestOf) },
			{ key: 'Shift-Mod-Enter', run: running(commands, requestOfAll) },
			{
				key: 'Shift-Alt-f',
				run: () => {
					commands.format();
					return true;
				}
			},
			{ key: 'F8', run: goToNextProblem },
			{ key: 'Ctrl-m', mac: 'Shift-Alt-m', run: toggleIndenting },
			{ key: 'Tab', run: ifIndenting(indentMore), shift: ifIndenting(indentLess) },
			...closeBracketsKeymap,
			...defaultKeymap,
			...historyKeymap,
			...searchKeymap
		])
	];
}
