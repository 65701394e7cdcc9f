import type { ChartRequest, ChartTable } from '$lib/charts';
import {
	briefingEditsText,
	chartText,
	formatPeriod,
	organisationText,
	qualityText,
	word
} from '$lib/text';

type Column = ChartTable['columns'][number];
type Row = ChartTable['rows'][number];
type InputOf<Kind extends ChartRequest['kind']> = Extract<ChartRequest, { kind: Kind }>['input'];

const { table } = organisationText;

/** Columns that hold something somewhere. */
function telling(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
	return columns.filter(({ key }) => rows.some((row) => (row[key] ?? null) !== null));
}

function ofIndicator({ indicator, points, peers }: InputOf<'indicator'>): ChartTable {
	const number = { align: 'end', decimals: indicator.decimals } as const;
	const years = new Map(peers.map((peer) => [peer.year, peer]));
	const isOne = points.every(({ population }) => population === chartText.allPopulations);
	const rows = points.map((point): Row => {
		const peer = years.get(point.year);
		return {
			period: formatPeriod(point.period),
			population: isOne ? null : point.population,
			value: point.value,
			status: point.status,
			median: peer?.median ?? null,
			p10: peer?.p10 ?? null,
			p90: peer?.p90 ?? null,
			n: peer?.n ?? null,
			quality: word(qualityText, point.quality),
			note: point.note
		};
	});
	const columns: readonly Column[] = [
		{ key: 'period', label: table.period },
		{ key: 'population', label: briefingEditsText.population },
		{
			key: 'value',
			label: indicator.symbol === '' ? table.value : `${table.value} (${indicator.symbol})`,
			...number
		},
		{ key: 'status', label: table.status },
		{ key: 'median', label: table.median, ...number },
		{ key: 'p10', label: table.p10, ...number },
		{ key: 'p90', label: table.p90, ...number },
		{ key: 'n', label: table.n, align: 'end', decimals: 0 },
		{ key: 'quality', label: table.quality },
		{ key: 'note', label: table.note }
	];
	return { columns: telling(columns, rows), rows };
}

/** The twin of a figure: what is drawn, in numbers. A briefing draws indicators over time; others have no twin here. */
export function figureTable(chart: ChartRequest): ChartTable {
	return chart.kind === 'indicator' ? ofIndicator(chart.input) : { columns: [], rows: [] };
}
