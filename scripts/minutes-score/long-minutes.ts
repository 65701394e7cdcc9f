import { readMinutes } from '../../src/lib/minutes/index.ts';
import { corpusContext, readCorpus } from './corpus.ts';

/** Letters of a page. */
const PAGE = 2500;
const PAGES = 10;
const RUNS = 9;

/** Minutes of ten pages: the items of one document again and again, counted on. */
export function tenPages(): string {
	const text = readCorpus().find(({ name }) => name === 'A-1')?.text ?? '';
	const first = text.search(/^1\. /mu);
	const [head, items] = [text.slice(0, first), text.slice(first).split(/^(?=\d{1,2}\. )/mu)];
	let long = head;
	for (let number = 1; long.length < PAGE * PAGES; number += 1) {
		const item = items[(number - 1) % items.length] ?? '';
		long += item.replace(/^\d{1,2}/u, String(number));
	}
	return long;
}

/** Milliseconds that reading them takes: the first time, and the middle of several. */
export function timeTenPages(): { readonly first: number; readonly usual: number } {
	const [text, context] = [tenPages(), corpusContext()];
	const times: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const started = performance.now();
		readMinutes(text, context);
		times.push(performance.now() - started);
	}
	const [first = 0] = times;
	const usual = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
	return { first, usual };
}
