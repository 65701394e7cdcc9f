import {
	areaSchema,
	benchmarkSchema,
	departmentSchema,
	observationSchema,
	organisationSchema,
	targetSchema
} from '../model/index.ts';
import type { CellKind } from './cells.ts';

/** The CSV files of the data contract: their schema, and how each column that is not text is read. */
export const TABLE_FILES = {
	organisations: { schema: organisationSchema, kinds: { dwellings: 'integer', aliases: 'list' } },
	departments: { schema: departmentSchema, kinds: { dwellings: 'integer', built: 'integer' } },
	areas: { schema: areaSchema, kinds: {} },
	observations: { schema: observationSchema, kinds: { value: 'number' } },
	targets: {
		schema: targetSchema,
		kinds: { value: 'number', due: 'integer', baseline_value: 'number' }
	},
	benchmarks: { schema: benchmarkSchema, kinds: { value: 'number' } }
} as const;

export function cellKind(kinds: Readonly<Record<string, CellKind>>, column: string): CellKind {
	return kinds[column] ?? 'text';
}
