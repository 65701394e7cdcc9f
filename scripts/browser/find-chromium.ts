import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The places where a browser of Chromium's family is installed, most specific first. */
function usualPlaces(): string[] {
	const { CHROMIUM_PATH, PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
	const places = CHROMIUM_PATH ? [CHROMIUM_PATH] : [];
	if (process.platform === 'win32') {
		for (const root of [PROGRAMFILES, LOCALAPPDATA]) {
			if (root) places.push(join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'));
		}
	} else if (process.platform === 'darwin') {
		for (const root of ['/Applications', join(homedir(), 'Applications')]) {
			places.push(join(root, 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'));
			places.push(join(root, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'));
		}
	} else {
		for (const folder of (PATH ?? '').split(delimiter).filter(Boolean)) {
			places.push(...commandNames.map((name) => join(folder, name)));
		}
		places.push('/snap/bin/chromium');
	}
	places.push(chromium.executablePath());
	return places;
}

/**
 * Every Chromium (or Chrome) found on this machine, best first; installs nothing.
 * A `CHROMIUM_PATH` that leads nowhere throws: a wrong setting is not passed over in silence.
 */
export function listChromiums(): string[] {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) {
		throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but there is no such file.`);
	}
	return usualPlaces().filter((path) => existsSync(path));
}

/** The path of Chromium on this machine. Throws one sentence that says what to do if there is none. */
export function findChromium(): string {
	const [path] = listChromiums();
	if (path) return path;
	throw new Error(
		'Chromium was not found: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.'
	);
}
