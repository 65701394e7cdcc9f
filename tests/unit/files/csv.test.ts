import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, toCsv } from '../../../src/lib/files/index.ts';

const columns = [
	{ key: 'a', label: 'Navn' },
	{ key: 'b', label: 'Tal' }
];

/** Reads what a spreadsheet reads: quoted cells, doubled quotes, CRLF between lines. */
function read(text: string, delimiter: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (isQuoted) {
			if (sign !== '"') cell += sign;
			else if (text.charAt(at + 1) === '"') {
				cell += '"';
				at += 1;
			} else isQuoted = false;
		} else if (sign === '"') isQuoted = true;
		else if (sign === delimiter) {
			rows.at(-1)?.push(cell);
			cell = '';
		} else if (sign === '\r' && text.charAt(at + 1) === '\n') {
			rows.at(-1)?.push(cell);
			cell = '';
			at += 1;
			if (at < text.length - 1) rows.push([]);
		} else cell += sign;
	}
	return rows;
}

describe('CSV', () => {
	it('opens in a Danish Excel: byte order mark, semicolon, decimal comma', () => {
		const text = toCsv(columns, [{ a: 'Ærø; "Syd"', b: -1234.5 }], { dialect: 'danish' });
		expect(text).toBe('\ufeffNavn;Tal\r\n"Ærø; ""Syd""";-1234,5\r\n');
	});

	it('is plain RFC 4180 in the standard dialect', () => {
		const rows = [
			{ a: 'x,y', b: 0.1 },
			{ a: null, b: null }
		];
		expect(toCsv(columns, rows, { dialect: 'standard' })).toBe('Navn,Tal\r\n"x,y",0.1\r\n,\r\n');
	});

	it('never writes an unknown number as 0', () => {
		const rows = [{ a: 'x', b: null }, { a: 'y', b: Number.NaN }, { a: 'z' }];
		expect(toCsv(columns, rows, { dialect: 'danish' })).toBe(
			'\ufeffNavn;Tal\r\nx;\r\ny;\r\nz;\r\n'
		);
	});

	it('disarms every text that a spreadsheet would run, and no number', () => {
		const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＠');
		fc.assert(
			fc.property(start, fc.string(), fc.double({ noNaN: true }), (sign, rest, number) => {
				const rows = [{ a: sign + rest, b: number }];
				const cells = read(toCsv(columns, rows, { dialect: 'standard' }), ',')[1];
				expect(cells?.[0]).toBe(`'${sign}${rest}`);
				if (Number.isFinite(number)) expect(Number(cells?.[1])).toBe(number + 0);
			})
		);
	});

	it('gives back every text it was given', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
				fc.constantFrom('danish' as const, 'standard' as const),
				(texts, dialect) => {
					const safe = texts.map((text) => `x${text}`);
					const csv = toCsv(
						columns,
						safe.map((a) => ({ a, b: 1 })),
						{ dialect }
					).replace('\ufeff', '');
					const cells = read(csv, dialect === 'danish' ? ';' : ',');
					expect(cells.slice(1).map((row) => row[0])).toEqual(safe);
				}
			)
		);
	});
});

describe('file names', () => {
	it('keep Danish letters and lose what a system refuses', () => {
		expect(safeFileName('Høje Gladsaxe / 2024: "år"', 'csv')).toBe('Høje-Gladsaxe-2024-år.csv');
		expect(safeFileName('../../etc/passwd', 'svg')).toBe('etc-passwd.svg');
		expect(safeFileName('CON', 'png')).toBe('_CON.png');
		expect(safeFileName(' \u202E\u0000 ', 'png')).toBe('dialogblik.png');
	});

	it('are never longer than a path can bear, nor hold a forbidden sign', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
				const safe = safeFileName(name, 'csv');
				expect(safe.length).toBeLessThanOrEqual(125);
				expect(safe).not.toMatch(/[\p{Cc}\s\\/:*?"<>|]/u);
				expect(safe).toMatch(/^[^.-].*\.csv$/u);
			})
		);
	});
});
