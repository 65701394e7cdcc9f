import { sqlChartText } from '../text/index.ts';
import type {
	ResultBars,
	ResultBins,
	ResultChartInput,
	ResultHeat,
	ResultPlane,
	ResultSide
} from './result-types.ts';
import { numberText, placeText } from './result-words.ts';
import type { ChartTable } from './types.ts';

/** More rows than this are no table to read: the answer itself stands beside the chart. */
const MOST_ROWS = 500;

type Row = Readonly<Record<string, string | number | null>>;

function numberColumn(key: string, label: string, decimals: number) {
	const format = (value: string | number | boolean): string => numberText(Number(value), decimals);
	return { key, label, align: 'end' as const, decimals, format };
}

function sideColumn(key: string, side: ResultSide) {
	return side.kind === 'number'
		? numberColumn(key, side.title, side.decimals)
		: { key, label: side.title };
}

function placed(side: ResultSide, place: number | null, written: string): string | number | null {
	if (place === null) return null;
	return side.kind === 'number' ? place : placeText(side, place, written);
}

const rowsColumn = {
	key: 'n',
	label: sqlChartText.rowsOfPoint,
	align: 'end' as const,
	decimals: 0
};

function planeTable(input: ResultPlane): ChartTable {
	const rows = input.facets.flatMap(({ label: facet, content }) =>
		content.flatMap(({ label: colour, points }) =>
			points.map(({ x, y, written, n }): Row => ({
				facet,
				colour,
				x: placed(input.x, x, written),
				y: placed(input.y, y, ''),
				n
			}))
		)
	);
	return { columns: [sideColumn('x', input.x), sideColumn('y', input.y), rowsColumn], rows };
}

function barTable(input: ResultBars): ChartTable {
	const rows = input.facets.flatMap(({ label: facet, content }) =>
		content.flatMap((bars, index) =>
			bars.map(({ label: colour, value, n }): Row => ({
				facet,
				colour,
				y: input.y.names[index] ?? '',
				x: value,
				n
			}))
		)
	);
	return { columns: [sideColumn('y', input.y), sideColumn('x', input.x), rowsColumn], rows };
}

function binTable(input: ResultBins): ChartTable {
	const { title, decimals } = input.x;
	const rows = input.facets.flatMap(({ label: facet, content }) =>
		content.map(({ from, to, n }): Row => ({
			facet,
			colour: null,
			x: decimals === 0 ? Math.ceil(from) : from,
			to: decimals === 0 ? Math.ceil(to) - 1 : to,
			n
		}))
	);
	const ends = [
		numberColumn('x', `${title}, ${sqlChartText.from}`, decimals),
		numberColumn('to', `${title}, ${sqlChartText.to}`, decimals)
	];
	return { columns: [...ends, rowsColumn], rows };
}

function heatTable(input: ResultHeat): ChartTable {
	const rows = input.facets.flatMap(({ label: facet, content }) =>
		content.map(({ column, row, value, n }): Row => ({
			facet,
			colour: null,
			y: input.y.names[row] ?? '',
			x: input.x.names[column] ?? '',
			value,
			n
		}))
	);
	const value = numberColumn('value', input.measure, input.decimals);
	return { columns: [sideColumn('y', input.y), sideColumn('x', input.x), value, rowsColumn], rows };
}

function tableOf(input: ResultChartInput): ChartTable {
	switch (input.form) {
		case 'bar':
			return barTable(input);
		case 'histogram':
			return binTable(input);
		case 'heat':
			return heatTable(input);
		default:
			return planeTable(input);
	}
}

/** The drawn figures as a table, with the names of the columns of facet and colour; null of more than can be read. */
export function resultTable(
	input: ResultChartInput,
	facet: string | null,
	colour: string | null
): ChartTable | null {
	const { columns, rows } = tableOf(input);
	if (rows.length > MOST_ROWS) return null;
	const told = [
		...(facet === null ? [] : [{ key: 'facet', label: facet }]),
		...(colour === null || input.form === 'heat' ? [] : [{ key: 'colour', label: colour }])
	];
	return { columns: [...told, ...columns], rows };
}
