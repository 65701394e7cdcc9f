import { join } from 'node:path';
import { readTable, TABLE_FILES } from '../../src/lib/figures/index.ts';
import {
	indicatorSchema,
	realNameSchema,
	signalRuleSchema,
	themeSchema,
	unitSchema,
	type Catalogue,
	type Located,
	type Problem
} from '../../src/lib/model/index.ts';
import type { z } from 'zod';
import { readJsonList } from './read-json.ts';
import { readTextFile } from './read-text.ts';

/** Reads `data/catalogue`, what every dataset shares. All its files are required. */
export async function readCatalogue(
	folder: string
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly Problem[] }> {
	const problems: Problem[] = [];
	const list = async <T>(name: string, schema: z.ZodType<T>): Promise<readonly Located<T>[]> => {
		const file = `catalogue/${name}`;
		const read = await readTextFile(join(folder, 'catalogue', name), file, true);
		problems.push(...read.problems);
		if (read.text === null) return [];
		const rows = readJsonList(read.text, file, schema);
		problems.push(...rows.problems);
		return rows.rows;
	};
	const benchmarks = await readTextFile(
		join(folder, 'catalogue', 'benchmarks.csv'),
		'catalogue/benchmarks.csv',
		true
	);
	const table = readTable(
		benchmarks.text ?? '',
		'catalogue/benchmarks.csv',
		TABLE_FILES.benchmarks
	);
	problems.push(...benchmarks.problems, ...(benchmarks.text === null ? [] : table.problems));
	const catalogue: Catalogue = {
		units: await list('units.json', unitSchema),
		indicators: await list('indicators.json', indicatorSchema),
		themes: await list('themes.json', themeSchema),
		signalRules: await list('signals.json', signalRuleSchema),
		realNames: await list('real-names.json', realNameSchema),
		benchmarks: table.rows
	};
	return { catalogue, problems };
}
