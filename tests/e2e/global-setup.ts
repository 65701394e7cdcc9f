import type { TestProject } from 'vitest/node';
import { launchSharedChromium } from '../../scripts/browser/index.ts';
import { serve } from '../../scripts/site/server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the built site's start page, with a slash at the end. */
		siteUrl: string;
		/** Where the one Chromium of the run is reached. */
		browserEndpoint: string;
	}
}

/** Serves the production build and starts the one Chromium that all end-to-end tests share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const site = await serve({ root: 'build', port: 0 });
	const browser = await launchSharedChromium();
	project.provide('siteUrl', site.url);
	project.provide('browserEndpoint', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
	};
}
