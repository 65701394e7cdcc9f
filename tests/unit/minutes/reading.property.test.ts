import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusContext, readCorpus, tenPages } from '../../../scripts/minutes-score/index.ts';
import { readMinutes, type Draft, type Reading } from '../../../src/lib/minutes/index.ts';

const context = corpusContext();
const corpus = readCorpus();
const lines = corpus.flatMap(({ text }) => text.split('\n'));

function spansOf(draft: Draft): (readonly [number, number])[] {
	const found = [draft.title, draft.municipality, draft.organisation, draft.date, draft.caseNumber];
	return [
		...found.flatMap((one) => (one === null ? [] : [one.span])),
		...draft.participants.map(({ span }) => span),
		...draft.items.flatMap((item) => [
			item.span,
			...item.passages.flatMap(({ span, figures }) => [span, ...figures.map((one) => one.span)])
		]),
		...draft.commitments.map(({ span }) => span),
		...draft.outlooks.map(({ span }) => span),
		...draft.warnings.map(({ span }) => span)
	];
}

/** Whatever came in, what comes out lies in the text, says only what stands there, and names each part once. */
function expectSound(source: string, reading: Reading): void {
	if (reading.status === 'refused') return;
	const { draft } = reading;
	expect(draft.source).toBe(source);
	for (const [start, end] of spansOf(draft)) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(source.length);
	}
	const passages = draft.items.flatMap((item) => item.passages);
	expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
	for (const { id, span } of passages) {
		expect(id).toMatch(/^[0-9a-z]+(?:\.[0-9a-z]+)*$/u);
		expect(source.slice(...span).trim()).not.toBe('');
	}
	expect(new Set(draft.commitments.map(({ id }) => id)).size).toBe(draft.commitments.length);
	for (const { text, due } of draft.commitments) {
		expect(text.trim()).not.toBe('');
		if (due !== null) expect(new Date(due).toISOString().slice(0, 10)).toBe(due);
	}
}

function read(source: string): Reading {
	const reading = readMinutes(source, context);
	expectSound(source, reading);
	return reading;
}

describe('any text is read or refused', () => {
	test('signs in any order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
				read(text);
			}),
			{ numRuns: 300 }
		);
	});

	test('lines of minutes in any order, with anything between them', () => {
		const line = fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...lines) },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
			{
				weight: 1,
				arbitrary: fc.constantFrom('', '\f', '- ', '1. ', 'Side 2 af 3', '\t\t', '(((', 'v/')
			}
		);
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 80 }),
				fc.constantFrom('\n', '\r\n', '\u2028', '\n\n'),
				(some, end) => {
					read(some.join(end));
				}
			),
			{ numRuns: 250 }
		);
	});

	test('minutes with a piece cut out or put in', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...corpus.map(({ text }) => text)),
				fc.nat(),
				fc.nat(400),
				fc.string({ unit: 'binary', maxLength: 40 }),
				(text, place, length, put) => {
					const at = place % (text.length + 1);
					read(text.slice(0, at) + put + text.slice(at + length));
				}
			),
			{ numRuns: 200 }
		);
	});

	test('the same text gives the same draft', () => {
		for (const { text } of corpus) expect(read(text)).toEqual(read(text));
	});

	test('ends of lines make no difference', () => {
		for (const { text, expected } of corpus) {
			const other = read(text.replaceAll('\n', '\r\n'));
			const own = read(text);
			expect(other.status, expected.variant).toBe(own.status);
			if (own.status === 'refused' || other.status === 'refused') continue;
			expect(other.draft.items.map(({ title }) => title)).toEqual(
				own.draft.items.map(({ title }) => title)
			);
			expect(other.draft.commitments.map(({ text: said }) => said)).toEqual(
				own.draft.commitments.map(({ text: said }) => said)
			);
		}
	});
});

describe('no text hangs the reader', () => {
	test('ten pages are read at once', () => {
		const text = tenPages();
		read(text);
		const started = performance.now();
		const reading = readMinutes(text, context);
		// Far more than the bench allows: other tests run at the same time.
		expect(performance.now() - started).toBeLessThan(2000);
		expect(reading.status).toBe('draft');
	});

	const head = 'Referat af styringsdialogmøde 16. maj 2024\nFabelstrup Kommune og Fabelbolig\n\n';
	const cases: Readonly<Record<string, string>> = {
		'a word of 200,000 letters': 'a'.repeat(200_000),
		'capitals without end': 'A'.repeat(200_000),
		'digits without end': '1'.repeat(200_000),
		'blanks without end': ` ${' '.repeat(200_000)}x`,
		'words without a stop': 'Der var enighed om at '.repeat(9000),
		'open brackets': 'Navn Navnesen ('.repeat(9000),
		'twenty thousand headings': '1. Velkomst\n'.repeat(20_000),
		'headings that count on': Array.from(
			{ length: 5000 },
			(_, at) => `${String(at + 1)}. Punkt`
		).join('\n'),
		bullets: '- Tryghed\n'.repeat(20_000),
		people: 'Deltagere:\n' + 'Karen Opdigtsen, formand (KO)\n'.repeat(5000),
		dots: `${'.'.repeat(100_000)}\n${'1.2.3.'.repeat(20_000)}`,
		tabs: '\t'.repeat(100_000),
		initials: 'KO og MT '.repeat(10_000),
		hyphens: 'bolig-\n'.repeat(20_000)
	};
	test.each(Object.entries(cases))('%s', (_, text) => {
		const started = performance.now();
		read(head + text);
		read(text);
		expect(performance.now() - started).toBeLessThan(8000);
	});
});
