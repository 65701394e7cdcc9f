import { expect, test } from 'vitest';
import { placeOfHash } from '../../../src/lib/state/place-of-hash.ts';

test.each([
	['#forloeb-12', 'forloeb-12'],
	['#4.1', '4.1'],
	['#tr%C3%A6-og-%C3%B8-%C3%A5', 'træ-og-ø-å'],
	['#træ-og-ø-å', 'træ-og-ø-å'],
	['#to%20ord', 'to ord'],
	['#a#b', 'a#b'],
	['#', ''],
	['', '']
])('%j points at %j', (hash, place) => {
	expect(placeOfHash(hash)).toBe(place);
});

test.each(['#%', '#%E6', '#100%', '#%C3', '#%zz'])(
	'%j points nowhere and breaks nothing',
	(hash) => {
		expect(placeOfHash(hash)).toBe('');
	}
);
