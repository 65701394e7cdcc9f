import { askAtBuild } from '$lib/datasets/build.server';
import { workbenchColumns, workbenchRowCounts, type SchemaTable } from '$lib/queries';
import { libraryQuestions, placeSuggestions } from './library.server';
import type { PageServerLoad } from './$types';

/** The dataset's tables and views; those of a person's own files come in the browser. */
async function schemaTables(dataset: string): Promise<readonly SchemaTable[]> {
	const counts = await askAtBuild(dataset, workbenchRowCounts.with({}));
	const rows = new Map(counts.map((count) => [count.relation, count.rows]));
	const columns = await askAtBuild(dataset, workbenchColumns.with({ database: 'data' }));
	return [...new Set(columns.map(({ relation }) => relation))].map((name) => {
		const own = columns.filter(({ relation }) => relation === name);
		return {
			name,
			kind: own[0]?.kind ?? 'table',
			comment: own[0]?.relation_comment ?? null,
			rows: rows.get(name) ?? null,
			columns: own.map(({ column, type, comment }) => ({ name: column, type, comment }))
		};
	});
}

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	library: libraryQuestions,
	/** What the places of a query (`$organisation`) can be. */
	suggestions: await placeSuggestions(dataset),
	schema: await schemaTables(dataset)
});
