import { describe, expect, test } from 'vitest';
import { EngineError } from '../../../src/lib/engine/index.ts';
import {
	placesOf,
	readEntry,
	valuesOf,
	type PlaceEntry
} from '../../../src/routes/[dataset]/sql/running/places.ts';
import { readPlan } from '../../../src/routes/[dataset]/sql/running/plan.ts';
import { prepareStatement } from '../../../src/routes/[dataset]/sql/running/prepare-statement.ts';
import { indexOf } from '../../../src/routes/[dataset]/sql/running/rewritten.ts';

test('places are found once each, in order, and only where they are places', () => {
	const sql = 'select $b, $a, \'$c\', "$d", $b -- $e\n /* $f */, $$ $g $$ from x';
	expect(placesOf(sql)).toStrictEqual(['b', 'a']);
});

describe('what a person writes', () => {
	const cases: readonly (readonly [PlaceEntry['type'], string, unknown])[] = [
		['number', '5.700,5', 5700.5],
		['number', ' 48 ', 48],
		['number', '-3', -3],
		['number', '1,5 mio.', 1_500_000],
		['number', '', null],
		['date', '2025-05-23', '2025-05-23'],
		['date', '1.2.2025', '2025-02-01'],
		['date', '31/12-2024', '2024-12-31'],
		['text', " o'r ", " o'r "],
		['text', '', null],
		['text', '5.700,5', '5.700,5'],
		['unknown', 'noget', null]
	];
	test.each(cases)('%s %j is %j', (type, written, value) => {
		expect(readEntry({ type, written })).toStrictEqual({ kind: 'value', value });
	});

	test('what has two readings or none is no value', () => {
		expect(readEntry({ type: 'number', written: '8,000' })).toMatchObject({ kind: 'ambiguous' });
		expect(readEntry({ type: 'number', written: 'otte' })).toStrictEqual({ kind: 'unreadable' });
		expect(readEntry({ type: 'date', written: '30.2.2025' })).toStrictEqual({ kind: 'unreadable' });
		expect(valuesOf(['a'], { a: { type: 'number', written: 'otte' } })).toBeNull();
	});

	test('a form is values only for the names of the query', () => {
		const entries = {
			a: { type: 'number', written: '2' },
			z: { type: 'text', written: 'x' }
		} as const;
		expect(valuesOf(['a', 'b', 'toString'], entries)).toStrictEqual({
			a: 2,
			b: null,
			toString: null
		});
	});
});

describe('what is run', () => {
	test.each([
		['select $a', "select 'x''y'", null],
		['explain select $a', "EXPLAIN (FORMAT json) select 'x''y'", 'plan'],
		['/* a */ EXPLAIN\nANALYZE select 1', 'EXPLAIN (ANALYZE, FORMAT json) select 1', 'measured'],
		['explain (analyze) select 1', 'EXPLAIN (ANALYZE, FORMAT json) select 1', 'measured'],
		['explain (format html) select 1', 'EXPLAIN (FORMAT json) select 1', 'plan'],
		['explain (select 1)', 'EXPLAIN (FORMAT json) (select 1)', 'plan'],
		['explain', 'explain', null]
	])('%j', (sql, run, plan) => {
		const prepared = prepareStatement(sql, { a: "x'y" });
		expect(prepared.run.sql).toBe(run);
		expect(prepared.plan).toBe(plan);
	});

	test('a place in what was run is found in what was written', () => {
		const { run } = prepareStatement('explain analyze\n select $a, $b,\n ukendt', {
			a: 'en\nto',
			b: 1
		});
		const at = run.sql.indexOf('ukendt');
		const line = run.sql.slice(0, at).split('\n').length;
		const column = at - run.sql.lastIndexOf('\n', at);
		expect(run.origin(line, column)).toBe('explain analyze\n select $a, $b,\n '.length);
		expect(run.origin(99, 1)).toBe('explain analyze\n select $a, $b,\n ukendt'.length);
	});

	test('a place without a value is an error', () => {
		expect(() => prepareStatement('select $a + $b', { a: 1 })).toThrow(EngineError);
	});

	test('line and column are an index in any text', () => {
		const sql = 'a\r\nbc\rd\ne';
		expect([
			indexOf(sql, 1, 1),
			indexOf(sql, 2, 2),
			indexOf(sql, 3, 1),
			indexOf(sql, 4, 1)
		]).toStrictEqual([0, 4, 6, 8]);
	});
});

test('what is no plan is null', () => {
	for (const text of ['', '{"result": "error"}', '[]', 'null', '┌──┐']) {
		expect(readPlan(text, false)).toBeNull();
		expect(readPlan(text, true)).toBeNull();
	}
});
