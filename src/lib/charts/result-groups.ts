import { sqlChartText } from '../text/index.ts';
import type { ColumnFacts } from './result-columns.ts';
import { Names } from './result-names.ts';
import { MOST_FACETS, MOST_LOOKS, MOST_NAMES, restOf, type LeftOut } from './result-rows.ts';
import type { ResultSeries } from './result-types.ts';

/** The facets and series that are drawn, and where each code of theirs stands among them. */
export interface Kept {
	/** Codes of facets, in their order. */
	readonly facets: readonly number[];
	/** Codes of series; the first ones have the looks. */
	readonly series: readonly number[];
	readonly legend: readonly ResultSeries[];
	/** How a series is told apart. */
	seriesOf(code: number): ResultSeries;
	facetLabel(code: number): string | null;
}

/** The facets and colours of the rows; both are asked of every row. */
export class Groups {
	readonly facets: Names;
	readonly series: Names;
	readonly #hasFacets: boolean;
	readonly #hasSeries: boolean;

	constructor(facet: ColumnFacts | null, colour: ColumnFacts | null) {
		this.facets = new Names(facet);
		this.series = new Names(colour);
		this.#hasFacets = facet !== null;
		this.#hasSeries = colour !== null;
	}

	/** What is drawn of them; says what is not. */
	kept(leftOut: LeftOut, mostSeries = MOST_NAMES): Kept {
		const { facets, series } = this;
		const keptFacets = facets.heaviest(MOST_FACETS, facets.rows);
		const keptSeries = series.heaviest(mostSeries);
		const { leftOut: words } = sqlChartText;
		if (keptFacets.length < facets.count) {
			const rest = restOf(facets, keptFacets);
			leftOut.notes.push(words.facets(keptFacets.length, facets.count, rest));
		}
		if (keptSeries.length < series.count) {
			const rest = restOf(series, keptSeries);
			leftOut.notes.push(words.series(keptSeries.length, series.count, rest));
		}
		if (keptSeries.length > MOST_LOOKS) leftOut.notes.push(words.grey(MOST_LOOKS));
		const places = new Map(keptSeries.map((code, place) => [code, place]));
		const seriesOf = (code: number): ResultSeries => {
			const place = places.get(code) ?? MOST_LOOKS;
			const look = place < MOST_LOOKS ? place : null;
			return { label: this.#hasSeries ? series.label(code) : null, look };
		};
		const marked = keptSeries.slice(0, MOST_LOOKS).map(seriesOf);
		return {
			facets: keptFacets.toSorted((a, b) => facets.compare(a, b)),
			series: keptSeries,
			legend: this.#hasSeries ? marked : [],
			seriesOf,
			facetLabel: (code) => (this.#hasFacets ? facets.label(code) : null)
		};
	}
}
