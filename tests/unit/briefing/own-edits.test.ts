import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	changedSince,
	mergeEdits,
	movePart,
	readEditsFile,
	restore,
	rewrite,
	saidBy,
	seenWithDate,
	setHidden,
	writeEditsFile
} from '../../../src/lib/briefing/index.ts';
import { anyEdits, noEdits, smallDocument } from './briefing-documents.ts';

describe('changed since', () => {
	const seen = { fingerprint: 'a', said: { ...saidBy(smallDocument()) } };

	test('is nothing where nothing is, or nobody looked', () => {
		expect(changedSince(smallDocument(), seen)).toEqual([]);
		expect(changedSince(smallDocument('1 kr.'), null)).toEqual([]);
	});

	test('names a line with what it said and says, what is new and what is gone', () => {
		expect(changedSince(smallDocument('1 kr.'), seen)).toEqual([
			{
				id: 'noegletal/fond',
				part: 'noegletal',
				then: 'Dispositionsfond · 6.070 kr.',
				now: 'Dispositionsfond · 1 kr.'
			}
		]);
		const { 'overblik/a': known, ...less } = seen.said;
		expect(known).toBe('Åben: Fonden er negativ.');
		const other = { fingerprint: 'a', said: { ...less, 'overblik/x': 'Borte' } };
		expect(changedSince(smallDocument(), other)).toEqual([
			{ id: 'overblik/a', part: 'overblik', then: null, now: 'Åben: Fonden er negativ.' },
			{ id: 'overblik/x', part: null, then: 'Borte', now: null }
		]);
	});

	test('the date that the person chose makes no news, what the data changed stays news', () => {
		const [before, after] = [smallDocument('1 kr.'), smallDocument('2 kr.')];
		const known = { fingerprint: 'a', said: { ...saidBy(before) } };
		expect(changedSince(after, seenWithDate(known, before, after))).toEqual([]);
		expect(changedSince(after, seenWithDate(seen, before, after))).toHaveLength(1);
	});
});

describe('two windows', () => {
	const base = { ...noEdits, hidden: ['a'] };

	test('do not undo each other', () => {
		const mine = rewrite(base, 's', 'Mit', 'Data');
		const theirs = setHidden(base, 'b', true);
		expect(mergeEdits(base, mine, theirs)).toEqual({
			...base,
			hidden: ['a', 'b'],
			rewritten: [{ id: 's', text: 'Mit', basis: 'Data' }]
		});
	});

	test('of one thing the newer holds, taken away or changed', () => {
		const one = rewrite(base, 's', 'Før', 'Data');
		const theirs = rewrite(one, 's', 'Deres', 'Data');
		expect(mergeEdits(one, rewrite(one, 's', 'Mit', ''), theirs).rewritten[0]?.text).toBe('Mit');
		expect(mergeEdits(one, restore(one, 's'), theirs).rewritten).toEqual([]);
		expect(mergeEdits(one, one, theirs)).toEqual(theirs);
	});

	test('whatever they do: alone each has its way', () => {
		fc.assert(
			fc.property(anyEdits, anyEdits, (a, b) => {
				expect(mergeEdits(a, a, b)).toEqual(b);
				expect(mergeEdits(a, b, a)).toEqual(b);
			})
		);
	});
});

test('a part changes places with its neighbour, and at the end with nobody', () => {
	const parts = ['a', 'b', 'c'];
	expect(movePart(noEdits, parts, 'b', -1).order).toEqual(['b', 'a', 'c']);
	expect(movePart(noEdits, parts, 'c', 1)).toBe(noEdits);
});

describe('a file of edits', () => {
	const read = (text: string, organisation = 'laerkesang') =>
		readEditsFile(text, 'eksempel', organisation);

	test('gives back what was written, whatever it was', () => {
		fc.assert(
			fc.property(anyEdits, (edits) => {
				expect(read(writeEditsFile(edits, 'Lærkesang'))).toEqual({ edits });
			})
		);
	});

	test.each([
		['no JSON', '{', /ikke JSON/u],
		['anything else', '{"format":"x"}', /ikke en fil med rettelser/u],
		[
			'a newer edition',
			writeEditsFile(noEdits, 'Lærkesang').replace('"version": 1', '"version": 2'),
			/nyere/u
		],
		[
			'another dataset',
			writeEditsFile({ ...noEdits, dataset: 'gladsaxe' }, 'Lejerbo'),
			/gladsaxe/u
		],
		[
			'damage',
			writeEditsFile(noEdits, 'Lærkesang').replace('"order": []', '"order": 7'),
			/beskadiget.*order/u
		],
		['too much', ' '.repeat(2_000_001), /for stor/u]
	])('is refused in Danish: %s', (_, text, problem) => {
		expect(read(text)).toEqual({ problem: expect.stringMatching(problem) as string });
	});

	test('of another organisation is refused with its name', () => {
		expect(read(writeEditsFile(noEdits, 'Lærkesang'), 'mejseparken')).toEqual({
			problem: expect.stringContaining('Lærkesang') as string
		});
	});
});
