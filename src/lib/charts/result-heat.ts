import { sqlChartText } from '../text/index.ts';
import { aggregateOf, Bucket, decimalsOf } from './result-aggregate.ts';
import { numberOf, type ColumnFacts } from './result-columns.ts';
import { Groups } from './result-groups.ts';
import { Names } from './result-names.ts';
import { MOST_NAMES, restOf, valueAt, type ChosenRows } from './result-rows.ts';
import type { ResultCell, ResultHeat, ResultSide } from './result-types.ts';

interface Field {
	readonly facet: number;
	readonly column: number;
	readonly row: number;
	readonly bucket: Bucket;
}

interface Collected {
	readonly columns: Names;
	readonly rows: Names;
	readonly groups: Groups;
	readonly fields: readonly Field[];
}

function collect(chosen: ChosenRows): Collected {
	const { rows, choice, leftOut } = chosen;
	const columns = new Names(chosen.x);
	const lines = new Names(chosen.y);
	const groups = new Groups(chosen.facet, null);
	const fields = new Map<string, Field>();
	const isCount = choice.aggregate === 'count' || chosen.colour === null;
	for (let index = 0; index < rows.rowCount; index += 1) {
		const value = isCount ? null : numberOf(valueAt(rows, chosen.colour, index));
		if (Number.isNaN(value)) {
			leftOut.unreadable += 1;
			continue;
		}
		if (value === null && !isCount) leftOut.unknown += 1;
		const weight = isCount ? 1 : Math.abs(value ?? 0);
		const column = columns.codeOf(valueAt(rows, chosen.x, index), weight);
		const row = lines.codeOf(valueAt(rows, chosen.y, index), weight);
		const facet = groups.facets.codeOf(valueAt(rows, chosen.facet, index), weight);
		groups.series.codeOf(null, 1);
		const key = `${String(facet)}|${String(column)}|${String(row)}`;
		let field = fields.get(key);
		if (field === undefined) {
			field = { facet, column, row, bucket: new Bucket() };
			fields.set(key, field);
		}
		field.bucket.add(value);
	}
	return { columns, rows: lines, groups, fields: [...fields.values()] };
}

/** The names of a side that are drawn, as codes in their order. */
function codesOf(names: Names, facts: ColumnFacts | null, chosen: ChosenRows): readonly number[] {
	const heaviest = names.heaviest(MOST_NAMES);
	if (heaviest.length < names.count) {
		const rest = restOf(names, heaviest);
		const { categories } = sqlChartText.leftOut;
		chosen.leftOut.notes.push(categories(heaviest.length, names.count, rest));
	}
	// Time runs in its own order, whatever is asked of the names beside it.
	const sort = facts !== null && facts.time !== null ? 'x' : chosen.choice.sort;
	if (sort === 'value') return heaviest;
	return heaviest.toSorted((a, b) => (sort === 'x' ? names.compare(a, b) : a - b));
}

function sideOf(facts: ColumnFacts | null, names: Names, codes: readonly number[]): ResultSide {
	const labels = codes.map((code) => names.label(code));
	return { title: facts?.name ?? '', kind: 'name', names: labels, decimals: 0 };
}

/**
 * Two columns of names as fields, shaded by a third one's numbers, or by how many rows there are; null where no value is
 * known. `twins` where a field has several rows and nothing says what to make of them.
 */
export function resultHeat(chosen: ChosenRows): ResultHeat | 'twins' | null {
	if (chosen.x === null || chosen.y === null) return null;
	const aggregate = chosen.colour === null ? 'count' : chosen.choice.aggregate;
	const { columns, rows, groups, fields } = collect(chosen);
	if (aggregate === 'none' && fields.some(({ bucket }) => bucket.n > 1)) return 'twins';
	const kept = groups.kept(chosen.leftOut);
	const columnCodes = codesOf(columns, chosen.x, chosen);
	const rowCodes = codesOf(rows, chosen.y, chosen);
	const columnPlaces = new Map(columnCodes.map((code, place) => [code, place]));
	const rowPlaces = new Map(rowCodes.map((code, place) => [code, place]));
	const facets = kept.facets.map((facet) => ({
		label: kept.facetLabel(facet),
		content: fields.flatMap((field): ResultCell[] => {
			const column = columnPlaces.get(field.column);
			const row = rowPlaces.get(field.row);
			if (field.facet !== facet || column === undefined || row === undefined) return [];
			const { bucket } = field;
			return [{ column, row, value: aggregateOf(bucket, aggregate), n: bucket.n }];
		})
	}));
	const values = facets.flatMap(({ content }) => content.flatMap((cell) => cell.value ?? []));
	if (values.length === 0) return null;
	return {
		form: 'heat',
		legend: [],
		facets,
		x: sideOf(chosen.x, columns, columnCodes),
		y: sideOf(chosen.y, rows, rowCodes),
		measure: sqlChartText.measure(aggregate, chosen.colour?.name ?? ''),
		decimals: decimalsOf(values),
		low: values.reduce((low, value) => Math.min(low, value)),
		high: values.reduce((high, value) => Math.max(high, value))
	};
}
