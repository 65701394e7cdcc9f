import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { signalQuestion, type QuestionFacts } from '../../../src/lib/text/index.ts';

const catalogue = z
	.array(z.object({ kind: z.string() }))
	.parse(JSON.parse(readFileSync('data/catalogue/signals.json', 'utf8')));
const kinds = [...new Set(catalogue.map(({ kind }) => kind))];

const FACTS: QuestionFacts = {
	indicator_label: 'Effektivitetstal',
	theme_label: 'Klima og energi',
	commitment_text: 'Plan for fjernvarme',
	period: '2025',
	earlier_period: '2021',
	due: 2024,
	count: 1,
	owner: 'organisation',
	expected: null
};
const UNKNOWN: QuestionFacts = {
	indicator_label: null,
	theme_label: null,
	commitment_text: null,
	period: null,
	earlier_period: null,
	due: null,
	count: null,
	owner: null,
	expected: null
};

test.each(kinds)('%s has a question, whatever is known', (kind) => {
	for (const facts of [FACTS, UNKNOWN]) {
		const question = signalQuestion(kind, facts);
		expect(question).toMatch(/\?$/u);
		expect(question).not.toMatch(/null|undefined|NaN/u);
	}
});

test('a kind that nobody has written a question for has none', () => {
	expect(signalQuestion('constructor', FACTS)).toBeNull();
});

test('the municipality is asked to answer for what it owes, and others are counted', () => {
	const asked = (owner: string, count: number) =>
		signalQuestion('follow_up_unreported', { ...FACTS, owner, count });
	expect(asked('municipality', 1)).toBe(
		'Hvad kan kommunen melde tilbage om »Plan for fjernvarme«?'
	);
	expect(asked('organisation', 2)).toBe(
		'Hvad kom der ud af »Plan for fjernvarme«, og hvad med den anden?'
	);
	expect(asked('organisation', 3)).toBe(
		'Hvad kom der ud af »Plan for fjernvarme«, og hvad med de øvrige?'
	);
});
