import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSearchIndex, type PassageSearch } from '../search/index.ts';

/** Opens the index that a build has written to a folder, `static/data` unless it says otherwise. */
export async function openPassageSearchFrom(
	dataset: string,
	folder = join('static', 'data')
): Promise<PassageSearch> {
	const place = join(folder, `${dataset}.search`);
	const bytes = new Uint8Array(await readFile(join(place, 'index.bin')));
	return openSearchIndex(bytes, async (number) => {
		const text = await readFile(join(place, `texts-${String(number)}.json`), 'utf8');
		return JSON.parse(text) as unknown;
	});
}
