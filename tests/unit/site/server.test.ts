import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFile } from '../../../scripts/site/compress.ts';
import { addNotFoundText } from '../../../scripts/site/not-found-page.ts';
import { serve, type RunningSite } from '../../../scripts/site/server.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const long = 'æøå '.repeat(500);
let site: RunningSite;

function write(path: string, text: string): string {
	const whole = join(root, path);
	mkdirSync(join(whole, '..'), { recursive: true });
	writeFileSync(whole, text);
	return whole;
}

beforeAll(async () => {
	write('index.html', '<h1>Forside</h1>');
	write('404.html', '<h1>Siden findes ikke</h1>');
	write('data/x.duckdb', long);
	write('_app/immutable/assets/duckdb-browser-eh.worker.abc.js', long);
	write('_app/immutable/assets/duckdb-eh.abc.wasm', long);
	const page = write('temaer/miljø/index.html', long);
	await compressFile(page, join(root, 'cache'));
	site = await serve({ root, port: 0 });
});

afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true });
});

function ask(path: string, init?: RequestInit): Promise<Response> {
	return fetch(site.url + path, { redirect: 'manual', ...init });
}

describe('the server', () => {
	test('sends a page with the headers that the page cannot say itself', async () => {
		const answer = await ask('');
		expect(await answer.text()).toBe('<h1>Forside</h1>');
		expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer.headers.get('referrer-policy')).toBe('same-origin');
		expect(answer.headers.get('cache-control')).toBe('no-cache');
	});

	test.each(['br', 'gzip', 'identity'])('sends %s to who takes it', async (encoding) => {
		const answer = await ask('temaer/milj%C3%B8/', { headers: { 'accept-encoding': encoding } });
		expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
		expect(await answer.text()).toBe(long);
	});

	test('knows the types of the engine and its data, and binds the worker', async () => {
		const immutable = '_app/immutable/assets';
		const wasm = await ask(`${immutable}/duckdb-eh.abc.wasm`, { method: 'HEAD' });
		expect(wasm.headers.get('content-type')).toBe('application/wasm');
		expect(wasm.headers.get('cache-control')).toContain('immutable');
		const data = await ask('data/x.duckdb');
		expect(data.headers.get('content-type')).toBe('application/octet-stream');
		const worker = await ask(`${immutable}/duckdb-browser-eh.worker.abc.js`);
		expect(worker.headers.get('content-security-policy')).toContain("connect-src 'self'");
	});

	test.each(['findes-ikke', 'findes/ikke/', '%E0%A4%A', '..%2f..%2fetc%2fpasswd', 'data'])(
		'has no page at %s',
		async (path) => {
			const answer = await ask(path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('Siden findes ikke');
		}
	);

	test('sends a folder on to its slash, with its query, and never to another host', async () => {
		const answer = await ask('temaer/milj%C3%B8?q=1');
		expect(answer.status).toBe(302);
		expect(answer.headers.get('location')).toBe('/temaer/milj%C3%B8/?q=1');
		expect((await ask('/temaer/milj%C3%B8')).headers.get('location')).toBeNull();
	});

	test('takes no orders', async () => {
		expect((await ask('', { method: 'POST', body: 'x' })).status).toBe(405);
	});

	test('serves a site under a path', async () => {
		const below = await serve({ root, port: 0, base: '/x' });
		expect(below.url).toMatch(/\/x\/$/);
		const { origin } = new URL(below.url);
		expect((await fetch(below.url)).status).toBe(200);
		expect((await fetch(`${origin}/x/temaer/milj%C3%B8/`)).status).toBe(200);
		expect((await fetch(`${origin}/x`)).url).toBe(below.url);
		expect((await fetch(`${origin}/`)).status).toBe(404);
		expect((await fetch(`${origin}/xy/`)).status).toBe(404);
		await below.close();
	});

	test('says what to do when its port is taken or nothing is built', async () => {
		const port = Number(new URL(site.url).port);
		await expect(serve({ root, port })).rejects.toThrow(/^Port \d+ is taken .*PORT=/);
		await expect(serve({ root: join(root, 'data'), port: 0 })).rejects.toThrow('npm run build');
	});
});

describe('compression', () => {
	test('gives the same bytes back, and the second time from the cache', async () => {
		const path = write('a/b.json', JSON.stringify({ long }));
		const first = await compressFile(path, join(root, 'cache'));
		const second = await compressFile(path, join(root, 'cache'));
		expect(first.isNew).toBe(true);
		expect(second).toEqual({ ...first, isNew: false });
		const raw = readFileSync(path);
		expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(raw);
		expect(gunzipSync(readFileSync(`${path}.gz`))).toEqual(raw);
	});
});

test('equal files may be compressed at the same moment', async () => {
	const paths = ['1', '2', '3'].map((name) => write(`same/${name}.json`, `${long}same`));
	const results = await Promise.all(paths.map((path) => compressFile(path, join(root, 'cache'))));
	expect(new Set(results.map(({ brotli }) => brotli)).size).toBe(1);
});

describe('the page for an unknown address', () => {
	test('has a title, a text and a way home without JavaScript', () => {
		const html = addNotFoundText(
			'<html><head></head><body class="x"><div></div></body></html>',
			'/x'
		);
		expect(html).toMatch(/<head><title>Siden findes ikke/);
		expect(html).toMatch(/<body class="x"><noscript>.*<a href="\/x\/">/);
		expect(addNotFoundText(html, '/x')).toBe(html);
	});

	test('refuses what is no page', () => {
		expect(() => addNotFoundText('', '')).toThrow('404.html');
	});
});
