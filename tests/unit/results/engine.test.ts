import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Result } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { lookOf } from '../../../src/lib/results/column-look.ts';
import { filterRows } from '../../../src/lib/results/filter-rows.ts';
import { readFilter } from '../../../src/lib/results/filter-words.ts';
import { pivotOf } from '../../../src/lib/results/pivot.ts';
import { sortRows } from '../../../src/lib/results/sort-rows.ts';
import { statisticsOf } from '../../../src/lib/results/statistics.ts';
import { finishSteps } from '../../../src/lib/results/steps.ts';
import { makeDatabase } from '../engine/support.ts';

const base = `
	select i as id,
		case when i % 7 = 0 then null else ['Ærø', 'Østbo', 'Åby', 'Zoo', 'aalborg'][1 + i % 5] end as navn,
		cast(2019 + i % 6 as integer) as år,
		case when i % 11 = 0 then null else cast((i * 7919) % 9973 as decimal(12, 2)) / 100 end as beløb,
		date '2020-01-01' + cast(i % 900 as integer) as dag
	from range(5000) r(i)`;

let engine: Engine;
let result: Result;

beforeAll(async () => {
	engine = await openNodeEngine({
		name: 'test',
		bytes: await makeDatabase(`create table t as ${base}`)
	});
	result = await engine.query('select * from t order by id', {
		rowLimit: 1_000_000,
		byteLimit: 1e9
	});
});
afterAll(() => engine.close());

async function ask(sql: string): Promise<Record<string, unknown>> {
	const { rows } = await engine.run(sql);
	return { ...rows[0] };
}

describe('a result of the engine', () => {
	it('is ordered as the engine would', async () => {
		const keys = [
			{ column: 4, direction: 'descending' },
			{ column: 3, direction: 'ascending' }
		] as const;
		const own = finishSteps(sortRows(result, null, keys, new Map()));
		const { rows } = await engine.run('select id from t order by dag desc, beløb nulls last, id');
		expect(Array.from(own, (row) => result.value(0, row))).toEqual(rows.map(({ id }) => id));
	});

	it.each([
		[3, '>50,5', 'beløb > 50.5'],
		[3, '10..20', 'beløb between 10 and 20'],
		[4, '2021-03..2021-04', "dag between date '2021-03-01' and date '2021-04-30'"],
		[1, 'tom', 'navn is null'],
		[1, 'ø', "navn in ('Ærø', 'Østbo')"]
	])('is filtered as the engine would: %d %s', async (column, words, where) => {
		const filter = readFilter(words, lookOf(result, column));
		if (filter.kind !== 'test') throw new Error(filter.kind);
		const rows = finishSteps(filterRows(result, [{ column, test: filter.test }]));
		const { n } = await ask(`select count(*)::integer as n from t where ${where}`);
		expect(rows.length).toBe(n);
	});

	it('is reckoned as the engine would', async () => {
		const found = finishSteps(statisticsOf(result, 3));
		const told = await ask(
			'select count(beløb)::integer as known, count(distinct beløb)::integer as distinct_n, min(beløb)::double as low, max(beløb)::double as high, avg(beløb)::double as mean, median(beløb::double) as mid from t'
		);
		expect(found.rows - found.unknown).toBe(told['known']);
		expect(found.distinct).toBe(told['distinct_n']);
		expect([found.smallest, found.largest]).toEqual([told['low'], told['high']]);
		expect(found.mean).toBeCloseTo(Number(told['mean']), 9);
		expect(found.median).toBeCloseTo(Number(told['mid']), 9);
	});

	it('is pivoted as the engine would', async () => {
		const choice = { rows: [1], columns: 2, value: 3, aggregate: 'mean' } as const;
		const pivot = finishSteps(pivotOf(result, choice));
		const { rows } = await engine.run(
			'select navn, år, avg(beløb)::double as mean, grouping(navn, år)::integer as level from t group by cube (navn, år)'
		);
		for (const { navn, år, mean, level } of rows) {
			const row = pivot.rowKeys.findIndex(([key]) => key === navn);
			const column = pivot.columnKeys.indexOf(år ?? null);
			const number = [
				() => pivot.cell(row, column),
				() => pivot.rowTotal(row),
				() => pivot.columnTotal(column),
				() => pivot.total
			][Number(level)]?.();
			expect(number?.value).toBeCloseTo(Number(mean), 9);
		}
		expect(rows).toHaveLength((pivot.rowKeys.length + 1) * (pivot.columnKeys.length + 1));
	});
});
