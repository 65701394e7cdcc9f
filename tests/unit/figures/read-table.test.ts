import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, TABLE_FILES } from '../../../src/lib/figures/index.ts';

const HEADER = 'id;name;municipality';
const read = (text: string) => readTable(text, 'areas.csv', TABLE_FILES.areas);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('readTable', () => {
	it('reads back any text that stands in quotes, with the line that it begins at', () => {
		const names = fc
			.string({ unit: fc.constantFrom('a', 'Æ', ' ', ';', '"', '\n', ',', '.', '1') })
			.map((text) => `x${text}y`);
		fc.assert(
			fc.property(fc.array(names, { minLength: 1, maxLength: 6 }), (list) => {
				const lines = list.map((name, index) => `a${String(index)};${quoted(name)};by`);
				const { rows, problems } = read([HEADER, ...lines].join('\n'));
				expect(problems).toEqual([]);
				expect(rows.map((row) => row.value.name)).toEqual(list);
				const last = [HEADER, ...lines.slice(0, -1), ''].join('\n').split('\n').length;
				expect(rows.at(-1)?.at('name')).toEqual({ file: 'areas.csv', row: last, column: 'name' });
			})
		);
	});

	it('tells everything that is wrong with a row, also beside a number that cannot be read', () => {
		const text = `subject;indicator;period;population;value;status;quality;source;fetched;note
bakken;husleje;24;alle;to;;officiel;regnskab;i dag;`;
		const { rows, problems } = readTable(text, 'observations.csv', TABLE_FILES.observations);
		expect(rows).toEqual([]);
		expect(problems.map(({ code, place }) => `${place.column ?? ''} ${code}`).sort()).toEqual([
			'fetched bad-format',
			'period bad-period',
			'quality not-allowed',
			'subject bad-format',
			'value unreadable-number'
		]);
	});

	it('keeps an empty cell unknown, and an empty list empty', () => {
		const text = `id;name;municipality;administrator;dwellings;aliases;valid_from;valid_to;successor
bakken;Bakken;by;;;;;;
vangen;Vangen;by;;0;Vang | BF Vangen;;;`;
		const { rows } = readTable(text, 'organisations.csv', TABLE_FILES.organisations);
		expect(rows.map(({ value }) => [value.dwellings, value.aliases, value.administrator])).toEqual([
			[null, [], null],
			[0, ['Vang', 'BF Vangen'], null]
		]);
	});
});
