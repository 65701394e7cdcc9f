import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEngineSite, type EngineSite, type Manner } from '../../scripts/bench/engine-site.ts';
import type { Outcome, RunWish } from '../../scripts/bench/engine-page/main.ts';
import type { Table } from '../../src/lib/engine/index.ts';
import { missingExtensions, refusedStatements } from '../fixtures/engine-lock.ts';
import { typeCases } from '../fixtures/engine-types.ts';
import { makeSmallDatabase } from '../unit/engine/support.ts';
import { sharedBrowser } from './harness.ts';

let site: EngineSite;
let manifest: { readonly sha256: string; readonly bytes: number };

beforeAll(async () => {
	const whole = await makeSmallDatabase();
	const sha256 = createHash('sha256').update(whole).digest('hex');
	manifest = { sha256, bytes: whole.length };
	const html = new TextEncoder().encode('<!doctype html><title>404</title>'.padEnd(20_000));
	site = await serveEngineSite({
		'data.duckdb': whole,
		'cut-off.duckdb': whole.slice(0, 9000),
		'html.duckdb': html
	});
});
afterAll(() => site.close());

interface Hosts {
	readonly page?: Manner;
	readonly worker?: Manner;
	readonly wasm?: Manner;
	readonly database?: Manner;
	readonly file?: string;
	readonly sha256?: string;
	readonly bytes?: number;
	readonly abortAfterMs?: number;
}

interface Visit {
	readonly page: Page;
	/** Method and address of every request. */
	readonly requests: string[];
	open(hosts?: Hosts): Promise<Outcome<string>>;
	run(sql: string, wish?: RunWish): Promise<Outcome<Table>>;
	close(): Promise<void>;
}

async function visit(manner: Manner = 'plain'): Promise<Visit> {
	const browser = await sharedBrowser();
	const context = await browser.newContext();
	const page = await context.newPage();
	const requests: string[] = [];
	context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	await page.goto(site.address(manner, 'index.html'));
	await page.waitForFunction('window.enginePage');
	return {
		page,
		requests,
		open: ({
			worker = manner,
			wasm = manner,
			database = 'plain',
			file = 'data.duckdb',
			abortAfterMs,
			...wish
		} = {}) =>
			page.evaluate(([options, abort]) => window.enginePage.open(options, abort), [
				{
					url: site.address(database, file),
					assets: {
						worker: site.address(worker, site.worker),
						wasm: site.address(wasm, site.wasm)
					},
					...wish
				},
				abortAfterMs
			] as const),
		run: (sql, wish) =>
			page.evaluate(([text, options]) => window.enginePage.run(text, options), [
				sql,
				wish
			] as const),
		close: () => context.close()
	};
}

describe('in Chromium', () => {
	let open: Visit;
	beforeAll(async () => {
		open = await visit();
		expect(await open.open(manifest)).toMatchObject({ result: 'v1.4.3' });
	});
	afterAll(() => open.close());

	test.each(typeCases)('$name: $sql', async ({ sql, type, value }) => {
		expect(await open.run(`select ${sql} as x`)).toMatchObject({
			result: { columns: [{ name: 'x', type }], rows: [{ x: value }], truncated: false }
		});
	});

	test('nothing that is refused leaves the page', async () => {
		const before = open.requests.length;
		for (const sql of refusedStatements) {
			expect(await open.run(sql)).toMatchObject({ kind: 'refused' });
		}
		for (const sql of missingExtensions) {
			expect(await open.run(sql)).toHaveProperty('kind');
		}
		expect(open.requests.slice(before)).toStrictEqual([]);
		expect(await open.run('select count(*) as n from organisation')).toMatchObject({
			result: { rows: [{ n: 3 }] }
		});
	});

	test('errors have their place', async () => {
		expect(await open.run("select 'æøå',\n ukendt from organisation")).toMatchObject({
			kind: 'catalog',
			line: 2,
			column: 2
		});
	});

	test('a long question is cancelled, a large answer cut, and the engine lives on', async () => {
		const endless = 'select count(*) as n from range(100000000000) t(i) where i % 7 = 3';
		expect(await open.run(endless, { abortAfterMs: 100 })).toMatchObject({ kind: 'cancelled' });
		const cut = await open.run('select i from range(5000000) t(i)', { rowLimit: 10 });
		expect(cut).toMatchObject({ result: { truncated: true, rows: { length: 10 } } });
		expect(await open.run('select 1 as n')).toMatchObject({ result: { rows: [{ n: 1 }] } });
	});
});

describe('hosts that do not compress, or name the type wrong, are good enough', () => {
	test.each(['raw', 'bare', 'untyped'] as const)('%s', async (wasm) => {
		const page = await visit();
		expect(await page.open({ ...manifest, wasm })).toMatchObject({ result: 'v1.4.3' });
		expect(await page.run('select count(*) as n from organisation')).toMatchObject({
			result: { rows: [{ n: 3 }] }
		});
		const fetched = page.requests.filter(
			(line) => /GET .*\.wasm(?:\.gz)?$/.test(line) && !line.includes('blob:')
		);
		expect(fetched.at(-1)?.endsWith('.gz')).toBe(wasm === 'raw');
		await page.close();
	});
});

const failures: readonly (readonly [string, Hosts, string])[] = [
	...(['missing', 'page', 'silent', 'half', 'cut'] as const).flatMap((manner) => [
		[`worker ${manner}`, { worker: manner }, 'start'] as const,
		[`wasm ${manner}`, { wasm: manner }, 'start'] as const
	]),
	['database missing', { database: 'missing' }, 'data'],
	['database a page', { database: 'page' }, 'data'],
	['database silent', { database: 'silent' }, 'start'],
	['database half', { database: 'half' }, 'start'],
	['database broken off', { database: 'cut' }, 'start'],
	['database of other bytes', { sha256: '0'.repeat(64) }, 'data'],
	['database of another length', { bytes: 17 }, 'data'],
	['database cut off', { file: 'cut-off.duckdb' }, 'data'],
	['database that is HTML', { file: 'html.duckdb' }, 'data'],
	['WebAssembly forbidden', { page: 'strict' }, 'start'],
	['workers forbidden', { page: 'sealed' }, 'start'],
	['given up by the person', { worker: 'silent', abortAfterMs: 200 }, 'cancelled']
];

describe('what fails is an error, never a wait for ever', () => {
	test.concurrent.for(failures)('%s', async ([, hosts, kind], { expect }) => {
		const page = await visit(hosts.page);
		expect(await page.open(hosts)).toMatchObject({ kind });
		await expect.poll(() => page.page.workers()).toStrictEqual([]);
		await page.close();
	});

	test.each([
		{ worker: 'missing' },
		{ wasm: 'half' },
		{ database: 'cut' }
	] satisfies readonly Hosts[])(
		'a second try on the same page starts clean after %o',
		async (hosts) => {
			const page = await visit();
			expect(await page.open(hosts)).toHaveProperty('kind');
			expect(await page.open(manifest)).toMatchObject({ result: 'v1.4.3' });
			await page.close();
		}
	);
});

test('a step that cannot be interrupted ends with the engine, and another can be opened', async () => {
	const page = await visit();
	await page.open(manifest);
	const stubborn = "select levenshtein(repeat('a', 150000), repeat('b', 150000)) as n";
	expect(await page.run(stubborn, { abortAfterMs: 100 })).toMatchObject({ kind: 'cancelled' });
	const deaths = (): Promise<number> => page.page.evaluate(() => window.enginePage.seen.deaths);
	await expect.poll(deaths, { timeout: 20_000 }).toBe(1);
	expect(await page.run('select 1')).toMatchObject({ kind: 'dead' });
	expect(await page.open(manifest)).toMatchObject({ result: 'v1.4.3' });
	expect(await page.run('select 1 as n')).toMatchObject({ result: { rows: [{ n: 1 }] } });
	await page.close();
});
