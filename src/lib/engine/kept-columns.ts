import { tableFromIPC, Type, type DataType, type Schema } from '@uwdata/flechette';
import { extraction } from './decode.ts';
import type { Column, QueryOptions, Result, Value } from './engine.ts';
import { converterFor, type Converter } from './value.ts';

/** One column of one batch, as flechette reads it. */
interface Piece {
	at(index: number): unknown;
	readonly values: ArrayLike<unknown>;
	readonly length: number;
}

/** What JavaScript's calendar ends with, in days and in ticks of Arrow's units of time (nanoseconds never get there). */
const lastDay = 100_000_000;
const lastTicks = [8_640_000_000_000n, 8_640_000_000_000_000n, 8_640_000_000_000_000_000n];

function isBeyondCalendar(type: DataType): ((raw: unknown) => boolean) | null {
	if (type.typeId === Type.Date) {
		return (raw) => typeof raw === 'number' && (raw > lastDay || raw < -lastDay);
	}
	const last = type.typeId === Type.Timestamp ? lastTicks[type.unit] : undefined;
	if (last === undefined) return null;
	return (raw) => typeof raw === 'bigint' && (raw > last || raw < -last);
}

/** Throws the converter's EngineError for a date that cannot be read: cheaper here than when somebody looks at it. */
function checkDates(piece: Piece, isBeyond: (raw: unknown) => boolean, convert: Converter): void {
	for (let row = 0; row < piece.length; row++) {
		if (isBeyond(piece.values[row])) convert(piece.at(row));
	}
}

/** Gathers the batches of one answer as they come, within the limits. */
export class ColumnKeeper {
	readonly #header: Uint8Array;
	readonly #schema: Schema;
	readonly #options: QueryOptions;
	readonly #converters: readonly Converter[];
	readonly #batches: (readonly Piece[])[] = [];
	/** The first row of each batch, and behind them the row after the last. */
	readonly #starts: number[] = [0];
	#bytes = 0;

	constructor(header: Uint8Array, options: QueryOptions) {
		this.#header = header;
		this.#options = options;
		this.#schema = tableFromIPC(header).schema;
		this.#converters = this.#schema.fields.map(({ type }) => converterFor(type));
	}

	/** Takes a batch of rows; tells which limit it has met, null if more may come. */
	add(bytes: Uint8Array): Result['cutBy'] {
		const table = tableFromIPC([this.#header, bytes], extraction);
		if (table.numRows === 0) return null;
		const { rowLimit, byteLimit } = this.#options;
		const rowCount = this.#rowCount();
		if (rowCount >= rowLimit) return 'rows';
		if (this.#bytes + bytes.byteLength > byteLimit) return 'bytes';
		const pieces = table.children.flatMap(({ data }) => data.slice(0, 1));
		this.#check(pieces);
		this.#bytes += bytes.byteLength;
		this.#batches.push(pieces);
		this.#starts.push(rowCount + table.numRows);
		return rowCount + table.numRows > rowLimit ? 'rows' : null;
	}

	/** The answer so far. `columns` are those of the decoder, whose names are unique. */
	result(columns: readonly Column[], cutBy: Result['cutBy']): Result {
		const rowCount = Math.min(this.#rowCount(), this.#options.rowLimit);
		return {
			columns,
			rowCount,
			bytes: this.#bytes,
			cutBy,
			value: reader(this.#batches, Float64Array.from(this.#starts), this.#converters, rowCount)
		};
	}

	#rowCount(): number {
		return this.#starts.at(-1) ?? 0;
	}

	#check(pieces: readonly Piece[]): void {
		for (const [index, { type }] of this.#schema.fields.entries()) {
			const isBeyond = isBeyondCalendar(type);
			const [piece, convert] = [pieces[index], this.#converters[index]];
			if (isBeyond !== null && piece !== undefined && convert !== undefined) {
				checkDates(piece, isBeyond, convert);
			}
		}
	}
}

/** The batch that holds a row: the last whose start is not behind it. */
function batchOf(row: number, starts: Float64Array): number {
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= row) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Looks next where it looked last: grids, sorting and files go row by row. */
function reader(
	batches: readonly (readonly Piece[])[],
	starts: Float64Array,
	converters: readonly Converter[],
	rowCount: number
): Result['value'] {
	let batch = 0;
	return (column, row): Value => {
		if (!(row >= 0 && row < rowCount)) return null;
		if (row < (starts[batch] ?? 0) || row >= (starts[batch + 1] ?? 0)) batch = batchOf(row, starts);
		const [piece, convert] = [batches[batch]?.[column], converters[column]];
		if (piece === undefined || convert === undefined) return null;
		const raw = piece.at(row - (starts[batch] ?? 0));
		try {
			return convert(raw);
		} catch {
			// Columns were read before; what is left is a date beyond the calendar inside a list.
			return null;
		}
	};
}
