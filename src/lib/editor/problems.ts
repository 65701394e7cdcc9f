import {
	diagnosticCount,
	forEachDiagnostic,
	lintGutter,
	nextDiagnostic,
	setDiagnostics,
	type Diagnostic
} from '@codemirror/lint';
import type { EditorState, Extension, Text, TransactionSpec } from '@codemirror/state';
import { EditorView, type Command, type ViewUpdate } from '@codemirror/view';
import { sqlEditorText } from '../text/index.ts';
import type { EditorProblem } from './editor.ts';

/** The word that begins at a place; else one sign. At the end of a line the sign before it. */
function rangeOf(doc: Text, { line, column }: EditorProblem): { from: number; to: number } {
	const { from, to, text } = doc.line(Math.min(Math.max(1, line), doc.lines));
	const start = Math.min(from + Math.max(0, column - 1), to);
	const word = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_$]+|[^\s])/u.exec(
		text.slice(start - from)
	);
	if (word !== null) return { from: start, to: start + word[0].length };
	return start > from
		? { from: start - 1, to: start }
		: { from: start, to: Math.min(start + 1, doc.length) };
}

/** Marks these problems and no others. */
export function markProblems(
	state: EditorState,
	problems: readonly EditorProblem[]
): TransactionSpec {
	const marks = problems.map((problem): Diagnostic => {
		return { ...rangeOf(state.doc, problem), severity: 'error', message: problem.message };
	});
	return setDiagnostics(state, marks);
}

/** A mark goes when the text it stands at is changed: what it says may no longer hold. */
function forgetChanged(update: ViewUpdate): void {
	if (!update.docChanged) return;
	const kept: Diagnostic[] = [];
	const { changes } = update;
	forEachDiagnostic(update.startState, (mark, from, to) => {
		if (changes.touchesRange(from, to) !== false) return;
		kept.push({ ...mark, from: changes.mapPos(from), to: changes.mapPos(to) });
	});
	const hasGone = kept.length < diagnosticCount(update.startState);
	if (hasGone) update.view.dispatch(setDiagnostics(update.state, kept));
}

/** Goes to the next mark, shows what it says and says it aloud. */
export const goToNextProblem: Command = (view) => {
	const messages: string[] = [];
	nextDiagnostic(view);
	const { from, to } = view.state.selection.main;
	forEachDiagnostic(view.state, (mark, start, end) => {
		if (start <= from && to <= end) messages.push(mark.message);
	});
	const spoken = messages.length > 0 ? messages.join(' ') : sqlEditorText.noProblems;
	view.dispatch({ effects: EditorView.announce.of(spoken) });
	return true;
};

export const problemMarks: Extension = [lintGutter(), EditorView.updateListener.of(forgetChanged)];
