import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, heldReview, type Edit, type Review } from '../../../src/lib/review/index.ts';

const KINDS = ['information', 'decision', 'action', 'target'] as const;

/** Text as minutes hold it: words, lines, white space, letters of two units. */
const source = fc
	.array(fc.constantFrom('ord ', 'Punkt', '\n', ' ', '12 %', '🏠', '\u200f', 'æ', '.\n\n', '-\n'), {
		minLength: 1,
		maxLength: 60
	})
	.map((parts) => parts.join(''));

const span = fc.tuple(fc.integer({ min: -5, max: 260 }), fc.integer({ min: -5, max: 260 }));
const index = fc.integer({ min: -1, max: 6 });
const by = fc.constantFrom(-1 as const, 1 as const);
/** Ids as they come about, and one that nothing has. */
const passageId = fc.constantFrom(
	'1.1',
	'1.2',
	'1.3',
	'2.1',
	'2.2',
	'p1.1',
	'p2.1',
	'4.a.1',
	'none'
);
const number = fc.constantFrom('1', '2', '4 A.', '', '1', 'æ');

const figure = span.map((place) => ({
	indicator: 'andel',
	subject: 'municipality:by',
	population: 'alle',
	period: '2024',
	value: 12,
	status: null,
	unit: '%',
	span: place
}));
const commitment = span.map((place) => ({
	kind: 'action' as const,
	text: 'noget',
	owner: 'both' as const,
	owner_note: null,
	forum: null,
	theme: 'tema',
	status: 'open' as const,
	due: null,
	continues: null,
	dueText: null,
	span: place
}));

const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.record({
		act: fc.constant('add-passage' as const),
		item: index,
		span,
		kind: fc.constantFrom(...KINDS),
		themes: fc.constant<string[]>([])
	}),
	fc.record({
		act: fc.constant('split-passage' as const),
		id: passageId,
		at: fc.integer({ min: -5, max: 260 })
	}),
	fc.record({ act: fc.constant('join-passage' as const), id: passageId }),
	fc.record({ act: fc.constant('remove-passage' as const), id: passageId }),
	fc.record({ act: fc.constant('set-passage-span' as const), id: passageId, span }),
	fc.record({ act: fc.constant('move-passage' as const), id: passageId, by }),
	fc.record({
		act: fc.constant('add-item' as const),
		at: index,
		number,
		title: fc.constant('x'),
		span: fc.option(span)
	}),
	fc.record({
		act: fc.constant('split-item' as const),
		passage: passageId,
		number,
		title: fc.constant('')
	}),
	fc.record({ act: fc.constant('remove-item' as const), index }),
	fc.record({ act: fc.constant('move-item' as const), index, by }),
	fc.record({ act: fc.constant('set-item' as const), index, change: fc.record({ number }) }),
	fc.record({ act: fc.constant('add-figure' as const), passage: passageId, figure }),
	fc.record({ act: fc.constant('remove-figure' as const), passage: passageId, index }),
	fc.record({ act: fc.constant('add-commitment' as const), commitment }),
	fc.record({
		act: fc.constant('remove-commitment' as const),
		id: fc.constantFrom('c1', 'c2', 'c3')
	}),
	fc.record({
		act: fc.constant('add-outlook' as const),
		outlook: fc.record({
			kind: fc.constant('target' as const),
			passage: passageId,
			indicator: fc.constant(null),
			value: fc.constant(null),
			unit: fc.constant(null),
			comparator: fc.constant(null),
			due: fc.constant(null),
			statement: fc.constant('x'),
			span
		})
	})
);

function empty(text: string): Review {
	return {
		source: text,
		title: null,
		municipality: null,
		organisation: null,
		date: null,
		dialogueYear: null,
		accountsYear: null,
		caseNumber: null,
		kind: 'styringsdialog',
		participants: [],
		items: [{ number: '1', title: 'x', presenters: [], passages: [], span: null }],
		commitments: [],
		outlooks: [],
		warnings: [],
		isCutOff: false
	};
}

function expectHeld({ source: text, items, commitments, outlooks, warnings }: Review): void {
	const passages = items.flatMap((item) => item.passages);
	const spans = [...passages, ...commitments, ...outlooks, ...warnings].map((one) => one.span);
	const headings = items.flatMap((item) => (item.span === null ? [] : [item.span]));
	for (const [start, end] of [...spans, ...headings]) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(text.length);
		expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
		expect(/^\p{Cs}|\p{Cs}$/u.test(text.slice(start, end))).toBe(false);
	}
	let last = 0;
	for (const passage of passages) {
		expect(passage.span[0]).toBeGreaterThanOrEqual(last);
		last = passage.span[1];
		expect(passage.id).toMatch(/^[0-9a-z]+(?:\.[0-9a-z]+)*$/u);
		for (const one of passage.figures) {
			expect(one.span[0]).toBeGreaterThanOrEqual(passage.span[0]);
			expect(one.span[1]).toBeLessThanOrEqual(passage.span[1]);
		}
	}
	const ids = passages.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length);
	for (const { passage } of outlooks) expect(ids).toContain(passage);
}

describe('a review', () => {
	test('keeps its promises through any edits', () => {
		fc.assert(
			fc.property(source, fc.array(edit, { maxLength: 40 }), (text, edits) => {
				let review = empty(text);
				for (const one of edits) {
					review = applyEdit(review, one);
					expectHeld(review);
				}
				expect(review.source).toBe(text);
			}),
			{ numRuns: 400 }
		);
	});

	test('is put in order, whatever was kept', () => {
		const passage = fc.record({
			id: passageId,
			kind: fc.constantFrom(...KINDS),
			themes: fc.constant<string[]>([]),
			span,
			figures: fc.array(figure, { maxLength: 2 })
		});
		const item = fc.record({
			number,
			title: fc.constant('x'),
			presenters: fc.constant<string[]>([]),
			passages: fc.array(passage, { maxLength: 4 }),
			span: fc.option(span)
		});
		const commitments = fc.array(
			commitment.map((one) => ({ ...one, id: 'c1' })),
			{ maxLength: 3 }
		);
		fc.assert(
			fc.property(
				source,
				fc.array(item, { maxLength: 4 }),
				commitments,
				(text, items, promised) => {
					const review = heldReview({ ...empty(text), items, commitments: promised });
					expectHeld(review);
					expect(review.commitments.map(({ id }) => id)).toEqual([
						...new Set(review.commitments.map(({ id }) => id))
					]);
				}
			)
		);
	});
});
