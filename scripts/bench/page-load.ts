import { readdirSync } from 'node:fs';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { median, spreadOf } from './median.ts';
import { visit, type Transfer, type Visit } from './page-visit.ts';

const root = 'build';
const runs = 5;

/** The start page and the overview of each dataset, or the paths named in BENCH_PATHS (`/a/ /b/`). */
function listPaths(): string[] {
	const { BENCH_PATHS } = process.env;
	if (BENCH_PATHS) return BENCH_PATHS.split(/\s+/).filter(Boolean);
	const overviews = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => /^[^/\\]+[/\\]index\.html$/.test(path))
		.map((path) => `/${path.slice(0, -'index.html'.length).replaceAll('\\', '/')}`);
	return ['/', ...overviews.sort()];
}

const kinds = ['html', 'css', 'js', 'font', 'data', 'other'] as const;
type Kind = (typeof kinds)[number];

function kindOf({ url, mimeType }: Transfer): Kind {
	if (mimeType === 'text/html') return 'html';
	if (mimeType === 'text/css') return 'css';
	if (mimeType.includes('javascript')) return 'js';
	if (mimeType.startsWith('font/') || url.includes('.woff2')) return 'font';
	return /json|\.duckdb/.test(mimeType + url) ? 'data' : 'other';
}

function kilobytesOf(transfers: readonly Transfer[], ...wanted: readonly Kind[]): number {
	const chosen = transfers.filter((transfer) => wanted.includes(kindOf(transfer)));
	return Math.round(chosen.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
}

function isBeforeLoad(visited: Visit): (transfer: Transfer) => boolean {
	return ({ startMs }) => startMs <= visited.loadMs;
}

function describeEngineStart({ engineStartMs, loadMs }: Visit): string {
	if (engineStartMs === null) return 'none';
	return `${engineStartMs.toFixed(0)} ms (load ${loadMs.toFixed(0)} ms)`;
}

function printPath(path: string, visits: readonly Visit[]): void {
	const last = visits.at(-1);
	if (!last) return;
	const early = last.transfers.filter(isBeforeLoad(last));
	const late = last.transfers.filter((transfer) => !early.includes(transfer));
	console.log(`\n${path}`);
	console.log(
		`LCP ${spreadOf(
			visits.map(({ largestPaintMs }) => largestPaintMs),
			'ms'
		)}, CLS ${median(visits.map(({ layoutShift }) => layoutShift)).toFixed(4)}, first request of the engine: ${describeEngineStart(last)}`
	);
	console.table(
		Object.fromEntries(
			[
				['before load', early] as const,
				['4 s idle after it', late] as const,
				['together', last.transfers] as const
			].map(([phase, transfers]) => [
				phase,
				{
					...Object.fromEntries(kinds.map((kind) => [kind, kilobytesOf(transfers, kind)])),
					'html+css+js': kilobytesOf(transfers, 'html', 'css', 'js')
				}
			])
		)
	);
}

/**
 * First visits over 10 Mbit/s and 50 ms with an empty cache: transferred kB by kind, largest paint (aim: 1.0 s),
 * layout shift (aim: 0), html + css + js (aim: 120 kB) and when the engine is first asked for.
 */
export async function benchPageLoad(): Promise<void> {
	const site = await serve({ root, port: 0 });
	const browser = await launchChromium();
	console.log(`10 Mbit/s, 50 ms, empty cache, ${runs} runs each; kB as transferred`);
	for (const path of listPaths()) {
		const visits: Visit[] = [];
		for (let run = 0; run < runs; run++) {
			visits.push(await visit(browser, new URL(path.slice(1), site.url).href));
		}
		printPath(path, visits);
	}
	await browser.close();
	await site.close();
}
