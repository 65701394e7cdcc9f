import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changeKept, guardItems, putItems, readKept } from '../../../src/lib/state/kept.ts';

const item = z.object({ id: z.string(), count: z.number() });

test('keeps the items that are what they should be', () => {
	const kept = [{ id: 'a', count: 1 }, null, 'b', { id: 'c' }, { id: 'd', count: 2, extra: true }];
	expect(guardItems(kept, item)).toEqual([
		{ id: 'a', count: 1 },
		{ id: 'd', count: 2 }
	]);
});

test.each([undefined, null, 'text', 7, { length: 1 }])('%j is an empty list', (kept) => {
	expect(guardItems(kept, item)).toEqual([]);
});

test('puts what is known in its place, and the rest last', () => {
	const [a, b, c] = [
		{ id: 'a', count: 1 },
		{ id: 'b', count: 1 },
		{ id: 'c', count: 1 }
	] as const;
	const put = putItems<{ id: string; count: number }>([a, b], [{ ...a, count: 2 }, c]);
	expect(put).toEqual([{ id: 'a', count: 2 }, b, c]);
});

test('says so where nothing can be kept', async () => {
	await expect(readKept('notes:x', item)).rejects.toThrow('IndexedDB');
	await expect(changeKept('notes:x', item, () => [])).rejects.toThrow('IndexedDB');
});
