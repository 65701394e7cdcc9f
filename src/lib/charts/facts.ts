/** From rows to what is drawn, without drawing: a door of its own, so that no component comes along. */
export {
	indicatorInput,
	indicatorTable,
	type IndicatorFacts,
	type TimeMarks
} from './indicator-input.ts';
export { isElection, trendValues } from './trend-values.ts';
