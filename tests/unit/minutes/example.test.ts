import { beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../../scripts/import/register.ts';
import { readMinutes, type Draft } from '../../../src/lib/minutes/index.ts';
import type { Meeting } from '../../../src/lib/model/index.ts';
import { writeExampleData } from '../build-data/built.ts';

/** A meeting of the example dataset as its writer knew it, and as it is read from the text. */
interface Pair {
	readonly known: Meeting;
	readonly draft: Draft;
}

let pairs: readonly Pair[];

beforeAll(async () => {
	const register = await openRegister(await writeExampleData(), 'eksempel');
	const { meetings, sources } = register.content;
	pairs = meetings.map(({ value: known }) => {
		const text = sources.find(({ value }) => value.source.id === known.source)?.value.text ?? '';
		const reading = readMinutes(text, register.context);
		if (reading.status === 'refused') throw new Error(`${known.id}: ${reading.reason}`);
		return { known, draft: reading.draft };
	});
});

/** Written by another program than the corpus, in other words. How it labels its passages is its own: only what is missed is counted. */
describe('the minutes of the example dataset are read', () => {
	test('day, organisation and kind of each', () => {
		for (const { known, draft } of pairs) {
			expect(draft.date?.value, known.id).toBe(known.date);
			expect(draft.organisation?.id, known.id).toBe(known.organisation);
			expect(draft.kind, known.id).toBe(known.kind);
		}
	});

	test('every item of each', () => {
		const titles = (items: Meeting['items'] | Draft['items']): readonly string[] =>
			items.map(({ number, title }) => `${number} ${title.toLowerCase()}`);
		for (const { known, draft } of pairs) {
			expect(titles(draft.items), known.id).toEqual(titles(known.items));
		}
	});

	test('everybody whom the text names as present', () => {
		for (const { known, draft } of pairs) {
			const names = draft.participants.filter(({ present }) => present).map(({ name }) => name);
			const wanted = known.participants.filter(({ present }) => present).map(({ name }) => name);
			expect([...names].sort(), known.id).toEqual([...wanted].sort());
		}
	});

	test('nine of ten decisions, actions, referrals and agreements', () => {
		const outcomes = new Set(['decision', 'action', 'referral', 'agreement']);
		let [all, found] = [0, 0];
		for (const { known, draft } of pairs) {
			const read = draft.items.flatMap(({ passages }) => passages);
			const asked = known.items
				.flatMap(({ passages }) => passages)
				.filter(({ kind }) => outcomes.has(kind));
			all += asked.length;
			found += asked.filter(({ span }) =>
				read.some((one) => outcomes.has(one.kind) && one.span[0] < span[1] && span[0] < one.span[1])
			).length;
		}
		expect(found / all).toBeGreaterThan(0.9);
	});
});
