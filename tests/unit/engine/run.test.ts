import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { makeSmallDatabase } from './support.ts';

const endless = 'select count(*) as n from range(100000000000) t(i) where i % 7 = 3';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
});
afterAll(() => engine.close());

test('questions asked at once are answered in order', async () => {
	const order: number[] = [];
	await Promise.all(
		[1, 2, 3].map(async (n) => {
			const { rows } = await engine.run(`select ${n} as n`);
			order.push(Number(rows[0]?.n));
		})
	);
	expect(order).toStrictEqual([1, 2, 3]);
});

test('a cancelled question is rejected and the ones behind it are answered', async () => {
	const controller = new AbortController();
	const long = engine.run(endless, { signal: controller.signal });
	const next = engine.run('select 1 as n');
	setTimeout(() => controller.abort(), 50);
	await expect(long).rejects.toMatchObject({ kind: 'cancelled' });
	expect((await next).rows).toStrictEqual([{ n: 1 }]);
});

test('a question can be cancelled while it waits, and while its rows are read', async () => {
	const waiting = new AbortController();
	const reading = new AbortController();
	const rows = engine.run('select i from range(5000000) t(i)', { signal: reading.signal });
	const behind = engine.run('select 1 as n', { signal: waiting.signal });
	waiting.abort();
	await expect(behind).rejects.toMatchObject({ kind: 'cancelled' });
	setTimeout(() => reading.abort(), 20);
	await expect(rows).rejects.toMatchObject({ kind: 'cancelled' });
	expect((await engine.run('select 2 as n')).rows).toStrictEqual([{ n: 2 }]);
});

test('an aborted signal asks nothing', async () => {
	const run = engine.run('select 1', { signal: AbortSignal.abort() });
	await expect(run).rejects.toMatchObject({ kind: 'cancelled' });
});

test('the row limit cuts, says so, and leaves nothing behind', async () => {
	const cut = await engine.run('select i from range(5000000) t(i)', { rowLimit: 1000 });
	expect({ count: cut.rows.length, truncated: cut.truncated }).toStrictEqual({
		count: 1000,
		truncated: true
	});
	const exact = await engine.run('select i from range(1000) t(i)', { rowLimit: 1000 });
	expect({ count: exact.rows.length, truncated: exact.truncated }).toStrictEqual({
		count: 1000,
		truncated: false
	});
});

test('several statements are run in turn; the last one answers', async () => {
	expect((await engine.run("select ';'; select 2 as b -- ; select 3\n;;")).rows).toStrictEqual([
		{ b: 2 }
	]);
});

test('a closed engine rejects what waits and what comes', async () => {
	const closing = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
	const waiting = closing.run(endless);
	const outcome = expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
	await closing.close();
	await outcome;
	await expect(closing.run('select 1')).rejects.toMatchObject({ kind: 'cancelled' });
});
