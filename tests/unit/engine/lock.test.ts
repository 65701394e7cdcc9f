import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { missingExtensions, refusedStatements } from '../../fixtures/engine-lock.ts';
import { makeSmallDatabase } from './support.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
});
afterAll(() => engine.close());

test.each(refusedStatements)('refused: %s', async (sql) => {
	await expect(engine.run(sql)).rejects.toMatchObject({ kind: 'refused', sql });
});

test.each(missingExtensions)('not built in: %s', async (sql) => {
	await expect(engine.run(sql)).rejects.toMatchObject({ name: 'EngineError' });
});

test('after all of that the dataset is as it was', async () => {
	const { rows } = await engine.run('select count(*) as n, sum(id) as s from organisation');
	expect(rows).toStrictEqual([{ n: 3, s: 6 }]);
});

test('bytes that are no database are an error of kind data, and the next opening works', async () => {
	const whole = await makeSmallDatabase();
	const html = new TextEncoder().encode('<!doctype html><title>404</title>'.padEnd(5000));
	for (const bytes of [html, whole.slice(0, 9000), whole.slice(0, -1), new Uint8Array(0)]) {
		await expect(openNodeEngine({ name: 'brudt', bytes })).rejects.toMatchObject({ kind: 'data' });
	}
	const next = await openNodeEngine({ name: 'hel', bytes: whole });
	expect((await next.run('select count(*) as n from organisation')).rows).toStrictEqual([{ n: 3 }]);
	await next.close();
});
