import { sqlChartText } from '../text/index.ts';
import { aggregateOf, Bucket, decimalsOf } from './result-aggregate.ts';
import { numberOf, type ColumnFacts } from './result-columns.ts';
import { Groups, type Kept } from './result-groups.ts';
import { Names } from './result-names.ts';
import {
	MOST_DOTS,
	MOST_NAMES,
	placeOf,
	restOf,
	scaleKindOf,
	valueAt,
	writtenOf,
	type ChosenRows
} from './result-rows.ts';
import type { ResultPlane, ResultPoint, ResultRun, ResultSide } from './result-types.ts';

interface Run {
	readonly facet: number;
	readonly series: number;
	/** Places to what stands there; without calculation a row has its own place among `rows`. */
	readonly buckets: Map<number, { readonly bucket: Bucket; readonly row: number }>;
	readonly rows: { readonly row: number; readonly x: number; readonly y: number | null }[];
}

/** The two sides: `across` is what is grouped by, `measured` what is computed. */
interface Sides {
	readonly across: ColumnFacts;
	readonly measured: ColumnFacts | null;
	/** Names of `across`, where it has names. */
	readonly names: Names | null;
}

function sidesOf({ x, y, choice }: ChosenRows): Sides | null {
	const measured = choice.aggregate === 'count' ? null : y;
	if (x === null || (measured === null && choice.aggregate !== 'count')) return null;
	// Names stand at the left, whichever side they were chosen for.
	if (measured !== null && scaleKindOf(measured) === 'name') {
		return { across: measured, measured: x, names: new Names(measured) };
	}
	return { across: x, measured, names: scaleKindOf(x) === 'name' ? new Names(x) : null };
}

function measuredAt({ rows, choice }: ChosenRows, sides: Sides, row: number): number | null {
	if (choice.aggregate === 'count' || sides.measured === null) return null;
	const value = valueAt(rows, sides.measured, row);
	// What is computed with is a number, also where the column could be years.
	return choice.aggregate === 'none' ? placeOf(value, sides.measured) : numberOf(value);
}

function collect(chosen: ChosenRows, sides: Sides, groups: Groups): readonly Run[] {
	const { rows, choice, leftOut } = chosen;
	const runs = new Map<number, Run>();
	const isEach = choice.aggregate === 'none';
	const isCount = choice.aggregate === 'count';
	for (let row = 0; row < rows.rowCount; row += 1) {
		const value = valueAt(rows, sides.across, row);
		const y = measuredAt(chosen, sides, row);
		const x = sides.names === null ? placeOf(value, sides.across) : 0;
		if (Number.isNaN(x) || Number.isNaN(y)) {
			leftOut.unreadable += 1;
			continue;
		}
		if (x === null || (y === null && !isCount)) leftOut.unknown += 1;
		if (x === null) continue;
		const weight = isCount ? 1 : Math.abs(y ?? 0);
		const place = sides.names === null ? x : sides.names.codeOf(value, 1);
		const facet = groups.facets.codeOf(valueAt(rows, chosen.facet, row), weight);
		const series = groups.series.codeOf(valueAt(rows, chosen.colour, row), weight);
		const key = facet * 4_194_304 + series;
		let run = runs.get(key);
		if (run === undefined) {
			run = { facet, series, buckets: new Map(), rows: [] };
			runs.set(key, run);
		}
		if (isEach) {
			run.rows.push({ row, x: place, y });
			continue;
		}
		let at = run.buckets.get(place);
		if (at === undefined) {
			at = { bucket: new Bucket(), row };
			run.buckets.set(place, at);
		}
		at.bucket.add(y);
	}
	return [...runs.values()];
}

/** Evenly chosen ones, the first and the last among them. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
	if (items.length <= most) return items;
	const step = (items.length - 1) / Math.max(1, most - 1);
	return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(
		(item) => item !== undefined
	);
}

function pointsOf(run: Run, chosen: ChosenRows, sides: Sides): readonly ResultPoint[] {
	const { rows, choice } = chosen;
	const written = (row: number): string =>
		writtenOf(valueAt(rows, sides.across, row), sides.across);
	const named = (row: number): string => {
		const value = valueAt(rows, chosen.name, row);
		return typeof value === 'string' || typeof value === 'number'
			? String(value).slice(0, 200)
			: '';
	};
	const single = run.rows.map(({ row, x, y }) => ({
		x,
		y,
		written: written(row),
		n: 1,
		name: named(row)
	}));
	const joined = [...run.buckets].map(([x, { bucket, row }]) => ({
		x,
		y: aggregateOf(bucket, choice.aggregate),
		written: written(row),
		n: bucket.n,
		name: ''
	}));
	return [...single, ...joined];
}

function thinned(
	runs: readonly Run[],
	chosen: ChosenRows,
	sides: Sides
): readonly (readonly ResultPoint[])[] {
	const { choice, leftOut } = chosen;
	const sizes = runs.map((run) => run.rows.length + run.buckets.size);
	const all = sizes.reduce((sum, size) => sum + size, 0);
	const share = Math.min(1, MOST_DOTS / Math.max(1, all));
	if (share === 1) return runs.map((run) => pointsOf(run, chosen, sides));
	const shown = runs.map((run, index) => {
		const most = Math.max(2, Math.floor((sizes[index] ?? 0) * share));
		if (choice.mark !== 'dot') return evenly(inOrder(pointsOf(run, chosen, sides)), most);
		const few = { ...run, rows: [...evenly(run.rows, most)] };
		return evenly(pointsOf(few, chosen, sides), most);
	});
	const count = shown.reduce((sum, points) => sum + points.length, 0);
	const { dots, points } = sqlChartText.leftOut;
	leftOut.notes.push((choice.mark === 'dot' ? dots : points)(count, all));
	return shown;
}

function inOrder(points: readonly ResultPoint[]): readonly ResultPoint[] {
	return points.toSorted((a, b) => a.x - b.x);
}

/** Names as places: the ones that are drawn, in the order that was asked for. */
function namedPlaces(
	names: Names,
	chosen: ChosenRows
): { readonly places: ReadonlyMap<number, number>; readonly labels: readonly string[] } {
	const kept = names.heaviest(MOST_NAMES, names.rows);
	if (kept.length < names.count) {
		const rest = restOf(names, kept);
		chosen.leftOut.notes.push(sqlChartText.leftOut.categories(kept.length, names.count, rest));
	}
	const { sort } = chosen.choice;
	const codes = kept.toSorted((a, b) =>
		sort === 'x' ? names.compare(a, b) : sort === 'as-is' ? a - b : 0
	);
	return {
		places: new Map(codes.map((code, place) => [code, place])),
		labels: codes.map((code) => names.label(code))
	};
}

function assemble(chosen: ChosenRows, kept: Kept, runs: readonly Run[], sides: Sides) {
	const { mark } = chosen.choice;
	const isLine = mark !== 'dot';
	const named = sides.names === null ? null : namedPlaces(sides.names, chosen);
	const shown = runs.filter(
		(run) => kept.facets.includes(run.facet) && kept.series.includes(run.series)
	);
	const points = thinned(shown, chosen, sides);
	const facets = kept.facets.map((facet) => ({
		label: kept.facetLabel(facet),
		content: kept.series.flatMap((series): ResultRun[] => {
			const index = shown.findIndex((run) => run.facet === facet && run.series === series);
			const own = points[index];
			if (own === undefined) return [];
			return [{ ...kept.seriesOf(series), points: ready(own, isLine, named?.places ?? null) }];
		})
	}));
	return { facets, labels: named?.labels ?? [] };
}

/** Lines in order with their gaps; dots that are known, those with names turned so that the name is `y`. */
function ready(
	points: readonly ResultPoint[],
	isLine: boolean,
	places: ReadonlyMap<number, number> | null
): readonly ResultPoint[] {
	if (isLine) return inOrder(points);
	const known = points.filter((point) => point.y !== null);
	if (places === null) return known;
	return known.flatMap((point) => {
		const place = places.get(point.x);
		return place === undefined ? [] : [{ ...point, x: point.y ?? 0, y: place }];
	});
}

function sideOf(
	column: ColumnFacts | null,
	title: string,
	values: readonly number[],
	isMeasure: boolean
): ResultSide {
	const kind = column === null || isMeasure ? 'number' : scaleKindOf(column);
	return { title, kind, names: [], decimals: decimalsOf(values) };
}

/** Lines, areas and dots of the chosen columns; null where nothing has a place. */
export function resultPlane(chosen: ChosenRows): ResultPlane | null {
	const sides = sidesOf(chosen);
	const { mark, aggregate } = chosen.choice;
	if (sides === null || mark === 'bar' || mark === 'histogram' || mark === 'heat') return null;
	const groups = new Groups(chosen.facet, chosen.colour);
	const runs = collect(chosen, sides, groups);
	const kept = groups.kept(chosen.leftOut);
	const { facets, labels } = assemble(chosen, kept, runs, sides);
	const points = facets.flatMap(({ content }) => content.flatMap((run) => run.points));
	if (points.every((point) => point.y === null)) return null;
	const isEach = aggregate === 'none';
	if (mark !== 'dot' && isEach && hasTwins(facets.flatMap(({ content }) => content))) {
		chosen.leftOut.notes.push(sqlChartText.severalAtOnePlace);
	}
	const title = sqlChartText.measure(aggregate, sides.measured?.name ?? '');
	const xs = points.map((point) => point.x);
	const ys = points.flatMap((point) => point.y ?? []);
	const isNamed = sides.names !== null && mark === 'dot';
	const measure = sideOf(sides.measured, title, isNamed ? xs : ys, !isEach);
	const across = sideOf(sides.across, sides.across.name, isNamed ? [] : xs, false);
	return {
		form: mark,
		legend: kept.legend,
		facets,
		x: isNamed ? measure : across,
		y: isNamed ? { ...across, names: labels } : measure
	};
}

function hasTwins(runs: readonly ResultRun[]): boolean {
	return runs.some((run) =>
		run.points.some((point, index) => point.x === run.points[index - 1]?.x)
	);
}
