import { sqlChartText } from '../text/index.ts';
import { decimalsOf } from './result-aggregate.ts';
import { numberOf } from './result-columns.ts';
import { Groups } from './result-groups.ts';
import { valueAt, type ChosenRows } from './result-rows.ts';
import { roundTicks } from './scale.ts';
import type { ResultBin, ResultBins } from './result-types.ts';

const FEWEST = 5;
const MOST = 30;

/** Equal intervals of round width over all values; whole numbers stand inside of theirs, not on an edge. */
export interface Bins {
	readonly first: number;
	readonly width: number;
	readonly count: number;
}

/** Intervals for so many values from `low` to `high`. */
export function binsOf(low: number, high: number, n: number, isWhole: boolean): Bins {
	const spread = high - low;
	const wished = Math.min(MOST, Math.max(FEWEST, Math.ceil(Math.log2(n)) + 1));
	if (!(spread > Math.max(Math.abs(low), Math.abs(high)) * 1e-9)) {
		const width = isWhole ? 1 : Math.max(Math.abs(high) * 0.1, 1e-9);
		return { first: low - width / 2, width, count: 1 };
	}
	const [one, two] = roundTicks([0, spread], wished, isWhole ? 0 : 90);
	const width = one === undefined || two === undefined ? spread / wished : two - one;
	const start = Math.floor(low / width) * width;
	const first = isWhole ? start - 0.5 : start;
	const needed = Math.floor((high - first) / width) + 1;
	// A highest value on an edge belongs to the interval before it.
	const isOnEdge = !isWhole && needed > 1 && first + (needed - 1) * width >= high;
	return { first, width, count: Math.max(1, isOnEdge ? needed - 1 : needed) };
}

function countIn(values: readonly number[], { first, width, count }: Bins): readonly ResultBin[] {
	const counts = Array.from({ length: count }, () => 0);
	for (const value of values) {
		const place = Math.min(count - 1, Math.max(0, Math.floor((value - first) / width)));
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts.map((n, index) => ({
		from: first + index * width,
		to: first + (index + 1) * width,
		n
	}));
}

/** How often the values of a column of numbers fall in equal intervals; null where none is known. */
export function resultBins(chosen: ChosenRows): ResultBins | null {
	const { rows, x, leftOut } = chosen;
	if (x === null) return null;
	const groups = new Groups(chosen.facet, null);
	const byFacet = new Map<number, number[]>();
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < rows.rowCount; row += 1) {
		const value = numberOf(valueAt(rows, x, row));
		if (value === null) leftOut.unknown += 1;
		if (Number.isNaN(value)) leftOut.unreadable += 1;
		if (value === null || Number.isNaN(value)) continue;
		groups.series.codeOf(null, 1);
		const facet = groups.facets.codeOf(valueAt(rows, chosen.facet, row), 1);
		const values = byFacet.get(facet) ?? [];
		values.push(value);
		byFacet.set(facet, values);
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const all = [...byFacet.values()];
	if (all.length === 0) return null;
	const isWhole =
		all.every((values) => values.every(Number.isInteger)) && high < 1e12 && low > -1e12;
	const n = all.reduce((sum, values) => sum + values.length, 0);
	const bins = binsOf(low, high, n, isWhole);
	const kept = groups.kept(leftOut);
	return {
		form: 'histogram',
		legend: [],
		facets: kept.facets.map((facet) => ({
			label: kept.facetLabel(facet),
			content: countIn(byFacet.get(facet) ?? [], bins)
		})),
		x: {
			title: x.name,
			kind: 'number',
			names: [],
			decimals: isWhole ? 0 : decimalsOf([bins.first, bins.first + bins.width])
		},
		y: { title: sqlChartText.countOfRows, kind: 'number', names: [], decimals: 0 }
	};
}
