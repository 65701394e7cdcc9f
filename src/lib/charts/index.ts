export { default as Chart } from './Chart.svelte';
export { default as Sparkline } from './Sparkline.svelte';
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
