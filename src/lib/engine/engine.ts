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
	/** Tells once that the engine has died by itself. Returns what takes the listener away again. */
	onDeath(listener: () => void): () => void;
	/** Frees all memory. What is still asked is rejected as `cancelled`; `onDeath` stays silent. */
	close(): Promise<void>;
}
