import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/lib/engine/index.ts';
import type { Manifest } from '../../src/lib/model/manifest.ts';
import { compareIndicators, compareSubjects, compareTargets } from '../../src/lib/queries/index.ts';
import { storedQuestions } from '../../src/routes/[dataset]/sammenlign/stored-questions.ts';
import { rowsOf } from '../fixtures/small-database.ts';
import type { AnyQuestion } from '../unit/queries/query-examples.ts';

/** The questions of the comparison that the build stores answers to. */
export async function comparisonQuestions(
	engine: Engine,
	dataset: string
): Promise<readonly AnyQuestion[]> {
	const level = 'organisation' as const;
	const data = {
		subjects: await rowsOf(engine, compareSubjects.with({ level })),
		indicators: await rowsOf(engine, compareIndicators.with({ level })),
		targets: await rowsOf(engine, compareTargets.with({ level }))
	};
	const text = readFileSync(join('static', 'data', `${dataset}.json`), 'utf8');
	return [...storedQuestions(data, JSON.parse(text) as Manifest).values()];
}
