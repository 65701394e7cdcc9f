import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/routes/[dataset]/sql/schema/find-tables.ts';

const tables = [
	{
		name: 'meeting',
		kind: 'table' as const,
		comment: 'Møder',
		rows: 2,
		columns: [
			{ name: 'held_on', type: 'DATE', comment: 'Dag for mødet' },
			{ name: 'place', type: 'VARCHAR', comment: null }
		]
	},
	{ name: 'theme', kind: 'view' as const, comment: null, rows: null, columns: [] }
];

function found(written: string) {
	return findTables(tables, written).map(({ table, columns, isByColumn }) => [
		table.name,
		columns.length,
		isByColumn
	]);
}

describe('tables found', () => {
	it('by name, description or column, Danish letters folded', () => {
		expect(found('')).toHaveLength(2);
		expect(found('moeder')).toEqual([['meeting', 2, false]]);
		expect(found('THE')).toEqual([['theme', 0, false]]);
		expect(found('dag moedet')).toEqual([['meeting', 1, true]]);
		expect(found('zzz')).toEqual([]);
	});
});
