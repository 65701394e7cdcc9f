import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareTwins,
	type CompareLevel,
	type CompareTwin,
	type TwinWeights
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf, type SmallRows } from '../../fixtures/small-database.ts';

/**
 * Dwellings are 100 or 400, three of each: their logarithms lie ln 4 apart with a standard deviation of half that, so
 * 100 and 400 are 2 apart. Years of building are 1960 and 1980, three of each: standard deviation 10, also 2 apart.
 */
const town: SmallRows = {
	dataset: [{ id: 'town', municipality: 'm', municipality_name: 'Byen', data_date: '2025-06-30' }],
	organisation: [
		{ id: 'x', name: 'Anemonen', dwellings: 100 },
		{ id: 'y', dwellings: 100 },
		{ id: 'empty', dwellings: 0 }
	],
	area: [{ id: 'h' }, { id: 'k' }],
	department: [
		{ id: 'o', organisation: 'x', dwellings: 100, type: 'family', built: 1960, area: 'h' },
		{
			id: 'p',
			organisation: 'x',
			dwellings: 400,
			type: 'family',
			built: 1960,
			area: 'h',
			position: 3
		},
		{
			id: 'q',
			organisation: 'x',
			dwellings: 100,
			type: 'youth',
			built: 1980,
			area: 'k',
			position: 1
		},
		{ id: 'r', organisation: 'x', dwellings: 400, built: 1980, position: 2 },
		{ id: 's', organisation: 'x', position: 4 },
		{
			id: 't',
			organisation: 'y',
			dwellings: 400,
			type: 'family',
			built: 1960,
			area: 'h',
			position: 2
		},
		{
			id: 'u',
			organisation: 'y',
			dwellings: 100,
			type: 'youth',
			built: 1980,
			area: 'k',
			position: 5
		},
		{
			id: 'ended',
			organisation: 'y',
			dwellings: 100,
			type: 'family',
			built: 1960,
			area: 'h',
			valid_to: '2020-12-31'
		}
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

const even: TwinWeights = { weight_size: 1, weight_type: 1, weight_built: 1, weight_area: 1 };

interface Wish extends Partial<TwinWeights> {
	readonly level?: CompareLevel;
	readonly most?: number;
}

const twins = (subject: string, wish: Wish = {}, of = engine): Promise<readonly CompareTwin[]> =>
	rowsOf(of, compareTwins.with({ level: 'department', most: 10, subject, ...even, ...wish }));

const parts = ({ size_part, type_part, built_part, area_part }: CompareTwin): unknown =>
	[size_part, type_part, built_part, area_part].map((part) => part && Number(part.toFixed(9)));

const brief = (rows: readonly CompareTwin[]): unknown =>
	rows.map((row) => [row.id, Number(row.distance.toFixed(9)), parts(row)]);

const rounded = (value: number): number => Number(value.toFixed(9));

test('the nearest first, with the parts that the distance is made of; equals in the order of the register', async () => {
	const far = rounded(Math.sqrt(6 / 4));
	expect(brief(await twins('o'))).toEqual([
		['t', 1, [2, 0, 0, 0]],
		['p', 1, [2, 0, 0, 0]],
		['q', far, [0, 1, 2, 1]],
		['u', far, [0, 1, 2, 1]],
		['r', 2, [2, null, 2, null]]
	]);
});

test('what is missing is left out, and the others count for it, as long as half the weight is known', async () => {
	const rows = await twins('o');
	expect(rows.find(({ id }) => id === 'r')).toMatchObject({ known: 0.5, type: null });
	// Nothing is known of `s`.
	expect(rows.map(({ left_out: leftOut }) => leftOut)).toEqual([1, 1, 1, 1, 1]);
	const typed = await twins('o', { weight_type: 2 });
	expect(typed.map(({ id }) => id)).not.toContain('r');
	expect(typed[0]?.left_out).toBe(2);
});

test('weights are counted by their size, and 0 not at all', async () => {
	const distances = async (wish: Wish): Promise<unknown> =>
		Object.fromEntries((await twins('o', wish)).map((row) => [row.id, rounded(row.distance)]));
	// (1 · 4 + 0) / 5, (0 + 2 · 1 + 1 · 4 + 1 · 1) / 5, 2 of 5 known.
	expect(await distances({ weight_type: 2 })).toEqual({
		t: rounded(Math.sqrt(4 / 5)),
		p: rounded(Math.sqrt(4 / 5)),
		q: rounded(Math.sqrt(7 / 5)),
		u: rounded(Math.sqrt(7 / 5))
	});
	const sizeAlone = { weight_type: 0, weight_built: 0, weight_area: 0 };
	expect(await distances(sizeAlone)).toEqual({ q: 0, u: 0, t: 2, p: 2, r: 2 });
	expect(await twins('o', { ...sizeAlone, weight_size: 0 })).toEqual([]);
});

test('at most as many as asked for; nobody has no twins', async () => {
	expect((await twins('o', { most: 1 })).map(({ id }) => id)).toEqual(['t']);
	expect(await twins('o', { most: 0 })).toEqual([]);
	expect(await twins('nobody')).toEqual([]);
	expect(await twins('s')).toEqual([]);
});

test('one that has ended has twins, and is nobody’s', async () => {
	const rows = await twins('ended');
	expect(rows[0]).toMatchObject({ id: 'o', distance: 0, known: 1, organisation_name: 'Anemonen' });
	expect((await twins('o')).map(({ id }) => id)).not.toContain('ended');
});

describe('organisations', () => {
	const organisation = { level: 'organisation' as const };

	test('of the same size are alike in size; types are the share that differs, one shared area is enough', async () => {
		// x: 500 family and 100 youth dwellings typed; y: 400 family and 100 youth. Difference 5/6 − 4/5.
		const [twin, ...others] = await twins('x', organisation);
		expect(twin).toMatchObject({ id: 'y', size_part: 0, area_part: 0, known: 1, left_out: 1 });
		expect(twin?.type_part).toBeCloseTo(5 / 6 - 4 / 5, 12);
		expect(others).toEqual([]);
	});

	test('without dwellings have no size to compare', async () => {
		expect(await twins('empty', organisation)).toEqual([]);
	});
});

test('where all are alike, nothing lies between them', async () => {
	const alike = { organisation: 'x', dwellings: 7, type: 'family', built: 1970, area: 'h' };
	const bytes = await makeSmallDataset({
		department: ['a', 'b', 'c'].map((id, position) => ({ id, position: 3 - position, ...alike }))
	});
	const other = await openNodeEngine({ name: 'alike', bytes });
	try {
		expect(brief(await twins('a', {}, other))).toEqual([
			['c', 0, [0, 0, 0, 0]],
			['b', 0, [0, 0, 0, 0]]
		]);
	} finally {
		await other.close();
	}
});

test('alone, one has no twins', async () => {
	const bytes = await makeSmallDataset({ organisation: [{ id: 'x', dwellings: 5 }] });
	const other = await openNodeEngine({ name: 'alone', bytes });
	try {
		expect(await twins('x', { level: 'organisation' }, other)).toEqual([]);
	} finally {
		await other.close();
	}
});
