import type { BrowserEngineOptions } from '../../../src/lib/engine/browser.ts';
import { EngineError, type Engine, type Table } from '../../../src/lib/engine/index.ts';

/** What a call came to, in a form that passes from the page to Node. */
export type Outcome<Result> = { readonly elapsedMs: number } & (
	| { readonly result: Result }
	| {
			readonly kind: string;
			readonly message: string;
			readonly line: number | null;
			readonly column: number | null;
	  }
);

export interface RunWish {
	readonly abortAfterMs?: number;
	readonly rowLimit?: number;
}

/** What tests and benchmarks do to the engine from outside its page. */
export interface EnginePage {
	open(options: BrowserEngineOptions, abortAfterMs?: number): Promise<Outcome<string>>;
	run(sql: string, wish?: RunWish): Promise<Outcome<Table>>;
	close(): Promise<void>;
	openBare(url: string, sql: string): Promise<void>;
	loadAlone(url: string): Promise<number>;
	/** What `onProgress` and `onDeath` have said. */
	readonly seen: { progress: { loaded: number; total: number }[]; deaths: number };
}

declare global {
	interface Window {
		enginePage: EnginePage;
	}
}

let engine: Engine | undefined;

async function timed<Result>(call: () => Promise<Result>): Promise<Outcome<Result>> {
	const start = performance.now();
	try {
		const result = await call();
		return { elapsedMs: performance.now() - start, result };
	} catch (error) {
		const elapsedMs = performance.now() - start;
		const known = error instanceof EngineError ? error : undefined;
		return {
			elapsedMs,
			kind: known?.kind ?? 'unknown',
			message: String(error),
			line: known?.line ?? null,
			column: known?.column ?? null
		};
	}
}

function signalAfter(ms: number | undefined): { signal?: AbortSignal } {
	return ms === undefined ? {} : { signal: AbortSignal.timeout(ms) };
}

window.enginePage = {
	seen: { progress: [], deaths: 0 },
	open(options, abortAfterMs) {
		return timed(async () => {
			const { openBrowserEngine } = await import('../../../src/lib/engine/browser.ts');
			engine = await openBrowserEngine({
				...options,
				...signalAfter(abortAfterMs),
				onProgress: (progress) => this.seen.progress.push(progress)
			});
			engine.onDeath(() => (this.seen.deaths += 1));
			return engine.version;
		});
	},
	run(sql, { abortAfterMs, rowLimit } = {}) {
		return timed(async () => {
			if (engine === undefined) throw new Error('No engine is open');
			return engine.run(sql, {
				...signalAfter(abortAfterMs),
				...(rowLimit === undefined ? {} : { rowLimit })
			});
		});
	},
	close: async () => engine?.close(),
	openBare: async (url, sql) => (await import('./bare.ts')).openBare(url, sql),
	loadAlone: async (url) => (await import('./bare.ts')).loadAlone(url)
};
