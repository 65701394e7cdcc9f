/**
 * One value of an answer, as JSON can store it (but for `NaN` and the infinities, which JSON would turn into null:
 * a query whose answer is stored must turn them into null itself).
 *
 * - whole numbers within ±2^53 and every DECIMAL, FLOAT and DOUBLE: number; whole numbers beyond: string of digits
 * - DATE `2025-05-23`; TIMESTAMP `2025-05-23T10:11:12` with as many decimals as it has, `Z` at the end if it has a zone;
 *   TIME `10:11:12`; the infinite ones `infinity` and `-infinity`
 * - VARCHAR, UUID and ENUM: string; BLOB: `\xAB01`
 * - LIST and ARRAY: array; STRUCT: object; MAP: array of [key, value]; INTERVAL: { months, days, microseconds }
 */
export type Value =
	string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

/** One column of an answer; `type` in DuckDB's own spelling: `BIGINT`, `DECIMAL(9,2)`, `VARCHAR[]`. */
export interface Column {
	readonly name: string;
	readonly type: string;
}

/** An answer. A name that stands twice among the columns is told apart as `name_1`. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly Readonly<Record<string, Value>>[];
	/** True if there are more rows than `rowLimit` let through. */
	readonly truncated: boolean;
}

/**
 * An answer kept as the columns it came in: a million rows stay as small as the engine sent them, and a value is made only
 * when it is looked at.
 */
export interface Result {
	readonly columns: readonly Column[];
	readonly rowCount: number;
	/** The value in column `column` of row `row`, both counted from 0. Null outside of the answer. */
	value(column: number, row: number): Value;
	/** What the answer takes of memory. */
	readonly bytes: number;
	/** Why there may be more rows than these: the limit of rows or of bytes was met. Null if these are all. */
	readonly cutBy: 'rows' | 'bytes' | null;
}

/** How a column of a person's own table is kept: BIGINT, DOUBLE, BOOLEAN, DATE, TIMESTAMP, VARCHAR. */
export type OwnColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'text';

/** A table of this visit, made of a person's own file: `egne.<name>` in SQL, and `<name>` where the dataset has none such. */
export interface OwnTable {
	/** `[a-z_][a-z0-9_]*` with Danish letters, at most 63. */
	readonly name: string;
	/** Values in the order of the rows; dates `2025-05-23`, timestamps `2025-05-23T10:11:12`, unknown is null. */
	readonly columns: readonly {
		readonly name: string;
		readonly type: OwnColumnType;
		readonly values: readonly (string | number | boolean | null)[];
	}[];
	readonly rowCount: number;
}

export interface QueryOptions {
	/** Rejects at once with an EngineError of kind `cancelled`; the engine itself is free within some 50 ms. */
	readonly signal?: AbortSignal;
	/** At most so many rows and bytes are kept; reading stops there and `cutBy` says so. */
	readonly rowLimit: number;
	readonly byteLimit: number;
}

export interface RunOptions {
	/** Rejects at once with an EngineError of kind `cancelled`; the engine itself is free within some 50 ms. */
	readonly signal?: AbortSignal;
	/** At most so many rows; reading stops there. No limit unless told. */
	readonly rowLimit?: number;
}

/** A DuckDB with one dataset, locked: it reads that dataset and nothing else, and no request leaves it. */
export interface Engine {
	/** DuckDB's version: `v1.4.3`. */
	readonly version: string;
	/**
	 * Runs statements that read (several are run in turn; the last one's answer counts) and rejects with an
	 * EngineError. Questions are answered one at a time, in order.
	 */
	run(sql: string, options?: RunOptions): Promise<Table>;
	/**
	 * Runs one statement and keeps its answer by columns; in a workbench engine it may also make and drop tables and views of
	 * the visit (`egne.…`). Rejects with an EngineError. In turn with the others.
	 */
	query(sql: string, options: QueryOptions): Promise<Result>;
	/** Puts a person's own table in, in place of one of the same name. Only in a workbench engine. */
	insert(table: OwnTable, signal?: AbortSignal): Promise<void>;
	/** Takes a table of the visit out; nothing happens if there is none. Only in a workbench engine. */
	remove(name: string): Promise<void>;
	/** Tells once that the engine has died by itself. Returns what takes the listener away again. */
	onDeath(listener: () => void): () => void;
	/** Frees all memory. What is still asked is rejected as `cancelled`; `onDeath` stays silent. */
	close(): Promise<void>;
}
