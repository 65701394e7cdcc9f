import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParquet, toXlsx } from '../../../../src/lib/files/index.ts';
import { readTableFile } from '../../../../src/lib/files/reading/index.ts';
import { codeOf, fileOf } from './files.ts';

const STARTS: Readonly<Record<string, readonly number[]>> = {
	nothing: [],
	zip: [0x50, 0x4b, 3, 4],
	parquet: [0x50, 0x41, 0x52, 0x31],
	bracket: [0x5b],
	mark: [0xff, 0xfe]
};

async function sampleXlsx(): Promise<Uint8Array> {
	const { blob } = await toXlsx([
		{ name: 'A', columns: [{ label: 'x', type: 'text', width: 9 }], rows: [['a'], ['b']] }
	]);
	return new Uint8Array(await blob.arrayBuffer());
}

async function sampleParquet(): Promise<Uint8Array> {
	const blob = await toParquet(
		[{ name: 'a', type: 'text', value: (row) => `æ${String(row)}` }],
		20
	);
	return new Uint8Array(await blob.arrayBuffer());
}

describe('files that are not what they say', () => {
	it('are read or refused with a reason, whatever their bytes', async () => {
		const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a.parquet', 'a');
		await fc.assert(
			fc.asyncProperty(
				names,
				fc.constantFrom(...Object.keys(STARTS)),
				fc.uint8Array({ maxLength: 400 }),
				async (name, start, rest) => {
					const bytes = Uint8Array.from([...(STARTS[start] ?? []), ...rest]);
					expect(await codeOf(readTableFile({ name, bytes }))).not.toBe('');
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each([
		['XLSX', sampleXlsx],
		['Parquet', sampleParquet]
	])('are read or refused when a good %s is cut or has a byte changed', async (_, make) => {
		const good = await make();
		expect(await codeOf(readTableFile({ name: 'a', bytes: good }))).toBe('read');
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: good.length - 1 }),
				fc.nat({ max: 255 }),
				fc.boolean(),
				async (at, value, isCut) => {
					const bytes = isCut ? good.slice(0, at) : good.slice();
					if (!isCut) bytes[at] = value;
					expect(await codeOf(readTableFile({ name: 'a', bytes }))).not.toBe('');
				}
			),
			{ numRuns: 300 }
		);
	});

	it('are named for what they are', async () => {
		const refused = async (name: string, text: string): Promise<unknown> =>
			readTableFile(fileOf(name, text)).catch((error: unknown) => error);
		expect(await refused('a.xlsx', '%PDF-1.7')).toMatchObject({
			code: 'other-format',
			facts: { found: 'PDF' }
		});
		expect(await refused('a.csv', '')).toMatchObject({ code: 'empty' });
		expect(await refused('a.csv', '\n\n')).toMatchObject({ code: 'no-table' });
		const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]);
		expect(await codeOf(readTableFile({ name: 'a.csv', bytes: picture }))).toBe('other-format');
	});

	it('are left when the reading is cancelled', async () => {
		const signal = AbortSignal.abort();
		expect(await codeOf(readTableFile(fileOf('a.csv', 'a;b'), { signal }))).toBe('cancelled');
	});
});
