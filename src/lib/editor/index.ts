/**
 * The door of the editor: its types, and what is light. `SqlEditor.svelte` is entered directly; it fetches CodeMirror when
 * it is shown.
 */
export type {
	EditorColumn,
	EditorFunction,
	EditorHandle,
	EditorProblem,
	EditorSchema,
	EditorTable,
	RunRequest
} from './editor.ts';
export { quoteName } from './quote-name.ts';
export { statementAt } from './statement-at.ts';
