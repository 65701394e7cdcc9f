import { describe, expect, it } from 'vitest';
import { openSearchIndex, SearchIndexError } from '../../../src/lib/search/index.ts';
import { readVarints, startsOf, writeVarints } from '../../../src/lib/search/varints.ts';
import { built, meetingOf } from './search-of.ts';

const { bytes } = built([meetingOf(['Fjernvarme i Bakken.', 'Varme hænder.'])]);
const open = (file: Uint8Array<ArrayBuffer>) => () =>
	openSearchIndex(file, () => Promise.resolve(null));

function changed(place: number, value: number): Uint8Array<ArrayBuffer> {
	const copy = bytes.slice();
	new Uint32Array(copy.buffer)[place] = value;
	return copy;
}

describe('the file of an index', () => {
	it('can lie anywhere in memory', () => {
		const memory = new Uint8Array(bytes.length + 1);
		memory.set(bytes, 1);
		expect(open(memory.subarray(1))().search('varme').total).toBe(2);
	});

	it.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
		['empty', new Uint8Array(0), /cut off/u],
		['cut off', bytes.slice(0, bytes.length - 8), /bytes instead of/u],
		['longer', new Uint8Array([...bytes, 0, 0, 0, 0]), /bytes instead of/u],
		[
			'a page',
			new TextEncoder().encode('<!doctype html><title>404</title>'),
			/not a search index/u
		],
		['of another version', changed(1, 99), /version 99/u],
		['with a head beyond its end', changed(3, 1_000_000), /cut off/u],
		['with half a head', changed(3, 40), /cannot be read/u]
	])('is refused if it is %s', (_, file, message) => {
		expect(open(file)).toThrow(SearchIndexError);
		expect(open(file)).toThrow(message);
	});

	it('is refused if its head counts otherwise than its tables', () => {
		const text = new TextDecoder('latin1').decode(bytes);
		for (const [from, to] of [
			['"passages":2', '"passages":3'],
			['"terms":6', '"terms":5'],
			['"terms":6', '"terms":7']
		] as const) {
			const place = text.indexOf(from);
			expect(place).toBeGreaterThan(0);
			const file = bytes.slice();
			file.set(new TextEncoder().encode(to), place);
			expect(open(file), to).toThrow(SearchIndexError);
		}
	});
});

describe('varints', () => {
	it('come back as they went', () => {
		const values = [0, 1, 127, 128, 255, 16_383, 16_384, 2 ** 21, 2 ** 28, 2 ** 32 - 1];
		expect([...readVarints(writeVarints(values), values.length)]).toEqual(values);
		expect([...startsOf(Uint32Array.of(2, 0, 5))]).toEqual([0, 2, 2, 7]);
	});
});
