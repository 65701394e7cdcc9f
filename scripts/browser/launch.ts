import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/**
 * How this project starts Chromium, everywhere: without the sandbox (tests run as root in containers),
 * without a GPU (figures stay comparable) and without the browser's own traffic to other hosts.
 */
export const launchArgs: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** A Chromium of one's own, headless. Throws one English sentence if there is none on this machine. */
export async function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: [...launchArgs] });
}

/** A Chromium that several processes share through `wsEndpoint()`. */
export async function launchSharedChromium(): Promise<BrowserServer> {
	return chromium.launchServer({ executablePath: findChromium(), args: [...launchArgs] });
}
