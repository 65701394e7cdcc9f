import {
	buildTable,
	guessHeadRow,
	isEnglishFile,
	profileSheet,
	tableName,
	tableNameProblem,
	type ColumnChoice,
	type NumberStyle,
	type ProfiledColumn,
	type ReadFile,
	type Sheet,
	type TypedColumnType,
	type TypedOutcome
} from '$lib/files/reading';

/** A column as it is about to be read. */
export interface ReviewedColumn {
	readonly column: ProfiledColumn;
	readonly type: TypedColumnType;
	/** How its numbers are read; null as long as nobody has said it of numbers that can be read in two ways. */
	readonly style: NumberStyle | null;
}

interface Corrections {
	readonly types: Readonly<Record<number, TypedColumnType>>;
	readonly styles: Readonly<Record<number, NumberStyle>>;
}

interface Profile {
	readonly columns: readonly ProfiledColumn[];
	readonly rowCount: number;
}

const NONE: Corrections = { types: {}, styles: {} };

/** What a person decides of one file before it becomes a table: sheet, names, types. Make it while a component is being set up. */
export class FileReview {
	readonly read: ReadFile;
	/** The table's name as it is written. */
	name = $state('');
	#sheetIndex = $state(0);
	#headRow = $state<number | null>(null);
	#corrections = $state.raw(NONE);
	#profile = $state.raw<Profile | null>(null);
	readonly #fileName: string;
	readonly #taken: () => readonly string[];
	readonly #columns: readonly ReviewedColumn[];
	#look = new AbortController();

	/** `fileName` without its ending; `taken`: names that a table cannot get. */
	constructor(read: ReadFile, fileName: string, taken: () => readonly string[]) {
		this.read = read;
		this.#fileName = fileName;
		this.#taken = taken;
		this.#columns = $derived((this.#profile?.columns ?? []).map((column) => this.#review(column)));
		const firstWithRows = read.sheets.findIndex(
			({ rows, isHidden }) => rows.length > 0 && !isHidden
		);
		this.chooseSheet(Math.max(0, firstWithRows));
	}

	get sheetIndex(): number {
		return this.#sheetIndex;
	}

	get sheet(): Sheet {
		const sheet = this.read.sheets[this.#sheetIndex];
		if (sheet === undefined) throw new RangeError('a file that was read has a sheet');
		return sheet;
	}

	get headRow(): number | null {
		return this.#headRow;
	}

	/** Null while the values are being looked through. */
	get rowCount(): number | null {
		return this.#profile?.rowCount ?? null;
	}

	get columns(): readonly ReviewedColumn[] {
		return this.#columns;
	}

	/** The name that the file would have given, if the name on offer had to be another. */
	get wantedName(): string | null {
		const wanted = tableName(this.#wish(), []);
		return wanted === tableName(this.#wish(), this.#taken()) ? null : wanted;
	}

	get nameProblem(): ReturnType<typeof tableNameProblem> {
		return tableNameProblem(this.name, this.#taken());
	}

	/** Numbers that can be read in two ways and of which nobody has said how. */
	get unanswered(): readonly ReviewedColumn[] {
		return this.#columns.filter(({ style }) => style === null);
	}

	get isReady(): boolean {
		return (
			this.rowCount !== null &&
			this.#columns.length > 0 &&
			this.unanswered.length === 0 &&
			this.nameProblem === null
		);
	}

	chooseSheet(index: number): void {
		this.#sheetIndex = index;
		this.name = tableName(this.#wish(), this.#taken());
		this.chooseHeadRow(guessHeadRow(this.sheet));
	}

	chooseHeadRow(row: number | null): void {
		this.#headRow = row;
		this.#corrections = NONE;
		void this.#lookThrough();
	}

	chooseType(index: number, type: TypedColumnType): void {
		const { types, styles } = this.#corrections;
		this.#corrections = { types: { ...types, [index]: type }, styles };
	}

	chooseStyle(index: number, style: NumberStyle): void {
		const { types, styles } = this.#corrections;
		this.#corrections = { types, styles: { ...styles, [index]: style } };
	}

	/** The table, with what did not fit counted. Only if it is ready. */
	build(signal: AbortSignal): Promise<TypedOutcome> {
		const choices: ColumnChoice[] = this.#columns.map(({ column, type, style }) => ({
			index: column.index,
			name: column.name,
			type,
			style: style ?? 'danish'
		}));
		return buildTable(this.name, { sheet: this.sheet, headRow: this.#headRow }, choices, {
			signal
		});
	}

	/** Nobody waits for it any more. */
	close(): void {
		this.#look.abort();
	}

	/** One sheet is called as its file; several have their own names. */
	#wish(): string {
		return this.read.sheets.length === 1 ? this.#fileName : this.sheet.name;
	}

	async #lookThrough(): Promise<void> {
		this.#look.abort();
		const look = new AbortController();
		this.#look = look;
		this.#profile = null;
		try {
			const profile = await profileSheet(this.sheet, this.#headRow, { signal: look.signal });
			if (!look.signal.aborted) this.#profile = profile;
		} catch (error) {
			if (!look.signal.aborted) throw error;
		}
	}

	#review(column: ProfiledColumn): ReviewedColumn {
		const { types, styles } = this.#corrections;
		const isEnglish = isEnglishFile(this.read);
		const said = styles[column.index];
		const guessed = said ?? (isEnglish ? 'english' : 'danish');
		const type = types[column.index] ?? column.profile.guess(guessed);
		const asks =
			column.profile.question(isEnglish) !== null && (type === 'integer' || type === 'number');
		return { column, type, style: asks ? (said ?? null) : guessed };
	}
}
