import fc from 'fast-check';
import { figures, type SmallRows } from '../../fixtures/small-database.ts';
import type { PlainFigure, PlainSubject } from './plain-comparison.ts';

const YEARS = Array.from({ length: 8 }, (_, index) => 2017 + index);
export const LAST_YEAR = 2024;
export const EARLIER_YEAR = 2019;

/** Indicators of a random town. */
export const INDICATORS = [
	'tied',
	'real',
	'shifted',
	'mirrored',
	'same',
	'alone',
	'rare',
	'silent'
] as const;
type TownIndicator = (typeof INDICATORS)[number];
/** What `shifted` lies above `real`. A power of two: adding it rounds nothing that matters. */
export const SHIFT = 512;

type Cell = number | string | null | undefined;

export interface RandomTown {
	readonly subjects: readonly PlainSubject[];
	/** The members of a group, in no order. */
	readonly group: readonly string[];
	readonly rows: SmallRows;
	/** Known values of an indicator among some, or among all. */
	readonly known: (indicator: string, members?: readonly string[]) => readonly PlainFigure[];
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5, nil: null });

/** A value, a status, a known gap, or nothing at all. */
const cell = (value: fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
	fc.oneof(
		{ weight: 8, arbitrary: value },
		{ weight: 1, arbitrary: fc.constantFrom<Cell>('under opsyn', null, undefined) }
	);

const subject = fc.record({
	dwellings: maybe(fc.constantFrom(0, 20, 45, 100, 100, 400)),
	type: maybe(fc.constantFrom('family', 'youth', 'elderly', 'mixed')),
	built: maybe(fc.constantFrom(1950, 1970, 1970, 2001)),
	area: maybe(fc.constantFrom('h', 'k')),
	tied: fc.array(cell(fc.integer({ min: 0, max: 3 })), {
		minLength: YEARS.length,
		maxLength: YEARS.length
	}),
	rare: fc.array(
		fc.oneof(
			{ weight: 12, arbitrary: fc.constant(5) },
			{ weight: 1, arbitrary: fc.integer({ min: 6, max: 30 }) }
		),
		{ minLength: YEARS.length, maxLength: YEARS.length }
	),
	real: fc.array(cell(fc.integer({ min: -4000, max: 4000 }).map((tenths) => tenths / 10)), {
		minLength: YEARS.length,
		maxLength: YEARS.length
	})
});
type RandomSubject = ReturnType<typeof subject.generate>['value'];

const moved = (cells: readonly Cell[], by: (value: number) => number): Cell[] =>
	cells.map((value) => (typeof value === 'number' ? by(value) : value));

function cellsOf(
	it: RandomSubject,
	place: number
): Readonly<Record<TownIndicator, readonly Cell[]>> {
	return {
		tied: it.tied,
		real: it.real,
		shifted: moved(it.real, (value) => value + SHIFT),
		mirrored: moved(it.real, (value) => -value),
		same: YEARS.map(() => 7),
		alone: place === 0 ? it.tied : [],
		rare: it.rare,
		silent: YEARS.map(() => 'under opsyn')
	};
}

function townOf(
	made: readonly RandomSubject[],
	ids: readonly string[],
	group: readonly string[]
): RandomTown {
	const subjects = made.map(({ dwellings, type, built, area }, place) => {
		return { id: ids[place] ?? '', dwellings, type, built, area };
	});
	const observed = made.flatMap((it, place) =>
		Object.entries(cellsOf(it, place)).flatMap(([indicator, cells]) =>
			YEARS.map((year, index) => ({ id: ids[place] ?? '', indicator, year, value: cells[index] }))
		)
	);
	return {
		subjects,
		group,
		rows: {
			area: [{ id: 'h' }, { id: 'k' }],
			indicator: INDICATORS.map((id, position) => ({
				...{ id, position, decimals: 1, symbol: '%' },
				denominator: id === 'tied' ? 'bolig' : 'beboer'
			})),
			department: subjects.map((row, position) => ({ ...row, organisation: 'x', position })),
			observation: observed.flatMap(({ id, indicator, year, value }) =>
				value === undefined ? [] : figures(`department:${id}`, indicator, { [year]: value })
			)
		},
		known: (indicator, members = ids) =>
			observed.flatMap(({ id, year, value, indicator: other }) =>
				other === indicator && typeof value === 'number' && members.includes(id)
					? [{ id, year, value }]
					: []
			)
	};
}

/** So many departments (at most twelve), named in no order, with figures that tie, miss, stand alone and are all the same. */
export const randomTown = (count: number): fc.Arbitrary<RandomTown> =>
	fc
		.tuple(
			fc.array(subject, { minLength: count, maxLength: count }),
			fc.shuffledSubarray('abcdefghijkl'.split(''), { minLength: count, maxLength: count })
		)
		.chain(([made, ids]) =>
			fc
				.shuffledSubarray(ids, { minLength: Math.ceil(count / 2) })
				.map((group) => townOf(made, ids, group))
		);
