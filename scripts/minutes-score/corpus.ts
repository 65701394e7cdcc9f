import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { indicatorSchema, themeSchema } from '../../src/lib/model/index.ts';
import type { ReadingContext } from '../../src/lib/minutes/index.ts';
import { catalogueContext } from '../import/catalogue-context.ts';
import { expectedSchema, type Expected } from './expected.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'tests', 'fixtures', 'minutes');

/** One document of the corpus. */
export interface Case {
	/** `A-1` */
	readonly name: string;
	readonly text: string;
	readonly expected: Expected;
}

function json(...path: readonly string[]): unknown {
	return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** All documents, in the order of their names. */
export function readCorpus(): readonly Case[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => {
			const name = file.replace(/\.txt$/u, '');
			const expected = expectedSchema.parse(json(FOLDER, `${name}.json`));
			return { name, text: readFileSync(join(FOLDER, file), 'utf8'), expected };
		});
}

const named = z.object({ id: z.string(), name: z.string() });
const registerSchema = z.object({
	municipalities: z.array(named),
	organisations: z.array(named.extend({ aliases: z.array(z.string()) })),
	areas: z.array(named)
});

/** The invented register of the corpus with the catalogue that every dataset shares. */
export function corpusContext(): ReadingContext {
	const catalogue = join(ROOT, 'data', 'catalogue');
	const themes = z.array(themeSchema).parse(json(catalogue, 'themes.json'));
	const indicators = z.array(indicatorSchema).parse(json(catalogue, 'indicators.json'));
	return {
		...registerSchema.parse(json(FOLDER, 'register.json')),
		...catalogueContext(themes, indicators)
	};
}
