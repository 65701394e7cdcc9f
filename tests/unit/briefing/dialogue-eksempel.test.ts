import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BriefingAnswers } from '../../../src/lib/briefing/answers.ts';
import { ownSentence } from '../../../src/lib/briefing/signals.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { organisationList } from '../../../src/lib/queries/index.ts';
import { rowsOf } from '../../fixtures/small-database.ts';
import {
	answersOf,
	linesOf,
	openDataset,
	partsOf,
	statementsIn,
	textOf
} from './dialogue-parts.ts';

/** What the rules themselves say: it stands on no row. */
const RULES =
	/^(?:spoergsmaal\/dagsorden\/(?:velkomst|opfoelgning|ny-aftale|evt)|kilder\/metode)$/u;

let engine: Engine;
let all: readonly BriefingAnswers[];
beforeAll(async () => {
	engine = await openDataset('eksempel');
	const organisations = await rowsOf(engine, organisationList.with({}));
	all = await Promise.all(organisations.map(({ id }) => answersOf(engine, id)));
}, 60_000);
afterAll(() => engine.close());

describe('every organisation', () => {
	test('each statement has words, an id of its own and evidence, or is a rule’s', () => {
		expect(all.length).toBeGreaterThan(10);
		for (const answers of all) {
			const statements = statementsIn(partsOf(answers, '2026-11-02'));
			const ids = statements.map(({ id }) => id);
			expect(new Set(ids).size, answers.organisation.id).toBe(ids.length);
			expect(ids.filter((id) => id.length > 300)).toEqual([]);
			expect(statements.filter((one) => textOf(one).trim() === '')).toEqual([]);
			const bare = statements.filter(({ evidence }) => evidence.length === 0);
			expect(bare.map(({ id }) => id).filter((id) => !RULES.test(id))).toEqual([]);
		}
	});

	test('no sentence has a hole in it', () => {
		const texts = all.flatMap((answers) =>
			statementsIn(partsOf(answers)).flatMap((one) => [textOf(one), one.reason ?? ''])
		);
		expect(texts.filter((text) => /undefined|null|NaN|[{}]| {2}|\.\.|»«|\(\)/u.test(text))).toEqual(
			[]
		);
	});

	test('at most five lines tell the most important', () => {
		for (const answers of all) {
			const count = linesOf(partsOf(answers), 'overblik').length;
			expect(count, answers.organisation.id).toBeGreaterThan(1);
			expect(count, answers.organisation.id).toBeLessThanOrEqual(5);
		}
	});

	test('is marked as example data', () => {
		for (const answers of all) {
			expect(linesOf(partsOf(answers), 'kilder')[0]).toMatch(/^\[Eksempeldata\]/u);
		}
	});
});

test('every signal of an organisation is a reason to ask, or counted', () => {
	for (const answers of all) {
		const questions = statementsIn(partsOf(answers), 'spoergsmaal');
		const reasons = questions.map(({ reason }) => reason ?? '').join(' ');
		const said = answers.attention.filter((row) => reasons.includes(ownSentence(row)));
		const isCounted = questions.some(({ id }) => id === 'spoergsmaal/resten');
		expect(said.length === answers.attention.length || isCounted).toBe(true);
	}
});

test('a deadline that is past, and one that falls before the meeting', async () => {
	const answers = await answersOf(engine, 'hestehoven', '2027-06-15');
	const lines = [
		...linesOf(partsOf(answers, '2027-06-15'), 'sidste-aftale'),
		...linesOf(partsOf(answers, '2027-06-15'), 'opfoelgning')
	];
	expect(lines).toContain(
		'[Frist før mødet] Plan for energirenovering af de ældste afdelinger – boligorganisationen, siden 5. oktober 2023, videreført tre gange, frist 1. juni 2027'
	);
	expect(lines).toContain(
		'[Overskredet frist] Boligorganisationens beredskab i krisesituationer – siden 18. november 2024, frist 1. marts 2025, ikke nævnt på to møder siden'
	);
});

test('what the last meeting settled or dropped is told in one line', async () => {
	const lines = linesOf(partsOf(await answersOf(engine, 'hestehoven')), 'sidste-aftale');
	expect(lines.at(-1)).toBe('Bortfaldet på mødet: Opsætning af ladestandere til elbiler.');
});

describe('the merged', () => {
	test('one that is no more says so, and who carries its matters on', async () => {
		const parts = partsOf(await answersOf(engine, 'rugvippen'));
		expect(linesOf(parts, 'overblik')[0]).toBe(
			'Ophørt 31. december 2021; videreført af Boligselskabet Tidselfrø.'
		);
		expect(linesOf(parts, 'sidste-aftale')).toContain(
			'[Videreført] Opsætning af ladestandere til elbiler – siden 9. oktober 2020, videreført én gang, ført videre med Boligselskabet Tidselfrø'
		);
	});

	test('one that took another over inherits what nobody has settled', async () => {
		const parts = partsOf(await answersOf(engine, 'tidselfroe'));
		const [first] = statementsIn(parts, 'opfoelgning');
		expect(first && textOf(first)).toContain('aftalt med Boligforeningen Rugvippen');
		expect(first?.evidence[0]?.place).toBe(
			'Referat 11. september 2018, punkt 7.4 (Boligforeningen Rugvippen)'
		);
	});
});

test('before its first meeting nothing is told of the dialogue, and nothing of what came later', async () => {
	const answers = await answersOf(engine, 'vindfloejten', '2017-01-01');
	const parts = partsOf(answers, '2017-01-01');
	expect(linesOf(parts, 'overblik')).toEqual([
		'Datasættet har intet referat fra før mødet.',
		'Boligselskabet Vindfløjten mangler 11 af 11 nøgletal for 2025, som de fleste andre organisationer har.'
	]);
	for (const part of ['sidste-aftale', 'opfoelgning', 'temaer']) {
		expect(linesOf(parts, part)).toEqual(['Ukendt: Datasættet har intet referat fra før mødet.']);
	}
	expect(
		statementsIn(parts, 'spoergsmaal').filter(({ id }) => /commitment|theme/u.test(id))
	).toEqual([]);
});

test('a past meeting is briefed with the minutes of its time', async () => {
	const answers = await answersOf(engine, 'hestehoven', '2024-01-01');
	expect(answers.lastMeeting?.date).toBe('2023-10-05');
	expect(answers.agreement.filter(({ meeting_date }) => meeting_date >= '2024-01-01')).toEqual([]);
	expect(
		answers.themePassages
			.map(({ meeting_date }) => meeting_date)
			.toSorted()
			.at(-1)
	).toBe('2023-10-05');
});
