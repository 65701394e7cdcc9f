import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPassageSearchFrom } from '../../../src/lib/datasets/search.server.ts';
import { build, buildExample, buildGladsaxe, type Built } from '../build-data/built.ts';
import { GOOD, newFolder, textOf, writeData } from '../build-data/small-dataset.ts';
import { shown } from './search-of.ts';

const searchOf = ({ manifest, folder }: Built) => openPassageSearchFrom(manifest.dataset, folder);

describe('the real minutes', () => {
	it('speak of district heating twice, once inflected', async () => {
		const search = await searchOf(await buildGladsaxe());
		expect(search.passages).toBe(52);
		const { total, hits, years } = search.search('fjernvarme');
		expect({ total, years }).toEqual({
			total: 2,
			years: [{ year: 2025, passages: 2, meetings: 1 }]
		});
		const snippets = await Promise.all(hits.map((hit) => search.snippet(hit, 'fjernvarme')));
		expect(snippets.map(shown).join(' ')).toMatch(/\[fjernvarme\][\s\S]*\[fjernvarmen\]/u);
	});
});

describe('the example', () => {
	it('is found by inflections and parts, never less by the part than by the whole', async () => {
		const built = await buildExample();
		const search = await searchOf(built);
		expect(search.passages).toBe(built.manifest.rows['passage']);
		const count = (words: string): number => search.search(words).total;
		expect(count('"fjernvarme"')).toBeGreaterThan(0);
		expect(count('fjernvarme ')).toBeGreaterThan(count('"fjernvarme"'));
		expect(count('varme ')).toBeGreaterThanOrEqual(count('fjernvarme '));
		expect(count('boligorganisationens ')).toBe(count('boligorganisation '));
		expect(count('HENLAEGGELSER ')).toBe(count('henlæggelser '));
		expect(count('xyzzy')).toBe(0);
		const { total, years } = search.search('fjernvarme ');
		expect(years.reduce((sum, year) => sum + year.passages, 0)).toBe(total);
		const meetings = search.meetingsWith('fjernvarme ');
		expect(meetings.reduce((sum, { passages }) => sum + passages.length, 0)).toBe(total);
		expect(meetings).toHaveLength(years.reduce((sum, year) => sum + year.meetings, 0));
	});
});

describe('a dataset without minutes', () => {
	it('has an index that finds nothing', async () => {
		const path = 'proeve/dataset.json';
		const built = await build(await writeData(new Map([[path, textOf(GOOD, path)]])), 'proeve');
		const search = await searchOf(built);
		expect(search.passages).toBe(0);
		expect(search.search('varme').total).toBe(0);
	});
});

describe('the folder of an index', () => {
	it('has the same bytes twice, and no name that is covered in the minutes', async () => {
		const [one, two] = [await newFolder(), await newFolder()];
		for (const folder of [one, two]) await build(await writeData(GOOD), 'proeve', folder);
		for (const file of ['index.bin', 'texts-0.json']) {
			const [a, b] = await Promise.all(
				[one, two].map((folder) => readFile(join(folder, 'proeve.search', file)))
			);
			expect(a?.equals(b ?? new Uint8Array())).toBe(true);
			expect(a?.toString('utf8').toLowerCase()).not.toMatch(/anne|krogh/u);
		}
	});
});
