import {
	parsePeriod,
	parseSubject,
	type Catalogue,
	type DatasetContent,
	type Target
} from '../../src/lib/model/index.ts';
import { observationRow, type Cell, type Row } from '../../src/lib/queries/rows/index.ts';

function subjectCells(text: string): { subject_kind: Cell; subject_id: Cell } {
	const subject = parseSubject(text);
	return { subject_kind: subject?.kind ?? null, subject_id: subject?.id ?? null };
}

/** Targets have no id of their own: numbered in the order of what they say, not of their lines. */
function inOrderOfContent(targets: DatasetContent['targets']): Target[] {
	const keyed = targets.map(({ value }) => ({ value, key: JSON.stringify(value) }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}

/** Rates of the statute hold everywhere; the sector's real figures do not stand beside invented ones. */
function sharedBenchmarks(catalogue: Catalogue, content: DatasetContent): Catalogue['benchmarks'] {
	if (content.dataset.value.kind === 'real') return catalogue.benchmarks;
	return catalogue.benchmarks.filter(
		({ value }) => value.stat !== 'mean' && value.stat !== 'median'
	);
}

/** Rows of observations, targets and benchmarks. */
export function figureRows(
	catalogue: Catalogue,
	content: DatasetContent
): readonly (readonly [string, Row[]])[] {
	const decimals = new Map(catalogue.indicators.map(({ value }) => [value.id, value.decimals]));
	return [
		[
			'observation',
			content.observations.map(({ value: row }) =>
				observationRow(row, decimals.get(row.indicator) ?? 2)
			)
		],
		[
			'target',
			inOrderOfContent(content.targets).map((row, index) => {
				const { subject, ...rest } = row;
				const baseline = row.baseline_period === null ? null : parsePeriod(row.baseline_period);
				return {
					...rest,
					...subjectCells(subject),
					id: `t${String(index + 1).padStart(4, '0')}`,
					baseline_year: baseline?.year ?? null
				};
			})
		],
		[
			'benchmark',
			[...sharedBenchmarks(catalogue, content), ...content.benchmarks].map(({ value: row }) => {
				const { group, ...rest } = row;
				return { ...rest, group_name: group, year: parsePeriod(row.period)?.year ?? null };
			})
		]
	];
}
