import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../src/lib/model/manifest.ts';
import { build } from './built.ts';
import { shuffled } from './shuffled.ts';
import {
	GOOD,
	MEETING,
	newFolder,
	replaced,
	REPOSITORY,
	writeData,
	type Files
} from './small-dataset.ts';

interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** `npm run data`, in a folder of its own so that it writes nothing into the repository. */
function runCommand(
	cwd: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<Ended> {
	const command = [
		join(REPOSITORY, 'node_modules/jiti/lib/jiti-cli.mjs'),
		join(REPOSITORY, 'scripts/build-data/main.ts'),
		...args
	];
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			command,
			{ cwd, env: { ...process.env, ...env } },
			(error, out, err) => {
				resolve({
					code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
					out,
					err
				});
			}
		);
	});
}

async function bytesIn(folder: string): Promise<Readonly<Record<string, string>>> {
	const all = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = all.filter((entry) => entry.isFile());
	const names = files.map((file) => relative(folder, join(file.parentPath, file.name))).sort();
	const entries = names.map(async (name): Promise<[string, string]> => [
		name,
		(await readFile(join(folder, name))).toString('base64')
	]);
	return Object.fromEntries(await Promise.all(entries));
}

/** Four slips in four files. */
function spoilt(files: Files): Files {
	return [
		['proeve/observations.csv', 'KV2021;alle;48;', 'KV2021;alle;480;'],
		['proeve/targets.csv', '2028.;referat-2024', '2028.;referat-2042'],
		['proeve/departments.csv', 'family;200', 'family;2oo'],
		[MEETING, '"value": 48', '"value": 49']
	].reduce((changed, [path = '', from = '', to = '']) => replaced(changed, path, from, to), files);
}

describe('npm run data', () => {
	it('writes good data, refuses bad data with every error at once, and leaves the last good output', async () => {
		const folder = await newFolder();
		const [data, out] = [join(folder, 'data'), join(folder, 'out')];
		await writeData(GOOD, data);
		const good = await runCommand(folder, ['--data', data, '--out', out]);
		expect(good).toMatchObject({ code: 0, err: '' });
		expect(good.out).toMatch(/^proeve: \d+ rækker, [\d,]+ MB, [\d,]+ s\n$/u);
		const before = await bytesIn(out);
		expect(Object.keys(before)).toEqual([
			'proeve.duckdb',
			'proeve.json',
			join('proeve.search', 'index.bin'),
			join('proeve.search', 'texts-0.json')
		]);

		await writeData(spoilt(GOOD), data);
		const bad = await runCommand(folder, ['--data', data, '--out', out]);
		expect(bad.code).toBe(1);
		expect(bad.out).toBe('');
		const lines = bad.err.trimEnd().split('\n');
		expect(
			lines
				.slice(0, -1)
				.map((line) => line.split(' ').slice(0, 2).join(' '))
				.sort()
		).toEqual([
			'proeve/departments.csv:2:dwellings unreadable-number',
			expect.stringMatching(/^proeve\/meetings\/.*:\d+:\d+ span-without-figure$/u),
			'proeve/observations.csv:5:value out-of-range',
			'proeve/targets.csv:2:source unknown-reference'
		]);
		expect(lines.slice(0, -1).every((line) => line.split(' – ').length === 3)).toBe(true);
		expect(lines.at(-1)).toBe(
			'proeve er afvist: 4 fejl. Intet er ændret; den seneste gode udgave står stadig.'
		);
		expect(await bytesIn(out)).toEqual(before);
	});

	it('gives the same content in another time zone and locale, and with its lines shuffled', async () => {
		const folder = await newFolder();
		const [data, out] = [join(folder, 'data'), join(folder, 'out')];
		await writeData(shuffled(GOOD), data);
		const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
		expect(await runCommand(folder, ['--data', data, '--out', out], elsewhere)).toMatchObject({
			code: 0
		});
		const manifest = manifestSchema.parse(
			JSON.parse(await readFile(join(out, 'proeve.json'), 'utf8'))
		);
		const here = await build(await writeData(GOOD), 'proeve');
		expect(manifest.fingerprint).toBe(here.manifest.fingerprint);
		expect(manifest.sha256).toBe(here.manifest.sha256);
	});

	it('says what to do where there is no dataset, or not the one that is asked for', async () => {
		const folder = await newFolder();
		const data = await writeData(GOOD);
		expect(await runCommand(folder, ['--data', data, '--dataset', 'prove'])).toMatchObject({
			code: 1,
			err: 'Datasættet "prove" findes ikke.\n'
		});
		const nothing = await runCommand(folder, ['--data', join(data, 'catalogue')]);
		expect(nothing.code).toBe(1);
		expect(nothing.err).toContain('Der er ingen datasæt i');
	});
});
