import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
	/** Folder of the built site. */
	readonly root: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** Path under which the site is hosted: `/x`, or empty for the root of the host. */
	readonly base?: string;
}

export interface RunningSite {
	/** Address of the start page, with a slash at the end: `http://localhost:4173/`. */
	readonly url: string;
	close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the README asks every host to send: the page's own policy is a `<meta>`, which cannot say this. */
const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff'
};

/** Of these, what speaks of pages alone: on each of fifty scripts and styles they would weigh more than some of them. */
const pageHeaders = [
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Referrer-Policy'
] as const;

/** A page's `<meta>` policy does not bind a worker (measured); a header on the worker's script does. */
const workerPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:; frame-ancestors 'none'";

function setFileHeaders(response: ServerResponse, path: string): void {
	const isImmutable = path.includes('/_app/immutable/');
	response.setHeader(
		'Cache-Control',
		isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (isImmutable) for (const name of pageHeaders) response.removeHeader(name);
	if (path.endsWith('.duckdb')) response.setHeader('Content-Type', 'application/octet-stream');
	if (/\/duckdb-browser[^/]*\.js$/.test(path)) {
		response.setHeader('Content-Security-Policy', workerPolicy);
	}
}

function createHandler(root: string, base: string): Handler {
	const files = sirv(root, { brotli: true, gzip: true, etag: true, setHeaders: setFileHeaders });
	const notFoundPage = readFileSync(join(root, '404.html'));

	function sayNotFound(request: IncomingMessage, response: ServerResponse): void {
		response.writeHead(404, {
			'Cache-Control': 'no-cache',
			'Content-Length': notFoundPage.length,
			'Content-Type': 'text/html;charset=utf-8'
		});
		response.end(request.method === 'HEAD' ? undefined : notFoundPage);
	}

	return (request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [path = '/', query] = (request.url ?? '/').split('?', 2);
		if (path !== base && !path.startsWith(`${base}/`)) return sayNotFound(request, response);
		const inside = path.slice(base.length);
		if (isFolderWithoutSlash(root, inside)) {
			response.writeHead(302, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
			return;
		}
		request.url = inside + (query ? `?${query}` : '');
		files(request, response, () => sayNotFound(request, response));
	};
}

/** Links inside a page are relative to its folder, so `/om` must become `/om/` before it is shown. */
function isFolderWithoutSlash(root: string, path: string): boolean {
	if (path === '') return true;
	if (path.endsWith('/') || path.includes('..') || /^[/\\]{2}/.test(path)) return false;
	return existsSync(join(root, safelyDecoded(path), 'index.html'));
}

function safelyDecoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function listen(server: Server, host: string, port: number): Promise<number> {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function isCode(error: unknown, ...codes: string[]): boolean {
	return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Serves a built site to this machine only (127.0.0.1 and, where there is one, ::1).
 * Throws one sentence if there is no built site or the port is taken.
 */
export async function serve({ root, port, base = '' }: ServeOptions): Promise<RunningSite> {
	const folder = resolve(root);
	if (!existsSync(join(folder, '404.html'))) {
		throw new Error(`There is no built site in ${root}: run "npm run build" first.`);
	}
	const handler = createHandler(folder, base);
	const servers = [createServer(handler), createServer(handler)] as const;
	try {
		const taken = await listen(servers[0], '127.0.0.1', port);
		await listen(servers[1], '::1', taken).catch((error: unknown) => {
			if (!isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) throw error;
		});
		return { url: `http://localhost:${taken}${base}/`, close: () => closeAll(servers) };
	} catch (error) {
		await closeAll(servers);
		if (isCode(error, 'EADDRINUSE')) {
			throw new Error(
				`Port ${port} is taken by another program: stop it, or choose another port (PORT=4180 npm start).`,
				{ cause: error }
			);
		}
		throw error;
	}
}

async function closeAll(servers: readonly Server[]): Promise<void> {
	await Promise.all(
		servers.map((server) => {
			server.closeAllConnections();
			return new Promise<void>((done) => server.close(() => done()));
		})
	);
}
