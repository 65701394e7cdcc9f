import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEngineSite, type EngineSite } from '../../scripts/bench/engine-site.ts';
import { answerKey, bindParameters, type Engine } from '../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../src/lib/engine/node.ts';
import { exampleQuestions, listQueries, type AnyQuestion } from '../unit/queries/query-examples.ts';
import { comparisonQuestions } from './comparison-questions.ts';
import { sharedBrowser } from './harness.ts';

const datasets = ['gladsaxe', 'eksempel'] as const;

/** Sums may be added up in another order: doubles are the same when they agree to ten digits. */
const relativeTolerance = 1e-10;

let site: EngineSite;
beforeAll(async () => {
	const files = datasets.map((dataset) => `${dataset}.duckdb`);
	site = await serveEngineSite(
		Object.fromEntries(files.map((file) => [file, readFileSync(join('static', 'data', file))]))
	);
});
afterAll(() => site.close());

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** Where two answers differ, as readable lines: `3.trend.0.value: 4.1 ≠ 4.2`. */
function findDifferences(left: unknown, right: unknown, path = ''): string[] {
	if (typeof left === 'number' && typeof right === 'number') {
		const size = Math.max(Math.abs(left), Math.abs(right));
		const isClose = Math.abs(left - right) <= relativeTolerance * size;
		return isClose ? [] : [`${path}: ${left} ≠ ${right}`];
	}
	if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
		return left === right ? [] : [`${path}: ${JSON.stringify(left)} ≠ ${JSON.stringify(right)}`];
	}
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
		findDifferences(Reflect.get(left, key), Reflect.get(right, key), `${path}.${key}`)
	);
}

function sqlOf({ sql, parameters }: AnyQuestion): string {
	return bindParameters(sql, parameters);
}

async function openInBrowser(file: string): Promise<Page> {
	const context = await (await sharedBrowser()).newContext();
	const page = await context.newPage();
	await page.goto(site.address('plain', 'index.html'));
	await page.waitForFunction('window.enginePage');
	const url = site.address('plain', file);
	const opened = await page.evaluate((address) => window.enginePage.open({ url: address }), url);
	expect(opened).toHaveProperty('result');
	return page;
}

/** The rows of each question, asked in the page one after the other. */
function askInBrowser(page: Page, questions: readonly AnyQuestion[]): Promise<unknown[]> {
	return page.evaluate(async (texts) => {
		const answers: unknown[] = [];
		for (const sql of texts) {
			const outcome = await window.enginePage.run(sql);
			answers.push('result' in outcome ? outcome.result.rows : outcome);
		}
		return answers;
	}, questions.map(sqlOf));
}

function storedAnswer(dataset: string, question: AnyQuestion): unknown {
	const path = join('build', dataset, 'svar', `${answerKey(question)}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The examples of each query, and those of the page that stores many more. */
function withMore(
	examples: ReadonlyMap<string, readonly AnyQuestion[]>,
	more: readonly AnyQuestion[]
): ReadonlyMap<string, readonly AnyQuestion[]> {
	return new Map(
		[...examples].map(([name, known]) => [
			name,
			[...known, ...more.filter((question) => question.name === name)]
		])
	);
}

describe.each(datasets)('%s', (dataset) => {
	let engine: Engine;
	let page: Page;
	let questions: ReadonlyMap<string, readonly AnyQuestion[]>;
	beforeAll(async () => {
		const bytes = readFileSync(join('static', 'data', `${dataset}.duckdb`));
		engine = await openNodeEngine({ name: dataset, bytes });
		questions = withMore(
			await exampleQuestions(engine),
			await comparisonQuestions(engine, dataset)
		);
		page = await openInBrowser(`${dataset}.duckdb`);
	});
	afterAll(async () => {
		await engine.close();
		await page.context().close();
	});

	test.each(listQueries())(
		'$name: build, browser and stored answer say the same',
		async ({ name }) => {
			const asked = questions.get(name) ?? [];
			const inBrowser = await askInBrowser(page, asked);
			for (const [index, question] of asked.entries()) {
				const label = `${name} ${JSON.stringify(question.parameters)}`;
				const { rows } = await engine.run(sqlOf(question));
				expect(findDifferences(rows, inBrowser[index]), `${label}, in Chromium`).toEqual([]);
				const stored = storedAnswer(dataset, question);
				if (stored === undefined) continue;
				expect(findDifferences(rows, stored), `${label}, as stored`).toEqual([]);
			}
		}
	);

	test('every stored answer is the answer to a question that is asked here', () => {
		const known = new Set([...questions.values()].flat().map((one) => `${answerKey(one)}.json`));
		const files = readdirSync(join('build', dataset, 'svar')).filter((file) =>
			file.endsWith('.json')
		);
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => !known.has(file))).toEqual([]);
	});
});
