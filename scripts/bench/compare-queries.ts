import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/index.ts';
import { bindParameters } from '../../src/lib/engine/index.ts';
import type { Question } from '../../src/lib/model/index.ts';
import {
	compareChanges,
	compareIndex,
	compareIndicators,
	compareSeries,
	compareStanding,
	compareSubjects,
	compareTwins
} from '../../src/lib/queries/index.ts';
import { serveEngineSite } from './engine-site.ts';
import { makeNational } from './national.ts';
import { timesOf } from './percentile.ts';

const runs = 15;
const mostIndicators = 35;

/** What there is to compare in a dataset, asked of it before anything is timed. */
interface Ground {
	readonly subjects: readonly string[];
	readonly indicators: readonly string[];
	readonly lastYear: number;
}

/** One question of each kind, among everyone and among a group of a third: what a choice on the page asks. */
function comparisons(ground: Ground): Readonly<Record<string, Question<unknown>>> {
	const { indicators, subjects, lastYear } = ground;
	const all = { level: 'organisation', everyone: true, members: [] } as const;
	const some = { ...all, everyone: false, members: subjects.filter((_, index) => index % 3 === 0) };
	const chosen = subjects.slice(0, 2);
	const last10 = { indicators, from: lastYear - 9, to: lastYear, drawn: subjects };
	const standing = {
		indicators,
		periods: indicators.map(() => String(lastYear)),
		earlier: indicators.map(() => String(lastYear - 5))
	};
	const weights = { weight_size: 1, weight_type: 1, weight_built: 1, weight_area: 1 };
	return {
		'series, all drawn': compareSeries.with({ ...all, ...last10 }),
		'series, two drawn': compareSeries.with({ ...all, ...last10, drawn: chosen }),
		'series, a third': compareSeries.with({ ...some, ...last10, drawn: chosen }),
		'series, 8 indicators': compareSeries.with({
			...all,
			...last10,
			drawn: chosen,
			indicators: indicators.slice(0, 8)
		}),
		'index, two drawn': compareIndex.with({
			...all,
			...last10,
			drawn: chosen,
			base: last10.from
		}),
		'standing, all': compareStanding.with({ ...all, ...standing }),
		'standing, a third': compareStanding.with({ ...some, ...standing }),
		'changes, all': compareChanges.with({ ...all, chosen, to: lastYear }),
		'changes, a third': compareChanges.with({ ...some, chosen, to: lastYear }),
		twins: compareTwins.with({
			level: 'organisation',
			subject: subjects[0] ?? '',
			most: 8,
			...weights
		}),
		subjects: compareSubjects.with({ level: 'organisation' }),
		indicators: compareIndicators.with({ level: 'organisation' })
	};
}

async function ask(page: Page, sql: string): Promise<Readonly<Record<string, unknown>>[]> {
	const outcome = await page.evaluate((text) => window.enginePage.run(text), sql);
	if (!('result' in outcome)) throw new Error(outcome.message);
	return [...outcome.result.rows];
}

async function lookAround(page: Page): Promise<Ground> {
	const from = `from observation where subject_kind = 'organisation' and population = 'alle'`;
	const list = async (column: string): Promise<string[]> =>
		(await ask(page, `select distinct ${column} as x ${from} order by x`)).map(({ x }) =>
			String(x)
		);
	const [newest] = await ask(page, `select max(year) as x ${from} and period_kind = 'year'`);
	return {
		subjects: await list('subject_id'),
		indicators: (await list('indicator')).slice(0, mostIndicators),
		lastYear: Number(newest?.['x'])
	};
}

/** A question again and again, as the page's own engine runs it: answered, and its rows decoded. */
async function timeQuestion(page: Page, sql: string): Promise<{ rows: number; times: number[] }> {
	const rows = (await ask(page, sql)).length;
	const times = await page.evaluate(
		async ([text, count]) => {
			const all: number[] = [];
			for (let run = 0; run < count; run++) all.push((await window.enginePage.run(text)).elapsedMs);
			return all;
		},
		[sql, runs] as const
	);
	return { rows, times };
}

/**
 * What a comparison asks, in the browser's engine: the example (12 organisations), and a country of 520 organisations
 * within 3 million observations. The page's own work comes on top.
 */
export async function benchCompareQueries(): Promise<void> {
	const site = await serveEngineSite({
		'eksempel.duckdb': await readFile('static/data/eksempel.duckdb'),
		'national.duckdb': await makeNational()
	});
	const browser = await launchChromium();
	try {
		for (const file of ['eksempel.duckdb', 'national.duckdb']) {
			const page = await browser.newPage();
			await page.goto(site.address('plain', 'index.html'));
			await page.waitForFunction('window.enginePage');
			await page.evaluate((url) => window.enginePage.open({ url }), site.address('plain', file));
			const ground = await lookAround(page);
			const table: Record<string, Record<string, number | string>> = {};
			for (const [name, { sql, parameters }] of Object.entries(comparisons(ground))) {
				const { rows, times } = await timeQuestion(page, bindParameters(sql, parameters));
				table[name] = { rows, ...timesOf(times, 0) };
			}
			console.log(
				`${file}: ${String(ground.subjects.length)} organisations, ${String(ground.indicators.length)} indicators, ${String(runs)} runs each`
			);
			console.table(table);
			await page.close();
		}
	} finally {
		await browser.close();
		await site.close();
	}
}
