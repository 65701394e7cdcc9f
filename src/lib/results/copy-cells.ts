import type { Result, Value } from '../engine/index.ts';
import { toCsv } from '../files/index.ts';
import type { Scalar } from '../model/index.ts';
import type { ResultView } from './result-view.ts';
import type { CellArea } from './selection.ts';
import type { Steps } from './steps.ts';

/** Cells that are copied at once; more belongs in a file. */
export const MOST_COPIED = 500_000;
const ROWS_AT_ONCE = 200;

function scalarOf(value: Value): Scalar {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

export function cellCount(area: CellArea): number {
	return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/**
 * An area of the view as text that falls into the cells of a Danish spreadsheet: all digits of numbers with a decimal
 * comma, dates as ISO, unknown empty, text that would run as a formula disarmed.
 */
export function* copyArea(
	result: Result,
	view: ResultView,
	area: CellArea,
	withHeads: boolean
): Steps<string> {
	const shown = view.columns.slice(area.left, area.right + 1);
	const columns = shown.map((column, at) => ({
		key: String(at),
		label: result.columns[column]?.name ?? ''
	}));
	const head = toCsv(columns, [], { dialect: 'clipboard' });
	const parts = [withHeads ? head : ''];
	const count = area.bottom - area.top + 1;
	for (let start = 0; start < count; start += ROWS_AT_ONCE) {
		yield start / count;
		const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - start) }, (_, at) => {
			const place = area.top + start + at;
			const row = view.rows === null ? place : (view.rows[place] ?? -1);
			return Object.fromEntries(
				shown.map((column, key) => [String(key), scalarOf(result.value(column, row))])
			);
		});
		parts.push(toCsv(columns, rows, { dialect: 'clipboard' }).slice(head.length));
	}
	return parts.join('');
}
