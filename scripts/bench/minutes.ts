import { mkdir, writeFile } from 'node:fs/promises';
import {
	exact,
	f1,
	FORMATS,
	precision,
	recall,
	scoreCorpus,
	timeTenPages,
	type Count,
	type Score,
	type Tally
} from '../minutes-score/index.ts';

/** Milliseconds that minutes of ten pages may take. */
const TEN_PAGES = 300;
const DETAILS = '.cache/minutes-score.txt';

function percent(share: number, { all, wrong }: Count): string {
	return all + wrong === 0 ? '–' : `${(share * 100).toFixed(0)} %`;
}

function row({ counts }: Tally): Readonly<Record<string, string>> {
	const {
		date,
		parties,
		years,
		people,
		items,
		numbers,
		outcomes,
		owners,
		themes,
		outlooks,
		warnings,
		refused
	} = counts;
	return {
		date: percent(exact(date), date),
		parties: percent(exact(parties), parties),
		years: percent(exact(years), years),
		people: percent(exact(people), people),
		items: percent(exact(items), items),
		numbers: percent(recall(numbers), numbers),
		'numbers too many': String(numbers.wrong),
		'decisions P': percent(precision(outcomes), outcomes),
		'decisions R': percent(recall(outcomes), outcomes),
		owners: percent(recall(owners), owners),
		'themes F1': percent(f1(themes), themes),
		outlooks: percent(recall(outlooks), outlooks),
		warnings: percent(recall(warnings), warnings),
		'read or refused': percent(recall(refused), refused)
	};
}

function print({ all, variants, pages, milliseconds }: Score): void {
	const rows = Object.fromEntries([...variants].map(([variant, tally]) => [variant, row(tally)]));
	console.table({ ...rows, all: row(all) });
	console.log(`${(milliseconds / pages).toFixed(1)} ms a page, ${pages.toFixed(0)} pages`);
}

/** How well minutes are read: the corpus as text, Word document and PDF. Everything that is wrong is listed in a file. */
export async function benchMinutes(): Promise<void> {
	const { first, usual } = timeTenPages();
	console.log(
		`ten pages: ${usual.toFixed(0)} ms (limit ${String(TEN_PAGES)}), the first time ${first.toFixed(0)} ms`
	);
	const misses: string[] = [];
	for (const format of FORMATS) {
		const score = await scoreCorpus(format);
		console.log(`\nminutes as ${format}`);
		print(score);
		misses.push(...score.all.misses);
	}
	await mkdir('.cache', { recursive: true });
	await writeFile(DETAILS, `${misses.join('\n')}\n`);
	console.log(`${misses.length} differences: ${DETAILS}`);
}
