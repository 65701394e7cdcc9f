import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Engine } from '../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../src/lib/engine/node.ts';

const unit = z.object({
	id: z.string(),
	label: z.string(),
	decimals: z.number(),
	symbol: z.string()
});
const named = z.object({ id: z.string(), name: z.string() });

/** The example's database, open outside the browser, and what its ids are called. */
export interface Example {
	readonly engine: Engine;
	/** Of organisations and departments, as the comparison writes them. */
	readonly names: ReadonlyMap<string, string>;
	unitOf(indicator: string): z.infer<typeof unit>;
	/** Ids of the first departments. */
	departments(most: number): Promise<string[]>;
}

/** Two that share a name are told apart by their organisation. */
const namesSql = `select c.id, case when count(*) over (partition by c.kind, c.name) > 1
	then c.name || ' (' || o.name || ')' else c.name end as name
from comparable as c
join organisation as o on o.id = c.organisation`;

export async function openExample(): Promise<Example> {
	const bytes = readFileSync('static/data/eksempel.duckdb');
	const engine = await openNodeEngine({ name: 'eksempel', bytes });
	const subjects = z.array(named).parse((await engine.run(namesSql)).rows);
	const indicators = await engine.run('select id, label, decimals, symbol from indicator');
	const units = new Map(
		z
			.array(unit)
			.parse(indicators.rows)
			.map((one) => [one.id, one])
	);
	return {
		engine,
		names: new Map(subjects.map(({ id, name }) => [id, name])),
		unitOf: (indicator) => {
			const found = units.get(indicator);
			if (found === undefined) throw new Error(`There is no indicator ${indicator}.`);
			return found;
		},
		departments: async (most) => {
			const { rows } = await engine.run(
				`select id, name from comparable where kind = 'department' order by id limit ${String(most)}`
			);
			return z
				.array(named)
				.parse(rows)
				.map(({ id }) => id);
		}
	};
}
