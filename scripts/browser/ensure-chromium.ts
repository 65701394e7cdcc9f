import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, listChromiums } from './find-chromium.ts';

function run(command: string, args: readonly string[]): boolean {
	console.log(`> ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function installWithApt(): boolean {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
	return (
		run('apt-get', ['update', '-qq']) &&
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
	);
}

function installWithPlaywright(): boolean {
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	return run(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium']);
}

function isRunnable(path: string): boolean {
	// On Windows a browser asked for its version opens a window instead.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * The path of a Chromium that starts, installed if the machine has none: from the distribution where
 * we may (root on Debian or Ubuntu), else Playwright's own download. Candidates are tried, because
 * Ubuntu's package is a stub for a snap that does not run in a container.
 * Throws one sentence if there is no way to get one.
 */
export function ensureChromium(): string {
	const there = listChromiums().find(isRunnable);
	if (there) return there;
	console.log('No Chromium on this machine: installing it.');
	for (const install of [installWithApt, installWithPlaywright]) {
		const installed = install() ? listChromiums().find(isRunnable) : undefined;
		if (installed) return installed;
	}
	return findChromium();
}
