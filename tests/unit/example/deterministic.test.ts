import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeExample, writeExample } from '../../../scripts/example/index.ts';
import { files, SEED } from './dataset.ts';

function fingerprint(list: readonly { readonly path: string; readonly text: string }[]): string {
	const hash = createHash('sha256');
	for (const { path, text } of list) hash.update(path).update('\0').update(text).update('\0');
	return hash.digest('hex');
}

const folders: string[] = [];

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'dialogblik-example-'));
	folders.push(folder);
	return folder;
}

afterAll(async () => {
	await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

describe('the same seed gives the same bytes', () => {
	it('in the same process', () => {
		expect(fingerprint(makeExample(SEED))).toBe(fingerprint(files));
	});

	it('in another time zone and locale', () => {
		const script = `
			import { createHash } from 'node:crypto';
			import { makeExample } from './scripts/example/index.ts';
			const hash = createHash('sha256');
			for (const { path, text } of makeExample(${String(SEED)}))
				hash.update(path).update('\\0').update(text).update('\\0');
			console.log(hash.digest('hex'));`;
		const program = `import('jiti').then(({ createJiti }) =>
			createJiti(process.cwd() + '/').evalModule(process.env.SCRIPT, {
				filename: process.cwd() + '/example-elsewhere.ts', async: true }))`;
		const printed = execFileSync(process.execPath, ['-e', program], {
			encoding: 'utf8',
			env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', SCRIPT: script }
		});
		expect(printed.trim()).toBe(fingerprint(files));
	});

	it('and another seed gives other bytes', () => {
		expect(fingerprint(makeExample(SEED + 1))).not.toBe(fingerprint(files));
	});
});

describe('writing the files', () => {
	it('writes them all, leaves what is unchanged alone and removes what is stale', async () => {
		const folder = await newFolder();
		await writeExample(folder, SEED);
		expect(await readFile(join(folder, 'areas.csv'), 'utf8')).toBe(
			files.find(({ path }) => path === 'areas.csv')?.text
		);
		const before = await stat(join(folder, 'observations.csv'));
		await writeFile(join(folder, 'meetings', 'gammelt.json'), '{}');
		await writeExample(folder, SEED);
		const after = await stat(join(folder, 'observations.csv'));
		expect(after.mtimeMs).toBe(before.mtimeMs);
		expect(await readdir(join(folder, 'meetings'))).not.toContain('gammelt.json');
	});
});
