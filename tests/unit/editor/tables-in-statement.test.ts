import { describe, expect, it } from 'vitest';
import {
	namesInStatement,
	tablesInStatement,
	type ColumnsOf
} from '../../../src/lib/editor/tables-in-statement.ts';

const columnsOf: ColumnsOf = (name) =>
	name === 'meeting'
		? [
				{ name: 'id', type: 'VARCHAR', comment: 'Id' },
				{ name: 'held_on', type: 'DATE', comment: null }
			]
		: undefined;

function named(sql: string): readonly string[] {
	return tablesInStatement(sql, columnsOf).map(({ name, alias }) => `${name}>${alias ?? ''}`);
}

function selected(sql: string): readonly string[] {
	return namesInStatement(sql, columnsOf).selected.map(
		({ name, type }) => `${name} ${type ?? '?'}`
	);
}

describe('the tables a statement names', () => {
	it.each([
		[
			'select * from organisation o join meeting as m on m.id = o.id',
			['organisation>o', 'meeting>m']
		],
		['select * from data.main.meeting, egne."Min fil" f where 1', ['meeting>', 'Min fil>f']],
		['from meeting select id', ['meeting>']],
		['select 1 from meeting left join theme using (id) order by 1, 2', ['meeting>', 'theme>']],
		['select * from range(10) r(i), lateral (select 1) t', ['range>r', '>t']],
		['summarize meeting', ['meeting>']],
		['select * from meeting where id in (select id from theme t)', ['meeting>', 'theme>t']],
		['select * from meeting union all select * from theme x', ['meeting>', 'theme>x']],
		['with a as (select 1 from theme) select * from a', ['theme>', 'a>']],
		['select * from', []],
		['select (((', []],
		['', []]
	])('%j', (sql, expected) => {
		expect(named(sql)).toEqual(expected);
	});

	it('says where each can be named', () => {
		const sql = 'select 1 from meeting where id in (select id from theme)';
		const [outer, inner] = tablesInStatement(sql);
		expect([outer?.from, outer?.to]).toEqual([0, sql.length]);
		expect(sql.slice(inner?.from, inner?.to)).toBe('select id from theme');
	});

	it('follows columns through named queries, queries in parentheses and lists of names', () => {
		expect(
			selected('with a as (select id, held_on as dag, 1 + 1 tal from meeting) from a')
		).toEqual(['id VARCHAR', 'dag DATE', 'tal ?']);
		expect(selected('with a(x, y) as (from meeting) select * from a')).toEqual([
			'x VARCHAR',
			'y DATE'
		]);
		expect(selected('select t.* from (select count(*) as n, m.* from meeting m) t')).toEqual([
			'n ?',
			'id VARCHAR',
			'held_on DATE'
		]);
		expect(selected('select distinct case when 1 then 2 end, "Å b" from meeting')).toEqual([
			'Å b ?'
		]);
	});

	it('comes to an end when queries stand in queries', () => {
		for (const text of [
			'select * from (select 1, '.repeat(200),
			'('.repeat(5000),
			'with a as ('.repeat(300)
		])
			expect(tablesInStatement(text)).toBeInstanceOf(Array);
	});
});
