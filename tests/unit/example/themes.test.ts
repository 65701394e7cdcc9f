import { describe, expect, it } from 'vitest';
import { meetings, sourceTextOf } from './dataset.ts';

type Meeting = (typeof meetings)[number];

const passagesOf = (meeting: Meeting) => meeting.items.flatMap(({ passages }) => passages);

function shareWith(theme: string, year: number): number {
	const held = meetings.filter((meeting) => meeting.dialogue_year === year);
	const raised = held.filter((meeting) =>
		meeting.items.some(({ passages }) => passages.some(({ themes }) => themes.includes(theme)))
	);
	return raised.length / held.length;
}

describe('themes over the years', () => {
	it('rise, vanish and come back', () => {
		expect([2017, 2018, 2019, 2020, 2021].map((year) => shareWith('beredskab', year))).toEqual([
			0, 0, 0, 0, 0
		]);
		expect(shareWith('beredskab', 2022)).toBeLessThan(shareWith('beredskab', 2025));
		expect(shareWith('beredskab', 2025)).toBeGreaterThan(0.7);
		expect(shareWith('klima_energi', 2024)).toBeGreaterThan(shareWith('klima_energi', 2017));
		expect(shareWith('flygtninge_integration', 2017)).toBeGreaterThan(0.3);
		expect(shareWith('tryghed_kriminalitet', 2017)).toBeGreaterThan(0.2);
		expect(shareWith('tryghed_kriminalitet', 2024)).toBeGreaterThan(0.2);
		for (const year of [2020, 2021, 2022]) {
			expect(shareWith('tryghed_kriminalitet', year)).toBe(0);
			expect(shareWith('flygtninge_integration', year + 2)).toBe(0);
		}
	});

	it('of work come back in 2025 after four years without', () => {
		expect(shareWith('beskaeftigelse_ydelser', 2019)).toBeGreaterThan(0);
		expect(
			[2021, 2022, 2023, 2024].map((year) => shareWith('beskaeftigelse_ydelser', year))
		).toEqual([0, 0, 0, 0]);
		expect(shareWith('beskaeftigelse_ydelser', 2025)).toBeGreaterThan(0.3);
	});

	it('come up three meetings running at one organisation', () => {
		const waste = meetings
			.filter(
				({ organisation, dialogue_year: year }) => organisation === 'musvitten' && year >= 2023
			)
			.map((meeting) => passagesOf(meeting).some(({ themes }) => themes.includes('affald')));
		expect(waste.filter(Boolean).length).toBeGreaterThanOrEqual(3);
	});
});

describe('words over the years', () => {
	const bodies = meetings.flatMap((meeting) =>
		passagesOf(meeting).map(({ span }) => ({
			year: meeting.dialogue_year,
			words: sourceTextOf(meeting.source)
				.slice(...span)
				.replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
				.toLowerCase()
		}))
	);
	const countOf = (word: string, from: number, to: number): number =>
		bodies.filter(({ year, words }) => year >= from && year <= to && words.includes(word)).length;

	it('come, grow and go', () => {
		expect(countOf('prepping', 2017, 2023)).toBe(0);
		expect(countOf('prepping', 2024, 2026)).toBeGreaterThan(1);
		expect(countOf('cyberangreb', 2017, 2020)).toBe(0);
		expect(countOf('cyberangreb', 2022, 2026)).toBeGreaterThan(8);
		expect(countOf('corona', 2020, 2022)).toBeGreaterThan(3);
		expect(countOf('corona', 2023, 2026)).toBe(0);
		for (const word of ['fjernvarme', 'elbil', 'skybrud']) {
			expect(countOf(word, 2021, 2025), word).toBeGreaterThan(2 * countOf(word, 2017, 2020));
		}
	});

	it('stand in compounds too', () => {
		for (const word of [
			'fjernvarmeudbygning',
			'elbiloplad',
			'skybrudssikring',
			'hjemmeberedskab'
		]) {
			expect(countOf(word, 2017, 2026), word).toBeGreaterThan(0);
		}
	});

	it('are put in many ways', () => {
		expect(new Set(bodies.map(({ words }) => words)).size / bodies.length).toBeGreaterThan(0.6);
	});
});
