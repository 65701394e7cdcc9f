import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import engineFiles from './engine-files.json' with { type: 'json' };
import { readLockfile, readManifest } from './packages.ts';

const locked = readLockfile();
const manifest = readManifest();

/** Licences that may be passed on under the EUPL; OFL is the typeface's. */
const runtimeLicences = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'OFL-1.1',
	'Unlicense'
]);
/** Tools that stay on the developer's machine may also be under these. */
const toolLicences = new Set([
	...runtimeLicences,
	// The typeface that pictures in files are drawn with.
	'MIT AND OFL-1.1',
	// The reader of DOCX in the tests brings these.
	'BSD',
	'(MIT OR GPL-3.0-or-later)',
	'(MIT AND Zlib)',
	'BlueOak-1.0.0',
	'MPL-2.0',
	'Python-2.0',
	'CC0-1.0'
]);

/** Its package.json says `licenses` (an old form): MIT, as its LICENSE file. */
const licencesReadByHand = new Map([['node_modules/json-bignum', 'MIT']]);

/**
 * DuckDB for other systems than the one the lockfile was made on, whose registry does not have them. Without
 * their places in the lockfile `npm ci` refuses it; with them, each system fetches its own.
 */
const otherSystems = /^node_modules\/@duckdb\/node-bindings-(?:darwin|win32|linux-arm64)/;

/** Development packages whose code is compiled into the page. */
const compiledIn = /^node_modules\/(?:svelte|@sveltejs\/kit|devalue|esm-env|clsx|vite)$/;

/** Command lines of packages that the page uses in another way: nothing of them is in the site. */
const notCarried = /^node_modules\/(?:railroad-diagrams|sql-formatter\/node_modules\/argparse)$/;

describe('what is installed', () => {
	test('package.json asks for exact versions', () => {
		const asked = { ...manifest.dependencies, ...manifest.devDependencies };
		const loose = Object.entries(asked).filter(
			([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)
		);
		expect(loose).toEqual([]);
	});

	test('the lockfile names no host and every package has its checksum', () => {
		expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
		const unchecked = locked.filter(({ integrity }) => !integrity?.startsWith('sha512-'));
		expect(unchecked.filter(({ path }) => !otherSystems.test(path))).toEqual([]);
	});

	test('no package brings a script that runs at installation, and none would run', () => {
		expect(locked.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});
});

describe('what reaches the reader', () => {
	test.each(Object.entries(engineFiles))('%s is the file that was reviewed', (path, sha256) => {
		const bytes = readFileSync(join('node_modules', path));
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
	});

	test('everything has a licence that may be passed on', () => {
		const refused = locked.filter(({ path, license, dev }) => {
			const allowed =
				(dev === true && !compiledIn.test(path)) || notCarried.test(path)
					? toolLicences
					: runtimeLicences;
			return !allowed.has(license ?? licencesReadByHand.get(path) ?? 'unknown');
		});
		expect(refused.map(({ path, license }) => `${path}: ${license ?? 'unknown'}`)).toEqual([]);
	});

	test('the project itself is under the EUPL', () => {
		expect(manifest.license).toBe('EUPL-1.2');
		expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
	});
});
