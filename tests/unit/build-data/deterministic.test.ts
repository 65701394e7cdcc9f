import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchFolder } from '../../../scripts/build-data/search-folder.ts';
import { build } from './built.ts';
import { shuffled } from './shuffled.ts';
import { GOOD, newFolder, replaced, writeData } from './small-dataset.ts';

const plain = await build(await writeData(GOOD), 'proeve');

describe('the content fingerprint', () => {
	it('is the same twice, and all the manifest but the time with it', async () => {
		const again = await build(await writeData(GOOD), 'proeve');
		expect({ ...again.manifest, built_at: '' }).toEqual({ ...plain.manifest, built_at: '' });
	});

	it('does not know in what order the lines of a file stand', async () => {
		const files = shuffled(GOOD);
		expect(files.get('proeve/targets.csv')).not.toBe(GOOD.get('proeve/targets.csv'));
		const other = await build(await writeData(files), 'proeve');
		expect(other.manifest.fingerprint).toBe(plain.manifest.fingerprint);
	});

	it.each([
		['a value', 'proeve/observations.csv', 'alle;5700;', 'alle;5701;'],
		['a word of a note', 'proeve/observations.csv', 'på to linjer', 'på 2 linjer'],
		['an unknown that becomes known', 'proeve/departments.csv', 'elderly;100', 'mixed;100']
	])('tells when %s changes', async (_, path, from, to) => {
		const other = await build(await writeData(replaced(GOOD, path, from, to)), 'proeve');
		expect(other.manifest.fingerprint).not.toBe(plain.manifest.fingerprint);
	});
});

describe('the output folder', () => {
	it('holds the database, its manifest and nothing else, also after a build that was cut off', async () => {
		const [data, out] = [await writeData(GOOD), await newFolder()];
		await writeFile(join(out, '.proeve.duckdb.next'), 'half');
		await writeFile(join(out, '.proeve.duckdb.next.wal'), 'half');
		await mkdir(join(out, '.proeve.search.next'));
		await writeFile(join(out, '.proeve.search.next', 'texts-9.json'), 'half');
		await build(data, 'proeve', out);
		expect((await readdir(out)).sort()).toEqual(['proeve.duckdb', 'proeve.json', 'proeve.search']);
	});

	it('keeps the folder of search of a build that was cut off while it was replaced', async () => {
		const out = await newFolder();
		await build(await writeData(GOOD), 'proeve', out);
		const texts = join('proeve.search', 'texts-0.json');
		expect(await readdir(join(out, 'proeve.search'))).toEqual(['index.bin', 'texts-0.json']);
		await rename(join(out, 'proeve.search'), join(out, '.proeve.search.old'));
		await new SearchFolder(out, 'proeve').removeUnfinished();
		expect((await readdir(out)).sort()).toEqual(['proeve.duckdb', 'proeve.json', 'proeve.search']);
		expect((await readFile(join(out, texts), 'utf8')).length).toBeGreaterThan(0);
	});
});
