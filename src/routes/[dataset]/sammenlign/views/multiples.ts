import type { ChartPoint, ChartTable, ComparedSeries, ComparisonChartInput } from '$lib/charts';
import { groupBy } from '$lib/parts/group-by';
import { indicatorInput } from '$lib/charts/facts';
import type { CompareIndicator, CompareSeriesRow } from '$lib/queries';
import {
	chartText,
	compareText,
	formatNumber,
	formatPeriod,
	formatValue,
	isWordUnit,
	multiplesText,
	qualityText,
	valueParts,
	word
} from '$lib/text';
import type { Comparison } from '../comparison';
import { namesOf, placesOf } from './names';
import type { AxisMarks } from './time-marks';

export type Form = ComparisonChartInput['form'];

/** One indicator over time, ready to draw, to say and to read as a table. */
export interface Multiple {
	readonly indicator: CompareIndicator;
	readonly input: ComparisonChartInput;
	readonly sentence: string;
	readonly table: ChartTable;
	readonly source: string;
	/** Values that are words have no curve. */
	readonly isWords: boolean;
	/** Nobody has a figure in the years: a sentence stands in place of the picture. */
	readonly isEmpty: boolean;
}

/** Decimals of an index: percent of a value that is rounded itself. */
const INDEX_UNIT = { symbol: '', decimals: 1 } as const;

/** How many of the chosen are named in the sentence; the others stand in the table. */
const MOST_NAMED = 3;

function roleOf(id: string, comparison: Comparison): ComparedSeries['role'] {
	if (comparison.chosen.some((subject) => subject.id === id)) return 'chosen';
	return comparison.before.some((subject) => subject.id === id) ? 'before' : 'peer';
}

function pointOf(row: CompareSeriesRow): ChartPoint {
	return {
		period: row.period,
		year: row.year,
		value: row.value,
		status: row.status,
		population: chartText.allPopulations,
		quality: row.quality ?? 'official',
		note: row.note
	};
}

/** The chosen in the order of choice, then what went into them, then the others. */
function seriesOf(rows: readonly CompareSeriesRow[], comparison: Comparison): ComparedSeries[] {
	const names = namesOf(comparison);
	const places = placesOf(comparison);
	const own = groupBy(
		rows.filter(({ id }) => id !== null),
		({ id }) => id ?? ''
	);
	return [...own]
		.map(([id, points]) => ({
			id,
			name: names.get(id) ?? id,
			role: roleOf(id, comparison),
			points: points.map(pointOf)
		}))
		.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function targetsOf({ indicator }: CompareIndicator, { chosen, data }: Comparison) {
	return chosen.flatMap(({ id, name }) =>
		data.targets
			.filter((target) => target.id === id && target.indicator === indicator)
			.map((target) => ({
				...target,
				statement:
					chosen.length === 1 ? target.statement : compareText.targetOf(name, target.statement)
			}))
	);
}

function inputOf(
	indicator: CompareIndicator,
	rows: readonly CompareSeriesRow[],
	comparison: Comparison,
	form: Form,
	axis: AxisMarks
): ComparisonChartInput {
	const base = indicatorInput(
		{ ...indicator, points: [], peers: [], targets: targetsOf(indicator, comparison) },
		{ meetings: [], events: axis.marks }
	);
	// Critical values, targets and the country's figures are amounts: on an index they have no place.
	const isIndex = form === 'index';
	return {
		form,
		indicator: isIndex ? { ...base.indicator, ...INDEX_UNIT } : base.indicator,
		series: seriesOf(rows, comparison),
		group: rows.flatMap(({ id, year, n, value, deciles }) =>
			id !== null || value === null ? [] : [{ year, n: n ?? 0, median: value, deciles }]
		),
		limits: isIndex ? [] : base.limits,
		targets: isIndex ? [] : base.targets,
		benchmarks: isIndex
			? []
			: base.benchmarks.filter(({ year }) => year >= comparison.from && year <= comparison.to),
		meetings: axis.meetings,
		marks: base.marks,
		base: isIndex ? comparison.base : null,
		years: [comparison.from, comparison.to]
	};
}

/** What is said of one series: its newest value or status. */
function lastWords(series: ComparedSeries, unit: CompareUnit): string {
	const last = series.points.findLast(({ value, status }) => value !== null || status !== null);
	if (last === undefined) return multiplesText.unknown(series.name);
	return last.value === null
		? multiplesText.status(series.name, last.period, last.status ?? '')
		: multiplesText.chosen(series.name, last.period, formatValue(last.value, unit));
}

type CompareUnit = Pick<CompareIndicator, 'symbol' | 'decimals'>;

function sentenceOf(
	rows: readonly CompareSeriesRow[],
	comparison: Comparison,
	input: ComparisonChartInput
): string {
	const { from, to } = comparison;
	if (rows.length === 0) {
		return input.base === null
			? compareText.noFigures(from, to)
			: multiplesText.noIndex(input.base);
	}
	const unit = input.indicator;
	const chosen = comparison.chosen.map(
		({ id, name }) => input.series.find((series) => series.id === id) ?? { id, name, points: [] }
	);
	const named = chosen
		.slice(0, MOST_NAMED)
		.map((series) => lastWords({ role: 'chosen', ...series }, unit));
	const more = chosen.length > MOST_NAMED ? [multiplesText.others(chosen.length - MOST_NAMED)] : [];
	const group = rows.findLast(({ id }) => id === null);
	const groupWords =
		group === undefined
			? []
			: [multiplesText.group(group.period, formatValue(group.value, unit), group.n ?? 0)];
	const [low, high] = [group?.deciles?.[0], group?.deciles?.[8]];
	const band =
		low === undefined || high === undefined
			? []
			: [multiplesText.band(valueParts(low, unit).number, valueParts(high, unit).number)];
	return [...named, ...more, ...groupWords, ...band].join(' ');
}

type Cells = ChartTable['rows'][number];

/** What is worth knowing of single figures: those that are no official ones, and what is noted beside them. */
function notesOf(points: readonly ChartPoint[]): string | null {
	const notes = points.flatMap(({ period, quality, note, value, status }) => {
		const isKnown = value !== null || status !== null;
		const isNoted = (quality !== 'official' && isKnown) || note !== null;
		if (!isNoted) return [];
		const words = [quality === 'official' ? null : word(qualityText, quality), note];
		return [multiplesText.noteOf(period, words.filter((text) => text !== null).join(', '))];
	});
	return notes.length === 0 ? null : notes.join('; ');
}

function groupRows(rows: readonly CompareSeriesRow[], form: Form): Cells[] {
	const group = rows.filter(({ id }) => id === null);
	if (group.length === 0) return [];
	const line = (name: string, value: (row: CompareSeriesRow) => number | null): Cells => ({
		name,
		isCount: name === multiplesText.n,
		...Object.fromEntries(group.map((row) => [row.period, value(row)]))
	});
	const places = form === 'deciles' ? [1, 2, 3, 4, 6, 7, 8, 9] : [1, 9];
	const deciles = places
		.map((place) => line(multiplesText.decile(place), (row) => row.deciles?.[place - 1] ?? null))
		.filter(() => group.some(({ deciles }) => deciles !== null));
	return [
		line(multiplesText.median, (row) => row.value),
		...deciles,
		line(multiplesText.n, (row) => row.n)
	];
}

/** A row for each subject and for the group, a column for each period. */
function tableOf(
	rows: readonly CompareSeriesRow[],
	comparison: Comparison,
	input: ComparisonChartInput
): ChartTable {
	const inTime = [...rows].sort((a, b) => a.year - b.year || a.period.localeCompare(b.period));
	const periods = [...new Set(inTime.map(({ period }) => period))];
	const own = input.series.map(({ name, points }): Cells => {
		const cells = points.map(({ period, value, status }) => [period, value ?? status] as const);
		return { name, notes: notesOf(points), ...Object.fromEntries<Cells[string]>(cells) };
	});
	const { symbol, decimals } = input.indicator;
	const isWords = isWordUnit(symbol);
	const columns = periods.map((period) => ({
		key: period,
		label: formatPeriod(period),
		align: 'end' as const,
		format: (value: string | number | boolean, row: Cells) => {
			if (typeof value !== 'number') return String(value);
			if (row['isCount'] === true) return formatNumber(value, 0);
			return isWords ? formatValue(value, input.indicator) : formatNumber(value, decimals);
		}
	}));
	const head = compareText.subjectHead(comparison.choices.level);
	const unit = input.base === null ? symbol : multiplesText.index(input.base);
	const hasNotes = own.some(({ notes }) => notes !== null);
	return {
		columns: [
			{ key: 'name', label: unit === '' || isWords ? head : `${head} (${unit})` },
			...columns,
			...(hasNotes ? [{ key: 'notes', label: multiplesText.noteColumn }] : [])
		],
		// Of words there is no middle.
		rows: isWords ? own : [...own, ...groupRows(rows, input.form)]
	};
}

/**
 * A chart for each indicator, in the order of the catalogue. `otherwise`: what is named as source where only the
 * group is drawn, whose figures come from many.
 */
export function multiplesOf(
	rows: readonly CompareSeriesRow[],
	comparison: Comparison,
	form: Form,
	axis: AxisMarks,
	otherwise: string
): Multiple[] {
	const byIndicator = groupBy(rows, ({ indicator }) => indicator);
	return comparison.indicators.map((indicator) => {
		const own = byIndicator.get(indicator.indicator) ?? [];
		const input = inputOf(indicator, own, comparison, form, axis);
		const sources = own.flatMap(({ source_title }) => source_title ?? []);
		return {
			indicator,
			input,
			sentence: sentenceOf(own, comparison, input),
			table: tableOf(own, comparison, input),
			source: [...new Set(sources)].join('; ') || otherwise,
			isWords: isWordUnit(indicator.symbol),
			isEmpty: own.length === 0
		};
	});
}
