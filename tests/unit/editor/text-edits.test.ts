import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSql } from '../../../src/lib/editor/format-sql.ts';
import {
	changeBetween,
	placeAmongSigns,
	spaced,
	toggledComments
} from '../../../src/lib/editor/text-edits.ts';

function applied(
	text: string,
	change: { from: number; to: number; insert: string } | null
): string {
	if (change === null) return text;
	return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

describe('one change between two texts', () => {
	it('makes the one of the other', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }), fc.string(), (a, b) => {
				expect(applied(a, changeBetween(a, b))).toBe(b);
			})
		);
		expect(changeBetween('select 1', 'select 12')).toEqual({ from: 8, to: 8, insert: '2' });
		expect(changeBetween('a', 'a')).toBeNull();
	});
});

describe('a name set into a text', () => {
	it('does not grow together with its neighbours', () => {
		expect(spaced('meeting', 'from', 'where')).toBe(' meeting ');
		expect(spaced('meeting', 'from ', '')).toBe('meeting');
		expect(spaced('id', 'm.', ', x')).toBe('id');
		expect(spaced('"Årets tal"', 'på', '')).toBe(' "Årets tal"');
	});
});

describe('lines as comments', () => {
	it('go in and out, with their indentation', () => {
		const text = 'a\n  b\n\nc';
		const made = applied(text, toggledComments(text, 0, 5));
		expect(made).toBe('-- a\n  -- b\n\nc');
		expect(applied(made, toggledComments(made, 0, made.length - 3))).toBe(text);
		expect(applied('', toggledComments('', 0, 0))).toBe('');
	});
});

describe('SQL set in order', () => {
	it('keeps what DuckDB has of its own, and the cursor among the same signs', async () => {
		const sql =
			"from møder select år, [1,2], {'a': 1}, x::int where id = $organisation and d = $år qualify row_number() over () = 1";
		const formatted = await formatSql(sql);
		expect(formatted?.replaceAll(/\s/g, '')).toBe(sql.replaceAll(/\s/g, ''));
		expect(formatted).toContain('\n');
		const place = placeAmongSigns(sql, sql.indexOf('where'), formatted ?? '');
		expect(formatted?.slice(place).trimStart()).toMatch(/^where/);
	});

	it('keeps names of keywords that are quoted, comments and dollar quotes', async () => {
		const sql = 'select "SELECT", $$ A  b $$ -- Note\nfrom t; select 2';
		const formatted = await formatSql(sql);
		for (const part of ['"SELECT"', '$$ A  b $$', '-- Note']) expect(formatted).toContain(part);
	});

	it('is nothing where it cannot be read', async () => {
		expect(await formatSql("select 'åben")).toBeNull();
	});
});
