import { brotliCompressSync, constants } from 'node:zlib';
import {
	buildSearchIndex,
	openSearchIndex,
	type PassageSearch,
	type SearchFilter
} from '../../src/lib/search/index.ts';
import { median } from './median.ts';
import { timesOf } from './percentile.ts';
import { makePassages } from './search-passages.ts';

const sizes = [20_000, 300_000];
const rounds = 5;

interface Asked {
	readonly words: string;
	readonly filter?: SearchFilter;
}

/** What a person would have written by every keystroke. */
function keystrokes(words: string): readonly Asked[] {
	return Array.from(words, (_, index) => ({ words: words.slice(0, index + 1) }));
}

const typed = [
	'fjernvarmeudbygning',
	'boligorganisation',
	'helhedsplan renovering',
	'leje og vedligehold',
	'"status p\u00e5 helhedsplan"',
	'henlaeggelser -budget'
];
const questions: Readonly<Record<string, readonly Asked[]>> = {
	'keystroke by keystroke': typed.flatMap(keystrokes),
	'two words': ['bolig afdeling', 'varme plan', 'leje budget ', 'kommune og '].map((words) => ({
		words
	})),
	phrases: ['"og at er"', '"afdeling og kommune"', '"er i"', '"bolig afd'].map((words) => ({
		words
	})),
	'without a word': ['bolig -og', 'varme -kommune', 'plan -"er i"'].map((words) => ({ words })),
	filtered: [
		{ words: 'varme', filter: { year: 2020 } },
		{ words: 'bolig', filter: { organisation: 'organisation-7' } },
		{ words: 'plan', filter: { theme: 'tema_3', kind: 'decision' } }
	]
};

function times(search: PassageSearch, asked: readonly Asked[]): number[] {
	return asked.map(({ words, filter }) => {
		const startMs = performance.now();
		search.search(words, filter === undefined ? {} : { filter });
		return performance.now() - startMs;
	});
}

function compressed(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function benchSize(count: number): void {
	const meetings = makePassages(count);
	const startMs = performance.now();
	const { bytes, texts } = buildSearchIndex(meetings, (all) => String(all.length));
	const buildMs = performance.now() - startMs;
	const noTexts = (): Promise<never> => Promise.reject(new Error('no snippets are asked for'));
	const openMs = Array.from({ length: rounds }, () => {
		const before = performance.now();
		openSearchIndex(bytes, noTexts);
		return performance.now() - before;
	});
	const megabytes = (length: number): string => (length / 1e6).toFixed(2);
	console.log(
		`\n${count} passages: index ${megabytes(bytes.length)} MB, brotli-9 ${megabytes(compressed(bytes))} MB, ${texts.length} files of texts; built in ${buildMs.toFixed(0)} ms, opened in ${median(openMs).toFixed(0)} ms`
	);
	const search = openSearchIndex(bytes, noTexts);
	// As a person meets it: the first round is cold, and counted.
	const rows = Object.entries(questions).map(([name, asked]) => {
		const all = Array.from({ length: rounds }, () => times(search, asked)).flat();
		return {
			queries: name,
			...timesOf(all, 1)
		};
	});
	console.table(rows);
}

/**
 * Full-text search without painting, in Node: size of the index, opening it, and answers (aim, painting
 * included: 20 ms for 20,000 passages and 100 ms for 300,000, at the 95th percentile).
 */
export function benchSearch(): void {
	for (const count of sizes) benchSize(count);
}
