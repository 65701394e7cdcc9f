import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineError, type Engine, type OwnTable } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import type { RunState } from '../../../src/routes/[dataset]/sql/running/run-state.ts';
import { Runner } from '../../../src/routes/[dataset]/sql/running/runner.svelte.ts';

const bytes = readFileSync(join('static', 'data', 'eksempel.duckdb'));
const endless = 'select count(*) as n from range(1000000000000) t(i) where i % 7 = 3';

const own: OwnTable = {
	name: 'mine_tal',
	rowCount: 2,
	columns: [{ name: 'n', type: 'integer', values: [1, null] }]
};

/** Every engine that a runner has opened. */
const engines: Engine[] = [];
const deaths = new Map<Engine, () => void>();

/** An engine of Node that can be made to die. */
async function open(): Promise<Engine> {
	const engine = await openNodeEngine({ name: 'eksempel', bytes, own: true });
	const listeners: (() => void)[] = [];
	let isDead = false;
	const alive = <Answer>(answer: () => Promise<Answer>): Promise<Answer> =>
		isDead ? Promise.reject(new EngineError('dead', 'memory access out of bounds')) : answer();
	const mortal: Engine = {
		version: engine.version,
		run: (sql, options) => alive(() => engine.run(sql, options)),
		query: (sql, options) => alive(() => engine.query(sql, options)),
		insert: (table, signal) => alive(() => engine.insert(table, signal)),
		remove: (name) => alive(() => engine.remove(name)),
		onDeath: (listener) => {
			listeners.push(listener);
			return () => undefined;
		},
		close: () => engine.close()
	};
	deaths.set(mortal, () => {
		isDead = true;
		for (const listener of listeners) listener();
	});
	engines.push(mortal);
	return mortal;
}

let runner: Runner;
beforeEach(() => {
	engines.length = 0;
	deaths.clear();
	runner = new Runner({ open });
});
afterEach(() => runner.close());

const order = (sql: string, before = '') => ({
	sql,
	offset: before.length,
	text: `${before}${sql}`
});
const statesOf = (one: Runner): readonly RunState[] => one.statements.map(({ state }) => state);

function firstRows(state: RunState | undefined): unknown {
	if (state?.status !== 'ready') return state;
	const { result } = state;
	return result.columns.map((_, column) => result.value(column, 0));
}

test('statements are run one after the other, each with its own answer', async () => {
	await runner.run(
		order("select 1 as a; select ';' as b -- ; c\n; select count(*) from organisation")
	);
	expect(statesOf(runner).map(firstRows)).toStrictEqual([[1], [';'], [12]]);
	expect(runner.statements.map(({ sql }) => sql.trim())[0]).toBe('select 1 as a');
	expect(runner.isRunning).toBe(false);
	const [first] = runner.statements;
	expect(first && runner.elapsedMs(first)).toBeGreaterThan(0);
});

test('one that fails stops the rest, with its place in the whole tab', async () => {
	const before = '-- æøå 😀\nselect 0;\n';
	await runner.run(order('select 1;\n\n  select $a, nam from organisation; select 2', before), {
		a: 'lang værdi'
	});
	const [ok, failed, skipped] = statesOf(runner);
	expect(firstRows(ok)).toStrictEqual([1]);
	expect(failed).toMatchObject({ status: 'failed', line: 5, column: 14 });
	expect(failed).toHaveProperty('error', 'Kolonnen »nam« findes ikke her.');
	expect(failed).toHaveProperty('hint', 'Mente du »name«?');
	expect(skipped).toStrictEqual({ status: 'skipped' });
});

test('a place without a value is an error at that place', async () => {
	await runner.run(order('select 1\nwhere 1 = $tal'));
	expect(statesOf(runner)[0]).toMatchObject({ status: 'failed', line: 2, column: 11 });
});

test('values are put in, and never change what is asked', async () => {
	await runner.run(order("select $a as a, '$a' as b, $b as c"), { a: "o'r; drop", b: null });
	expect(statesOf(runner).map(firstRows)).toStrictEqual([["o'r; drop", '$a', null]]);
});

describe('limits', () => {
	test('rows are cut where it says, and more are fetched on demand', async () => {
		runner.rowLimit = 1000;
		await runner.run(order('from range(5000)'));
		expect(statesOf(runner)[0]).toMatchObject({ result: { rowCount: 1000, cutBy: 'rows' } });
		await runner.more(0);
		expect(statesOf(runner)[0]).toMatchObject({ result: { rowCount: 5000, cutBy: null } });
		await runner.more(0);
		expect(runner.notice).toBeNull();
	});

	test('time runs out, and the next question is answered', async () => {
		runner.timeLimitS = 0.3;
		await runner.run(order(`${endless}; select 1`));
		expect(statesOf(runner)).toStrictEqual([
			{ status: 'timed-out', after: 0.3 },
			{ status: 'skipped' }
		]);
		runner.timeLimitS = 30;
		await runner.run(order('select 2 as n'));
		expect(statesOf(runner).map(firstRows)).toStrictEqual([[2]]);
		expect(engines).toHaveLength(1);
	});

	test('cancelled, it says so', async () => {
		await runner.run(order('select 1'));
		const run = runner.run(order(endless));
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(statesOf(runner)[0]?.status).toBe('running');
		runner.cancel();
		await run;
		expect(statesOf(runner)).toStrictEqual([{ status: 'cancelled' }]);
	});

	test('cancelled while the engine starts', async () => {
		const run = runner.run(order('select 1'));
		runner.cancel();
		await run;
		expect(statesOf(runner)).toStrictEqual([{ status: 'cancelled' }]);
	});
});

describe('own tables', () => {
	test('are put in, listed, joined, removed', async () => {
		await runner.addOwn(own, 'mine tal.csv');
		expect(runner.own).toMatchObject([{ name: 'mine_tal', kind: 'own', rows: 2 }]);
		expect(runner.files).toMatchObject([{ name: 'mine_tal', file: 'mine tal.csv', rowCount: 2 }]);
		await runner.run(order('create view egne.syn as from mine_tal; select count(n) from syn'));
		expect(statesOf(runner)[0]).toMatchObject({ status: 'ready', kind: 'done' });
		expect(firstRows(statesOf(runner)[1])).toStrictEqual([1]);
		expect(runner.own.map(({ name, rows }) => [name, rows])).toStrictEqual([
			['mine_tal', 2],
			['syn', null]
		]);
		await runner.run(order('delete from egne.mine_tal where n is null'));
		expect(runner.own[0]?.rows).toBe(1);
		await runner.run(order('drop table egne.mine_tal'));
		expect(runner.files).toStrictEqual([]);
	});

	test('an engine that dies is started anew with them; what SQL made is told to be lost', async () => {
		await runner.addOwn(own, 'mine tal.csv');
		await runner.run(order('create table egne.lavet as select 1 as x'));
		for (const die of deaths.values()) die();
		await vi.waitFor(() => {
			expect(runner.engineState.status).toBe('ready');
		}, 20_000);
		expect(runner.notice).toContain('startet forfra');
		expect(runner.notice).toContain('Tabellen fra din egen fil er sat ind igen');
		expect(runner.notice).toContain('»lavet«');
		await runner.run(order('select count(*) from mine_tal; from egne.lavet'));
		expect(firstRows(statesOf(runner)[0])).toStrictEqual([2]);
		expect(statesOf(runner)[1]).toHaveProperty('error', 'Tabellen »lavet« findes ikke.');
		runner.dismissNotice();
		expect(runner.notice).toBeNull();
	});
});

test('an engine that cannot be opened is an error, and the next run tries again', async () => {
	let attempts = 0;
	const slow = new Runner({
		open: () => {
			attempts += 1;
			return attempts === 1 ? Promise.reject(new EngineError('start', 'gone')) : open();
		}
	});
	await slow.run(order('select 1'));
	expect(statesOf(slow)[0]).toMatchObject({ status: 'failed', line: null });
	expect(slow.engineState.status).toBe('failed');
	await slow.run(order('select 1'));
	expect(statesOf(slow).map(firstRows)).toStrictEqual([[1]]);
	await slow.close();
});

test('a plan comes as steps, measured or not', async () => {
	await runner.run(
		order(
			"explain select name from organisation where name > 'B'; explain analyze from organisation"
		)
	);
	const [plan, measured] = statesOf(runner);
	expect(plan).toMatchObject({ kind: 'plan', plan: { rows: null } });
	expect(JSON.stringify(plan)).toContain("name>'B'");
	expect(measured).toMatchObject({ kind: 'plan', plan: { rows: 12 } });
});

test('nothing to run is said', async () => {
	await runner.run(order(' -- kun en kommentar'));
	expect(statesOf(runner)[0]).toMatchObject({ error: 'Der er ingen forespørgsel at køre.' });
});
