import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareChanges,
	compareSeries,
	compareStanding,
	compareTwins,
	type CompareStandingRow
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';
import {
	plainChanges,
	plainDistance,
	plainMedian,
	plainParts,
	plainPercentile,
	plainQuantile,
	plainRank,
	plainSpread,
	plainStep
} from './plain-comparison.ts';
import {
	EARLIER_YEAR,
	INDICATORS,
	LAST_YEAR,
	randomTown,
	SHIFT,
	type RandomTown
} from './random-town.ts';

const level = 'department' as const;

/** Nobody beside, two, one short of a percentile, just enough, and more: the same towns in every run. */
const sizes = [1, 2, 4, 5, 8, 12, 12];
const towns: { readonly town: RandomTown; readonly engine: Engine }[] = [];
beforeAll(async () => {
	for (const [index, size] of sizes.entries()) {
		const [town] = fc.sample(randomTown(size), { numRuns: 1, seed: 20_250_523 + index });
		if (town === undefined) throw new Error('no town');
		const bytes = await makeSmallDataset(town.rows);
		towns.push({ town, engine: await openNodeEngine({ name: `town ${index}`, bytes }) });
	}
});
afterAll(async () => {
	for (const { engine } of towns) await engine.close();
});

/** Everyone, a group of any size, and one alone. */
function groupsOf(town: RandomTown) {
	const ids = town.subjects.map(({ id }) => id);
	return [
		{ asked: { level, everyone: true, members: [] }, members: ids },
		...[town.group, ids.slice(0, 1)].map((members) => ({
			asked: { level, everyone: false, members },
			members
		}))
	];
}

async function inTowns(check: (engine: Engine, town: RandomTown) => Promise<void>): Promise<void> {
	for (const { engine, town } of towns) await check(engine, town);
}

/** Equal but for the last digits of a computer; null is only equal to null. */
function expectClose(actual: number | null, expected: number | null, what: string): void {
	if (actual === null || expected === null) expect(actual, what).toBe(expected);
	else
		expect(Math.abs(actual - expected), `${what}: ${actual} / ${expected}`).toBeLessThan(
			1e-9 * Math.max(1, Math.abs(expected))
		);
}

type Group = ReturnType<typeof groupsOf>[number];

const standing = (engine: Engine, { asked }: Group): Promise<readonly CompareStandingRow[]> =>
	rowsOf(
		engine,
		compareStanding.with({
			...asked,
			indicators: INDICATORS,
			periods: INDICATORS.map(() => String(LAST_YEAR)),
			earlier: INDICATORS.map(() => String(EARLIER_YEAR))
		})
	);

function checkStanding(
	rows: readonly CompareStandingRow[],
	town: RandomTown,
	{ members }: Group
): void {
	for (const indicator of INDICATORS) {
		const known = town.known(indicator, members);
		const now = known.filter(({ year }) => year === LAST_YEAR);
		const values = now.map(({ value }) => value);
		const own = rows.filter((row) => row.indicator === indicator);
		expect(new Set(own.filter(({ value }) => value !== null).map(({ id }) => id))).toEqual(
			new Set(now.map(({ id }) => id))
		);
		for (const row of own) {
			const { id, value } = row;
			const what = `${indicator} of ${id}`;
			const before = known.find((it) => it.id === id && it.year === EARLIER_YEAR)?.value ?? null;
			const isFive = values.length >= 5;
			expect(row.n, what).toBe(values.length);
			expect(row.rank_from_top, what).toBe(value === null ? null : plainRank(values, value));
			expectClose(
				row.percentile,
				value === null || !isFive ? null : plainPercentile(values, value),
				what
			);
			expectClose(row.median, values.length >= 2 ? plainMedian(values) : null, what);
			expectClose(row.p10, isFive ? plainQuantile(values, 0.1) : null, what);
			expectClose(row.p90, isFive ? plainQuantile(values, 0.9) : null, what);
			expectClose(row.change, value === null || before === null ? null : value - before, what);
		}
	}
}

describe('standing', () => {
	test('ranks, percentiles, medians and bands are those of plain counting', async () => {
		await inTowns(async (engine, town) => {
			for (const group of groupsOf(town)) {
				const rows = await standing(engine, group);
				checkStanding(rows, town, group);
				const places = rows.map((row) => [
					INDICATORS.findIndex((indicator) => indicator === row.indicator),
					row.rank_from_top ?? Number.POSITIVE_INFINITY
				]);
				expect(places).toEqual(
					places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || (b === d ? 0 : b - d))
				);
			}
		});
	});

	test('what is added to all changes no place, and turning all upside down turns the places', async () => {
		await inTowns(async (engine, town) => {
			for (const group of groupsOf(town)) {
				const rows = await standing(engine, group);
				const of = (indicator: string, id: string) =>
					rows.find((row) => row.indicator === indicator && row.id === id);
				for (const row of rows.filter(({ indicator }) => indicator === 'real')) {
					const shifted = of('shifted', row.id);
					const mirrored = of('mirrored', row.id);
					expect(shifted?.rank_from_top).toBe(row.rank_from_top);
					expect(shifted?.percentile).toBe(row.percentile);
					expectClose(
						shifted?.median ?? null,
						row.median === null ? null : row.median + SHIFT,
						'median'
					);
					expectClose(
						mirrored?.percentile ?? null,
						row.percentile === null ? null : 100 - row.percentile,
						'percentile upside down'
					);
				}
			}
		});
	});
});

test('medians and deciles over time are those of plain sorting, whatever the order of names', async () => {
	await inTowns(async (engine, town) => {
		for (const { asked, members } of groupsOf(town)) {
			const wish = { ...asked, indicators: INDICATORS, from: 2018, to: 2023, drawn: town.group };
			const rows = await rowsOf(engine, compareSeries.with(wish));
			const turned = {
				...wish,
				members: wish.members.toReversed(),
				indicators: INDICATORS.toReversed(),
				drawn: town.group.toReversed()
			};
			expect(await rowsOf(engine, compareSeries.with(turned))).toEqual(rows);
			for (const indicator of INDICATORS) {
				const known = town.known(indicator, members);
				for (let year = 2018; year <= 2023; year++) {
					const values = known.filter((it) => it.year === year).map(({ value }) => value);
					const row = rows.find(
						(it) => it.id === null && it.indicator === indicator && it.year === year
					);
					expectClose(
						row?.value ?? null,
						values.length >= 2 ? plainMedian(values) : null,
						indicator
					);
					for (const tenth of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
						const decile = row?.deciles?.[tenth - 1] ?? null;
						const plain = values.length >= 5 ? plainQuantile(values, tenth / 10) : null;
						expectClose(decile, plain, `${indicator} ${tenth}`);
					}
				}
			}
		}
	});
});

describe('changes', () => {
	const ask = (engine: Engine, town: RandomTown, { asked }: Group) => {
		const chosen = town.subjects.map(({ id }) => id);
		return rowsOf(engine, compareChanges.with({ ...asked, chosen, to: LAST_YEAR }));
	};

	test('medians, deviations and scores are those of plain sorting', async () => {
		await inTowns(async (engine, town) => {
			for (const group of groupsOf(town)) {
				const rows = await ask(engine, town, group);
				let count = 0;
				for (const indicator of INDICATORS) {
					const known = town.known(indicator, group.members);
					const newest = Math.max(...known.map(({ year }) => year));
					for (const horizon of ['last', 'five'] as const) {
						const changes = plainChanges(known, horizon === 'five' ? 60 : plainStep(known));
						const spread = plainSpread(changes.map(({ change }) => change));
						for (const { id, change } of changes.filter(({ year }) => year === newest)) {
							const what = `${indicator} of ${id}, ${horizon}`;
							const row = rows.find(
								(it) => it.id === id && it.indicator === indicator && it.horizon === horizon
							);
							count += 1;
							expectClose(row?.change ?? null, change, what);
							expect(row?.n, what).toBe(changes.length);
							expect(row?.subjects, what).toBe(new Set(changes.map((it) => it.id)).size);
							expectClose(row?.median_change ?? null, spread.median, what);
							expectClose(row?.mad ?? null, spread.mad, what);
							if (row?.held_back === null) {
								expectClose(row.score, (change - spread.median) / spread.scale, what);
							} else expect(row?.score, what).toBeNull();
							if (changes.length < 10) expect(row?.held_back, what).toBe('few-changes');
							else if (Math.abs(change) < 0.09) expect(row?.held_back, what).toBe('rounding');
						}
					}
				}
				expect(rows.length).toBe(count);
			}
		});
	});

	test('what is added to all years changes nothing; turned upside down they have the other sign', async () => {
		await inTowns(async (engine, town) => {
			for (const group of groupsOf(town)) {
				const rows = await ask(engine, town, group);
				for (const row of rows.filter(({ indicator }) => indicator === 'real')) {
					const of = (indicator: string) =>
						rows.find(
							(it) => it.id === row.id && it.horizon === row.horizon && it.indicator === indicator
						);
					expectClose(of('shifted')?.score ?? null, row.score, 'shifted');
					expectClose(
						of('mirrored')?.score ?? null,
						row.score === null ? null : -row.score,
						'mirrored'
					);
				}
			}
		});
	});
});

describe('twins', () => {
	const weights = [
		[1, 1, 1, 1],
		[5, 0, 2, 1],
		[0, 3, 0, 0]
	] as const;
	const ask = (
		engine: Engine,
		subject: string,
		[size, type, built, area]: (typeof weights)[number]
	) =>
		rowsOf(
			engine,
			compareTwins.with({
				...{ level, subject, most: 100 },
				...{ weight_size: size, weight_type: type, weight_built: built, weight_area: area }
			})
		);

	test('distances and parts are those of plain counting, alike in both directions', async () => {
		await inTowns(async (engine, town) => {
			const place = (id: string): number => town.subjects.findIndex((it) => it.id === id);
			const seen = new Map<string, readonly (number | null)[]>();
			for (const weight of weights) {
				for (const subject of town.subjects) {
					const rows = await ask(engine, subject.id, weight);
					const others = town.subjects.filter(({ id }) => id !== subject.id);
					const plain = others.map((other) =>
						plainDistance(plainParts(subject, other, town.subjects), weight)
					);
					expect(rows.length).toBe(plain.filter((distance) => distance !== null).length);
					for (const [index, row] of rows.entries()) {
						const what = `${subject.id} and ${row.id}`;
						const other = others.findIndex(({ id }) => id === row.id);
						expectClose(row.distance, plain[other] ?? null, what);
						expect(row.left_out).toBe(others.length - rows.length);
						const parts = [row.size_part, row.type_part, row.built_part, row.area_part];
						const otherWay = seen.get(`${row.id} ${subject.id}`) ?? parts;
						for (const [at, part] of parts.entries()) expectClose(part, otherWay[at] ?? null, what);
						seen.set(`${subject.id} ${row.id}`, parts);
						const next = rows[index + 1];
						if (next === undefined) continue;
						expect(next.distance).toBeGreaterThanOrEqual(row.distance);
						if (next.distance === row.distance)
							expect(place(next.id)).toBeGreaterThan(place(row.id));
					}
				}
			}
		});
	});
});
