import { describe, expect, it } from 'vitest';
import { statementAt } from '../../../src/lib/editor/index.ts';

/** The statement at the `|` of a text. */
function at(text: string): string | null {
	const place = text.indexOf('|');
	const whole = text.replace('|', '');
	const found = statementAt(whole, place);
	if (found !== null) {
		expect(whole.slice(found.offset, found.offset + found.sql.length)).toBe(found.sql);
	}
	return found?.sql ?? null;
}

describe('the statement under the cursor', () => {
	it.each([
		['select 1|; select 2', 'select 1'],
		['select 1;| select 2', 'select 1'],
		['select 1; |select 2', 'select 2'],
		['select 1;  -- no|te\nselect 2', 'select 1'],
		['select 1;\n|\nselect 2', '-- note\nselect 2'.slice(8)],
		['select 1;\n-- no|te\nselect 2', '-- note\nselect 2'],
		['select 1;\nselect 2;\n\n|', 'select 2'],
		['|  select 1', 'select 1'],
		['select 1;;;| select 2', 'select 1']
	])('%j', (text, expected) => {
		expect(at(text)).toBe(expected);
	});

	it('knows strings, quoted names, dollar quotes and comments with semicolons in them', () => {
		for (const sql of [
			"select 'a;b' |as x",
			"select e'\\';' |as x",
			'select 1 as "a;|b"',
			'select $x$ ; | $x$',
			'select 1 /* ; /* ; */ | ; */ + 2',
			'select 1 -- ; |\n + 2'
		]) {
			expect(at(`select 0;\n${sql};\nselect 3`)).toBe(sql.replace('|', ''));
		}
	});

	it('is nothing where nothing is written', () => {
		expect(at('|')).toBeNull();
		expect(at(' ; -- note|')).toBeNull();
	});
});
