import { z } from 'zod/mini';

/** What went wrong, as far as it decides what a person can do about it (`engineErrorTexts` in `text`). */
export type EngineErrorKind =
	/** The SQL cannot be read. */
	| 'syntax'
	/** A table, column, function or type that does not exist. */
	| 'catalog'
	/** Values that do not fit: conversions, comparisons, overflow, division. */
	| 'type'
	/** Not allowed here: writing, files, network, settings. */
	| 'refused'
	/** The answer needs more memory than there is. */
	| 'memory'
	| 'cancelled'
	/** The engine has stopped; a new one can be opened. */
	| 'dead'
	/** The engine could not be fetched or started. */
	| 'start'
	/** The database file is broken or not the one that belongs to the page. */
	| 'data'
	| 'other';

/** Where in the SQL it went wrong; both count from 1, columns in UTF-16 units as editors count them. */
export interface SqlPosition {
	readonly line: number;
	readonly column: number;
}

export interface EngineErrorDetails {
	readonly sql?: string;
	readonly position?: SqlPosition;
	/** Names that exist and look like the unknown one. */
	readonly candidates?: readonly string[];
	readonly cause?: unknown;
}

/** Every rejection of this room. `message` is English and technical; what people read is chosen by `kind`. */
export class EngineError extends Error {
	readonly kind: EngineErrorKind;
	readonly sql: string | undefined;
	readonly line: number | undefined;
	readonly column: number | undefined;
	readonly candidates: readonly string[];

	constructor(kind: EngineErrorKind, message: string, details: EngineErrorDetails = {}) {
		super(message, { cause: details.cause });
		this.name = 'EngineError';
		this.kind = kind;
		this.sql = details.sql;
		this.line = details.position?.line;
		this.column = details.position?.column;
		this.candidates = details.candidates ?? [];
	}
}

/** An EngineError of kind `cancelled`. */
export function cancelledError(): EngineError {
	return new EngineError('cancelled', 'The question was cancelled');
}

/** A part of a person's SQL: `sql.slice(offset, offset + text.length)` is what was run. */
export interface SqlPart {
	readonly sql: string;
	readonly text: string;
	readonly offset: number;
}

/** What DuckDB says with `errors_as_json`; `position` counts bytes of UTF-8. */
const reportSchema = z.object({
	exception_type: z.string(),
	exception_message: z.string(),
	error_subtype: z.optional(z.string()),
	position: z.optional(z.string()),
	candidates: z.optional(z.string())
});
type Report = z.infer<typeof reportSchema>;

/** After these WebAssembly traps every further call fails: the memory of the engine is in disorder. */
const fatal =
	/memory access out of bounds|null function|function signature mismatch|table index is out of bounds|unreachable|Maximum call stack|database has been invalidated/i;

const kindByType: Readonly<Record<string, EngineErrorKind>> = {
	Parser: 'syntax',
	Syntax: 'syntax',
	Catalog: 'catalog',
	Dependency: 'catalog',
	Conversion: 'type',
	'Mismatch Type': 'type',
	'Invalid type': 'type',
	'Out of Range': 'type',
	Decimal: 'type',
	'Divide by Zero': 'type',
	Permission: 'refused',
	'Out of Memory': 'memory',
	INTERRUPT: 'cancelled',
	FATAL: 'dead'
};

function kindOf(report: Report): EngineErrorKind {
	const { exception_type: type, exception_message: message, error_subtype: subtype } = report;
	if (type === 'Binder') {
		if (
			subtype === 'COLUMN_NOT_FOUND' ||
			/does not exist|not found|does not have a column/.test(message)
		)
			return 'catalog';
		return /type|candidate functions/i.test(message) ? 'type' : 'syntax';
	}
	if (/read-only mode|has been locked|disabled by configuration/.test(message)) return 'refused';
	return kindByType[type] ?? 'other';
}

function readReport(message: string): Report | undefined {
	if (!message.startsWith('{')) return undefined;
	try {
		const parsed = reportSchema.safeParse(JSON.parse(message));
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}

/** Parser errors carry their own report once more as their message. */
function plainMessage(report: Report): string {
	const inner = readReport(report.exception_message);
	return inner === undefined ? report.exception_message : plainMessage(inner);
}

/** Line and column of the UTF-16 unit at `index`. */
export function positionAt(sql: string, index: number): SqlPosition {
	const lines = sql.slice(0, index).split(/\r\n|\r|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Index in a part's whole SQL of a byte of the part's UTF-8. */
function indexOfByte(part: SqlPart, byte: number): number {
	const bytes = new TextEncoder().encode(part.text).subarray(0, byte);
	return part.offset + new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).length;
}

/** What is no report: a cancelled question, and memory that JavaScript could not have. */
function kindOfText(raw: string): EngineErrorKind {
	if (/query was canceled|interrupt/i.test(raw)) return 'cancelled';
	return /bad_alloc|allocation fail|out of memory|invalid (?:typed )?array (?:buffer )?length/i.test(
		raw
	)
		? 'memory'
		: 'other';
}

/** Makes sense of what DuckDB (or WebAssembly) has thrown. `part` is what was being run, if it was a person's SQL. */
export function engineErrorFrom(cause: unknown, part?: SqlPart): EngineError {
	if (cause instanceof EngineError) return cause;
	const raw = cause instanceof Error ? cause.message : String(cause);
	const sql = part === undefined ? {} : { sql: part.sql };
	const report = readReport(raw);
	if (fatal.test(raw)) return new EngineError('dead', raw, { ...sql, cause });
	if (report === undefined) return new EngineError(kindOfText(raw), raw, { ...sql, cause });
	const byte = Number.parseInt(report.position ?? '', 10);
	return new EngineError(kindOf(report), plainMessage(report), {
		...sql,
		...(part === undefined || Number.isNaN(byte)
			? {}
			: { position: positionAt(part.sql, indexOfByte(part, byte)) }),
		candidates: report.candidates?.split(/,\s*/) ?? [],
		cause
	});
}
