import type { Direction } from '../model/index.ts';
import {
	chartText,
	formatDate,
	formatPeriod,
	limitLabel,
	organisationText,
	qualityText,
	referenceLabel,
	word
} from '../text/index.ts';
import type { ChartTable, IndicatorChartInput } from './types.ts';

/** What is known of one indicator of one subject, as a profile or an indicator page has it. */
export interface IndicatorFacts {
	readonly indicator_label: string;
	readonly symbol: string;
	readonly decimals: number;
	readonly direction: Direction;
	readonly points: readonly {
		readonly period: string;
		readonly year: number;
		readonly value: number | null;
		readonly status: string | null;
		readonly quality: string;
		readonly note: string | null;
		readonly source_title: string | null;
	}[];
	readonly peers: IndicatorChartInput['peers'];
	readonly limits: readonly {
		readonly stat: string;
		readonly year: number;
		readonly value: number;
		readonly quality: string;
	}[];
	readonly targets: readonly {
		readonly kind: 'target' | 'forecast';
		readonly due: number | null;
		readonly value: number | null;
		readonly statement: string;
	}[];
	/** Another subject's figures of the same indicator, drawn as a line of their own: its organisation's. */
	readonly beside?: {
		readonly name: string;
		readonly points: readonly {
			readonly period: string;
			readonly year: number;
			readonly value: number | null;
			readonly status: string | null;
			readonly quality: string;
			readonly note: string | null;
		}[];
	};
	readonly references: readonly {
		readonly kind: 'population' | 'municipality' | 'country' | 'sector';
		readonly name: string;
		readonly year: number;
		readonly value: number;
		readonly quality: string;
	}[];
}

export interface TimeMarks {
	readonly meetings: readonly { readonly date: string }[];
	/** Mergers and the like. */
	readonly events: readonly { readonly year: number; readonly label: string }[];
}

/**
 * Of the sector's figures only the newest official one for all housing: the others stand in the table of
 * the indicator's own page, and would only cover each other here.
 */
function worthDrawing(references: IndicatorFacts['references']): IndicatorFacts['references'] {
	const isSector = (reference: IndicatorFacts['references'][number]): boolean =>
		reference.kind === 'sector';
	const newest = references
		.filter(
			(reference) =>
				isSector(reference) && reference.name === '' && reference.quality === 'official'
		)
		.sort((a, b) => b.year - a.year)
		.slice(0, 1);
	return [...references.filter((reference) => !isSector(reference)), ...newest];
}

function limitQuality(quality: string): 'official' | 'estimate' | 'unverified' {
	return quality === 'official' || quality === 'estimate' ? quality : 'unverified';
}

/** The chart's input: the same rows, with Danish names on everything that is named in the picture. */
export function indicatorInput(facts: IndicatorFacts, marks: TimeMarks): IndicatorChartInput {
	return {
		indicator: {
			label: facts.indicator_label,
			symbol: facts.symbol,
			decimals: facts.decimals,
			direction: facts.direction
		},
		points: [
			...facts.points.map((point) => ({ ...point, population: chartText.allPopulations })),
			...(facts.beside?.points.map((point) => ({
				...point,
				population: facts.beside?.name ?? ''
			})) ?? [])
		],
		peers: facts.peers,
		limits: facts.limits.map((limit) => ({
			label: limitLabel(limit),
			value: limit.value,
			quality: limitQuality(limit.quality)
		})),
		targets: facts.targets.map((target) => ({
			kind: target.kind,
			year: target.due,
			value: target.value,
			label: target.statement
		})),
		benchmarks: worthDrawing(facts.references).map((reference) => ({
			label: referenceLabel(reference),
			year: reference.year,
			value: reference.value,
			quality: reference.quality
		})),
		meetings: marks.meetings.map(({ date }) => ({
			date,
			label: organisationText.meetingMark(formatDate(date))
		})),
		marks: marks.events
	};
}

type Row = ChartTable['rows'][number];

/** Columns that say nothing, or the same in every row (which the source line then says), are left out. */
function isTelling(rows: readonly Row[], key: string, isRepeated: boolean): boolean {
	const values = new Set(rows.map((row) => row[key] ?? null));
	return isRepeated ? values.size > 1 : values.size > 1 || !values.has(null);
}

/** The table twin: each period with its value, its peers and where it comes from. */
export function indicatorTable(facts: IndicatorFacts): ChartTable {
	const { table } = organisationText;
	// A source that says 48 % has not said 48,0 %.
	const isWhole = facts.points.every(({ value }) => value === null || Number.isInteger(value));
	const decimals = facts.symbol === '%' && isWhole && facts.peers.length === 0 ? 0 : facts.decimals;
	const peers = new Map(facts.peers.map((peer) => [peer.year, peer]));
	const beside = new Map(facts.beside?.points.map((point) => [point.period, point.value]));
	const number = { align: 'end', decimals } as const;
	const rows = facts.points.map((point) => {
		const peer = peers.get(point.year);
		return {
			period: point.period,
			value: point.value,
			status: point.status,
			...(facts.beside === undefined ? {} : { beside: beside.get(point.period) ?? null }),
			median: peer?.median ?? null,
			p10: peer?.p10 ?? null,
			p90: peer?.p90 ?? null,
			n: peer?.n ?? null,
			quality: word(qualityText, point.quality),
			source: point.source_title,
			note: point.note
		};
	});
	const columns: ChartTable['columns'] = [
		{ key: 'status', label: table.status },
		{ key: 'beside', label: facts.beside?.name ?? '', ...number },
		{ key: 'median', label: table.median, ...number },
		{ key: 'p10', label: table.p10, ...number },
		{ key: 'p90', label: table.p90, ...number },
		{ key: 'n', label: table.n, align: 'end', decimals: 0 },
		{ key: 'quality', label: table.quality },
		{ key: 'source', label: table.source },
		{ key: 'note', label: table.note }
	];
	return {
		columns: [
			{ key: 'period', label: table.period, format: (value) => formatPeriod(String(value)) },
			{ key: 'value', label: valueLabel(facts.symbol), ...number },
			...columns.filter(({ key }) => isTelling(rows, key, key === 'quality' || key === 'source'))
		],
		rows
	};
}

function valueLabel(symbol: string): string {
	const { value } = organisationText.table;
	return symbol === '' ? value : `${value} (${symbol})`;
}
