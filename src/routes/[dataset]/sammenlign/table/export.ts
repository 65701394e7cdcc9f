import { toCsv, type CsvColumn, type XlsxColumn, type XlsxSheet } from '$lib/files';
import {
	compareTableText,
	compareText,
	fileText,
	formatDateShort,
	formatPeriod,
	formatValue,
	isWordUnit
} from '$lib/text';
import { groupSentence } from '../group-sentence';
import type { Comparison } from '../comparison';
import { periodPair } from '../questions';
import { COLUMNS, type ColumnKey, type FigureRow, type TotalRow } from './table-rows';

/** What a file says of where its rows are from. */
export interface Origin {
	readonly dataset: string;
	readonly title: string;
	readonly dataDate: string;
	readonly fingerprint: string;
	readonly isExample: boolean;
	/** The page as it stands, with its choices. */
	readonly address: string;
}

type Value = string | number | null;

/** Widths in characters where 12 is not right. */
const WIDTHS: Partial<Record<ColumnKey, number>> = {
	subject: 30,
	indicator: 34,
	unit: 18,
	direction: 22,
	quality: 18,
	note: 40,
	source: 50
};

/** A value that is a word in the table is one in the file as well. */
function valueOf(row: FigureRow, key: ColumnKey): Value {
	const value = row[key];
	const isWord = (key === 'value' || key === 'earlier') && isWordUnit(row.symbol);
	if (typeof value === 'number') return isWord ? formatValue(value, row) : value;
	const isPeriod = key === 'period' || key === 'earlierPeriod';
	return isPeriod && value !== null ? formatPeriod(value) : value;
}

function plainRow(row: FigureRow, keys: readonly ColumnKey[], isExample: boolean) {
	return Object.fromEntries<Value>([
		...(isExample ? [['example', fileText.about.example] as const] : []),
		...keys.map((key) => [key, valueOf(row, key)] as const)
	]);
}

function headsOf(keys: readonly ColumnKey[], isExample: boolean): CsvColumn[] {
	const heads = COLUMNS.filter(({ key }) => keys.includes(key));
	// Invented data say so in every row: rows are copied from file to file.
	return isExample ? [{ key: 'example', label: fileText.about.dataset }, ...heads] : heads;
}

/** The rows as they stand, as CSV for a Danish Excel or as what it takes from the clipboard. */
export function rowsAsText(
	rows: readonly FigureRow[],
	keys: readonly ColumnKey[],
	dialect: 'danish' | 'clipboard',
	{ isExample }: Pick<Origin, 'isExample'>
): string {
	return toCsv(
		headsOf(keys, isExample),
		rows.map((row) => plainRow(row, keys, isExample)),
		{ dialect }
	);
}

const NUMBERS: readonly ColumnKey[] = [
	'value',
	'earlier',
	'change',
	'rank',
	'n',
	'percentile',
	'median',
	'distance'
];

function rowSheet(rows: readonly FigureRow[], totals: readonly TotalRow[], isExample: boolean) {
	const keys = COLUMNS.map(({ key }) => key);
	const most = Math.max(0, ...rows.map(({ decimals }) => decimals));
	const columns = headsOf(keys, isExample).map(({ key, label }): XlsxColumn => {
		const isNumber = (NUMBERS as readonly string[]).includes(key);
		const isAmount = isNumber && !['rank', 'n', 'percentile'].includes(key);
		return {
			label,
			type: isNumber ? 'number' : 'text',
			width: WIDTHS[key as ColumnKey] ?? 14,
			decimals: isAmount ? most : 0
		};
	});
	const body = rows.map((row) => {
		const plain = plainRow(row, keys, isExample);
		return headsOf(keys, isExample).map(({ key }) => plain[key] ?? null);
	});
	const sums = totals.map(({ indicator, period, total, n }) => {
		const cells: Partial<Record<string, Value>> = {
			example: fileText.about.example,
			subject: compareTableText.total(n),
			indicator: indicator.indicator_label,
			period: formatPeriod(period),
			value: total,
			unit: indicator.symbol || null,
			n
		};
		return headsOf(keys, isExample).map(({ key }) => cells[key] ?? null);
	});
	return { name: compareTableText.sheet, columns, rows: [...body, ...sums] };
}

/** Subjects × indicators, the unit and the period in each head. */
function overviewSheet(rows: readonly FigureRow[], comparison: Comparison, isExample: boolean) {
	const indicators = comparison.indicators.filter(({ indicator }) =>
		rows.some((row) => row.indicatorId === indicator)
	);
	const subjects = new Map(rows.map((row) => [row.id, row.subject]));
	const byPlace = new Map(rows.map((row) => [`${row.indicatorId}/${row.id}`, row]));
	const example = isExample
		? [{ label: fileText.about.dataset, type: 'text' as const, width: 14 }]
		: [];
	return {
		name: compareTableText.overview,
		columns: [
			...example,
			{
				label: compareText.subjectHead(comparison.choices.level),
				type: 'text' as const,
				width: 30
			},
			...indicators.map((indicator): XlsxColumn => {
				const period = periodPair(indicator, comparison)?.period ?? '';
				return {
					label: compareTableText.overviewHead(indicator.indicator_label, indicator.symbol, period),
					type: 'number',
					width: 22,
					decimals: indicator.decimals
				};
			})
		],
		rows: [...subjects].map(([id, name]) => [
			...(isExample ? [fileText.about.example] : []),
			name,
			...indicators.map(({ indicator }) => {
				const row = byPlace.get(`${indicator}/${id}`);
				return row === undefined ? null : (valueOf(row, 'value') ?? row.status);
			})
		])
	};
}

function aboutSheet(comparison: Comparison, origin: Origin): XlsxSheet {
	const { about } = compareTableText;
	const { about: file } = fileText;
	const { chosen, group, from, to, indicators, choices } = comparison;
	const names = chosen.map(({ name }) => name);
	const facts: (readonly [string, Value])[] = [
		[file.dataset, origin.title],
		...(origin.isExample ? [[file.example, file.exampleValue] as const] : []),
		[file.dataDate, formatDateShort(origin.dataDate)],
		[file.fingerprint, origin.fingerprint],
		[about.group, groupSentence(comparison)],
		[about.chosen, names.length === 0 ? about.nobody : names.join(', ')],
		[about.level, compareText.subjects(choices.level, group.members.length)],
		[about.years, compareText.years(from, to)],
		[about.population, compareText.population[choices.level]],
		[about.rank, about.rankMethod],
		[about.percentile, about.percentileMethod],
		[about.median, about.medianMethod],
		[about.distance, compareTableText.distanceNote],
		[about.total, about.totalMethod],
		...indicators.flatMap(({ indicator_label, description, source_title, source_url }) => [
			[about.definition(indicator_label), description] as const,
			[
				about.source(indicator_label),
				source_url === null ? source_title : `${source_title}, ${source_url}`
			] as const
		]),
		[file.address, origin.address]
	];
	return {
		name: compareTableText.aboutSheet,
		columns: [
			{ label: file.what, type: 'text', width: 34 },
			{ label: file.value, type: 'text', width: 100 }
		],
		rows: facts
	};
}

/** Every figure with all its columns, what they are and how they are made, and the values side by side. */
export function xlsxSheets(
	rows: readonly FigureRow[],
	totals: readonly TotalRow[],
	comparison: Comparison,
	origin: Origin
): readonly XlsxSheet[] {
	return [
		rowSheet(rows, totals, origin.isExample),
		aboutSheet(comparison, origin),
		overviewSheet(rows, comparison, origin.isExample)
	];
}
