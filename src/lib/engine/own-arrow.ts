import {
	bool,
	columnFromValues,
	dateDay,
	float64,
	int64,
	tableFromColumns,
	tableToIPC,
	timestamp,
	TimeUnit,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { OwnColumnType, OwnTable } from './engine.ts';
import { EngineError } from './errors.ts';

type Cell = OwnTable['columns'][number]['values'][number];

interface Kind {
	readonly type: DataType;
	/** What flechette writes; undefined if the cell is no such value. */
	read(cell: string | number | boolean): string | number | bigint | boolean | undefined;
}

/** Some 20 ms of work: between two pieces the page can paint and a person can cancel. */
const cellsPerPiece = 20_000;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const isoTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?$/;
const biggest = 2n ** 63n;

/** Milliseconds of a day or time that exists; JavaScript makes 2 March of 30 February. */
function instant(text: string): number | undefined {
	const ms = Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}Z` : text);
	if (Number.isNaN(ms)) return undefined;
	return new Date(ms).getUTCDate() === Number(text.slice(8, 10)) ? ms : undefined;
}

function integer(cell: string | number | boolean): bigint | undefined {
	if (typeof cell === 'number') return Number.isSafeInteger(cell) ? BigInt(cell) : undefined;
	if (typeof cell !== 'string' || !/^-?\d{1,19}$/.test(cell)) return undefined;
	const value = BigInt(cell);
	return value < biggest && value >= -biggest ? value : undefined;
}

const kinds: Readonly<Record<OwnColumnType, Kind>> = {
	integer: { type: int64(), read: integer },
	number: { type: float64(), read: (cell) => (typeof cell === 'number' ? cell : undefined) },
	boolean: { type: bool(), read: (cell) => (typeof cell === 'boolean' ? cell : undefined) },
	date: {
		type: dateDay(),
		read: (cell) => (typeof cell === 'string' && isoDay.test(cell) ? instant(cell) : undefined)
	},
	timestamp: {
		type: timestamp(TimeUnit.MICROSECOND, null),
		read: (cell) => (typeof cell === 'string' && isoTime.test(cell) ? instant(cell) : undefined)
	},
	text: { type: utf8(), read: String }
};

function column({ name, type, values }: OwnTable['columns'][number], from: number, to: number) {
	const kind = kinds[type];
	return columnFromValues((take: (value: unknown) => void) => {
		for (let row = from; row < to; row++) {
			const cell: Cell = values[row] ?? null;
			const value = cell === null ? null : kind.read(cell);
			if (value === undefined) {
				const where = `row ${String(row + 1)} of column ${name}`;
				throw new EngineError('type', `${String(cell)} in ${where} is no ${type}`);
			}
			take(value);
		}
	}, kind.type);
}

/**
 * A person's table as Arrow IPC streams of some thousand rows, one after the other; an empty table is one of no rows.
 * Throws an EngineError of kind `type` for a value that is not of its column's type.
 */
export function* arrowPieces(table: OwnTable): Generator<Uint8Array> {
	const { columns, rowCount } = table;
	const step = Math.max(1, Math.floor(cellsPerPiece / Math.max(1, columns.length)));
	for (let from = 0; from === 0 || from < rowCount; from += step) {
		const to = Math.min(rowCount, from + step);
		const pieces = columns.map((one) => [one.name, column(one, from, to)] as const);
		const bytes = tableToIPC(tableFromColumns(pieces.map(([name, made]) => [name, made])), {
			format: 'stream'
		});
		if (bytes === null) throw new TypeError('flechette has written elsewhere');
		yield bytes;
	}
}
