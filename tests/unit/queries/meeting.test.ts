import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	lastAgreement,
	meetingCommitments,
	meetingHead,
	meetingItems,
	meetingTargets
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';

const promise = (meeting: string, place: string, more: Record<string, string | number>) => ({
	id: `${meeting}#${place}`,
	meeting,
	local_id: place,
	position: Number(place.slice(1)),
	kind: 'agreement',
	owner: 'both',
	status: 'open',
	...more
});
const figure = (place: string, more: Record<string, string | number>) => ({
	id: `a2#${place}`,
	meeting: 'a2',
	passage: 'a2#1.2p',
	subject_kind: 'organisation',
	subject_id: 'a',
	...more
});
const target = { kind: 'target', source: 's2', subject_kind: 'organisation', subject_id: 'a' };

/** Three meetings of one organisation, one of another; the third speaks of the first and the second. */
const town = {
	dataset: [{ id: 'town', data_date: '2025-06-30' }],
	organisation: [{ id: 'a', name: 'Anemonen' }, { id: 'b' }],
	meeting: [
		{ id: 'a1', organisation: 'a', date: '2021-05-01', kind: 'styringsdialog', source: 's1' },
		{ id: 'a2', organisation: 'a', date: '2022-05-01', kind: 'styringsdialog', source: 's2' },
		{ id: 'a3', organisation: 'a', date: '2023-05-01', kind: 'joint', source: 's3' },
		{ id: 'b1', organisation: 'b', date: '2022-06-01', kind: 'styringsdialog', source: 's2' }
	],
	agenda_item: [
		{ id: 'a2#1', meeting: 'a2', position: 1, number: '1', presenters: 'AB|formanden' },
		{ id: 'a2#2', meeting: 'a2', position: 2, number: '2', presenters: '' }
	],
	passage: [
		{ id: 'a2#1.1p', meeting: 'a2', item: 'a2#1', local_id: '1.1', position: 1, span_end: 10 },
		{
			id: 'a2#1.2p',
			meeting: 'a2',
			item: 'a2#1',
			local_id: '1.2',
			position: 2,
			span_start: 10,
			span_end: 30
		}
	],
	commitment: [
		promise('a1', 'c1', {}),
		promise('a1', 'c2', { status: 'done' }),
		promise('a2', 'c1', {
			continues: 'a1#c1',
			status: 'carried-over',
			span_start: 8,
			span_end: 25
		}),
		promise('a2', 'c2', { status: 'done', span_start: 40, span_end: 50 }),
		promise('a2', 'c3', {}),
		promise('a3', 'c1', { continues: 'a2#c1', status: 'done' }),
		promise('a3', 'c2', { continues: 'a1#c2', status: 'open' })
	],
	unit: [{ id: '%' }, { id: 'kr.' }],
	indicator: [
		{ id: 'rent', unit: '%', direction: 'lower' },
		{ id: 'aim', unit: '%', direction: 'lower' },
		{ id: 'fund', unit: 'kr.', direction: 'higher' }
	],
	figure: [
		figure('1.2f1', { indicator: 'aim', year: 2030, value: 70, unit: '%', span_start: 11 }),
		figure('1.2f2', { indicator: 'fund', year: 2028, unit: 'kr.', span_start: 20 }),
		figure('1.2f3', { indicator: 'fund', year: 2030, value: 70, unit: 'kr.', span_start: 25 })
	],
	target: [
		{ id: 't1', ...target, indicator: 'rent', value: 70, due: 2030 },
		{ id: 't2', ...target, indicator: 'fund', kind: 'forecast', due: 2028 },
		{ id: 't3', ...target, indicator: 'fund', value: 5, due: 2040 },
		{ id: 't4', ...target, indicator: 'fund', subject_id: 'b', value: 5, due: 2028 },
		{ id: 't5', ...target, indicator: 'fund', source: 's1', due: 2028 }
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

test('the meetings around are those of the same organisation', async () => {
	const around = async (meeting: string) =>
		(await rowsOf(engine, meetingHead.with({ meeting }))).map((row) => [row.previous, row.next]);
	expect(await around('a1')).toStrictEqual([[null, 'a2']]);
	expect(await around('a2')).toStrictEqual([['a1', 'a3']]);
	expect(await around('b1')).toStrictEqual([[null, null]]);
	expect(await around('nobody')).toStrictEqual([]);
});

test('presenters are a list, and nobody is an empty one', async () => {
	expect(
		(await rowsOf(engine, meetingItems.with({ meeting: 'a2' }))).map((row) => row.presenters)
	).toStrictEqual([['AB', 'formanden'], []]);
});

test('of the last agreement: what came back, what was not mentioned, and what came from before it', async () => {
	const came = async (meeting: string) =>
		(await rowsOf(engine, lastAgreement.with({ meeting }))).map((row) => [
			row.id,
			row.is_last,
			row.now_status
		]);
	expect(await came('a1')).toStrictEqual([]);
	expect(await came('a2')).toStrictEqual([
		['a1#c1', true, 'carried-over'],
		['a1#c2', true, null]
	]);
	expect(await came('a3')).toStrictEqual([
		['a2#c1', true, 'done'],
		['a2#c3', true, null],
		['a2#c2', true, null],
		['a1#c2', false, 'open']
	]);
});

test('a commitment stands at the passage where its quote begins; without one it stands alone', async () => {
	const rows = await rowsOf(engine, meetingCommitments.with({ meeting: 'a2' }));
	expect(
		rows.map((row) => [row.place, row.passage, row.thread, row.carried, row.is_newest])
	).toStrictEqual([
		['c1', '1.1', 'a1#c1', 1, false],
		['c2', null, 'a2#c2', 0, true],
		['c3', null, 'a2#c3', 0, true]
	]);
});

test('targets of this source, each with the number that says it: same indicator, or same value and unit', async () => {
	const rows = await rowsOf(engine, meetingTargets.with({ meeting: 'a2' }));
	expect(rows.map((row) => [row.id, row.figure, row.passage])).toStrictEqual([
		['t2', '1.2f2', '1.2'],
		['t1', '1.2f1', '1.2'],
		['t3', null, null]
	]);
});
