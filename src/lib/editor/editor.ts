/** One error in the text of a tab. */
export interface EditorProblem {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
	/** In Danish. */
	readonly message: string;
}

/** What a person wants run. */
export interface RunRequest {
	/** The piece, exactly as it stands in the tab. */
	readonly sql: string;
	/** Where the piece begins in the tab's text, in UTF-16 units. */
	readonly offset: number;
}

/** What the page may do with an editor, whether CodeMirror has come or not. */
export interface EditorHandle {
	focus(): void;
	/** Puts text in place of the selection and the cursor after it. */
	insert(text: string): void;
	/** Sets the selection, or everything, in order; `unreadable` if it is no SQL, and then nothing has changed. */
	format(): Promise<'done' | 'unreadable'>;
	/** Makes comments of the chosen lines, or statements of comments. */
	comment(): void;
	find(): void;
	/** Asks to run the selection, else the statement under the cursor. */
	run(): void;
	runAll(): void;
}

export interface EditorColumn {
	readonly name: string;
	readonly type: string;
	readonly comment: string | null;
}

export interface EditorTable {
	readonly name: string;
	readonly comment: string | null;
	readonly columns: readonly EditorColumn[];
}

export interface EditorFunction {
	readonly name: string;
	readonly description: string | null;
	/** Without parentheses: `part, date`. Empty if it takes none. */
	readonly parameters: string;
}

/** What the editor knows of the engine it writes for. */
export interface EditorSchema {
	readonly tables: readonly EditorTable[];
	readonly functions: readonly EditorFunction[];
	readonly keywords: readonly string[];
}
