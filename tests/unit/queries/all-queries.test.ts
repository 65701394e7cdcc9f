import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindParameters, type Engine, type Value } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { exampleQuestions, listQueries, type AnyQuestion } from './query-examples.ts';

const queries = listQueries();

/** How many rows each query has answered with, all datasets together. */
const answered = new Map<string, number>();

/** Paths of numbers that JSON cannot store: `trend.0.value is NaN`. */
function findStrangeNumbers(value: Value | undefined, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		findStrangeNumbers(part, path === '' ? key : `${path}.${key}`)
	);
}

test('every query has a kebab-case name of its own', () => {
	const names = queries.map(({ name }) => name);
	expect(names.length).toBeGreaterThan(0);
	expect(new Set(names).size).toBe(names.length);
	expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
});

describe.each(['gladsaxe', 'eksempel'])('%s', (dataset) => {
	let engine: Engine;
	let questions: ReadonlyMap<string, readonly AnyQuestion[]>;
	beforeAll(async () => {
		const bytes = await readFile(`static/data/${dataset}.duckdb`);
		engine = await openNodeEngine({ name: dataset, bytes });
		questions = await exampleQuestions(engine);
	});
	afterAll(() => engine.close());

	test.each(queries)('$name answers as it says', async ({ name }) => {
		for (const { sql, parameters, row: schema } of questions.get(name) ?? []) {
			const { rows } = await engine.run(bindParameters(sql, parameters));
			answered.set(name, (answered.get(name) ?? 0) + rows.length);
			for (const row of rows) {
				// Strictly equal: what the query selects, its row names, and nothing is selected for nobody.
				expect(schema.parse(row), JSON.stringify(parameters)).toStrictEqual(row);
				expect(findStrangeNumbers(row, ''), JSON.stringify(parameters)).toEqual([]);
			}
		}
	});
});

test('every query has something to say of one of the datasets', () => {
	expect(queries.map(({ name }) => name).filter((name) => !answered.get(name))).toEqual([]);
});
