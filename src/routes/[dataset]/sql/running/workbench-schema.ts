import { bindParameters, type Engine } from '$lib/engine';
import * as z from 'zod/mini';
import {
	schemaTables,
	workbenchColumns,
	workbenchFunctions,
	workbenchKeywords,
	workbenchOwnCount,
	workbenchRowCounts,
	type SchemaTable,
	type WorkbenchFunction
} from '$lib/queries';
import type { Question } from '$lib/model/question';

/** What the engine itself knows: for the panel of tables, for completion, and for what is misspelt. */
export interface WorkbenchSchema {
	readonly tables: readonly SchemaTable[];
	readonly functions: readonly WorkbenchFunction[];
	readonly keywords: readonly string[];
}

async function ask<Row>(engine: Engine, question: Question<Row>): Promise<readonly Row[]> {
	const { rows } = await engine.run(bindParameters(question.sql, question.parameters));
	return z.array(question.row).parse(rows);
}

/** Rejects with an EngineError. */
export async function readSchema(engine: Engine): Promise<WorkbenchSchema> {
	return {
		tables: schemaTables(
			await ask(engine, workbenchColumns.with({ database: 'data' })),
			await ask(engine, workbenchRowCounts.with({}))
		),
		functions: await ask(engine, workbenchFunctions.with({})),
		keywords: (await ask(engine, workbenchKeywords.with({}))).map(({ keyword }) => keyword)
	};
}

/** The tables and views of the visit as they are now; views are not counted. Rejects with an EngineError. */
export async function readOwnTables(engine: Engine): Promise<readonly SchemaTable[]> {
	const columns = await ask(engine, workbenchColumns.with({ database: 'egne' }));
	const names = columns.filter(({ kind }) => kind === 'table').map(({ relation }) => relation);
	const counts: { relation: string; rows: number | null }[] = [];
	for (const relation of new Set(names)) {
		const table = `egne."${relation.replaceAll('"', '""')}"`;
		const [count] = await ask(engine, workbenchOwnCount.with({ table }));
		counts.push({ relation, rows: count?.rows ?? null });
	}
	return schemaTables(columns, counts, true);
}
