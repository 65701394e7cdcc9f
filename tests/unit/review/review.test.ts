import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/lib/minutes/index.ts';
import { meetingSchema, type Meeting } from '../../../src/lib/model/index.ts';
import {
	applyEdit,
	earlierOf,
	finished,
	gapsOf,
	likelyEarlier,
	mattersOf,
	meetingFiles,
	numbersIn,
	partsOf,
	reopenReview,
	startReview,
	type EarlierCommitment,
	type Edit,
	type Register,
	type Review
} from '../../../src/lib/review/index.ts';

const SOURCE = [
	'Referat af møde den 3. maj 2024 med Fabelbolig. Deltager: Ib Hansen (IH).',
	'1. Økonomi v/ Ib Hansen',
	'Fonden er på 48 %. Den ventes at stige til 60 % i 2026.',
	'Side 1 af 2',
	'2. Klima',
	'Ib Hansen undersøger taget.'
].join('\n');

function at(words: string): [number, number] {
	const start = SOURCE.indexOf(words);
	return [start, start + words.length];
}

const draft: Draft = {
	source: SOURCE,
	title: null,
	municipality: null,
	organisation: { name: 'Fabelbolig', id: 'fabelbolig', candidates: [], span: at('Fabelbolig') },
	date: { value: '2024-05-03', span: at('3. maj 2024') },
	dialogueYear: null,
	accountsYear: null,
	caseNumber: null,
	kind: 'styringsdialog',
	participants: [
		{
			initials: 'IH',
			role: 'direktør',
			side: 'organisation',
			present: true,
			name: 'Ib Hansen',
			span: at('Ib Hansen (IH)'),
			note: null
		}
	],
	items: [
		{
			number: '1',
			title: 'Økonomi',
			presenters: ['Ib Hansen'],
			span: at('1. Økonomi v/ Ib Hansen'),
			passages: [
				{
					id: '1.1',
					kind: 'status',
					themes: ['fond'],
					span: at('Fonden er på 48 %. Den ventes at stige til 60 % i 2026.'),
					figures: []
				}
			]
		},
		{
			number: '2',
			title: 'Klima',
			presenters: [],
			span: at('2. Klima'),
			passages: [
				{
					id: '2.1',
					kind: 'action',
					themes: ['klima'],
					span: at('Ib Hansen undersøger taget.'),
					figures: []
				}
			]
		}
	],
	commitments: [
		{
			id: 'c1',
			kind: 'action',
			text: 'Ib Hansen undersøger taget.',
			owner: 'organisation',
			owner_note: null,
			forum: null,
			theme: 'klima',
			status: 'open',
			due: null,
			continues: null,
			dueText: null,
			span: at('Ib Hansen undersøger taget.')
		}
	],
	outlooks: [],
	warnings: [{ code: 'unclear', value: 'Fonden', span: at('Fonden') }],
	isCutOff: false
};

const register: Register = {
	dataset: 'fabelstrup',
	title: 'Fabelstrup',
	kind: 'real',
	names: false,
	municipality: { id: 'fabelstrup', name: 'Fabelstrup Kommune' },
	organisations: [{ id: 'fabelbolig', name: 'Fabelbolig', aliases: [], until: null }],
	themes: [
		{ id: 'fond', label: 'Fond', cues: [] },
		{ id: 'klima', label: 'Klima', cues: [] }
	],
	indicators: [{ id: 'andel', label: 'Andel', unit: '%', cues: [] }],
	areas: [],
	departments: [],
	meetings: [],
	commitments: [],
	sources: []
};

function edited(...edits: readonly Edit[]): Review {
	return edits.reduce(applyEdit, startReview(draft));
}

function codes(review: Review): readonly string[] {
	return mattersOf(review, register).map(({ code }) => code);
}

function filesOf(review: Review): Extract<ReturnType<typeof meetingFiles>, { text: string }> {
	const files = meetingFiles(finished(review), register, review.title);
	if ('missing' in files) throw new Error(JSON.stringify(files.missing));
	return files;
}

describe('edits', () => {
	test('part a passage, number the rest anew, and make one of two again', () => {
		const [, second] = partsOf(startReview(draft), draft.items[0]?.passages[0] ?? never());
		const parted = edited({ act: 'split-passage', id: '1.1', at: second?.start ?? 0 });
		const words = parted.items[0]?.passages.map(({ id, span }) => [id, SOURCE.slice(...span)]);
		expect(words).toEqual([
			['1.1', 'Fonden er på 48 %.'],
			['1.2', 'Den ventes at stige til 60 % i 2026.']
		]);
		const joined = applyEdit(parted, { act: 'join-passage', id: '1.1' });
		expect(joined.items).toEqual(startReview(draft).items);
	});

	test('keep figures with their half, and refuse to cut one', () => {
		const [place] = numbersIn(startReview(draft), draft.items[0]?.passages[0] ?? never());
		expect(place).toMatchObject({ words: '48 %', value: 48 });
		const figure = {
			indicator: 'andel',
			subject: 'organisation:fabelbolig',
			population: 'alle',
			period: '2024',
			value: 48,
			status: null,
			unit: '%',
			span: place?.span ?? never()
		};
		const told = edited({ act: 'add-figure', passage: '1.1', figure });
		const inside = figure.span[0] + 1;
		expect(applyEdit(told, { act: 'split-passage', id: '1.1', at: inside })).toBe(told);
		expect(codes(told)).not.toContain('figure-differs');
		const wrong = { act: 'set-figure', passage: '1.1', index: 0, change: { value: 84 } } as const;
		expect(codes(applyEdit(told, wrong))).toContain('figure-differs');
	});

	test('give the passages of a heading that goes to its neighbour', () => {
		const { items } = edited({ act: 'remove-item', index: 0 });
		expect(items.map(({ number, passages }) => [number, passages.map(({ id }) => id)])).toEqual([
			['2', ['2.1', '2.2']]
		]);
	});

	test('that cannot be done leave the very same review', () => {
		const review = startReview(draft);
		for (const edit of [
			{ act: 'join-passage', id: '2.1' },
			{ act: 'move-item', index: 0, by: 1 },
			{ act: 'move-passage', id: '1.1', by: -1 },
			{ act: 'add-passage', item: 0, span: at('Fonden'), kind: 'status', themes: [] },
			{ act: 'split-passage', id: 'nowhere', at: 3 }
		] as const) {
			expect(applyEdit(review, edit)).toBe(review);
		}
	});

	test('show what nothing is said of', () => {
		const gaps = gapsOf(startReview(draft)).map(({ item, span }) => [item, SOURCE.slice(...span)]);
		expect(gaps).toEqual([[0, 'Side 1 af 2']]);
	});
});

function never(): never {
	throw new Error('not there');
}

describe('what is left to look at', () => {
	test('is told in the order of what stops first', () => {
		expect(codes(startReview(draft))).toEqual(['warning']);
		const broken = edited(
			{ act: 'set-head', change: { date: null, organisation: null } },
			{ act: 'set-item', index: 1, change: { number: '1', title: ' ' } }
		);
		expect(codes(broken)).toEqual([
			'date',
			'organisation-unsure',
			'item-without-title',
			'same-number',
			'warning'
		]);
	});

	test('knows days that no calendar has', () => {
		expect(codes(edited({ act: 'set-head', change: { date: '2024-02-30' } }))).toContain(
			'bad-date'
		);
	});
});

describe('the meeting', () => {
	test('passes the data contract, covers names and keeps every place', () => {
		const settled = edited({ act: 'settle-warning', index: 0, outcome: 'removed' });
		const { meeting, text, source } = filesOf(settled);
		expect(meetingSchema.parse(meeting)).toEqual(meeting);
		expect(meeting.id).toBe('2024-05-03-fabelstrup-fabelbolig');
		expect(meeting.warnings).toEqual([]);
		expect(meeting.items[0]?.presenters).toEqual(['IH']);
		expect(text).toHaveLength(SOURCE.length);
		expect(JSON.stringify([meeting, text])).not.toContain('Ib Hansen');
		expect(source.title).toContain('Fabelbolig');
	});

	test('opened again and kept again is the same', () => {
		const first = filesOf(startReview(draft));
		const again = reopenReview(first.meeting, first.text, {
			title: null,
			outlooks: [],
			nameOf: () => 'Fabelbolig'
		});
		expect(filesOf(again)).toEqual(first);
	});
});

describe('earlier commitments', () => {
	const folder = join('data', 'eksempel', 'meetings');
	const meetings = readdirSync(folder).map(
		(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Meeting
	);
	const all: readonly EarlierCommitment[] = meetings.flatMap((meeting) =>
		meeting.commitments.map(({ id, text, theme, kind, status }) => ({
			id: `${meeting.id}#${id}`,
			organisation: meeting.organisation,
			date: meeting.date,
			text,
			theme,
			kind,
			status
		}))
	);

	test('are suggested first where one carries on another', () => {
		const carried = meetings.flatMap((meeting) =>
			meeting.commitments
				.filter(({ continues }) => continues !== null)
				.map((commitment) => {
					const earlier = earlierOf(all, meeting.organisation, meeting.date);
					return likelyEarlier(commitment, earlier)[0]?.id === commitment.continues;
				})
		);
		expect(carried.length).toBeGreaterThan(100);
		expect(carried.filter(Boolean).length / carried.length).toBeGreaterThan(0.95);
	});

	test('are of the same organisation and from before', () => {
		const [newest] = [...meetings].sort((a, b) => b.date.localeCompare(a.date));
		const earlier = earlierOf(all, newest?.organisation ?? null, newest?.date ?? null);
		expect(earlier.length).toBeGreaterThan(0);
		expect(earlier.every(({ date }) => date < (newest?.date ?? ''))).toBe(true);
	});
});
