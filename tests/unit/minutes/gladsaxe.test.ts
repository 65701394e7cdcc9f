import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../../scripts/import/register.ts';
import { readMinutes, type Draft } from '../../../src/lib/minutes/index.ts';
import {
	meetingSchema,
	targetSchema,
	type Meeting,
	type Target
} from '../../../src/lib/model/index.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'data');
const FOLDER = join(DATA, 'gladsaxe');

/** What a person made of the minutes by hand, and what the reader makes of the same text. */
let byHand: Meeting;
let draft: Draft;
let source: string;
let targets: readonly Target[];

beforeAll(async () => {
	const name = '2025-05-23-gladsaxe-lejerbo-gladsaxe';
	byHand = meetingSchema.parse(
		JSON.parse(readFileSync(join(FOLDER, 'meetings', `${name}.json`), 'utf8'))
	);
	const register = await openRegister(DATA, 'gladsaxe');
	source = readFileSync(
		join(FOLDER, 'sources', 'referat-styringsdialog-gladsaxe-lejerbo-2025-05-23.txt'),
		'utf8'
	);
	targets = register.content.targets
		.map(({ value }) => targetSchema.parse(value))
		.filter(({ source: from }) => from === byHand.source);
	const reading = readMinutes(source, register.context);
	if (reading.status === 'refused') throw new Error(reading.reason);
	({ draft } = reading);
});

/** Kinds that bind somebody or tell of the time to come; the others differ by taste. */
const OUTCOMES = new Set(['decision', 'action', 'referral', 'agreement', 'forecast', 'target']);

function outcomes(items: Meeting['items'] | Draft['items']): readonly string[] {
	return items
		.flatMap(({ passages }) => passages)
		.filter(({ kind }) => OUTCOMES.has(kind))
		.map(({ kind, span }) => `${kind} ${source.slice(...span).replaceAll(/\s+/gu, ' ')}`);
}

function without<T>(list: readonly T[], explained: readonly T[]): readonly T[] {
	for (const one of explained) expect(list, 'the difference is still there').toContainEqual(one);
	return list.filter(
		(one) => !explained.some((other) => JSON.stringify(other) === JSON.stringify(one))
	);
}

describe('the real minutes of Gladsaxe are read as a person read them', () => {
	test('who met, and when', () => {
		expect(draft.municipality?.id).toBe(byHand.municipality);
		expect(draft.organisation?.id).toBe(byHand.organisation);
		expect(draft.date?.value).toBe(byHand.date);
		expect(draft.dialogueYear).toBe(byHand.dialogue_year);
		expect(draft.accountsYear).toBe(byHand.accounts_year);
		expect(draft.caseNumber).toBe(byHand.case_number);
		expect(draft.kind).toBe(byHand.kind);
		expect(draft.isCutOff).toBe(false);
	});

	test('the participants', () => {
		const people = draft.participants.map(({ initials, role, side, present, name }) => ({
			initials,
			role,
			side,
			present,
			name
		}));
		expect(people).toEqual(byHand.participants);
	});

	test('the items and who presented them', () => {
		const items = draft.items.map(({ number, title, presenters }) => ({
			number,
			title,
			presenters
		}));
		expect(items).toEqual(
			byHand.items.map(({ number, title, presenters }) => ({ number, title, presenters }))
		);
	});

	test('the figures', () => {
		const plain = (items: Meeting['items'] | Draft['items']): readonly unknown[] =>
			items.flatMap(({ passages }) =>
				passages.flatMap(({ figures }) =>
					figures.map(({ indicator, subject, population, period, value, unit, span }) => ({
						indicator,
						subject,
						population,
						period,
						value,
						unit,
						text: source.slice(...span)
					}))
				)
			);
		expect(plain(draft.items)).toEqual(plain(byHand.items));
	});

	test('forecasts and targets', () => {
		const read = draft.outlooks
			.filter(({ indicator }) => indicator !== null)
			.map(({ kind, due }) => ({ kind, due }));
		// The municipality's goals are kept in the table of targets with what they are measured by.
		const kept = targets.map(({ kind, due }) => ({ kind, due }));
		expect(read).toEqual(kept);
	});

	test('decisions, actions, referrals and agreements, each in its words', () => {
		const read = outcomes(draft.items);
		const hand = outcomes(byHand.items);
		// By hand the waiting for others is told as a status, with a commitment of its own (c1).
		const waits =
			'action Boligorganisa- tionen oplever ikke selv udfordringer, og afventer initiativ fra de øvrige boligorgani- sationer.';
		expect(without(read, [waits])).toEqual(hand);
	});

	test('commitments: what, whose, where to and how it stands', () => {
		const read = draft.commitments.map(({ kind, owner, status, due }) => ({
			kind,
			owner,
			status,
			due
		}));
		expect(read).toEqual(
			byHand.commitments.map(({ kind, owner, status, due }) => ({ kind, owner, status, due }))
		);
		const places = draft.commitments.map(({ span }) => span);
		byHand.commitments.forEach(({ id, span: [start, end] }, index) => {
			const [from = -1, to = -1] = places[index] ?? [];
			// By hand c1 also holds the sentence before, which says what is waited for.
			expect(from, id).toBeGreaterThanOrEqual(start);
			expect(to, id).toBe(end);
		});
	});

	test('forums, by the name that the text gives them', () => {
		const read = draft.commitments.flatMap(({ forum }) => (forum === null ? [] : [forum]));
		const hand = byHand.commitments.flatMap(({ forum }) => (forum === null ? [] : [forum]));
		// The text itself inflects it once and says of which area it is; a person gave all of them one name.
		expect(read[0]).toBe('Det bystrategiske Partnerskabet for Høje Gladsaxe');
		expect(read.slice(1)).toEqual(hand.slice(1));
	});

	test('warnings', () => {
		const told = (warnings: Meeting['warnings'] | Draft['warnings']): readonly unknown[] =>
			warnings
				.map(({ code, value, span }) => ({ code, value, span }))
				.sort((a, b) => a.span[0] - b.span[0]);
		expect(told(draft.warnings)).toEqual(told(byHand.warnings));
	});
});
