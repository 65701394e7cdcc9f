import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	attentionList,
	commitmentThreads,
	meetingCommitments,
	organisationCommitments,
	type CommitmentThread
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';

/** Anemonen was taken over by Birken in 2021; Cedertræet has one meeting, the last of all. */
const meeting = (id: string, organisation: string, date: string) => ({
	id,
	organisation,
	date,
	dialogue_year: Number(date.slice(0, 4))
});
const commitment = (
	id: string,
	meeting: string,
	status: string,
	more: Readonly<Record<string, string | null>> = {}
) => ({
	id,
	meeting,
	kind: 'agreement',
	body: 'Døre',
	owner: 'both',
	theme: 't',
	status,
	quote: `ord ${id}`,
	...more
});

let engine: Engine;
let threads: ReadonlyMap<string, CommitmentThread>;
beforeAll(async () => {
	const bytes = await makeSmallDataset({
		dataset: [{ id: 'd', data_date: '2024-06-15' }],
		organisation: [
			{ id: 'a', name: 'Anemonen', valid_to: '2020-12-31', successor: 'b', position: 0 },
			{ id: 'b', name: 'Birken', position: 1 },
			{ id: 'c', name: 'Cedertræet', position: 2 }
		],
		meeting: [
			meeting('m18', 'a', '2018-06-16'),
			meeting('m19', 'a', '2019-05-01'),
			meeting('m22', 'b', '2022-05-01'),
			meeting('m23', 'b', '2023-05-01'),
			meeting('m24', 'c', '2024-05-01')
		],
		commitment: [
			commitment('long1', 'm18', 'open', { body: 'Dørene', due: '2019-01-01' }),
			commitment('long2', 'm19', 'carried-over', { continues: 'long1' }),
			commitment('long3', 'm22', 'open', { continues: 'long2', due: '2023-01-01' }),
			commitment('done1', 'm22', 'open', { due: '2022-06-01' }),
			commitment('done2', 'm23', 'done', { continues: 'done1', due: '2022-06-01' }),
			commitment('split1', 'm18', 'open'),
			commitment('split2', 'm19', 'open', { continues: 'split1' }),
			commitment('split3', 'm22', 'done', { continues: 'split1' }),
			commitment('older1', 'm19', 'carried-over'),
			commitment('older2', 'm22', 'open', { continues: 'older1' }),
			commitment('sent', 'm24', 'open', { kind: 'referral', forum: 'Nord' })
		],
		signal_rule: [
			{ id: 'age', kind: 'commitment_age', years: 1, sentence: 's', label: 'l', rank: 1 }
		]
	});
	engine = await openNodeEngine({ name: 'test', bytes });
	const rows = await rowsOf(engine, commitmentThreads.with({}));
	threads = new Map(rows.map((row) => [row.root, row]));
});
afterAll(() => engine.close());

test('one row per thread, what is not finished first, then the oldest', () => {
	expect([...threads.keys()]).toEqual(['split1', 'long1', 'older1', 'sent', 'done1']);
});

test('a thread as it newly stands, with every step since', () => {
	expect(threads.get('long1')).toMatchObject({
		organisation_name: 'Birken',
		body: 'Døre',
		status: 'open',
		since: '2018-06-16',
		latest: '2022-05-01',
		age_months: 71,
		carried: 2,
		due: '2023-01-01',
		is_overdue: true
	});
	expect(threads.get('long1')?.steps).toMatchObject([
		{
			id: 'long1',
			date: '2018-06-16',
			body: 'Dørene',
			organisation_name: 'Anemonen',
			due: '2019-01-01'
		},
		{ id: 'long2', status: 'carried-over', body: null, organisation_name: 'Anemonen', due: null },
		{ id: 'long3', body: null, organisation_name: null, quote: 'ord long3', place: null }
	]);
});

test('what is finished is not late', () => {
	expect(threads.get('done1')).toMatchObject({ status: 'done', is_overdue: false });
});

test('an end that is not finished speaks for a thread that has split', () => {
	expect(threads.get('split1')).toMatchObject({ status: 'open', organisation_name: 'Anemonen' });
	expect(threads.get('split1')?.steps.map(({ id }) => id)).toEqual(['split1', 'split2', 'split3']);
});

test('later meetings count with the organisation that took over; none is none', () => {
	expect(threads.get('long1')?.meetings_after).toBe(1);
	expect(threads.get('split1')?.meetings_after).toBe(1);
	expect(threads.get('sent')?.meetings_after).toBe(0);
});

describe('what the first meeting carried on already', () => {
	test('is older than the minutes, however it stands since; what they began is not', () => {
		expect([...threads.values()].map((row) => [row.root, row.began_before])).toEqual([
			['split1', false],
			['long1', false],
			['older1', true],
			['sent', false],
			['done1', false]
		]);
	});

	test('is so on the lists, on the page of each of its meetings, and where a signal names it', async () => {
		const listed = await rowsOf(engine, organisationCommitments.with({ organisation: 'b' }));
		const older = listed.filter((row) => row.began_before);
		expect(older).toMatchObject([
			{ id: 'older2', root: 'older1', status: 'open', carried: 1, since: '2019-05-01' }
		]);
		for (const [meeting, isOlder] of [
			['m19', false],
			['m22', true]
		] as const) {
			const said = await rowsOf(engine, meetingCommitments.with({ meeting }));
			expect(said.filter((row) => row.began_before)).toMatchObject([
				{ thread: 'older1', is_older: isOlder }
			]);
		}
		const signals = await rowsOf(engine, attentionList.with({}));
		expect(signals.map((row) => [row.thread, row.began_before])).toContainEqual(['long1', false]);
	});
});
