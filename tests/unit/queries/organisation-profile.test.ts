import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	organisationProfile,
	type PeerGroup,
	type ProfileRow
} from '../../../src/lib/queries/index.ts';
import { figures, makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';
import { profileTown } from './profile-town.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(profileTown) });
});
afterAll(() => engine.close());

const ask = (organisation: string, group: PeerGroup): Promise<readonly ProfileRow[]> =>
	rowsOf(engine, organisationProfile.with({ organisation, group }));

async function fund(organisation: string, group: PeerGroup): Promise<ProfileRow | undefined> {
	return (await ask(organisation, group)).find(
		(row) => row.subject_kind === 'organisation' && row.indicator === 'fund'
	);
}

test('its own indicators, then its areas (by departments and by minutes), then the municipality', async () => {
	expect(
		(await ask('a', 'all')).map((row) => `${row.subject_name} ${row.indicator}`)
	).toStrictEqual([
		'Anemonen fund',
		'Anemonen rent',
		'Anemonen aim',
		'Højen turnout',
		'Kæret turnout',
		'Byen fund',
		'Byen turnout'
	]);
});

test('points are everyone counted, in order of time, with what is missing and where it comes from', async () => {
	const none = { note: null, source_title: null, source_url: null };
	expect((await fund('a', 'all'))?.points).toStrictEqual([
		{ period: '2021', year: 2021, value: 4, status: null, quality: 'official', ...none },
		{ period: '2022', year: 2022, value: null, status: null, quality: 'missing', ...none },
		{ period: '2023', year: 2023, value: null, status: 'negativ', quality: 'official', ...none },
		{
			period: '2024',
			year: 2024,
			value: 20,
			status: null,
			quality: 'official',
			note: 'Foreløbigt',
			source_title: 'Regnskab',
			source_url: 'https://example.dk'
		},
		{ period: '2025', year: 2025, value: null, status: null, quality: 'missing', ...none }
	]);
});

test('the newest is the newest known, its change against the last known value before it', async () => {
	expect(await fund('a', 'all')).toMatchObject({
		theme_label: 'Økonomi',
		is_key: true,
		latest_period: '2024',
		latest_value: 20,
		latest_status: null,
		latest_quality: 'official',
		previous_period: '2021',
		change: 16
	});
});

test('peers: two make a median, five a band; those that have ended count in their years', async () => {
	const row = await fund('a', 'all');
	expect(row?.peers).toHaveLength(2);
	expect(row?.peers[0]).toStrictEqual({ year: 2023, n: 2, p10: null, median: 12, p90: null });
	// 5 20 20 30 40
	expect(row?.peers[1]).toMatchObject({ year: 2024, n: 5, median: 20 });
	expect(row?.peers[1]?.p10).toBeCloseTo(11, 9);
	expect(row?.peers[1]?.p90).toBeCloseTo(36, 9);
});

test('rank 1 is the highest; equal values share a rank', async () => {
	const ranks = await Promise.all(['d', 'c', 'a', 'b', 'e'].map((id) => fund(id, 'all')));
	expect(ranks.map((row) => row?.rank_from_top)).toStrictEqual([1, 2, 3, 3, 5]);
	expect(ranks[0]).toMatchObject({ peer_n: 5, peer_median: 20 });
});

test('a group of peers is its size class or its administrator', async () => {
	expect(await fund('a', 'size')).toMatchObject({ peer_n: 3, peer_median: 20, rank_from_top: 2 });
	expect(await fund('c', 'administrator')).toMatchObject({
		peer_n: 2,
		peer_median: 35,
		rank_from_top: 2
	});
});

test('an organisation of no known group, or alone in it, has no peers and no rank', async () => {
	const alone = { peers: [], peer_n: null, peer_median: null, rank_from_top: null };
	expect(await fund('e', 'size')).toMatchObject(alone);
	expect(await fund('e', 'administrator')).toMatchObject(alone);
	expect(await fund('d', 'size')).toMatchObject(alone);
	const rent = (await ask('a', 'all')).find(({ indicator }) => indicator === 'rent');
	expect(rent).toMatchObject({ ...alone, latest_value: 100, change: null, previous_period: null });
});

test('limits are the newest of each kind; outside is judged by those of its own year, then by the band', async () => {
	const row = await fund('a', 'all');
	expect(row?.limits.map(({ stat, year, value }) => [stat, year, value])).toStrictEqual([
		['limit', 2019, 7],
		['low_critical', 2025, 1]
	]);
	expect(row?.outside).toBe('limit-low');
	expect((await fund('c', 'all'))?.outside).toBeNull();
	// 13 in 2023: below 22 of 2020 as well; and 40 is above the band, on the side that is no worry.
	expect((await fund('f', 'all'))?.outside).toBe('limit-low');
	expect((await fund('d', 'all'))?.outside).toBeNull();
});

test('targets and forecasts by due year; a target alone is a row without points', async () => {
	expect((await fund('a', 'all'))?.targets).toStrictEqual([
		{
			kind: 'target',
			due: 2026,
			value: 50,
			comparator: '>=',
			statement: 'Mindst 50',
			baseline_period: '2021'
		},
		{
			kind: 'forecast',
			due: 2028,
			value: null,
			comparator: '>=',
			statement: 'Overskud i 2028',
			baseline_period: null
		}
	]);
	const aim = (await ask('a', 'all')).find(({ indicator }) => indicator === 'aim');
	expect(aim).toMatchObject({ points: [], latest_period: null, latest_value: null, outside: null });
	expect(aim?.targets).toHaveLength(1);
});

test('references: country, municipality, other populations, sector; none of them unknown', async () => {
	const row = await fund('a', 'all');
	expect(
		row?.references.map(({ kind, name, year, value }) => [kind, name, year, value])
	).toStrictEqual([
		['country', '', 2024, 44],
		['municipality', 'Byen', 2024, 33],
		['population', 'unge', 2024, 25],
		['sector', '', 2022, 28],
		['sector', 'Gruppe 1', 2022, 29]
	]);
});

test('areas and the municipality have no peers, and the municipality is no reference of its own', async () => {
	const rows = await ask('a', 'all');
	expect(rows.find(({ subject_id }) => subject_id === 'h')).toMatchObject({
		subject_kind: 'area',
		peers: [],
		rank_from_top: null,
		latest_value: 48,
		change: 8,
		references: [{ kind: 'municipality', name: 'Byen', year: 2021, value: 65 }]
	});
	expect(
		rows.find(({ subject_id, indicator }) => subject_id === 'm' && indicator === 'fund')?.references
	).toMatchObject([{ kind: 'country' }, { kind: 'sector' }, { kind: 'sector' }]);
});

test('an organisation without figures is shown with its municipality', async () => {
	const bare = await openNodeEngine({
		name: 'test',
		bytes: await makeSmallDataset({
			...profileTown,
			organisation: [{ id: 'z' }],
			department: [],
			meeting: [],
			figure: [],
			observation: figures('municipality:m', 'fund', { 2024: 33 }),
			target: []
		})
	});
	try {
		const rows = await rowsOf(bare, organisationProfile.with({ organisation: 'z', group: 'all' }));
		expect(rows.map((row) => `${row.subject_kind} ${row.indicator}`)).toStrictEqual([
			'municipality fund'
		]);
	} finally {
		await bare.close();
	}
});

test('nobody is answered with no rows', async () => {
	expect(await ask('nobody', 'all')).toStrictEqual([]);
});
