import type { Row } from '../../../src/lib/queries/rows/index.ts';
import { makeSmallDataset, rowsOf, type SmallRows } from '../../fixtures/small-database.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { attentionList, type AttentionRow } from '../../../src/lib/queries/index.ts';

export const DATA_DATE = '2025-06-30';

/** A rule of the attention list with nothing but its kind and, where it has one, its number of years. */
export function rule(kind: string, years: number | null = null): Row {
	return { id: kind, kind, rank: 1, years, indicators: '', statuses: '', sentence: '{subject}' };
}

/** One meeting with one passage `<id>:1.1` in item 1. */
export function meeting(id: string, organisation: string, date: string): SmallRows {
	return {
		meeting: [
			{ id, organisation, date, dialogue_year: Number(date.slice(0, 4)), source: `s-${id}` }
		],
		agenda_item: [{ id: `${id}:1`, meeting: id, number: '1' }],
		passage: [{ id: `${id}:1.1`, meeting: id, item: `${id}:1`, local_id: '1.1' }]
	};
}

/** A commitment of a meeting, lying in its passage: an open action of the municipality unless told otherwise. */
export function commitment(id: string, more: Row = {}): Row {
	const [held = ''] = id.split('#');
	return {
		id,
		meeting: held,
		passage: `${held}:1.1`,
		kind: 'action',
		status: 'open',
		owner: 'municipality',
		theme: 'heat',
		...more
	};
}

/** Several sets of rows as one; rows of the same table follow each other. */
export function together(...sets: readonly SmallRows[]): SmallRows {
	const all = new Map<string, readonly Row[]>();
	for (const set of sets) {
		for (const [table, rows] of Object.entries(set)) {
			all.set(table, [...(all.get(table) ?? []), ...rows]);
		}
	}
	return Object.fromEntries(all);
}

/** The attention list of a small municipality with the organisations `a` and `b`. */
export async function attentionOf(...sets: readonly SmallRows[]): Promise<readonly AttentionRow[]> {
	const rows = together(
		{
			dataset: [{ id: 'town', data_date: DATA_DATE }],
			organisation: [
				{ id: 'a', name: 'Anemonen', position: 1 },
				{ id: 'b', name: 'Bellis', position: 2 }
			]
		},
		...sets
	);
	const engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(rows) });
	try {
		return await rowsOf(engine, attentionList.with({}));
	} finally {
		await engine.close();
	}
}
