import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, writeExampleData } from './built.ts';
import { leaksOf } from './leaks.ts';
import { shuffledCsv } from './shuffled.ts';

const data = await writeExampleData();
const example = await build(data, 'eksempel');

it('names of participants are nowhere in the file of the example', async () => {
	const names = example.content.meetings.flatMap((row) =>
		row.value.participants.flatMap(({ name }) => name ?? [])
	);
	expect(await leaksOf(example, [...new Set(names)])).toEqual([]);
});

it('a whole municipality and the catalogue with their lines shuffled give the same content', async () => {
	for (const folder of ['eksempel', 'catalogue']) {
		const names = await readdir(join(data, folder));
		for (const name of names.filter((one) => one.endsWith('.csv'))) {
			const path = join(data, folder, name);
			await writeFile(path, shuffledCsv(await readFile(path, 'utf8')));
		}
	}
	const other = await build(data, 'eksempel');
	expect(other.manifest.fingerprint).toBe(example.manifest.fingerprint);
});
