import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSearchIndex } from '../../../src/lib/search/fetch-index.ts';
import { SearchIndexError } from '../../../src/lib/search/index.ts';
import { built, meetingOf, shown } from './search-of.ts';

const index = built([meetingOf(['Fjernvarme i Bakken.'])]);
const source = {
	url: '/data/proeve.search/index.bin',
	textUrl: (number: number) => `/data/proeve.search/texts-${number}.json`,
	bytes: index.bytes.length,
	sha256: createHash('sha256').update(index.bytes).digest('hex')
};

/** A host with these files; what it does not have it answers with 404. */
function serve(files: Readonly<Record<string, () => Response>>): void {
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('fetch', (url: string) =>
		Promise.resolve(files[url]?.() ?? new Response('', { status: 404 }))
	);
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a fetched index', () => {
	it('answers, and fetches texts when a hit is shown', async () => {
		serve({
			[source.url]: () => new Response(index.bytes),
			[source.textUrl(0)]: () => Response.json(index.texts[0])
		});
		const search = await fetchSearchIndex(source);
		const [hit] = search.search('varme').hits;
		expect(hit && shown(await search.snippet(hit, 'varme'))).toBe('Fjern[varme] i Bakken.');
	});

	it.each<[string, Response]>([
		['missing', new Response('', { status: 404 })],
		['a page', new Response('<!doctype html>')],
		['cut off', new Response(index.bytes.slice(0, 40))],
		['as long but another', new Response(index.bytes.toReversed())]
	])('is refused if it is %s', async (_, response) => {
		serve({ [source.url]: () => response });
		await expect(fetchSearchIndex(source)).rejects.toThrow(SearchIndexError);
	});

	it('is refused by its beginning where nothing can be hashed', async () => {
		serve({ [source.url]: () => new Response(index.bytes.toReversed()) });
		vi.stubGlobal('isSecureContext', false);
		await expect(fetchSearchIndex(source)).rejects.toThrow(/not a search index/u);
	});

	it('says so where its texts are missing, or a page', async () => {
		const page = (): Response => new Response('<!doctype html>');
		for (const files of [{}, { [source.textUrl(0)]: page }]) {
			serve({ ...files, [source.url]: () => new Response(index.bytes) });
			const search = await fetchSearchIndex(source);
			const snippet = search.snippet({ meeting: 'moede', passage: '1.1' }, 'varme');
			await expect(snippet).rejects.toThrow();
		}
	});
});
