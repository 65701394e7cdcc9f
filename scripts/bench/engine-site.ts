import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
	'.gz': 'application/gzip',
	'.duckdb': 'application/octet-stream'
};

/**
 * How the host behaves for what lies under `/<manner>/…`; the same files under each.
 * plain: compresses · raw: does not, but has `.gz` twins · bare: has none · untyped: wrong type for WebAssembly ·
 * missing: 404 · page: a page with status 200 · silent: never answers · half: stops half-way · cut: ends half-way ·
 * slow: compressed, 10 Mbit/s · strict: forbids WebAssembly · sealed: forbids workers
 */
const manners = [
	...(['plain', 'raw', 'bare', 'untyped', 'missing', 'page', 'silent'] as const),
	...(['half', 'cut', 'slow', 'strict', 'sealed'] as const)
];
export type Manner = (typeof manners)[number];

export interface EngineSite {
	/** Address of a file as one manner of host serves it: `index.html`, the engine's two files or a database. */
	address(manner: Manner, file: string): string;
	/** Names of the built worker and WebAssembly file. */
	readonly worker: string;
	readonly wasm: string;
	close(): Promise<void>;
}

interface File {
	readonly name: string;
	readonly bytes: Buffer;
	readonly packed: Buffer;
}

const policy = (script: string, worker: string): string =>
	`default-src 'none'; script-src 'self' ${script}; worker-src ${worker}; connect-src 'self' blob:; img-src data:`;

function headersFor(manner: Manner, name: string): Record<string, string> {
	const type = types[extname(name)] ?? 'application/octet-stream';
	const policies: Partial<Record<Manner, string>> = {
		strict: policy('', "'self'"),
		sealed: policy("'wasm-unsafe-eval'", "'none'")
	};
	return {
		'content-type':
			manner === 'untyped' && name.endsWith('.wasm') ? 'application/octet-stream' : type,
		'content-security-policy': policies[manner] ?? policy("'wasm-unsafe-eval'", "'self'"),
		'cache-control': 'no-store'
	};
}

/** 12.5 kB every 10 ms: 10 Mbit/s. */
async function sendSlowly(response: ServerResponse, bytes: Buffer): Promise<void> {
	for (let start = 0; start < bytes.length && !response.destroyed; start += 12_500) {
		response.write(bytes.subarray(start, start + 12_500));
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	response.end();
}

function answer(response: ServerResponse, manner: Manner, file: File, isHead: boolean): void {
	const isPacked = ['plain', 'half', 'slow', 'strict', 'sealed'].includes(manner);
	const body = isPacked ? file.packed : file.bytes;
	const headers = {
		...headersFor(manner, file.name),
		...(isPacked ? { 'content-encoding': 'gzip' } : {}),
		'content-length': String(body.length)
	};
	response.writeHead(200, headers);
	if (isHead) response.end();
	else if (manner === 'half') response.write(body.subarray(0, body.length / 2));
	else if (manner === 'cut') {
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	} else if (manner === 'slow') void sendSlowly(response, body);
	else response.end(body);
}

function respond(
	files: ReadonlyMap<string, File>,
	url: string,
	isHead: boolean,
	response: ServerResponse
): void {
	const [, asked = '', ...path] = new URL(url, 'http://localhost').pathname.split('/');
	const manner = manners.find((known) => known === asked);
	const name = path.at(-1) ?? '';
	const twin = manner === 'raw' && name.endsWith('.gz') ? files.get(name.slice(0, -3)) : undefined;
	const file = twin === undefined ? files.get(name) : { ...twin, name, bytes: twin.packed };
	if (manner === 'silent') return;
	if (manner === 'page') {
		response
			.writeHead(200, { 'content-type': 'text/html' })
			.end('<!doctype html><title>Ikke her</title>');
	} else if (manner === undefined || manner === 'missing' || file === undefined) {
		response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
	} else answer(response, manner, file, isHead);
}

async function buildPage(): Promise<readonly (readonly [string, Buffer])[]> {
	const outDir = await mkdtemp(join(tmpdir(), 'engine-page-'));
	const wasm = new URL(
		'../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
		import.meta.url
	);
	await build({
		configFile: false,
		logLevel: 'error',
		root: new URL('engine-page', import.meta.url).pathname,
		base: './',
		define: { __ENGINE_WASM_BYTES__: (await readFile(wasm)).length },
		build: { outDir, emptyOutDir: true, reportCompressedSize: false, target: 'es2022' }
	});
	const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const named = await Promise.all(
		files.map(
			async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name))] as const
		)
	);
	await rm(outDir, { recursive: true });
	return named;
}

/** The largest file of that name: the bundler also writes a small script that says where it lies. */
function largestNamed(files: ReadonlyMap<string, File>, pattern: RegExp): string {
	const [largest] = [...files.values()]
		.filter(({ name }) => pattern.test(name))
		.toSorted((a, b) => b.bytes.length - a.bytes.length);
	if (largest === undefined) throw new Error(`The engine page was built without ${pattern}`);
	return largest.name;
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
}

/** Builds a page that holds nothing but the engine and serves it, with these databases, in every manner of host. */
export async function serveEngineSite(
	databases: Readonly<Record<string, Uint8Array>>
): Promise<EngineSite> {
	const pack = promisify(gzip);
	const contents = [...(await buildPage()), ...Object.entries(databases)];
	const files = new Map<string, File>();
	for (const [name, content] of contents) {
		const bytes = Buffer.from(content);
		files.set(name, { name, bytes, packed: await pack(bytes, { level: 6 }) });
	}
	const server = createServer((request, response) => {
		respond(files, request.url ?? '/', request.method === 'HEAD', response);
	});
	const port = await listen(server);
	return {
		address: (manner, file) =>
			`http://127.0.0.1:${port}/${manner}/${/\.(?:js|wasm)$/.test(file) ? 'assets/' : ''}${file}`,
		worker: largestNamed(files, /worker.*\.js$/),
		wasm: largestNamed(files, /\.wasm$/),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
