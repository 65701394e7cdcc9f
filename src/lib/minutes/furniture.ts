import type { Line } from './lines.ts';
import { ONLY_LINK, PAGE_NUMBER, PAGE_TAIL } from './words/layout.ts';

/** What is left of a text without the heads and feet of its pages, and what these told. */
export interface Pages {
	readonly lines: readonly Line[];
	/** `Side 3 af 8` on the last page: pages are missing. */
	readonly missesPages: boolean;
}

/** Lines at a page's edge that may be its head or foot. */
const EDGE_LINES = 3;
const LONGEST_HEAD = 140;

function pattern(line: Line): string {
	return line.text.toLowerCase().replaceAll(/\d+/gu, '0');
}

function isPageNumber(line: Line): boolean {
	return PAGE_NUMBER.test(line.text);
}

/** Places of lines near a page's beginning or end. */
function edgesOf(lines: readonly Line[]): Set<number> {
	const edges = new Set<number>();
	const mark = (at: number): void => {
		for (let near = at - EDGE_LINES; near < at + EDGE_LINES; near += 1) edges.add(near);
	};
	mark(0);
	mark(lines.length);
	lines.forEach((line, index) => {
		if (line.opensPage) mark(index);
		if (isPageNumber(line) || PAGE_TAIL.test(line.text)) mark(index);
	});
	return edges;
}

/** Takes page numbers, heads and feet that come again on each page, and bare links away. */
export function withoutFurniture(lines: readonly Line[]): Pages {
	const edges = edgesOf(lines);
	const seen = new Map<string, number>();
	lines.forEach((line, index) => {
		if (!edges.has(index) || line.text.length > LONGEST_HEAD) return;
		const key = pattern(line);
		seen.set(key, (seen.get(key) ?? 0) + 1);
	});
	let lastPage: readonly [number, number] | null = null;
	let carried = { blanks: 0, opensPage: false };
	const first = new Set<string>();
	const kept: Line[] = [];
	lines.forEach((line, index) => {
		const pages = PAGE_TAIL.exec(line.text);
		if (pages !== null) lastPage = [Number(pages[1]), Number(pages[2])];
		const key = pattern(line);
		const comesAgain =
			edges.has(index) && (seen.get(key) ?? 0) > 1 && line.text.length <= LONGEST_HEAD;
		// The first of them may be the title itself.
		const isRepeat = comesAgain && first.has(key) && /\p{L}{3}/u.test(line.text);
		if (comesAgain) first.add(key);
		const isFurniture =
			isPageNumber(line) || isRepeat || pages !== null || ONLY_LINK.test(line.text);
		if (isFurniture && !(index === 0 && pages !== null && line.text.length > 40)) {
			carried = {
				blanks: carried.blanks + line.blanks,
				opensPage: carried.opensPage || line.opensPage
			};
			return;
		}
		kept.push({
			...line,
			blanks: line.blanks + carried.blanks,
			opensPage: line.opensPage || carried.opensPage
		});
		carried = { blanks: 0, opensPage: false };
	});
	return { lines: kept, missesPages: missesPages(lastPage) };
}

function missesPages(page: readonly [number, number] | null): boolean {
	return page !== null && page[0] < page[1];
}
