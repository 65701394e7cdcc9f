import { sqlChartText } from '../text/index.ts';
import { aggregateOf, Bucket, decimalsOf } from './result-aggregate.ts';
import { numberOf } from './result-columns.ts';
import { Groups } from './result-groups.ts';
import { Names } from './result-names.ts';
import { MOST_LOOKS, MOST_NAMES, valueAt, type ChosenRows } from './result-rows.ts';
import type { ResultBar, ResultBars } from './result-types.ts';

/** What becomes one bar. */
interface Part {
	readonly category: number;
	/** Without calculation, a category that stands twice in one place has two bars. */
	readonly turn: number;
	readonly facet: number;
	readonly series: number;
	readonly bucket: Bucket;
}

/** A line of bars: a category, and which time it stands. */
interface Line {
	readonly category: number;
	readonly turn: number;
	/** Sum of what its bars measure; null if nothing is known of it. */
	total: number | null;
	rows: number;
}

interface Collected {
	readonly categories: Names;
	readonly groups: Groups;
	readonly parts: readonly Part[];
}

const SEPARATOR = '|';

function collect(chosen: ChosenRows): Collected {
	const { rows, choice, x, y, leftOut } = chosen;
	const categories = new Names(x);
	const groups = new Groups(chosen.facet, chosen.colour);
	const parts = new Map<string, Part>();
	const turns = new Map<string, number>();
	const isCount = choice.aggregate === 'count';
	for (let row = 0; row < rows.rowCount; row += 1) {
		const value = isCount ? null : numberOf(valueAt(rows, y, row));
		if (Number.isNaN(value)) {
			leftOut.unreadable += 1;
			continue;
		}
		if (value === null && !isCount) leftOut.unknown += 1;
		const weight = isCount ? 1 : Math.abs(value ?? 0);
		const category = categories.codeOf(valueAt(rows, x, row), weight);
		const facet = groups.facets.codeOf(valueAt(rows, chosen.facet, row), weight);
		const series = groups.series.codeOf(valueAt(rows, chosen.colour, row), weight);
		const place = [category, facet, series].join(SEPARATOR);
		const turn = choice.aggregate === 'none' ? (turns.get(place) ?? 0) : 0;
		turns.set(place, turn + 1);
		const key = `${place}${SEPARATOR}${String(turn)}`;
		let part = parts.get(key);
		if (part === undefined) {
			part = { category, turn, facet, series, bucket: new Bucket() };
			parts.set(key, part);
		}
		part.bucket.add(value);
	}
	return { categories, groups, parts: [...parts.values()] };
}

function lineKey({ category, turn }: { category: number; turn: number }): string {
	return `${String(category)}${SEPARATOR}${String(turn)}`;
}

function linesOf(parts: readonly Part[], chosen: ChosenRows): readonly Line[] {
	const lines = new Map<string, Line>();
	for (const part of parts) {
		const key = lineKey(part);
		const line = lines.get(key) ?? {
			category: part.category,
			turn: part.turn,
			total: null,
			rows: 0
		};
		const value = aggregateOf(part.bucket, chosen.choice.aggregate);
		if (value !== null) line.total = (line.total ?? 0) + value;
		line.rows += part.bucket.n;
		lines.set(key, line);
	}
	return [...lines.values()];
}

/** The lines that are drawn, in the order asked for: the largest, whichever way they point. */
function keptLines(parts: readonly Part[], categories: Names, chosen: ChosenRows): readonly Line[] {
	const all = linesOf(parts, chosen);
	const size = ({ total }: Line): number => (total === null ? -1 : Math.abs(total));
	const largest = new Set(all.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_NAMES));
	const kept = all.filter((line) => largest.has(line));
	if (kept.length < all.length) {
		const rest = all.reduce((sum, line) => sum + (largest.has(line) ? 0 : line.rows), 0);
		const { categories: sentence } = sqlChartText.leftOut;
		chosen.leftOut.notes.push(sentence(kept.length, all.length, rest));
	}
	const byName = (a: Line, b: Line): number =>
		categories.compare(a.category, b.category) || a.turn - b.turn;
	switch (chosen.choice.sort) {
		case 'as-is':
			return kept;
		case 'x':
			return kept.toSorted(byName);
		case 'value':
			return kept.toSorted(
				(a, b) =>
					(b.total ?? Number.NEGATIVE_INFINITY) - (a.total ?? Number.NEGATIVE_INFINITY) ||
					byName(a, b) ||
					0
			);
	}
}

/** One horizontal bar for each category, or for each colour in it; null where no value is known. */
export function resultBars(chosen: ChosenRows): ResultBars | null {
	const { x, y, choice } = chosen;
	if (x === null || (y === null && choice.aggregate !== 'count')) return null;
	const { categories, groups, parts } = collect(chosen);
	// Every bar says its colour's name: of more than can be told apart the rest are left out.
	const kept = groups.kept(chosen.leftOut, MOST_LOOKS);
	const shown = parts.filter(
		(part) => kept.facets.includes(part.facet) && kept.series.includes(part.series)
	);
	const lines = keptLines(shown, categories, chosen);
	const byPlace = new Map(
		shown.map((part) => [
			`${lineKey(part)}${SEPARATOR}${String(part.facet)}${SEPARATOR}${String(part.series)}`,
			part
		])
	);
	const values: number[] = [];
	const barsOf = (line: Line, facet: number): readonly ResultBar[] =>
		kept.series.flatMap((series) => {
			const part = byPlace.get(
				`${lineKey(line)}${SEPARATOR}${String(facet)}${SEPARATOR}${String(series)}`
			);
			if (part === undefined) return [];
			const value = aggregateOf(part.bucket, choice.aggregate);
			if (value !== null) values.push(value);
			return [{ ...kept.seriesOf(series), value, n: part.bucket.n }];
		});
	const facets = kept.facets.map((facet) => ({
		label: kept.facetLabel(facet),
		content: lines.map((line) => barsOf(line, facet))
	}));
	if (values.length === 0) return null;
	const names = lines.map((line) => categories.label(line.category));
	const title = sqlChartText.measure(choice.aggregate, y?.name ?? '');
	return {
		form: 'bar',
		legend: kept.legend,
		facets,
		x: { title, kind: 'number', names: [], decimals: decimalsOf(values) },
		y: { title: x.name, kind: 'name', names, decimals: 0 }
	};
}
