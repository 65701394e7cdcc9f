import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/lib/files/reading/index.ts';
import { toCsv } from '../../../../src/lib/files/index.ts';
import { codeOf, fileOf } from './files.ts';

async function rowsOf(text: string, name = 'tal.csv') {
	const { sheets } = await readTableFile(fileOf(name, text));
	return sheets[0]?.rows;
}

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
	const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
	return isBigEndian ? bytes.swap16() : bytes;
}

describe('CSV', () => {
	it('finds what stands between the cells, also where numbers have commas', async () => {
		const expected = [
			['navn', 'tal'],
			['Ærø', '1,5'],
			['Ålborg', '2,25']
		];
		expect(await rowsOf('navn;tal\r\nÆrø;1,5\r\nÅlborg;2,25\r\n')).toEqual(expected);
		expect(await rowsOf('navn\ttal\nÆrø\t1,5\nÅlborg\t2,25')).toEqual(expected);
		expect(await rowsOf('navn|tal\nÆrø|1,5\nÅlborg|2,25')).toEqual(expected);
		expect(await rowsOf('navn,tal\nÆrø,"1,5"\nÅlborg,"2,25"')).toEqual(expected);
		expect(await rowsOf('sep=;\r\nnavn;tal\r\nÆrø;1,5\r\nÅlborg;2,25')).toEqual(expected);
	});

	it('leaves one column of numbers with decimals whole', async () => {
		expect(await rowsOf('tal\n1,5\n2,5\n')).toEqual([['tal'], ['1,5'], ['2,5']]);
	});

	it('keeps titles, empty lines and rows of other lengths as they stand', async () => {
		expect(await rowsOf('Rapport 2024\n\na;b;c\n1;2;3\n4;5\n')).toEqual([
			['Rapport 2024'],
			[null],
			['a', 'b', 'c'],
			['1', '2', '3'],
			['4', '5']
		]);
	});

	it.each([
		['utf-8', new TextEncoder().encode('by;n\nÆbeltoft;1\n')],
		['utf-8', new TextEncoder().encode('\ufeffby;n\nÆbeltoft;1\n')],
		['utf-16le', utf16('by;n\nÆbeltoft;1\n', false, true)],
		['utf-16be', utf16('by;n\nÆbeltoft;1\n', true, true)],
		['utf-16le', utf16('by;n\nÆbeltoft;1\n', false, false)],
		['windows-1252', Buffer.from('by;n\nÆbeltoft;1\n', 'latin1')]
	])('reads %s and says so', async (encoding, bytes) => {
		const { sheets, notes } = await readTableFile({ name: 'a.csv', bytes });
		expect(sheets[0]?.rows).toEqual([
			['by', 'n'],
			['Æbeltoft', '1']
		]);
		expect(notes).toContainEqual({ kind: 'encoding', encoding });
	});

	it('says where quotation marks do not fit, and refuses one that is never closed', async () => {
		const { notes } = await readTableFile(fileOf('a.csv', 'a;b\n1;2\n"x"y";3\n'));
		expect(notes).toContainEqual({ kind: 'quotes', line: 3, count: 1 });
		const broken = await readTableFile(fileOf('a.csv', 'a;b\n1;2\n"x;3\n4;5\n')).catch(
			(error: unknown) => error
		);
		expect(broken).toMatchObject({ code: 'broken-quotes', facts: { line: 3 } });
	});

	it('refuses what is too large, by bytes and by columns', async () => {
		const large = { name: 'a.csv', bytes: new Uint8Array(200_000_000) };
		expect(await codeOf(readTableFile(large))).toBe('too-large');
		expect(await codeOf(readTableFile(fileOf('a.csv', 'a;'.repeat(600))))).toBe('too-many-columns');
		const rows = fileOf('a.csv', '1\n'.repeat(2_000_001));
		expect(await codeOf(readTableFile(rows))).toBe('too-many-rows');
		const cells = fileOf('a.csv', `${';'.repeat(450)}x\n`.repeat(50_000));
		expect(await codeOf(readTableFile(cells))).toBe('too-many-cells');
	});

	it('reads what our own writer wrote', async () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(
			// A text that would run as a formula gets an apostrophe; one of line breaks alone is no cell.
			(value) => value.trim() !== '' && !/^[=+\-@\t\r\n＝＋－＠]/u.test(value)
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }),
				fc.constantFrom('danish' as const, 'standard' as const),
				async (pairs, dialect) => {
					const columns = [
						{ key: 'a', label: 'Første' },
						{ key: 'b', label: 'Anden' }
					];
					const rows = pairs.map(([a, b]) => ({ a, b }));
					const written = await rowsOf(toCsv(columns, rows, { dialect }));
					expect(written).toEqual([['Første', 'Anden'], ...pairs]);
				}
			),
			{ numRuns: 60 }
		);
	});
});
