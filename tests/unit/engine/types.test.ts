import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { typeCases } from '../../fixtures/engine-types.ts';
import { makeSmallDatabase } from './support.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
});
afterAll(() => engine.close());

test.each(typeCases)('$name: $sql', async ({ sql, type, value }) => {
	const table = await engine.run(`select ${sql} as x`);
	expect(table).toStrictEqual({
		columns: [{ name: 'x', type }],
		rows: [{ x: value }],
		truncated: false
	});
});

test('many rows of many batches keep their order, nulls included', async () => {
	const { rows } = await engine.run(
		"select i, case when i % 3 = 0 then null else i / 2.0 end as half, 'n' || i as t from range(300000) r(i) order by i desc"
	);
	expect(rows.length).toBe(300_000);
	expect(rows[0]).toStrictEqual({ i: 299_999, half: 149_999.5, t: 'n299999' });
	expect(rows[299_999]).toStrictEqual({ i: 0, half: null, t: 'n0' });
});

test('an empty answer has columns and no rows', async () => {
	expect(await engine.run('select id, name from organisation where id > 9')).toStrictEqual({
		columns: [
			{ name: 'id', type: 'INTEGER' },
			{ name: 'name', type: 'VARCHAR' }
		],
		rows: [],
		truncated: false
	});
});

test('names that stand twice and names with a meaning in JavaScript survive', async () => {
	const { rows } = await engine.run(
		'select 1 as a, 2 as a, 3 as a_1, 4 as "__proto__", 5 as constructor'
	);
	expect(Object.entries(rows[0] ?? {})).toStrictEqual([
		['a', 1],
		['a_1', 2],
		['a_1_1', 3],
		['__proto__', 4],
		['constructor', 5]
	]);
});

test('enum columns keep the order and the other columns of their answer', async () => {
	const { rows } = await engine.run(
		"select i, (case i % 2 when 0 then 'lige' else 'ulige' end)::enum('lige', 'ulige') as e from range(5) t(i) order by i desc;"
	);
	expect(rows.map(({ i, e }) => [i, e])).toStrictEqual([
		[4, 'lige'],
		[3, 'ulige'],
		[2, 'lige'],
		[1, 'ulige'],
		[0, 'lige']
	]);
});

test('pivot, describe, summarize and values can be asked', async () => {
	const pivot = await engine.run("pivot (values ('x', 1), ('y', 2)) on col0 using sum(col1)");
	expect(pivot.rows).toStrictEqual([{ x: 1, y: 2 }]);
	expect((await engine.run('describe organisation')).rows.length).toBe(3);
	expect((await engine.run('summarize organisation')).rows.length).toBe(3);
	expect((await engine.run('(values (1))')).rows).toStrictEqual([{ col0: 1 }]);
});
