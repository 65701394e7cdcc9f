import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import {
	answerKey,
	createAsker,
	EngineError,
	type Asker,
	type Engine,
	type EngineState
} from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import type { Question } from '../../../src/lib/model/question.ts';
import { makeSmallDatabase } from './support.ts';

const row = z.object({ id: z.number(), name: z.string() });
type Row = z.infer<typeof row>;
const larger = (than: number): Question<Row> => ({
	name: 'larger',
	sql: 'select id, name from organisation where id > $than order by id',
	parameters: { than },
	row
});
const endless: Question<{ n: number }> = {
	name: 'endless',
	sql: 'select count(*) as n from range(100000000000) t(i) where i % 7 = 3',
	parameters: {},
	row: z.object({ n: z.number() })
};

let bytes: Uint8Array;
beforeAll(async () => {
	bytes = await makeSmallDatabase();
});

const opened: Engine[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((engine) => engine.close()));
});

interface Setup {
	readonly answers?: Readonly<Record<string, unknown>>;
	readonly failures?: number;
}

function setUp({ answers = {}, failures = 0 }: Setup = {}) {
	const seen = { opened: 0, asked: [] as string[], fetched: [] as string[] };
	const asker: Asker = createAsker({
		answers: Object.keys(answers),
		fetchAnswer: (key) => {
			seen.fetched.push(key);
			return Promise.resolve(answers[key]);
		},
		openEngine: async (onProgress) => {
			seen.opened += 1;
			onProgress({ loaded: 1, total: 2 });
			if (seen.opened <= failures) throw new EngineError('start', 'no network');
			const engine = await openNodeEngine({ name: 'test', bytes });
			opened.push(engine);
			return {
				version: engine.version,
				run: (sql, options) => {
					seen.asked.push(sql);
					return engine.run(sql, options);
				},
				query: (sql, options) => engine.query(sql, options),
				insert: (table, signal) => engine.insert(table, signal),
				remove: (name) => engine.remove(name),
				onDeath: (listener) => engine.onDeath(listener),
				close: () => engine.close()
			};
		}
	});
	return { asker, seen };
}

test('memory, stored answers and the engine agree, and a caller cannot tell which it was', async () => {
	const fresh = setUp();
	const fromEngine = await fresh.asker.ask(larger(1));
	const storing = setUp({ answers: { 'larger.than=1': fromEngine } });
	const fromStore = await storing.asker.ask(larger(1));
	const fromMemory = await storing.asker.ask(larger(1));
	expect(fromStore).toStrictEqual(fromEngine);
	expect(fromMemory).toBe(fromStore);
	expect(storing.seen).toStrictEqual({ opened: 0, asked: [], fetched: ['larger.than=1'] });
	expect(storing.asker.engineState()).toStrictEqual({ status: 'idle' });
});

test('identical questions asked at once are asked once', async () => {
	const { asker, seen } = setUp();
	const answers = await Promise.all([
		asker.ask(larger(2)),
		asker.ask(larger(2)),
		asker.ask(larger(2))
	]);
	expect(new Set(answers).size).toBe(1);
	expect(seen.asked).toStrictEqual(['select id, name from organisation where id > 2 order by id']);
});

test('a stored answer of another shape is passed over for the engine', async () => {
	const { asker, seen } = setUp({ answers: { 'larger.than=2': [{ id: '3' }] } });
	expect(await asker.ask(larger(2))).toStrictEqual([{ id: 3, name: 'Åparken' }]);
	expect(seen.asked.length).toBe(1);
});

test('answers can be added later', async () => {
	const { asker, seen } = setUp();
	asker.addAnswers(['larger.than=9']);
	await asker.ask({ ...larger(9) }).catch(() => undefined);
	expect(seen.fetched).toStrictEqual(['larger.than=9']);
});

describe('making ready', () => {
	test('takes stored answers, each once, and leaves the engine where it is', async () => {
		const rows = [{ id: 3, name: 'Åparken' }];
		const { asker, seen } = setUp({ answers: { 'larger.than=1': rows, 'larger.than=2': rows } });
		await asker.prepare([larger(1), larger(0), larger(2), larger(1)]);
		expect(seen).toMatchObject({ opened: 0, fetched: ['larger.than=1', 'larger.than=2'] });
		await asker.ask(larger(2));
		expect(seen.fetched).toHaveLength(2);
	});

	test('asks an engine that runs, and tells nobody when that fails', async () => {
		const { asker, seen } = setUp();
		await asker.ask(larger(0));
		await asker.prepare([
			{ ...larger(1), name: 'broken', sql: 'select nonsense from $than' },
			larger(2)
		]);
		const asked = seen.asked.length;
		expect((await asker.ask(larger(2))).length).toBe(1);
		expect(seen.asked.length).toBe(asked);
	});

	test('stops when it is no longer wanted', async () => {
		const { asker, seen } = setUp({ answers: { 'larger.than=1': [] } });
		await asker.prepare([larger(1)], { signal: AbortSignal.abort() });
		expect(seen.fetched).toStrictEqual([]);
	});
});

describe('cancelling', () => {
	test('one caller leaves the answer to the others', async () => {
		const { asker } = setUp();
		const controller = new AbortController();
		const first = asker.ask(larger(0), { signal: controller.signal });
		const second = asker.ask(larger(0));
		controller.abort();
		await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
		expect((await second).length).toBe(3);
	});

	test('the last caller cancels the question itself; asked anew it is answered', async () => {
		const { asker, seen } = setUp();
		await asker.ask(larger(0));
		const controller = new AbortController();
		const long = asker.ask(endless, { signal: controller.signal });
		setTimeout(() => controller.abort(), 50);
		await expect(long).rejects.toMatchObject({ kind: 'cancelled' });
		expect((await asker.ask(larger(1))).length).toBe(2);
		expect(seen.opened).toBe(1);
	});

	test('an aborted signal asks nothing', async () => {
		const { asker, seen } = setUp();
		const asked = asker.ask(larger(0), { signal: AbortSignal.abort() });
		await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
		expect(seen.opened).toBe(0);
	});
});

describe('the engine', () => {
	test('is started once, tells its progress, and is ready', async () => {
		const { asker, seen } = setUp();
		const states: EngineState[] = [];
		asker.onEngineState((state) => states.push(state));
		asker.warmUp();
		await Promise.all([asker.ask(larger(0)), asker.ask(larger(1))]);
		expect(seen.opened).toBe(1);
		expect(states).toStrictEqual([
			{ status: 'starting', loaded: 0, total: 0 },
			{ status: 'starting', loaded: 1, total: 2 },
			{ status: 'ready' }
		]);
	});

	test('that cannot start is an error, and the next question tries again', async () => {
		const { asker, seen } = setUp({ failures: 1 });
		await expect(asker.ask(larger(0))).rejects.toMatchObject({ kind: 'start' });
		expect(asker.engineState()).toMatchObject({ status: 'failed', error: { kind: 'start' } });
		expect((await asker.ask(larger(0))).length).toBe(3);
		expect(seen.opened).toBe(2);
	});

	test('can be tried again without a question', async () => {
		const { asker } = setUp({ failures: 1 });
		asker.warmUp();
		await expect.poll(() => asker.engineState().status, { timeout: 30_000 }).toBe('failed');
		asker.retry();
		await expect.poll(() => asker.engineState().status, { timeout: 30_000 }).toBe('ready');
	});
});

describe('the key of an answer', () => {
	const key = (parameters: Question<unknown>['parameters']) =>
		answerKey({ name: 'overview-matrix', parameters });

	test('reads like the question, whatever the order of its parameters', () => {
		expect(key({ year: 2024 })).toBe('overview-matrix.year=2024');
		expect(key({ b: 'lejerbo-gladsaxe', a: null })).toBe(
			'overview-matrix.a=null.b=lejerbo-gladsaxe'
		);
		expect(key({ a: null, b: 'lejerbo-gladsaxe' })).toBe(key({ b: 'lejerbo-gladsaxe', a: null }));
		expect(key({})).toBe('overview-matrix');
	});

	test('differs for values that differ, and is safe in files and addresses', () => {
		const values = [
			1,
			'1',
			-1,
			1.5,
			'1.5',
			true,
			'true',
			null,
			'null',
			'',
			'a',
			'A',
			'å',
			'a/b',
			'../a',
			'a.b=c',
			['a'],
			['a', 'b'],
			['a,b'],
			[],
			NaN,
			Infinity,
			-0.5,
			1e21,
			'x'.repeat(500)
		];
		const keys = values.map((value) => key({ value }));
		expect(new Set(keys.map((one) => one.toLowerCase())).size).toBe(values.length);
		for (const one of keys) expect(one).toMatch(/^[a-z0-9\-_.=]{1,120}$/);
	});

	test('of many parameters stays short', () => {
		const many = Object.fromEntries(
			Array.from({ length: 30 }, (_, index) => [`parameter${index}`, index])
		);
		expect(key(many).length).toBeLessThanOrEqual(120);
		expect(key(many)).not.toBe(key({ ...many, parameter0: 1 }));
	});
});
