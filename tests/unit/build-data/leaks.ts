import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPassageSearchFrom } from '../../../src/lib/datasets/search.server.ts';
import { TABLES } from '../../../src/lib/queries/schema/index.ts';
import { withEngine, type Built } from './built.ts';

/** In the texts that hits are shown from and in the index, whose words are folded. */
async function searchLeaks(built: Built, names: readonly string[]): Promise<string[]> {
	const folder = join(built.folder, `${built.manifest.dataset}.search`);
	const found: string[] = [];
	for (const file of await readdir(folder)) {
		const text = (await readFile(join(folder, file), 'utf8')).replaceAll(/(?:\\n|\s)+/gu, ' ');
		found.push(...names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`));
	}
	const search = await openPassageSearchFrom(built.manifest.dataset, built.folder);
	const spoken = names.filter((name) => search.search(`"${name}"`).total > 0);
	return [...found, ...spoken.map((name) => `search: ${name}`)];
}

/** Where names stand in what is built: in the bytes of the database, in a text of one of its tables, in the search. */
export async function leaksOf(built: Built, names: readonly string[]): Promise<string[]> {
	if (names.length === 0) throw new Error('no names to look for');
	const file = Buffer.from(built.bytes);
	const inBytes = names.filter((name) => file.includes(name));
	const inSearch = await searchLeaks(built, names);
	const inRows = await withEngine(built, async (engine) => {
		const found: string[] = [];
		for (const { name: table, columns } of TABLES) {
			const texts = columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
			const { rows } = await engine.run(`select ${texts.join(', ')} from ${table}`);
			const text = JSON.stringify(rows).replaceAll(/(?:\\n|\s)+/gu, ' ');
			found.push(...names.filter((name) => text.includes(name)).map((name) => `${table}: ${name}`));
		}
		return found;
	});
	return [...inBytes, ...inSearch, ...inRows];
}
