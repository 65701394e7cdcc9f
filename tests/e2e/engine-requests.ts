import type { Page, Route } from 'playwright-core';

/** What the engine fetches: its worker, its WebAssembly (or its packed twin) and the database. */
const engineFile = /duckdb-browser[^/]*\.js|\.wasm|\.duckdb/;

/** Files of a choice, by the part of an address that gives them away. */
export const files = {
	stored: /\/svar\/[^/]+\.json/,
	wasm: /\.wasm/,
	worker: /duckdb-browser[^/]*\.js/,
	database: /\.duckdb/
} as const;

/** Every request from now on; `ofEngine` are those that a page must not make before it has to. */
export interface SeenRequests {
	readonly ofEngine: readonly string[];
	readonly ofAnswers: readonly string[];
}

/** Listens to a page and to its workers. */
export function watchRequests(page: Page): SeenRequests {
	const ofEngine: string[] = [];
	const ofAnswers: string[] = [];
	page.context().on('request', (request) => {
		if (engineFile.test(request.url())) ofEngine.push(request.url());
		if (files.stored.test(request.url())) ofAnswers.push(request.url());
	});
	return { ofEngine, ofAnswers };
}

/** How a host can fail with a file. `stalled` never answers. */
export const failures = {
	refused: (route: Route) => route.abort('connectionrefused'),
	missing: (route: Route) => route.fulfill({ status: 404, body: '404' }),
	stalled: () => undefined,
	broken: (route: Route) =>
		route.fulfill({ contentType: 'application/octet-stream', body: 'x'.repeat(20_000) }),
	/** How many hosts say that there is no such file. */
	page: (route: Route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Hov</title>' })
} as const;
export type Failure = keyof typeof failures;

/** Makes the host fail with some files, from the page's next request on, until `lift` is called. */
export async function fail(
	page: Page,
	failing: Partial<Record<keyof typeof files, Failure>>
): Promise<{ lift(): Promise<void> }> {
	for (const [file, failure] of entriesOf(failing)) {
		await page.context().route(files[file], failures[failure]);
	}
	return { lift: () => page.context().unrouteAll({ behavior: 'ignoreErrors' }) };
}

function entriesOf(
	failing: Partial<Record<keyof typeof files, Failure>>
): (readonly [keyof typeof files, Failure])[] {
	return (['stored', 'wasm', 'worker', 'database'] as const).flatMap((file) => {
		const failure = failing[file];
		return failure === undefined ? [] : [[file, failure] as const];
	});
}
