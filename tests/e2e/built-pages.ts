import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = 'build';

/** Paths of all prerendered pages, in order: `/`, `/om/`, `/eksempel/organisationer/skovparken/`. */
export function listPages(): string[] {
	if (!existsSync(root)) throw new Error('There is no built site: run "npm run build" first.');
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
		.map((path) => `/${path.slice(0, -'index.html'.length)}`)
		.sort();
}

/** The file of a page. */
export function fileOfPage(path: string): string {
	return join(root, decodeURIComponent(path), 'index.html');
}

/**
 * Every kind of page: all pages down to `/[dataset]/[section]/`, and of the pages below a section (one per
 * organisation, department, meeting or indicator) the first, the last and some spread between.
 */
export function samplePages(pages: readonly string[], perSection: number): string[] {
	const details = new Map<string, string[]>();
	const sample: string[] = [];
	for (const page of pages) {
		const section = sectionOf(page);
		if (section !== null) details.set(section, [...(details.get(section) ?? []), page]);
		else sample.push(page);
	}
	return [...sample, ...[...details.values()].flatMap((paths) => spread(paths, perSection))];
}

/** `/eksempel/organisationer/a/afdelinger/b/` → `eksempel/organisationer/afdelinger/`: every second part is an id. */
function sectionOf(page: string): string | null {
	const parts = page.split('/').filter((part) => part !== '');
	if (parts.length < 3) return null;
	return parts.filter((_, index) => index === 0 || index % 2 === 1).join('/') + '/';
}

function spread(items: readonly string[], count: number): readonly string[] {
	const step = Math.max(1, (items.length - 1) / (count - 1));
	const chosen = new Set(Array.from({ length: count }, (_, index) => Math.round(index * step)));
	return items.filter((_, index) => chosen.has(index));
}
