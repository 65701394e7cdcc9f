/** The answer to a person's own query, as the workbench holds it; the engine's `Result` fits. */
export interface ResultRows {
	readonly columns: readonly { readonly name: string; readonly type: string }[];
	readonly rowCount: number;
	/** Both counted from 0. */
	value(column: number, row: number): unknown;
	/** Set when the answer was cut: there may be more rows than these. */
	readonly cutBy?: 'rows' | 'bytes' | null;
}

/** A line of a legend or a bar's part: which of those told apart by colour it is. */
export interface ResultSeries {
	/** Null where nothing is told apart. */
	readonly label: string | null;
	/** Place among the looks; null is grey: too many to be told apart. */
	readonly look: number | null;
}

/** How places along a side are read. */
export type ResultScaleKind =
	| 'number'
	/** Years, with the mark of a year in its middle; see `yearOfDate`. */
	| 'year'
	/** Milliseconds since 1970, UTC. */
	| 'moment'
	/** Places in `names`, from 0. */
	| 'name';

/** One side of the plot. */
export interface ResultSide {
	readonly title: string;
	readonly kind: ResultScaleKind;
	/** Of kind `name`: in the order they are drawn. */
	readonly names: readonly string[];
	/** Of kind `number`: so many decimals tell the values apart. */
	readonly decimals: number;
}

/** A place in the plot. `y` null: known to be there, its value unknown; it ends a line and is no dot. */
export interface ResultPoint {
	readonly x: number;
	readonly y: number | null;
	/** A time as it stands in the answer (`2021-2024`, `KV2021`); empty for numbers and names. */
	readonly written: string;
	/** Rows behind it. */
	readonly n: number;
	/** What the row is called, where a column tells; else empty. */
	readonly name: string;
}

export interface ResultRun extends ResultSeries {
	readonly points: readonly ResultPoint[];
}

interface Faceted<Content> {
	/** Null: the whole is one drawing. */
	readonly facets: readonly { readonly label: string | null; readonly content: Content }[];
}

interface Common {
	/** The series that are told apart, in the order of their looks; empty where there is one only. */
	readonly legend: readonly ResultSeries[];
	readonly x: ResultSide;
	readonly y: ResultSide;
}

/** Lines, areas and dots. */
export interface ResultPlane extends Common, Faceted<readonly ResultRun[]> {
	readonly form: 'line' | 'area' | 'dot';
}

export interface ResultBar extends ResultSeries {
	/** Null: there are rows, and none has a known value. */
	readonly value: number | null;
	readonly n: number;
}

/** Horizontal bars: `y` has the names, `x` the values. A category may have no bar in a facet. */
export interface ResultBars extends Common {
	readonly form: 'bar';
	readonly facets: readonly {
		readonly label: string | null;
		/** In the order of the names of `y`. */
		readonly content: readonly (readonly ResultBar[])[];
	}[];
}

export interface ResultBin {
	readonly from: number;
	readonly to: number;
	readonly n: number;
}

/** How often values fall in equal intervals; the last one holds its upper end. */
export interface ResultBins extends Common, Faceted<readonly ResultBin[]> {
	readonly form: 'histogram';
}

export interface ResultCell {
	readonly column: number;
	readonly row: number;
	/** Null: there are rows, and none has a known value. */
	readonly value: number | null;
	readonly n: number;
}

export interface ResultHeat extends Common, Faceted<readonly ResultCell[]> {
	readonly form: 'heat';
	/** What the cells tell. */
	readonly measure: string;
	readonly decimals: number;
	readonly low: number;
	readonly high: number;
}

/** What is drawn of an answer: plain data, computed from the rows that were fetched. */
export type ResultChartInput = ResultPlane | ResultBars | ResultBins | ResultHeat;
