export { default as Chart } from './Chart.svelte';
export { default as Sparkline } from './Sparkline.svelte';
export type { ResultChartChoice } from './result-choice.ts';
export type { ResultRows } from './result-types.ts';
export type { TrendInput } from './sparkline-path.ts';
export type {
	ChartBenchmark,
	ChartIndicator,
	ChartLimit,
	ChartMark,
	ChartMeeting,
	ChartPeers,
	ChartPoint,
	ChartRequest,
	ChartTable,
	ChartTarget,
	ComparedSeries,
	ComparisonChartInput,
	GroupYear,
	IndicatorChartInput,
	Panel,
	PanelPoint,
	PanelsChartInput,
	RankChartInput,
	RankRow,
	ScatterChartInput,
	ScatterPoint,
	ShareChartInput,
	SharePoint,
	ShareSeries
} from './types.ts';
