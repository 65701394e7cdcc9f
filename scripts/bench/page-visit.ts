import type { Browser, CDPSession, Page } from 'playwright-core';

/** A slow office line: 10 Mbit/s, with 50 ms to the first byte of each answer. */
const network = {
	offline: false,
	latency: 50,
	downloadThroughput: 10_000_000 / 8,
	uploadThroughput: 10_000_000 / 8
};

/** After load, without a touch: long enough for what starts when idle. */
const idleMs = 4000;

const engineFiles = /duckdb-browser[^/]*\.js|\.wasm|\.duckdb/;

/** One answer, with its bytes as they came over the wire (compressed, with headers). */
export interface Transfer {
	readonly url: string;
	readonly mimeType: string;
	/** Since navigation began. */
	readonly startMs: number;
	bytes: number;
}

export interface Visit {
	/** The page's own; what a worker fetches is not among them, and not slowed down. */
	readonly transfers: readonly Transfer[];
	/** First request for the engine's worker, wasm or database; null if there was none. */
	readonly engineStartMs: number | null;
	readonly largestPaintMs: number;
	readonly layoutShift: number;
	readonly loadMs: number;
}

interface Paints {
	largestPaintMs: number;
	layoutShift: number;
}

declare global {
	interface Window {
		benchPaints: Paints;
	}
}

/** Opens a page with an empty cache over a slow line, touches nothing, and tells what happened. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const transfers = await recordTransfers(session);
	let engineAskedAt: number | undefined;
	page.on('request', (request) => {
		if (engineFiles.test(request.url())) engineAskedAt ??= Date.now();
	});
	await session.send('Network.emulateNetworkConditions', network);
	await page.addInitScript(observePaints);
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(idleMs);
	const seen = await readPaints(page);
	const navigatedAt = await page.evaluate(() => performance.timeOrigin);
	await context.close();
	const engineStartMs = engineAskedAt === undefined ? null : engineAskedAt - navigatedAt;
	return { transfers: [...transfers.values()], engineStartMs, ...seen };
}

async function recordTransfers(session: CDPSession): Promise<Map<string, Transfer>> {
	const transfers = new Map<string, Transfer>();
	const starts = new Map<string, number>();
	let navigationStart: number | undefined;
	session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
		navigationStart ??= timestamp;
		starts.set(requestId, (timestamp - navigationStart) * 1000);
	});
	session.on('Network.responseReceived', ({ requestId, response }) => {
		const { url, mimeType } = response;
		if (!/^https?:/.test(url)) return;
		transfers.set(requestId, { url, mimeType, startMs: starts.get(requestId) ?? 0, bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const transfer = transfers.get(requestId);
		if (transfer) transfer.bytes = encodedDataLength;
	});
	await session.send('Network.enable');
	return transfers;
}

function observePaints(): void {
	const paints: Paints = { largestPaintMs: 0, layoutShift: 0 };
	window.benchPaints = paints;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) paints.largestPaintMs = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			paints.layoutShift += Number(Reflect.get(entry, 'value') ?? 0);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

async function readPaints(page: Page): Promise<Paints & { loadMs: number }> {
	return page.evaluate(() => {
		const [navigation] = performance.getEntriesByType('navigation');
		return { ...window.benchPaints, loadMs: navigation?.duration ?? Number.NaN };
	});
}
