import type { Observation, Source } from '../../model/index.ts';
import { insertRows } from './insert-rows.ts';
import { observationRow } from './observation-row.ts';

/** An import of figures, as it is kept in the browser. */
export interface LocalImport {
	readonly source: Source;
	readonly rows: readonly Observation[];
}

/** What a local import is written to. */
export const FIGURE_TABLES = ['source', 'observation'];

/** Keys a statement takes out. */
const MOST = 500;
/** Values are rounded by their indicator when a dataset is built; what a person has read in is kept as it is. */
const DECIMALS = 6;

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

function withoutRows(rows: readonly Observation[]): readonly string[] {
	const statements: string[] = [];
	for (let start = 0; start < rows.length; start += MOST) {
		const keys = rows
			.slice(start, start + MOST)
			.map(
				({ subject, indicator, period, population }) =>
					`(${[subject, indicator, period, population].map(quoted).join(', ')})`
			);
		statements.push(
			`delete from observation using (values ${keys.join(',\n')}) as gone (subject, indicator, period, population)
where observation.subject_kind || ':' || observation.subject_id = gone.subject
	and observation.indicator = gone.indicator and observation.period = gone.period
	and observation.population = gone.population`
		);
	}
	return statements;
}

/** Statements that put figures into an open dataset, in place of those that stand there; each is run by itself, in this order. */
export function localFigureStatements({ source, rows }: LocalImport): readonly string[] {
	return [
		`delete from source where id = ${quoted(source.id)}`,
		...insertRows('source', [{ ...source, body: null }]),
		...withoutRows(rows),
		...insertRows(
			'observation',
			rows.map((row) => observationRow(row, DECIMALS))
		)
	];
}
