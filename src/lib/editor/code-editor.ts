import { closeBrackets } from '@codemirror/autocomplete';
import { toggleComment } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { openSearchPanel, search } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type StateEffect } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	highlightSpecialChars,
	lineNumbers,
	placeholder
} from '@codemirror/view';
import { sqlEditorText } from '../text/index.ts';
import { completion } from './complete.ts';
import { duckdbLanguage } from './dialect.ts';
import type { EditorProblem, EditorSchema } from './editor.ts';
import type { Field } from './field.ts';
import { keys, requestOf, requestOfAll, type EditorCommands } from './keys.ts';
import { markProblems, problemMarks } from './problems.ts';
import { changeBetween } from './text-edits.ts';
import { TabStates } from './tab-states.ts';
import { theme } from './theme.ts';

export interface CodeEditorOptions extends EditorCommands {
	/** Gets a shadow root: the page's policy refuses style sheets of CodeMirror's in the document. */
	readonly host: HTMLElement;
	label(): string;
	readonly schema: EditorSchema;
	readonly tab: string;
	readonly text: string;
	readonly selection: { readonly from: number; readonly to: number };
	onchange(text: string): void;
	/** How many rows the text takes, long lines that run on counted as such. */
	onrows(rows: number): void;
}

export interface CodeEditor extends Field {
	/** Shows a tab with this text. Undo, selection and scroll of the others are kept. */
	show(tab: string, text: string): void;
	setSchema(schema: EditorSchema): void;
	setProblems(problems: readonly EditorProblem[]): void;
	destroy(): void;
}

const DESCRIPTION = 'keys';

/** CodeMirror joins lines by one sign; places in a text with two would be wrong. */
function withOneLineBreak(text: string): string {
	return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** The place to draw in, with what is read aloud when the field is entered. */
function drawingPlace(host: HTMLElement) {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const description = document.createElement('p');
	description.id = DESCRIPTION;
	description.hidden = true;
	description.textContent = sqlEditorText.description;
	const parent = document.createElement('div');
	parent.style.height = '100%';
	root.replaceChildren(description, parent);
	return { root, parent };
}

function extensionsOf(
	options: CodeEditorOptions,
	schema: () => EditorSchema,
	language: Extension
): Extension {
	return [
		keys(options),
		completion(schema),
		lineNumbers(),
		problemMarks,
		language,
		highlightSpecialChars(),
		drawSelection(),
		EditorState.allowMultipleSelections.of(true),
		EditorState.tabSize.of(2),
		bracketMatching(),
		closeBrackets(),
		highlightActiveLine(),
		highlightActiveLineGutter(),
		search({ top: true }),
		placeholder(sqlEditorText.placeholder),
		EditorState.phrases.of(sqlEditorText.phrases),
		EditorView.contentAttributes.of(() => ({
			'aria-label': options.label(),
			'aria-describedby': DESCRIPTION
		})),
		theme
	];
}

/** How many rows of text there are to see, long lines that run on counted as such. */
function rowsOf(view: EditorView): number {
	const { bottom } = view.lineBlockAt(view.state.doc.length);
	return Math.ceil(bottom / view.defaultLineHeight - 0.1);
}

/** One view whose state is changed with the tab. */
export function createCodeEditor(options: CodeEditorOptions): CodeEditor {
	const states = new TabStates();
	const slot = new Compartment();
	let { tab, schema } = options;
	let language = duckdbLanguage(schema);
	let text = withOneLineBreak(options.text);
	const watch = EditorView.updateListener.of(({ docChanged, geometryChanged, state }) => {
		if (docChanged) {
			text = state.doc.toString();
			options.onchange(text);
		}
		if (docChanged || geometryChanged) options.onrows(rowsOf(view));
	});
	const extensions = (): Extension => extensionsOf(options, () => schema, slot.of(language));
	const stateOf = (doc: string): EditorState =>
		EditorState.create({ doc, extensions: [extensions(), watch] });
	const view = new EditorView({
		state: withSelection(stateOf(text), options.selection),
		...drawingPlace(options.host)
	});
	options.onrows(rowsOf(view));

	function openTab(next: string, content: string): void {
		states.keep(tab, view);
		tab = next;
		const known = states.of(next);
		view.setState(known?.state ?? stateOf(content));
		text = view.state.doc.toString();
		const effects: StateEffect<unknown>[] = known === undefined ? [] : [known.scroll];
		if (slot.get(view.state) !== language) effects.push(slot.reconfigure(language));
		view.dispatch({ effects });
		options.onrows(rowsOf(view));
	}

	return {
		...fieldOf(view, options),
		show(next, content) {
			const wanted = withOneLineBreak(content);
			if (next !== tab) openTab(next, wanted);
			const changes = changeBetween(text, wanted);
			if (changes !== null) view.dispatch({ changes });
			if (wanted !== content) options.onchange(wanted);
		},
		setSchema(next) {
			if (next === schema) return;
			[schema, language] = [next, duckdbLanguage(next)];
			view.dispatch({ effects: slot.reconfigure(language) });
		},
		setProblems: (problems) => view.dispatch(markProblems(view.state, problems)),
		destroy: () => view.destroy()
	};
}

/** The editor begins where the plain field was left. */
function withSelection(
	state: EditorState,
	{ from, to }: CodeEditorOptions['selection']
): EditorState {
	const limited = (place: number): number => Math.min(place, state.doc.length);
	return state.update({ selection: { anchor: limited(from), head: limited(to) } }).state;
}

function fieldOf(view: EditorView, options: EditorCommands): Field {
	return {
		text: () => view.state.doc.toString(),
		selection: () => view.state.selection.main,
		replace: (from, to, insert, place) =>
			view.dispatch({
				changes: { from, to, insert },
				selection: { anchor: place },
				scrollIntoView: true,
				userEvent: 'input'
			}),
		focus: () => view.focus(),
		comment: () => void toggleComment(view),
		find: () => void openSearchPanel(view),
		run() {
			const request = requestOf(view);
			if (request !== null) options.run(request);
		},
		runAll() {
			const request = requestOfAll(view);
			if (request !== null) options.run(request);
		}
	};
}
