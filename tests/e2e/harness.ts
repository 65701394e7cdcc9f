import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface PageOptions {
	/** CSS pixels; 1440 unless told. */
	readonly width?: number;
	readonly scheme?: 'light' | 'dark';
	readonly javaScript?: boolean;
	readonly media?: 'screen' | 'print';
	/** Query and hash to add to the path: `?organisation=x`. */
	readonly search?: string;
}

/** What must stay empty on every page; each entry is a readable line. */
export interface Problems {
	readonly csp: string[];
	readonly console: string[];
	readonly otherHosts: string[];
	readonly failedRequests: string[];
}

export interface OpenPage {
	readonly page: Page;
	readonly problems: Problems;
	close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** The run's one Chromium. Its pages are closed after each test file. */
export function sharedBrowser(): Promise<Browser> {
	shared ??= chromium.connect(inject('browserEndpoint'));
	return shared;
}

afterAll(async () => {
	await (await shared)?.close();
	shared = undefined;
});

/** Full address of a path of the site: `siteAddress('/eksempel/')`. */
export function siteAddress(path: string): string {
	return new URL(path.replace(/^\//, ''), inject('siteUrl')).href;
}

/**
 * Opens a path of the built site in a context of its own (empty storage and cache) and waits until it
 * is loaded and, with JavaScript, hydrated and quiet. Collects what must not happen from the first byte on.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenPage> {
	const { width = 1440, scheme = 'light', javaScript = true, media = 'screen' } = options;
	const browser = await sharedBrowser();
	const contextOptions: BrowserContextOptions = {
		viewport: { width, height: width < 600 ? 780 : 900 },
		colorScheme: scheme,
		javaScriptEnabled: javaScript,
		locale: 'da-DK',
		timezoneId: 'Europe/Copenhagen'
	};
	const context = await browser.newContext(contextOptions);
	const page = await context.newPage();
	const problems = await watchProblems(page);
	if (media === 'print') await page.emulateMedia({ media });
	await page.goto(siteAddress(path) + (options.search ?? ''), { waitUntil: 'load' });
	if (javaScript) await settle(page);
	return { page, problems, close: () => context.close() };
}

/** Opens a page, looks at it, and closes it also when an expectation fails. */
export async function withPage(
	path: string,
	options: PageOptions,
	look: (open: OpenPage) => Promise<void>
): Promise<void> {
	const open = await openPage(path, options);
	try {
		await look(open);
	} finally {
		await open.close();
	}
}

async function watchProblems(page: Page): Promise<Problems> {
	const problems: Problems = { csp: [], console: [], otherHosts: [], failedRequests: [] };
	const origin = new URL(inject('siteUrl')).origin;
	await page.exposeFunction('reportCspViolation', (line: string) => problems.csp.push(line));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const line = `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
			window.reportCspViolation(line);
		});
	});
	page.on('console', (message) => {
		const isBad = message.type() === 'error' || message.type() === 'warning';
		if (isBad) problems.console.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.console.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		const { origin: asked, protocol } = new URL(request.url());
		const isOwn = asked === origin || protocol === 'data:' || protocol === 'blob:';
		if (!isOwn) problems.otherHosts.push(request.url());
	});
	page.on('response', (response) => {
		if (response.status() >= 400) {
			problems.failedRequests.push(`${response.status()} ${response.url()}`);
		}
	});
	return problems;
}

/** Fonts in place and two frames painted: what a person sees, not what the parser left. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	});
}

/**
 * axe's violations as readable lines (rule, then places); empty is good.
 * `rules` limits the run: colours are all that a colour scheme changes.
 */
export async function findAxeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
	const isLoaded = await page.evaluate(() => 'axe' in window);
	if (!isLoaded) await page.evaluate(axe.source);
	const results = await page.evaluate<AxeResults, string[] | null>(
		(only) => {
			const options = only ? { runOnly: { type: 'rule' as const, values: only } } : {};
			return window.axe.run(document, { ...options, resultTypes: ['violations'] });
		},
		rules ? [...rules] : null
	);
	return results.violations.map(
		({ id, help, nodes }) =>
			`${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}

declare global {
	interface Window {
		axe: typeof axe;
		/** Put in place by `watchProblems` before the page's own scripts run. */
		reportCspViolation(line: string): void;
	}
}

/** Parts that are wider than the window, as readable lines; empty if the page does not scroll sideways. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > limit + 1)
			.slice(-5)
			.map(
				(element) => `<${element.tagName.toLowerCase()} class="${element.className}"> is too wide`
			);
	});
}
