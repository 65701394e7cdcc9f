import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindParameters, type Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { makeSmallDatabase } from './support.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
});
afterAll(() => engine.close());

async function givenBack(
	x: string | number | boolean | null | readonly (string | number | boolean | null)[]
) {
	const { rows } = await engine.run(bindParameters('select $x as x', { x }));
	return rows[0]?.x;
}

describe('every value comes back from the engine as it went in', () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	const number = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger());
	const properties = {
		text,
		'text that looks like SQL': fc.string({
			unit: fc.constantFrom("'", '"', '$', '$x', '--', '/*', '*/', '\\', '\n', '\0', ';', 'x'),
			maxLength: 30
		}),
		number,
		'decimal number': fc
			.tuple(fc.maxSafeInteger(), fc.nat({ max: 12 }))
			.map(([n, places]) => Number(`${n}e-${places}`)),
		'list of texts': fc.array(fc.option(text), { maxLength: 8 }),
		'list of numbers': fc.array(
			fc.option(fc.double({ noNaN: true }).filter((n) => !Object.is(n, -0))),
			{ maxLength: 8 }
		),
		'list of booleans': fc.array(fc.boolean(), { maxLength: 4 })
	};
	test.each(Object.entries(properties))('%s', async (_, arbitrary) => {
		await fc.assert(
			fc.asyncProperty<[string | number | (string | number | boolean | null)[]]>(
				arbitrary,
				async (value) => {
					expect(await givenBack(value)).toStrictEqual(value);
				}
			),
			{ numRuns: 200 }
		);
	});
	test.each([
		true,
		false,
		null,
		-0,
		1e20,
		2 ** 53,
		Infinity,
		-Infinity,
		NaN,
		5e-324,
		1.7976931348623157e308,
		0.1 + 0.2
	])('%s', async (value) => expect(await givenBack(value)).toBe(value));
});

describe('places', () => {
	test('are left alone inside strings, names, dollar quotes, comments and words', () => {
		const sql = `select '$x ''$x', "$x""$x", $$ $x $$, $t$ $x $$ $t$, e'\\'$x', a$x -- $x\n/* $x /* $x */ $x */ , $x`;
		expect(bindParameters(sql, { x: 1 })).toBe(`${sql.slice(0, -2)}1`);
	});
	test('take text with dollar signs as it is, once', () => {
		expect(bindParameters('$a, $b', { a: "$b 'x'", b: '$& $1' })).toBe("'$b ''x''', '$& $1'");
	});
	test('keep a minus from becoming a comment', async () => {
		const { rows } = await engine.run(bindParameters('select 3-$x as x', { x: -2 }));
		expect(rows).toStrictEqual([{ x: 5 }]);
	});
	test('may stand several times and before any character', () => {
		expect(bindParameters('$a::int=$a)$bc', { a: 1, bc: [1, 'x', null] })).toBe(
			"1::int=1)[1, 'x', NULL]"
		);
	});
	test('without a parameter, and parameters without a place, are errors', () => {
		expect(() => bindParameters('select\n $y', {})).toThrow(
			expect.objectContaining({ kind: 'syntax', line: 2, column: 2 })
		);
		expect(() => bindParameters('select $1', {})).toThrow(/\$1/);
		expect(() => bindParameters('select $constructor', {})).toThrow(/\$constructor/);
		expect(() => bindParameters("select '$x'", { x: 1 })).toThrow(/\$x/);
	});
	test('refuse text that is not Unicode', () => {
		expect(() => bindParameters('select $x', { x: 'a\ud800' })).toThrow(RangeError);
	});
});
