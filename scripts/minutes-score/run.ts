import { readMinutes } from '../../src/lib/minutes/index.ts';
import { corpusContext, readCorpus } from './corpus.ts';
import { textAs, type Format } from './formats.ts';
import { scoreReading } from './score.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

export interface Score {
	readonly all: Tally;
	/** By the variant's letter. */
	readonly variants: ReadonlyMap<string, Tally>;
	readonly pages: number;
	/** Of reading the text alone. */
	readonly milliseconds: number;
}

/** Reads every document of the corpus in one format and compares it with what should be found. */
export async function scoreCorpus(format: Format): Promise<Score> {
	const context = corpusContext();
	const formalities = new Set(['moede_formalia']);
	const all = emptyTally();
	const variants = new Map<string, Tally>();
	let [pages, milliseconds] = [0, 0];
	for (const one of readCorpus()) {
		const written = await textAs(format, one);
		const started = performance.now();
		const reading = readMinutes(written.text, context);
		milliseconds += performance.now() - started;
		pages += written.pages;
		const tally = scoreReading(one, written.text, reading, formalities);
		const told = { ...tally, misses: tally.misses.map((miss) => `${one.name} ${format} ${miss}`) };
		const variant = variants.get(one.expected.variant) ?? emptyTally();
		variants.set(one.expected.variant, variant);
		addTally(variant, told);
		addTally(all, told);
	}
	return { all, variants, pages, milliseconds };
}
