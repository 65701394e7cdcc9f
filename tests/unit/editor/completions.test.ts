import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../src/lib/editor/completions.ts';
import type { EditorSchema } from '../../../src/lib/editor/index.ts';

const column = (name: string, type: string, comment: string | null = null) => ({
	name,
	type,
	comment
});

const schema: EditorSchema = {
	tables: [
		{
			name: 'organisation',
			comment: 'Boligorganisationer',
			columns: [column('id', 'VARCHAR', 'Id'), column('name', 'VARCHAR', 'Navn')]
		},
		{
			name: 'meeting',
			comment: 'Styringsdialogmøder',
			columns: [
				column('id', 'VARCHAR'),
				column('organisation', 'VARCHAR'),
				column('held_on', 'DATE', 'Dag mødet blev holdt')
			]
		},
		{
			name: 'målinger',
			comment: null,
			columns: [
				column('måltal', 'DOUBLE'),
				column('order', 'BIGINT'),
				column('Årets tal', 'BIGINT')
			]
		}
	],
	functions: [
		{ name: 'date_trunc', description: 'Afkorter en dato', parameters: 'part, date' },
		{ name: 'date_trunc', description: null, parameters: 'part, timestamp' },
		{ name: 'count', description: null, parameters: 'arg' },
		{ name: '!~~', description: null, parameters: 'a, b' }
	],
	keywords: ['select', 'from', 'where', 'order', 'by', 'as', 'join', 'on', 'forward', 'with']
};

/** The labels at the `|` of a text. */
function at(text: string, isAsked = true): readonly string[] | null {
	const place = text.indexOf('|');
	const found = completionsAt(text.replace('|', ''), place, schema, isAsked);
	return found?.words.map(({ label }) => label) ?? null;
}

describe('what can be written at a place', () => {
	it('is tables after from and join, columns of the named tables where a value stands', () => {
		expect(at('select * from |')?.slice(0, 3)).toEqual(['organisation', 'meeting', 'målinger']);
		expect(at('select * from organisation o join me|')?.[0]).toBe('meeting');
		expect(at('select | from meeting')?.slice(0, 3)).toEqual(['id', 'organisation', 'held_on']);
		expect(at('select name| from meeting')).toBeNull();
		expect(at('select | from meeting')).not.toContain('name');
	});

	it('is the columns of the right table after an alias, a table or a named query', () => {
		const from = 'from organisation o join meeting as m on o.id = m.organisation';
		expect(at(`select o.| ${from}`)).toEqual(['id', 'name']);
		expect(at(`select m.| ${from}`)).toEqual(['id', 'organisation', 'held_on']);
		expect(at('select meeting.h| from meeting')).toEqual(['held_on']);
		expect(
			at('with a as (select name as navn, 1 as tal from organisation) select x.| from a x')
		).toEqual(['navn', 'tal']);
		expect(at('select ukendt.| from meeting')).toBeNull();
		expect(at('select * from data.main.|')).toEqual(['organisation', 'meeting', 'målinger']);
	});

	it('offers named queries as tables, and the columns a query gives a name', () => {
		expect(at('with seneste as (select 1) select * from se|')?.[0]).toBe('seneste');
		expect(at('select count(*) as antal from meeting order by ant|')?.[0]).toBe('antal');
	});

	it('keeps to the statement and the query around the place', () => {
		expect(at('select * from organisation; select h| from meeting')?.[0]).toBe('held_on');
		const nested = 'select | from (select * from meeting) t';
		expect(at(nested)?.slice(0, 4)).toEqual(['id', 'organisation', 'held_on', 't']);
		const inner = 'select * from organisation where id in (select held| from meeting)';
		expect(at(inner)?.[0]).toBe('held_on');
	});

	it('folds Danish letters both ways and finds parts of names and words of the description', () => {
		expect(at('select * from maal|')?.[0]).toBe('målinger');
		expect(at('select maalt| from målinger')?.[0]).toBe('måltal');
		expect(at('select on| from meeting')?.[0]).toBe('on');
		expect(at('select on| from meeting')).toContain('held_on');
		expect(at('select * from styringsdialogm|')?.[0]).toBe('meeting');
	});

	it('puts the word that is written out first', () => {
		expect(at('select 1 from|')?.[0]).toBe('from');
		expect(at('select 1 fro|')?.[0]).toBe('from');
	});

	it('says nothing in strings, comments, quoted names, numbers, places and after as', () => {
		for (const text of [
			"select 'sel|",
			"select 'sel|ect'",
			'-- sel|',
			'select 1 /* sel| */',
			'select $$ sel|',
			'select "sel|',
			'select 12|',
			'select $sel|'
		]) {
			expect(at(text), text).toBeNull();
		}
		expect(at('select id as co|', false)).toBeNull();
		expect(at('select |', false)).toBeNull();
		expect(at("select 'a' sel|")?.[0]).toBe('select');
	});

	it('has a function once with its parameters, and no operators', () => {
		const found = completionsAt('select date_', 12, schema);
		expect(found?.words).toHaveLength(1);
		expect(found?.words[0]).toMatchObject({
			label: 'date_trunc',
			detail: '(part, date)',
			description: 'Afkorter en dato'
		});
	});

	it('writes names as SQL needs them: quoted, and with the table where two have the column', () => {
		const written = (text: string) =>
			completionsAt(text, text.length, schema)?.words.map(({ sql }) => sql) ?? [];
		expect(written('from målinger select målinger.')).toEqual(['måltal', '"order"', '"Årets tal"']);
		const both = written('from organisation o join meeting m on i');
		expect(both).toContain('o.id');
		expect(both).toContain('m.id');
		expect(written('from organisation o join meeting m on o.')).toEqual(['id', 'name']);
	});

	it('offers types after a cast', () => {
		expect(at('select id::va|')?.[0]).toBe('varchar');
	});
});
