import { Pace, toParquet, toXlsx, type ParquetType, type XlsxColumn } from '../files/index.ts';
import type { Scalar } from '../model/index.ts';
import { sqlFilesText } from '../text/index.ts';
import type { ResultCells, WrittenColumn } from './result-cells.ts';

/** Rows of a sheet of Excel, the one of names among them. */
const XLSX_ROWS = 1_048_576;
const XLSX_COLUMNS = 16_384;
/** A text longer than a cell takes (32,767 characters) is told over several rows. */
const CELL_TEXT = 30_000;
const WIDEST = 60;
const LOOKED_AT = 200;
/** Whole numbers of a Parquet file are within ±2^63. */
const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;

function xlsxType({ type, kind }: WrittenColumn): XlsxColumn['type'] {
	if (kind === 'number') return 'plain';
	if (type === 'DATE') return 'date';
	return type.startsWith('TIMESTAMP') ? 'moment' : 'text';
}

/** Wide enough for the first rows, in characters. */
function widthOf(cells: ResultCells, column: number): number {
	let width = (cells.columns[column]?.name.length ?? 0) + 2;
	for (let row = 0; row < Math.min(cells.rowCount, LOOKED_AT); row += 1) {
		width = Math.max(width, String(cells.scalar(column, row) ?? '').length + 2);
	}
	return Math.min(width, WIDEST);
}

function* rowsOf(cells: ResultCells, rows: number, columns: number): Generator<Scalar[]> {
	for (let row = 0; row < rows; row += 1) {
		yield Array.from({ length: columns }, (_, column) => cells.scalar(column, row));
	}
}

function pieces(text: string): string[] {
	const count = Math.max(1, Math.ceil(text.length / CELL_TEXT));
	return Array.from({ length: count }, (_, at) => text.slice(at * CELL_TEXT, (at + 1) * CELL_TEXT));
}

/** A sheet with the rows and one with where they come from. What Excel has no room for is left out, and counted. */
export async function xlsxFile(
	cells: ResultCells,
	about: readonly (readonly [what: string, value: string])[]
): Promise<{ readonly blob: Blob; readonly notes: readonly string[] }> {
	const rows = Math.min(cells.rowCount, XLSX_ROWS - 1);
	const columns = cells.columns.slice(0, XLSX_COLUMNS);
	const { write } = sqlFilesText;
	const notes: string[] = [];
	if (rows < cells.rowCount) notes.push(write.rowsLeftOut(cells.rowCount - rows));
	if (columns.length < cells.columns.length) {
		notes.push(write.columnsLeftOut(cells.columns.length - columns.length));
	}
	const told = about.flatMap(([what, value]) =>
		pieces(value).map((piece, at) => [at === 0 ? what : '', piece])
	);
	const { blob, cut } = await toXlsx([
		{
			name: write.sheet,
			columns: columns.map((column, at) => ({
				label: column.name,
				type: xlsxType(column),
				width: widthOf(cells, at)
			})),
			rows: rowsOf(cells, rows, columns.length)
		},
		{
			name: write.aboutSheet,
			columns: [
				{ label: write.what, type: 'text', width: 20 },
				{ label: write.value, type: 'text', width: 100 }
			],
			rows: [...told, ...notes.map((note) => [write.note, note])]
		}
	]);
	return { blob, notes: cut > 0 ? [...notes, write.cellsCut(cut)] : notes };
}

const WHOLE = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/u;

/** True if every value of a column passes. Looks at all of them, in turns. */
async function every(
	cells: ResultCells,
	column: number,
	passes: (value: Scalar) => boolean
): Promise<boolean> {
	const pace = new Pace();
	for (let row = 0; row < cells.rowCount; row += 1) {
		if (!passes(cells.scalar(column, row))) return false;
		if (row % 1000 === 0) await pace.rest();
	}
	return true;
}

function isInt64(value: Scalar): boolean {
	if (typeof value !== 'string') return true;
	const number = BigInt(value);
	return number >= SMALLEST && number <= LARGEST;
}

/** Days and times without end (`infinity`) have no place in a Parquet file. */
function isEnded(value: Scalar): boolean {
	return typeof value !== 'string' || /^\d{4}-/u.test(value);
}

/** What a column can be without losing a value; text where nothing else can hold them all. */
async function parquetType(cells: ResultCells, column: number): Promise<ParquetType> {
	const { type = 'VARCHAR', kind = 'text' } = cells.columns[column] ?? {};
	if (WHOLE.test(type)) return (await every(cells, column, isInt64)) ? 'integer' : 'text';
	if (kind === 'number') {
		const isNumber = await every(cells, column, (value) => typeof value !== 'string');
		return isNumber ? 'number' : 'text';
	}
	if (kind === 'boolean') return 'boolean';
	if (type === 'DATE') return (await every(cells, column, isEnded)) ? 'date' : 'text';
	if (type.startsWith('TIMESTAMP') && type !== 'TIMESTAMP_NS') {
		const isMoment = await every(cells, column, isEnded);
		return isMoment ? (type.includes('TIME ZONE') ? 'timestamp-utc' : 'timestamp') : 'text';
	}
	return 'text';
}

/** A Parquet file. Lists, structs, times of the day and numbers beyond 64 bits are text. */
export async function parquetFile(cells: ResultCells): Promise<Blob> {
	const columns = [];
	for (const [at, { name }] of cells.columns.entries()) {
		const type = await parquetType(cells, at);
		columns.push({ name, type, value: (row: number) => cells.scalar(at, row) });
	}
	return toParquet(columns, cells.rowCount);
}
