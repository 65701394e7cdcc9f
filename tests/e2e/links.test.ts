import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOfPage, listPages } from './built-pages.ts';

const host = 'https://site.invalid';
const pages = listPages();

interface Link {
	readonly from: string;
	readonly url: URL;
}

function listLinks(path: string): Link[] {
	const html = readFileSync(fileOfPage(path), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
	return [...html.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)]
		.map(([, address = '']) => address.replaceAll('&amp;', '&'))
		.map((address) => ({ from: path, url: new URL(address, host + path) }));
}

function isFile(path: string): boolean {
	return existsSync(path) && statSync(path).isFile();
}

/** Null if the link leads somewhere; else what is wrong with it. */
function findFault({ from, url }: Link): string | null {
	if (url.origin !== host) return null;
	const path = decodeURIComponent(url.pathname);
	if (!path.endsWith('/')) {
		if (isFile(join('build', path))) return null;
		const isPage = isFile(join('build', path, 'index.html'));
		return `${from} → ${path}: ${isPage ? 'lacks its slash at the end' : 'there is no such file'}`;
	}
	if (!isFile(join('build', path, 'index.html'))) return `${from} → ${path}: there is no such page`;
	const id = decodeURIComponent(url.hash.slice(1));
	if (id === '' || idsOf(path).has(id)) return null;
	return `${from} → ${path}${url.hash}: the page has no such place`;
}

const knownIds = new Map<string, Set<string>>();

function idsOf(path: string): Set<string> {
	const known = knownIds.get(path);
	if (known) return known;
	const html = readFileSync(fileOfPage(path), 'utf8');
	const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
	knownIds.set(path, ids);
	return ids;
}

describe('links of the built site', () => {
	test('every link inside the site leads to a page, a file or a place on a page', () => {
		const faults = pages.flatMap(listLinks).map(findFault);
		expect([...new Set(faults.filter((fault) => fault !== null))]).toEqual([]);
	});

	test('no page loads anything from another host', () => {
		const loading =
			/<(?:script|img|iframe|link|source|video|audio|embed|object)\b[^>]*?(?:src|href|data)="(?:https?:)?\/\/[^"]*"/g;
		const outside = pages.flatMap(
			(path) => readFileSync(fileOfPage(path), 'utf8').match(loading) ?? []
		);
		expect(outside).toEqual([]);
	});
});
