import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	packText,
	readSharedQuery,
	shareQuery,
	unpackText
} from '../../../src/lib/state/shared-text.ts';
import { plainText, sitePaths } from '../../../src/lib/text/index.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const wellFormed = (text: string): string =>
	new TextDecoder().decode(new TextEncoder().encode(text));

test('every text comes back, compressed and plain', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, async (text) => {
			expect(await unpackText(await packText(text))).toBe(text);
			expect(await unpackText(plainText(text))).toBe(text);
		})
	);
});

test.each([
	['Danish letters', 'select \'Ældre på Ø\' as "Årstal"'],
	['emoji', "select '👩‍👩‍👧 🇩🇰'"],
	['signs of addresses', "select 'a&titel=b#c%zz+d'"],
	['a mark of byte order', '\uFEFFselect 1'],
	['nothing', '']
])('carries %s', async (_, sql) => {
	expect(await unpackText(await packText(sql))).toBe(sql);
	expect(await unpackText(plainText(sql))).toBe(sql);
});

test('half a sign becomes the sign for it and breaks nothing', async () => {
	const text = 'a\uD800b';
	expect(await unpackText(plainText(text))).toBe(wellFormed(text));
	expect(await unpackText(await packText(text))).toBe(wellFormed(text));
});

test('a long query is packed into less than itself', async () => {
	const sql = Array.from({ length: 6000 }, (_, i) => `select ${i} as "række_${i}"`).join(
		'\nunion all\n'
	);
	expect(sql.length).toBeGreaterThan(200_000);
	const packed = await packText(sql);
	expect(packed).toMatch(/^z\.[\w-]+$/u);
	expect(packed.length).toBeLessThan(sql.length / 4);
	expect(await unpackText(packed)).toBe(sql);
});

const bomb = `z.${deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url')}`;

test.each([
	['nothing', ''],
	['another form', 'x.abc'],
	['no form', 'abc'],
	['signs of another alphabet', 'z.+/=='],
	['what is not compressed', 'z.AAAAAAAA'],
	[
		'bytes that are no text',
		`z.${deflateRawSync(Buffer.from([0xff, 0xfe, 0xc3])).toString('base64url')}`
	],
	['a half escape', 't.%'],
	['a half letter', 't.%C3'],
	['a kilobyte that holds fifty million', bomb],
	['a plain text that is too long', `t.${'a'.repeat(1_000_001)}`]
])('%s is no text', async (_, packed) => {
	expect(await unpackText(packed)).toBeNull();
});

test('one that was cut off on its way is refused, never half read', async () => {
	const packed = await packText(
		'select name, dwellings from organisation order by name '.repeat(20)
	);
	for (let length = 3; length < packed.length; length += 1) {
		expect(await unpackText(packed.slice(0, length))).toBeNull();
	}
});

test('any noise gives a text or null', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom('z.', 't.', ''), anyText, async (form, noise) => {
			const text = await unpackText(form + noise);
			expect(text === null || typeof text === 'string').toBe(true);
		})
	);
});

test('a query comes back with its title', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
			async (title) => {
				const shared = await readSharedQuery(await shareQuery(title, 'select 1'));
				const words = title.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
				expect(shared).toEqual({ title: words === '' ? null : words, sql: 'select 1' });
			}
		)
	);
});

test('the address of a query on the site carries a comment that names its origin', async () => {
	const path = sitePaths.sqlOf('eksempel', 'Udlejning', "Udlejning\n'på' Ø", 'select 1');
	expect(path).toMatch(/^eksempel\/sql\/#sql=t\.[^\s"'<>&]+&titel=[^\s"'<>&]+$/u);
	expect(await readSharedQuery(path.slice(path.indexOf('#')))).toEqual({
		title: 'Udlejning',
		sql: "-- Fra: Udlejning 'på' Ø\nselect 1"
	});
});

test.each([
	['', null],
	['#', null],
	['#punkt-4.1', null],
	['#sql=', null],
	['#titel=x', null],
	['#sql=z.zz', 'broken'],
	['#sql=t.%20', 'broken']
])('%j holds %j', async (hash, held) => {
	expect(await readSharedQuery(hash)).toBe(held);
});
