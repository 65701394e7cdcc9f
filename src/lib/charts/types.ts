import type { PlotOptions } from '@observablehq/plot';
import type { Direction } from '../model/index.ts';
import type { TableColumn, TableRow } from '../ui/index.ts';
import type { ResultChartInput } from './result-types.ts';

/** What a chart must know of its indicator. `symbol` is the unit as written after a number. */
export interface ChartIndicator {
	readonly label: string;
	readonly symbol: string;
	readonly decimals: number;
	readonly direction: Direction;
}

/** One observation of the chosen subject. `value` null with a `status` is a status without amount. */
export interface ChartPoint {
	/** As written in the data: `2023`, `KV2021`. */
	readonly period: string;
	/** Where it stands on the time axis. */
	readonly year: number;
	readonly value: number | null;
	readonly status: string | null;
	/** Whom it is about (`alle`, `25–29 år`); points of two populations are never joined. */
	readonly population: string;
	/** `official`, `minutes`, `estimate` or `missing`. */
	readonly quality: string;
	readonly note: string | null;
}

/** The peers of one year: 10th percentile, median, 90th percentile and how many they are. */
export interface ChartPeers {
	readonly year: number;
	readonly p10: number | null;
	readonly median: number | null;
	readonly p90: number | null;
	readonly n: number;
}

export interface ChartLimit {
	readonly label: string;
	readonly value: number;
	readonly quality: 'official' | 'estimate' | 'unverified';
}

/** A target (agreed) or a forecast (expected). Without `value` it is a labelled mark at its year. */
export interface ChartTarget {
	readonly kind: 'target' | 'forecast';
	readonly year: number | null;
	readonly value: number | null;
	readonly label: string;
}

export interface ChartBenchmark {
	readonly label: string;
	readonly year: number;
	readonly value: number;
	readonly quality: string;
}

/** A meeting on the time axis; `date` is ISO. */
export interface ChartMeeting {
	readonly date: string;
	readonly label: string;
}

/** An event on the time axis, such as a merger. */
export interface ChartMark {
	readonly year: number;
	readonly label: string;
}

/** One indicator over time for one subject, among its peers. */
export interface IndicatorChartInput {
	readonly indicator: ChartIndicator;
	readonly points: readonly ChartPoint[];
	readonly peers: readonly ChartPeers[];
	readonly limits: readonly ChartLimit[];
	readonly targets: readonly ChartTarget[];
	readonly benchmarks: readonly ChartBenchmark[];
	readonly meetings: readonly ChartMeeting[];
	readonly marks: readonly ChartMark[];
}

export interface RankRow {
	readonly id: string;
	readonly name: string;
	readonly value: number | null;
	/** Shown where the value is unknown (`negativ`). */
	readonly status: string | null;
	/** The same subject in the earlier period; null when unknown or not asked for. */
	readonly earlier: number | null;
	readonly isChosen: boolean;
}

/** All subjects in one period, optionally against an earlier one. */
export interface RankChartInput {
	readonly indicator: ChartIndicator;
	readonly period: string;
	readonly earlierPeriod: string | null;
	readonly rows: readonly RankRow[];
	readonly limits: readonly ChartLimit[];
	/** Median of the peer group, and how many it has. */
	readonly median: number | null;
	readonly n: number;
}

/** `share` is percent (0–100) of the `n` meetings of that year; null when there were none. */
export interface SharePoint {
	readonly year: number;
	readonly share: number | null;
	readonly count: number | null;
	readonly n: number;
}

export interface ShareSeries {
	readonly id: string;
	readonly label: string;
	readonly points: readonly SharePoint[];
}

/** Themes as share of meetings per year: one theme, or one row for each. */
export interface ShareChartInput {
	readonly themes: readonly ShareSeries[];
}

/** A figure beside a theme: of one subject, or the median of several. */
export interface PanelPoint {
	/** As written in the data: `2023`, `KV2021`. */
	readonly period: string;
	readonly year: number;
	readonly value: number | null;
	/** How many the median is of; null for one subject. */
	readonly n: number | null;
	readonly quality: string;
}

/** One indicator below a theme. */
export interface Panel {
	readonly id: string;
	readonly indicator: ChartIndicator;
	/** Whose figures these are: `Eksempelby Kommune`, `median af organisationerne`. */
	readonly whose: string;
	readonly points: readonly PanelPoint[];
	readonly targets: readonly ChartTarget[];
}

/** A theme's share of meetings, and indicators below it, over one time axis; never two axes in one plane. */
export interface PanelsChartInput {
	readonly share: ShareSeries;
	readonly panels: readonly Panel[];
}

/** One of those compared, over time. */
export interface ComparedSeries {
	readonly id: string;
	readonly name: string;
	/**
	 * `chosen` stands out, in the order of choice; `before` went into a chosen one and is drawn lighter until it
	 * ends; `peer` is grey.
	 */
	readonly role: 'chosen' | 'before' | 'peer';
	/** Of `before`: the id of the chosen one it went into; left out, it is the first chosen. */
	readonly into?: string;
	readonly points: readonly ChartPoint[];
}

/** How the group lies in one year. `deciles` are p10 … p90 (nine), null with fewer than five. */
export interface GroupYear {
	readonly year: number;
	readonly n: number;
	readonly median: number;
	readonly deciles: readonly number[] | null;
}

/**
 * One indicator over time for several subjects among their group.
 * `band`: the 10–90 % band and the median; `deciles`: all nine, and no peers one by one; `index`: values are percent
 * of the base year's, and limits, targets and reference figures, which are not, are left out.
 */
export interface ComparisonChartInput {
	readonly form: 'band' | 'deciles' | 'index';
	readonly indicator: ChartIndicator;
	readonly series: readonly ComparedSeries[];
	readonly group: readonly GroupYear[];
	readonly limits: readonly ChartLimit[];
	readonly targets: readonly ChartTarget[];
	readonly benchmarks: readonly ChartBenchmark[];
	readonly meetings: readonly ChartMeeting[];
	/** Mergers, and a reader's own notes. */
	readonly marks: readonly ChartMark[];
	/** The year that is 100; only `index` has one. */
	readonly base: number | null;
	/** Years shown, both counted: all charts of a page share them. */
	readonly years: readonly [number, number];
}

/** One subject in the plane of two indicators; unknown on either side is named below, never drawn at 0. */
export interface ScatterPoint {
	readonly id: string;
	readonly name: string;
	readonly x: number | null;
	readonly y: number | null;
	readonly isChosen: boolean;
}

export interface ScatterChartInput {
	readonly across: ChartIndicator;
	readonly up: ChartIndicator;
	readonly acrossPeriod: string;
	readonly upPeriod: string;
	readonly points: readonly ScatterPoint[];
	readonly acrossMedian: number | null;
	readonly upMedian: number | null;
	readonly acrossLimits: readonly ChartLimit[];
	readonly upLimits: readonly ChartLimit[];
}

/**
 * What is to be drawn, as plain data: it survives serialisation, so the page carries no drawing code
 * until a chart is seen.
 */
export type ChartRequest =
	| { readonly kind: 'indicator'; readonly input: IndicatorChartInput }
	| { readonly kind: 'rank'; readonly input: RankChartInput }
	| { readonly kind: 'share'; readonly input: ShareChartInput }
	| { readonly kind: 'panels'; readonly input: PanelsChartInput }
	| { readonly kind: 'comparison'; readonly input: ComparisonChartInput }
	| { readonly kind: 'scatter'; readonly input: ScatterChartInput }
	| { readonly kind: 'result'; readonly input: ResultChartInput };

/** CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A place the reader can stand on: its pixels in the drawing and what is said there. */
export interface Stop {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Plot's options, and the stops of each series in reading order; the first series is the chosen. */
export interface Drawing {
	readonly options: PlotOptions;
	readonly stops: readonly (readonly Stop[])[];
}

/** The twin of a chart: the same figures, and all of them. */
export interface ChartTable {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
}

/**
 * The exact query behind the figures; or, where one query serves many charts of a page, the place on the
 * page where it stands once.
 */
export type ChartSql = string | { readonly href: string };
