import type { Catalogue, DatasetContent } from '../../src/lib/model/index.ts';
import { listCell, withPositions, type Row } from '../../src/lib/queries/rows/index.ts';

/** Dwellings at which an organisation counts as middle-sized and as large; ids are shown by `text/`. */
const SIZE_CLASSES: readonly (readonly [number, string])[] = [
	[2000, 'large'],
	[500, 'medium'],
	[0, 'small']
];

function sizeClass(dwellings: number | null): string | null {
	if (dwellings === null) return null;
	return SIZE_CLASSES.find(([least]) => dwellings >= least)?.[1] ?? null;
}

/** Rows of what the dataset is made of: itself, organisations, areas, departments, sources. */
export function registerRows(content: DatasetContent): readonly (readonly [string, Row[]])[] {
	const dataset = content.dataset.value;
	const values = <T>(rows: readonly { readonly value: T }[]): T[] => rows.map((row) => row.value);
	return [
		[
			'dataset',
			[
				{
					id: dataset.id,
					title: dataset.title,
					description: dataset.description,
					kind: dataset.kind,
					municipality: dataset.municipality.id,
					municipality_name: dataset.municipality.name,
					data_date: dataset.data_date,
					names: dataset.names
				}
			]
		],
		[
			'organisation',
			withPositions(values(content.organisations), (row) => row.name).map(
				({ value, position }) => ({
					...value,
					aliases: listCell(value.aliases),
					size_class: sizeClass(value.dwellings),
					position
				})
			)
		],
		[
			'area',
			withPositions(values(content.areas), (row) => row.name).map(({ value, position }) => ({
				...value,
				position
			}))
		],
		[
			'department',
			withPositions(values(content.departments), (row) => row.name).map(({ value, position }) => ({
				...value,
				position
			}))
		]
	];
}

/** Rows of the catalogue; the dataset may choose its own key indicators and add own benchmarks. */
export function catalogueRows(
	catalogue: Catalogue,
	content: DatasetContent
): readonly (readonly [string, Row[]])[] {
	const units = new Map(catalogue.units.map((row) => [row.value.id, row.value]));
	const keys = content.dataset.value.key_indicators;
	const order = (id: string, position: number): number =>
		keys?.includes(id) === true ? keys.indexOf(id) + 1 : position + 1000;
	return [
		['unit', catalogue.units.map((row) => ({ ...row.value }))],
		[
			'theme',
			catalogue.themes.map((row, index) => ({
				...row.value,
				cues: listCell(row.value.cues),
				position: index + 1
			}))
		],
		[
			'indicator',
			catalogue.indicators.map(({ value }, index) => {
				const { source, levels, key, ...rest } = value;
				return {
					...rest,
					symbol: units.get(value.unit)?.symbol ?? value.unit,
					levels: listCell(levels),
					is_key: keys === undefined ? key : keys.includes(value.id),
					source_title: source.title,
					source_url: source.url,
					position: order(value.id, index + 1)
				};
			})
		],
		[
			'signal_rule',
			catalogue.signalRules.map(({ value }) => ({
				...value,
				indicators: listCell(value.indicators),
				statuses: listCell(value.statuses)
			}))
		]
	];
}
