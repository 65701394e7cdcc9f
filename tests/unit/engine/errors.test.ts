import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineError, type Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { engineErrorTexts } from '../../../src/lib/text/engine.ts';
import { makeSmallDatabase } from './support.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase() });
});
afterAll(() => engine.close());

async function errorOf(sql: string): Promise<EngineError> {
	const outcome = await engine.run(sql).catch((error: unknown) => error);
	if (!(outcome instanceof EngineError)) throw new Error(`No EngineError for ${sql}`);
	return outcome;
}

const cases = [
	['selec 1', 'syntax', 1, 1],
	['select 1,\n  from organisation where', 'syntax', 2, 26],
	['select name from organisation group by id', 'syntax', 1, 8],
	['', 'syntax', undefined, undefined],
	['-- intet', 'syntax', undefined, undefined],
	["select 'æøå 😀', ukendt from organisation", 'catalog', 1, 18],
	['select\n  navn\nfrom organisation', 'catalog', 2, 3],
	['select 1;\r\nselect *\r\n  from ukendt', 'catalog', 3, 8],
	['select ukendt(1)', 'catalog', 1, 8],
	["select 'a'::int", 'type', 1, 11],
	["select 1 + 'a'", 'type', 1, 10],
	['select name + 1 from organisation', 'type', 1, 13],
	['select 9223372036854775807 + 1::bigint', 'type', undefined, undefined],
	['select 1;\n  drop table organisation', 'refused', 2, 3],
	["select error('bum')", 'other', undefined, undefined]
] as const;

test.each(cases)('%j is an error of kind %s at %s:%s', async (sql, kind, line, column) => {
	const error = await errorOf(sql);
	expect({ kind: error.kind, line: error.line, column: error.column }).toStrictEqual({
		kind,
		line,
		column
	});
	expect(error.sql).toBe(sql);
	expect(error.message).not.toMatch(/^\{/);
});

test('a misspelt name is an error with the names it may have meant', async () => {
	const error = await errorOf('select nam from organisation');
	expect(error.candidates).toContain('name');
});

describe('the Danish sentences', () => {
	test('there is one for every kind, and it says what happened and what to do', () => {
		const kinds: Record<EngineError['kind'], true> = {
			syntax: true,
			catalog: true,
			type: true,
			refused: true,
			memory: true,
			cancelled: true,
			dead: true,
			start: true,
			data: true,
			other: true
		};
		expect(Object.keys(engineErrorTexts).toSorted()).toStrictEqual(Object.keys(kinds).toSorted());
		for (const { what, action } of Object.values(engineErrorTexts)) {
			expect(what).toMatch(/\.$/);
			expect(action).toMatch(/\.$/);
		}
	});
});
