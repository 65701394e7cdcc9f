import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonRows } from '../../../../src/lib/files/index.ts';
import { readTableFile } from '../../../../src/lib/files/reading/index.ts';
import { codeOf, fileOf } from './files.ts';

async function sheetsOf(text: string, name = 'a.json') {
	const { sheets } = await readTableFile(fileOf(name, text));
	return sheets.map(({ name: own, rows, headRow }) => ({ name: own, rows, headRow }));
}

describe('JSON', () => {
	it('reads objects: every key a column, what is nested as JSON text', async () => {
		const text = '[{"a":1,"__proto__":"x"},{"b":{"c":[1]},"a":null},{"a":"Ærø","toString":false}]';
		expect(await sheetsOf(text)).toEqual([
			{
				name: 'a',
				headRow: 0,
				rows: [
					['a', '__proto__', 'b', 'toString'],
					[1, 'x', null, null],
					[null, null, '{"c":[1]}', null],
					['Ærø', null, null, false]
				]
			}
		]);
	});

	it('reads objects of lists, several tables, lists of lists, one object and a value a line', async () => {
		expect((await sheetsOf('{"a":[1,2],"b":["x"]}'))[0]?.rows).toEqual([
			['a', 'b'],
			[1, 'x'],
			[2, null]
		]);
		const tables = await sheetsOf('{"boliger":[{"a":1}],"møder":[{"b":2}],"n":3}');
		expect(tables.map(({ name }) => name)).toEqual(['boliger', 'møder']);
		expect((await sheetsOf('[["a","b"],[1,2]]'))[0]).toMatchObject({ headRow: null });
		expect((await sheetsOf('{"a":1,"b":[2]}'))[0]?.rows).toEqual([
			['a', 'b'],
			[1, '[2]']
		]);
		expect((await sheetsOf('{"a":1}\n{"a":2}\n', 'a.ndjson'))[0]?.rows).toEqual([['a'], [1], [2]]);
		expect((await sheetsOf('{"a":1}\r\n\r\n{"a":2}', 'uden'))[0]?.rows).toEqual([['a'], [1], [2]]);
	});

	it('says where it broke, and what lost digits', async () => {
		const broken = await readTableFile(fileOf('a.json', '[\n{"a":1},\n{"a" 1}\n]')).catch(
			(error: unknown) => error
		);
		expect(broken).toMatchObject({ code: 'broken-json', facts: { line: 3 } });
		const line = await readTableFile(fileOf('a.ndjson', '{"a":1}\n{"a":\n')).catch(
			(error: unknown) => error
		);
		expect(line).toMatchObject({ code: 'broken-json', facts: { line: 2 } });
		const { notes } = await readTableFile(fileOf('a.json', '[{"a":12345678901234567890}]'));
		expect(notes).toEqual([{ kind: 'imprecise', count: 1 }]);
		expect(await codeOf(readTableFile(fileOf('a.json', '3')))).toBe('no-table');
		expect(await codeOf(readTableFile(fileOf('a.json', '[]')))).toBe('no-table');
		expect(['damaged', 'broken-json']).toContain(
			await codeOf(readTableFile(fileOf('a.json', '['.repeat(2_000_000))))
		);
	});

	it('reads what our own writer wrote', async () => {
		const value = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }).map((n) => n + 0),
			fc.boolean(),
			fc.constant(null)
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }),
				async (rows) => {
					const text = `[${jsonRows(['navn', 'æ'], rows)}\n]`;
					expect((await sheetsOf(text))[0]?.rows).toEqual([['navn', 'æ'], ...rows]);
				}
			)
		);
	});
});
