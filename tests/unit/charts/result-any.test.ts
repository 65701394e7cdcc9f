import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../../src/lib/charts/chart-height.ts';
import { drawingOf } from '../../../src/lib/charts/draw.ts';
import {
	resultAggregates,
	resultMarks,
	resultSorts,
	type ResultChartChoice
} from '../../../src/lib/charts/result-choice.ts';
import { resultPicture } from '../../../src/lib/charts/result-data.ts';
import { checkChoice, guessChoice, reasonOf } from '../../../src/lib/charts/result-guess.ts';
import { resultTable } from '../../../src/lib/charts/result-table.ts';
import type { ResultRows } from '../../../src/lib/charts/result-types.ts';
import { rowsOf } from './result-cases.ts';

const typed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
	INTEGER: fc.integer(),
	BIGINT: fc.oneof(fc.integer(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 62n }).map(String)),
	DOUBLE: fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, 1e308, -1e308, 1e-300, 0)),
	'DECIMAL(9,2)': fc.double({ min: -1e6, max: 1e6, noNaN: true }),
	VARCHAR: fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('', 'a', 'b', '2021', 'KV2021', '\u202eå')
	),
	DATE: fc.constantFrom('2025-05-23', '2025-05-24', '1999-12-31', 'infinity', '0001-01-01'),
	TIMESTAMP: fc.constantFrom('2025-05-23T10:11:12', '2025-05-23T10:11:13', '-infinity'),
	BOOLEAN: fc.boolean(),
	'VARCHAR[]': fc.array(fc.string()),
	'STRUCT(a INTEGER)': fc.record({ a: fc.integer() }),
	BLOB: fc.constantFrom('\\xAB01')
};

/** The engine tells names that stand twice apart. */
const tables = fc
	.uniqueArray(
		fc.tuple(
			fc.constantFrom('år', 'navn', 'antal', 'x', '', '__proto__'),
			fc.constantFrom(...Object.keys(typed))
		),
		{
			selector: ([column]) => column,
			minLength: 0,
			maxLength: 5
		}
	)
	.chain((columns) =>
		fc
			.array(
				fc.tuple(
					...columns.map(([, type]) => fc.option(typed[type] ?? fc.constant(null), { freq: 6 }))
				),
				{ maxLength: 25 }
			)
			.map((rows): ResultRows => ({
				columns: columns.map(([name, type]) => ({ name, type })),
				rowCount: rows.length,
				value: (column, row) => rows[row]?.[column] ?? null
			}))
	);

const name = fc.option(fc.constantFrom('år', 'navn', 'antal', 'x', '', '__proto__', 'andet'));
const choices: fc.Arbitrary<ResultChartChoice> = fc.record({
	mark: fc.constantFrom(...resultMarks),
	x: name,
	y: name,
	colour: name,
	facet: name,
	aggregate: fc.constantFrom(...resultAggregates),
	sort: fc.constantFrom(...resultSorts)
});

describe('any table with any choice', () => {
	it('is drawn, or there is a reason', () => {
		fc.assert(
			fc.property(
				tables,
				choices,
				fc.constantFrom(340, 700, 1400),
				fc.boolean(),
				(rows, wild, width, isRepaired) => {
					const choice = isRepaired ? checkChoice(rows, wild) : wild;
					const picture = resultPicture(rows, choice);
					if (picture.input === null) {
						expect(picture.reason).not.toBe('');
						return;
					}
					const request = { kind: 'result', input: picture.input } as const;
					const height = chartHeight(request, width);
					const { options, stops } = drawingOf(request, { width, height });
					expect(height).toBeGreaterThan(0);
					expect(height).toBeLessThan(40_000);
					expect(options.marks).not.toEqual([]);
					for (const stop of stops.flat()) {
						expect(stop.text).not.toMatch(/undefined|NaN/u);
						expect(stop.x).toBeGreaterThanOrEqual(-1);
						expect(stop.x).toBeLessThanOrEqual(width + 1);
						expect(stop.y).toBeGreaterThanOrEqual(-1);
						expect(stop.y).toBeLessThanOrEqual(height + 1);
					}
					expect(
						resultTable(picture.input, choice.facet, choice.colour)?.rows.length
					).toBeGreaterThan(0);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('is guessed so that it can be drawn', () => {
		fc.assert(
			fc.property(tables, (rows) => {
				const choice = guessChoice(rows);
				if (choice === null) {
					expect(reasonOf(rows)).not.toBe('');
					return;
				}
				expect(checkChoice(rows, choice)).toEqual(choice);
				const picture = resultPicture(rows, choice);
				// A column of nothing but what cannot be drawn suggests a chart, and there is none.
				if (picture.input === null) expect(picture.reason).not.toBe('');
			}),
			{ numRuns: 400 }
		);
	});
});

describe('ten thousand rows', () => {
	it('are computed and placed', () => {
		const rows = rowsOf(
			{ a: 'DOUBLE', b: 'DOUBLE', c: 'VARCHAR' },
			Array.from({ length: 10_000 }, (_, index) => [
				Math.sin(index),
				Math.cos(index * 3),
				`c${String(index % 5)}`
			])
		);
		const choice = { mark: 'dot', x: 'a', y: 'b', colour: 'c', facet: null } as const;
		const picture = resultPicture(rows, { ...choice, aggregate: 'none', sort: 'as-is' });
		if (picture.input === null) throw new Error(picture.reason);
		const { input } = picture;
		expect(drawingOf({ kind: 'result', input }, { width: 900, height: 400 })).not.toBeNull();
	});
});
