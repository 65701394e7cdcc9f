/**
 * The few calls into DuckDB that Node's blocking build and the browser's worker have in common: one connection,
 * Arrow IPC messages as bytes. Calls reject with whatever DuckDB says; `engineErrorFrom` makes sense of it.
 */
export interface Driver {
	readonly version: string;
	/** Starts a statement; null means "not ready, poll", bytes are the schema of its answer. */
	start(sql: string): Promise<Uint8Array | null>;
	/** Works on for some 20 ms at most, unless a single step takes longer. */
	poll(): Promise<Uint8Array | null>;
	/** The next batch of rows; null means "ask again", no bytes means "that was all". */
	fetch(): Promise<Uint8Array | null>;
	/** Puts an Arrow IPC stream into a table of the visit: a new one, or behind the rows of one that is there. */
	insertArrow(
		stream: Uint8Array,
		into: { readonly name: string; readonly create: boolean }
	): Promise<void>;
	/** Ends what was started. */
	cancel(): Promise<void>;
	/** Calls back once if DuckDB dies by itself. */
	onDeath(listener: (error: Error) => void): void;
	/** Frees everything; calls that wait then stay unanswered. */
	terminate(): void;
}

/**
 * How long DuckDB works before it looks for a cancellation; its own default is 100 ms.
 * Half of what a person may wait for a cancelled question (50 ms).
 */
export const pollingIntervalMs = 20;
