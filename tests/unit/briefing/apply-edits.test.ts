import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	applyEdits,
	plainText,
	statementsOf,
	type BriefingEdits,
	type WrittenDocument
} from '../../../src/lib/briefing/index.ts';
import { anyDocument, anyEdits, noEdits, smallDocument } from './briefing-documents.ts';

function edited(change: Partial<BriefingEdits>): WrittenDocument {
	return applyEdits(smallDocument(), { ...noEdits, ...change });
}

function statements(document: WrittenDocument) {
	return document.parts.flatMap(({ blocks }) => blocks.flatMap(statementsOf));
}

const wordsOf = (document: WrittenDocument) =>
	statements(document).map(({ text }) => plainText(text));
const partIds = (document: WrittenDocument) => document.parts.map(({ id }) => id);

/** Statements, lines and headings, by id. */
function held(document: WrittenDocument): string[] {
	return document.parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === 'table') return block.lines.map(({ id }) => id);
			return block.kind === 'heading' ? block.id : statementsOf(block).map(({ id }) => id);
		})
	);
}

test('nothing changed is nothing changed', () => {
	expect(applyEdits(smallDocument(), noEdits)).toEqual(smallDocument());
});

test('parts stand in the order of the person, those not named after them', () => {
	expect(partIds(edited({ order: ['kilder', 'findes-ikke', 'kilder'] }))).toEqual([
		'kilder',
		'overblik',
		'noegletal'
	]);
});

describe('hidden', () => {
	test('a part, a statement and a line are gone; what they leave empty is gone with them', () => {
		expect(partIds(edited({ hidden: ['overblik'] }))).toEqual(['noegletal', 'kilder']);
		expect(wordsOf(edited({ hidden: ['overblik/b', 'intet'] }))).toEqual([
			'Fonden er negativ.',
			'To'
		]);
		expect(partIds(edited({ hidden: ['noegletal/fond'] }))).toEqual(['overblik', 'kilder']);
	});

	test('a heading goes with the last that stood below it', () => {
		const { parts } = edited({ hidden: ['overblik/b', 'overblik/c'] });
		expect(parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['text']);
	});
});

describe('own words', () => {
	test('stand in the place of the others, and are marked as own', () => {
		const own = { id: 'overblik/b', text: 'Mit', basis: 'Et' };
		const [, statement] = statements(edited({ rewritten: [own] }));
		expect(statement).toMatchObject({ text: [{ text: 'Mit' }], isOwn: true });
		expect(statement?.changed).toBeUndefined();
	});

	test('say so where the data have changed since', () => {
		const own = { id: 'overblik/b', text: 'Mit', basis: 'Noget andet' };
		const [, statement] = statements(edited({ rewritten: [own] }));
		expect(statement?.changed).toEqual({ then: 'Noget andet', now: 'Et' });
	});

	test('are never lost with their place', () => {
		const document = edited({
			rewritten: [
				{ id: 'overblik/vaek', text: 'Stod i overblikket', basis: 'A' },
				{ id: 'fremmed/vaek', text: 'Stod et andet sted', basis: 'B' }
			],
			added: [{ id: 'egen/1', part: 'fremmed', kind: 'note', text: 'En note' }]
		});
		expect(document.parts[0]?.blocks.at(-1)).toMatchObject({
			statement: { isOwn: true, changed: { then: 'A', now: '' } }
		});
		expect(document.parts.at(-1)).toMatchObject({ title: 'Egne noter' });
		expect(wordsOf(document).slice(-2)).toEqual(['Stod et andet sted', 'En note']);
	});

	test('notes, questions and points are added and marked; blank ones are not', () => {
		const document = edited({
			added: [
				{ id: 'egen/1', part: 'overblik', kind: 'note', text: 'Husk' },
				{ id: 'egen/2', part: 'overblik', kind: 'question', text: 'Hvornår?' },
				{ id: 'egen/3', part: 'overblik', kind: 'note', text: ' ' }
			],
			checklist: [{ id: 'egen/4', text: 'Kort med', isDone: true }]
		});
		expect(document.parts[0]?.blocks.at(-2)).toMatchObject({ id: 'overblik/liste' });
		const own = statements(document).filter(({ isOwn }) => isOwn === true);
		expect(own.map(({ mark, isDone }) => [mark, isDone])).toEqual([
			['Spørgsmål', undefined],
			['Note', undefined],
			[undefined, true]
		]);
		expect(document.parts.at(-1)).toMatchObject({ title: 'Tjekliste til mødet' });
	});
});

describe('whatever anybody has done', () => {
	test('nothing is lost and nothing invented where nothing is hidden', () => {
		fc.assert(
			fc.property(anyDocument, anyEdits, (document, edits) => {
				const after = held(applyEdits(document, { ...edits, hidden: [] }));
				const spoken = (list: readonly { id: string; text: string }[]) =>
					list.filter(({ text }) => text.trim() !== '').map(({ id }) => id);
				const own = [
					...spoken(edits.rewritten),
					...spoken(edits.added),
					...spoken(edits.checklist)
				];
				expect(new Set(after)).toEqual(new Set([...held(document), ...own]));
				expect(after).toHaveLength(new Set(after).size);
			})
		);
	});

	test('what is hidden is gone, and nothing else that was said', () => {
		fc.assert(
			fc.property(anyDocument, anyEdits, (document, edits) => {
				const hidden = new Set(edits.hidden);
				const before = applyEdits(document, { ...edits, hidden: [] });
				const after = statements(applyEdits(document, edits)).map(({ id }) => id);
				const expected = before.parts
					.filter(({ id }) => !hidden.has(id))
					.flatMap(({ blocks }) => blocks.flatMap(statementsOf))
					.filter(({ id }) => !hidden.has(id));
				expect(after).toEqual(expected.map(({ id }) => id));
			})
		);
	});

	test('the order is a permutation', () => {
		fc.assert(
			fc.property(anyDocument, fc.array(fc.string()), (document, noise) => {
				const order = [...noise, ...partIds(document)].reverse();
				const after = partIds(applyEdits(document, { ...noEdits, order }));
				expect([...after].sort()).toEqual([...partIds(document)].sort());
				expect(after).toEqual([...partIds(document)].reverse());
			})
		);
	});
});
