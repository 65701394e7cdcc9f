import { isElection, trendValues } from '../../charts/facts.ts';
import type { ProfileRow } from '../../queries/index.ts';
import {
	briefingPartsText,
	formatNumber,
	formatValue,
	isWordUnit,
	outsideLabel,
	outsideText,
	statText,
	UNKNOWN,
	word
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import type { DocumentTable, TableCell, TableHead, TableLine } from '../document.ts';
import { changeWords } from '../change-words.ts';
import { run, strong } from '../evidence.ts';
import { newestPoint } from '../newest-point.ts';

const words = briefingPartsText.figures;

/** One column: its head, and what it says of a figure; null where it says nothing. */
interface Column {
	readonly head: TableHead;
	readonly cell: (row: ProfileRow) => TableCell | null;
}

const cell = (text: string, note?: string): TableCell => ({
	runs: [run(text)],
	...(note === undefined ? {} : { note })
});

const mark = (quality: string): string | null =>
	quality === 'official' ? null : word(briefingPartsText.quality, quality);

/** The newest figure with its unit, or its status in words; below it when that was and what stands out. */
function nowCell(row: ProfileRow): TableCell | null {
	const { latest_period: period, latest_value: value, latest_status: status } = row;
	if (period === null) return null;
	const isAmount = row.symbol.startsWith('kr.');
	const said =
		value === null
			? (isAmount ? words.amountUnknown : words.statusOnly)(status ?? '')
			: formatValue(value, row);
	const dated = words.dated(period, mark(row.latest_quality ?? ''));
	const note =
		row.outside === null ? dated : words.outside(dated, outsideLabel, outsideText[row.outside]);
	return { runs: [strong(said)], note };
}

function changeCell(row: ProfileRow): TableCell | null {
	if (row.change === null || row.previous_period === null || isWordUnit(row.symbol)) return null;
	return cell(changeWords(row.change, row.decimals), words.since(row.previous_period));
}

function medianCell(row: ProfileRow): TableCell | null {
	if (row.peer_median === null || row.peer_n === null) return null;
	const median = isWordUnit(row.symbol)
		? formatValue(row.peer_median, row)
		: formatNumber(row.peer_median, row.decimals);
	return cell(median, briefingPartsText.n(row.peer_n));
}

/** The group's band in the year of the newest figure. */
function bandOf(row: ProfileRow): readonly [number, number] | null {
	const year = newestPoint(row)?.year;
	const peers = row.peers.find((one) => one.year === year);
	if (peers === undefined || peers.p10 === null || peers.p90 === null) return null;
	return [peers.p10, peers.p90];
}

function bandCell(row: ProfileRow): TableCell | null {
	const band = bandOf(row);
	if (band === null || isWordUnit(row.symbol)) return null;
	const [low, high] = band.map((edge) => formatNumber(edge, row.decimals));
	return low === undefined || high === undefined ? null : cell(words.band(low, high));
}

/** Each limit with the year it was set and, where it is not official, what it is. */
function limitCell(row: ProfileRow): TableCell | null {
	if (row.limits.length === 0) return null;
	const said = row.limits.map((limit) =>
		words.limit(
			word(statText, limit.stat),
			formatNumber(limit.value, row.decimals),
			limit.year,
			limit.quality === 'official' ? null : word(briefingPartsText.limitQuality, limit.quality)
		)
	);
	return cell(briefingPartsText.groups(said));
}

/** The line in a trend: the one limit there is, of several the one that is not a critical value. */
function drawnLimit(row: ProfileRow): number | null {
	const [only, ...others] = row.limits;
	if (others.length === 0) return only?.value ?? null;
	return row.limits.find(({ stat }) => stat === 'limit')?.value ?? null;
}

/** From two known figures on: one has no movement. */
function trendCell(row: ProfileRow): TableCell | null {
	const known = row.points.filter(({ value }) => value !== null);
	const [first] = known;
	const last = known.at(-1);
	if (first === undefined || last === undefined || first === last || isWordUnit(row.symbol)) {
		return null;
	}
	return {
		trend: {
			values: trendValues(row.points, isElection(last.period)),
			limit: drawnLimit(row),
			band: bandOf(row)
		},
		said: words.trend(
			first.period,
			formatNumber(first.value, row.decimals),
			last.period,
			formatNumber(last.value, row.decimals)
		)
	};
}

const head = (label: string, align: TableHead['align'], width: number): TableHead => ({
	label,
	align,
	width
});

const indicator: Column = {
	head: head(words.columns.indicator, 'start', 20),
	cell: (row) => cell(row.indicator_label)
};
const now: Column = { head: head(words.columns.now, 'start', 24), cell: nowCell };
const telling: readonly Column[] = [
	{ head: head(words.columns.change, 'end', 11), cell: changeCell },
	{ head: head(words.columns.median, 'end', 10), cell: medianCell },
	{ head: head(words.columns.band, 'end', 13), cell: bandCell },
	{ head: head(words.columns.limit, 'start', 18), cell: limitCell },
	{ head: head(words.columns.trend, 'start', 14), cell: trendCell }
];

/** The table of figures: one line an indicator; a column that would say nothing in any line is left out. */
export function figureTable(
	answers: BriefingAnswers,
	part: string,
	rows: readonly ProfileRow[],
	notes: readonly string[]
): DocumentTable {
	const shown = telling.filter((column) => rows.some((row) => column.cell(row) !== null));
	const columns = [indicator, now, ...shown];
	const lines = rows.map((row): TableLine => ({
		id: `${part}/${row.indicator}`,
		cells: columns.map((column) => column.cell(row) ?? cell(UNKNOWN)),
		...(row.outside === null ? {} : { isOutside: true })
	}));
	return {
		kind: 'table',
		id: `${part}/tabel`,
		caption: words.caption(answers.organisation.name),
		columns: columns.map((column) => column.head),
		lines,
		notes
	};
}
