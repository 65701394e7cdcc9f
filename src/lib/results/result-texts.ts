import {
	jsonRows,
	markdownHead,
	markdownRows,
	Pace,
	toCsv,
	type CsvOptions
} from '../files/index.ts';
import type { Scalar } from '../model/index.ts';
import { sqlFilesText } from '../text/index.ts';
import type { ResultCells } from './result-cells.ts';

/** Rows made between two looks at the clock. */
const STRIDE = 200;
/** Pieces are joined now and then: a blob of a hundred thousand pieces is slow. */
const PIECE = 2_000_000;

/** A file of text, made in turns: what stands before, the rows, what stands after. */
async function textFile(
	cells: ResultCells,
	type: string,
	parts: {
		readonly before: string;
		rows(from: number, to: number): string;
		readonly after: string;
	}
): Promise<Blob> {
	const pace = new Pace();
	const pieces: string[] = [];
	let text = parts.before;
	for (let from = 0; from < cells.rowCount; from += STRIDE) {
		text += parts.rows(from, Math.min(from + STRIDE, cells.rowCount));
		if (text.length > PIECE) {
			pieces.push(text);
			text = '';
		}
		await pace.rest();
	}
	return new Blob([...pieces, text + parts.after], { type: `${type};charset=utf-8` });
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Excel reads a day and its time with a space between them, and no zone. */
function excelMoment(value: Scalar): Scalar {
	return typeof value === 'string' ? value.replace('T', ' ').replace(/Z$/u, '') : value;
}

/** CSV for a Danish Excel or as RFC 4180 has it. Text that would run as a formula is disarmed. */
export function csvFile(cells: ResultCells, dialect: CsvOptions['dialect']): Promise<Blob> {
	const columns = cells.columns.map(({ name, kind }, at) => ({
		key: String(at),
		label: name,
		isDigits: kind === 'number'
	}));
	const isMoment = cells.columns.map(
		({ type }) => dialect === 'danish' && type.startsWith('TIMESTAMP')
	);
	const before = toCsv(columns, [], { dialect });
	const row = (at: number): Record<string, Scalar> =>
		Object.fromEntries(
			cells
				.scalars(at)
				.map((value, column) => [
					String(column),
					isMoment[column] === true ? excelMoment(value) : value
				])
		);
	return textFile(cells, 'text/csv', {
		before,
		after: '',
		rows: (from, to) => toCsv(columns, range(from, to).map(row), { dialect }).slice(before.length)
	});
}

/** A list of objects. Lists and structs stay what they are. */
export function jsonFile(cells: ResultCells): Promise<Blob> {
	const names = cells.columns.map(({ name }) => name);
	return textFile(cells, 'application/json', {
		before: '[',
		after: cells.rowCount === 0 ? ']\n' : '\n]\n',
		rows: (from, to) => {
			const rows = range(from, to).map((row) => names.map((_, column) => cells.value(column, row)));
			return (from === 0 ? '' : ',') + jsonRows(names, rows);
		}
	});
}

function readable(value: Scalar): string {
	if (value === null) return '';
	if (typeof value === 'number') {
		return Number.isFinite(value) ? String(value + 0).replace('.', ',') : '';
	}
	if (typeof value === 'boolean') return value ? sqlFilesText.write.yes : sqlFilesText.write.no;
	return value;
}

/** A table for a note or a wiki: decimals with a comma, as the reader writes them. */
export function markdownFile(cells: ResultCells): Promise<Blob> {
	const columns = cells.columns.map(({ name, kind }) => ({
		label: name,
		isNumber: kind === 'number'
	}));
	return textFile(cells, 'text/markdown', {
		before: markdownHead(columns),
		after: '',
		rows: (from, to) => markdownRows(range(from, to).map((row) => cells.scalars(row).map(readable)))
	});
}
