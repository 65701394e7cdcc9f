import { describe, expect, it } from 'vitest';
import { duckdbLanguage } from '../../../src/lib/editor/dialect.ts';
import { dialectWords } from '../../../src/lib/editor/dialect-words.ts';
import type { EditorSchema } from '../../../src/lib/editor/index.ts';

const schema: EditorSchema = {
	tables: [
		{
			name: 'meeting',
			comment: null,
			columns: [
				{ name: 'year', type: 'BIGINT', comment: null },
				{ name: 'location', type: 'VARCHAR', comment: null }
			]
		}
	],
	functions: ['year', 'count', 'date_trunc', '!~~', 'left'].map((name) => ({
		name,
		description: null,
		parameters: ''
	})),
	keywords: ['select', 'from', 'left', 'location', 'varchar', 'asof']
};

/** The parts of a text that have a meaning, as `Kind text`. */
function parts(sql: string): readonly string[] {
	const found: string[] = [];
	duckdbLanguage(schema)
		.parser.parse(sql)
		.iterate({
			enter(node) {
				if (node.node.firstChild === null && /^[A-Z]/.test(node.name)) {
					found.push(`${node.name} ${sql.slice(node.from, node.to)}`);
				}
			}
		});
	return found;
}

describe('the words of the dialect', () => {
	it('are the engine’s, but for names of the schema and operators', () => {
		const { keywords, types, builtin } = dialectWords(schema);
		expect(builtin.split(' ')).toEqual(['count', 'date_trunc']);
		expect(keywords.split(' ')).toEqual(expect.arrayContaining(['select', 'left', 'asof']));
		expect(keywords.split(' ')).not.toContain('location');
		expect(types.split(' ')).toContain('varchar');
	});

	it('colour a query before the engine has said what it knows', () => {
		const { keywords } = dialectWords({ tables: [], functions: [], keywords: [] });
		expect(keywords.split(' ')).toEqual(expect.arrayContaining(['select', 'from', 'qualify']));
	});
});

describe('the dialect', () => {
	it('keeps Danish words whole and knows places', () => {
		expect(parts('select beløb, på_år from møder where år = $år and x = $organisation')).toEqual([
			'Keyword select',
			'Identifier beløb',
			'Punctuation ,',
			'Identifier på_år',
			'Keyword from',
			'Identifier møder',
			'Keyword where',
			'Identifier år',
			'Operator =',
			'SpecialVar $år',
			'Keyword and',
			'Identifier x',
			'Operator =',
			'SpecialVar $organisation'
		]);
	});

	it('knows dollar quotes, doubled quotes, comments in comments and functions', () => {
		expect(parts(`select $a$ ; $b $a$, 'it''s', count(1) /* /* */ */ -- x`)).toEqual([
			'Keyword select',
			'String $a$ ; $b $a$',
			'Punctuation ,',
			"String 'it'",
			"String 's'",
			'Punctuation ,',
			'Builtin count',
			'Number 1',
			'BlockComment /* /* */ */',
			'LineComment -- x'
		]);
	});
});
