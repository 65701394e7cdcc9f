import { describe, expect, it } from 'vitest';
import { parseDanishNumber } from '../../../src/lib/text/numbers.ts';
import {
	departments,
	files,
	meetings,
	organisations,
	sources,
	sourceTextOf,
	valueOf
} from './dataset.ts';

type Meeting = (typeof meetings)[number];

const passagesOf = (meeting: Meeting) => meeting.items.flatMap(({ passages }) => passages);

describe('meetings', () => {
	it('are held once a year while the organisation exists, and for some not yet in 2026', () => {
		for (const { id, valid_to } of organisations) {
			const last = valid_to === null ? 2025 : 2021;
			const years = meetings
				.filter((meeting) => meeting.organisation === id && meeting.dialogue_year < 2026)
				.map((meeting) => meeting.dialogue_year);
			expect(years.sort()).toEqual(Array.from({ length: last - 2016 }, (_, index) => 2017 + index));
		}
		const latest = meetings.filter((meeting) => meeting.dialogue_year === 2026);
		expect(latest.length).toBeGreaterThanOrEqual(4);
		expect(latest.length).toBeLessThanOrEqual(7);
		expect(latest.every(({ date }) => date <= '2026-06-30')).toBe(true);
	});

	it('are named by date, municipality and organisation and have their source', () => {
		for (const meeting of meetings) {
			expect(meeting.id).toBe(`${meeting.date}-eksempelby-${meeting.organisation}`);
			const source = sources.find(({ id }) => id === meeting.source);
			expect(source).toMatchObject({ file: `${meeting.source}.txt`, date: meeting.date });
		}
	});

	it('have between five and twelve items and a page or two of text', () => {
		for (const meeting of meetings) {
			expect(meeting.items.length).toBeGreaterThanOrEqual(5);
			expect(meeting.items.length).toBeLessThanOrEqual(12);
			const words = sourceTextOf(meeting.source).split(/\s+/u).length;
			expect(words).toBeGreaterThan(220);
			expect(words).toBeLessThan(900);
		}
	});

	it('name nobody as presenter who was not there', () => {
		for (const meeting of meetings) {
			const known = new Set(meeting.participants.flatMap(({ initials, role }) => [initials, role]));
			for (const { presenters } of meeting.items) {
				for (const presenter of presenters) expect(known).toContain(presenter);
			}
		}
	});
});

describe('places in the text', () => {
	it('lie inside it and never overlap within an item list', () => {
		for (const meeting of meetings) {
			const text = sourceTextOf(meeting.source);
			let end = 0;
			for (const { span } of passagesOf(meeting)) {
				expect(span[0]).toBeGreaterThanOrEqual(end);
				expect(span[1]).toBeGreaterThan(span[0]);
				end = span[1];
				expect(text.slice(span[0], span[0] + 1)).toMatch(/[\p{Lu}\d»]/u);
				expect(text.slice(span[1] - 1, span[1])).toMatch(/\S/u);
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}
	});

	it('hold the figures, with the numbers that the dataset has', () => {
		let count = 0;
		for (const meeting of meetings) {
			const text = sourceTextOf(meeting.source);
			for (const passage of passagesOf(meeting)) {
				for (const figure of passage.figures) {
					count += 1;
					const [from, to] = figure.span;
					expect(from).toBeGreaterThanOrEqual(passage.span[0]);
					expect(to).toBeLessThanOrEqual(passage.span[1]);
					const read = parseDanishNumber(text.slice(from, to));
					expect(read, text.slice(from, to)).toEqual({ kind: 'number', value: figure.value });
					const { subject, indicator, period, population } = figure;
					expect(valueOf(subject, indicator, period, population)).toBe(figure.value);
				}
			}
		}
		expect(count).toBeGreaterThan(700);
	});

	it('hold the commitments and the initials that nobody has', () => {
		let strangers = 0;
		for (const meeting of meetings) {
			const text = sourceTextOf(meeting.source);
			for (const { span, kind, status, text: title } of meeting.commitments) {
				const words = text.slice(...span).replaceAll(/\s+/gu, ' ');
				const isPoint = kind === 'agreement' && status !== 'done' && status !== 'dropped';
				if (isPoint) expect(words.replaceAll('- ', '')).toContain(title.slice(0, 12));
				expect(words.length).toBeGreaterThan(10);
			}
			for (const { value, span } of meeting.warnings) {
				strangers += 1;
				expect(text.slice(...span)).toBe(value);
				expect(meeting.participants.map(({ initials }) => initials)).not.toContain(value);
			}
		}
		expect(strangers).toBeGreaterThanOrEqual(2);
	});

	it('divide long words in some layouts only', () => {
		const divided = meetings.filter(({ source }) => /\p{Ll}-\n\p{Ll}/u.test(sourceTextOf(source)));
		expect(divided.length).toBeGreaterThan(15);
		expect(divided.length).toBeLessThan(meetings.length);
	});
});

describe('prose', () => {
	it('has no unfilled place, no doubled mark and no line that is far too long', () => {
		for (const { source } of meetings) {
			const text = sourceTextOf(source);
			expect(text).not.toMatch(/[{}[\]|]|undefined|null|NaN/u);
			expect(text).not.toMatch(/\.\.| ,| \.(?!\d)/u);
			expect(text).not.toMatch(/\p{Ll}\. \p{Ll}(?<!kr\. \p{Ll})(?<!pct\. \p{Ll})(?<!pr\. \p{Ll})/u);
		}
	});

	it('is written in at least five layouts', () => {
		const openings = new Set(
			meetings.map(({ source }) => sourceTextOf(source).split(/[\s.:]/u)[0])
		);
		const headings = [
			/^\d+\. .+ v\/ /mu,
			/^Ad 1\. /mu,
			/^Pkt\. 1 /mu,
			/^Pkt\. 1: /mu,
			/^1\. VELKOMST/mu
		];
		for (const heading of headings) {
			expect(meetings.some(({ source }) => heading.test(sourceTextOf(source)))).toBe(true);
		}
		expect(openings.size).toBeGreaterThanOrEqual(5);
	});

	it('says no sentence of substance at every fourth meeting', () => {
		const said = new Map<string, number>();
		for (const meeting of meetings) {
			const text = sourceTextOf(meeting.source);
			for (const { span, themes, kind } of passagesOf(meeting)) {
				if (kind === 'agreement') continue;
				if (themes.includes('moede_formalia') || themes.includes('samarbejde_aftaler')) continue;
				const words = text.slice(...span).replaceAll(/-\n|\s+/gu, ' ');
				said.set(words, (said.get(words) ?? 0) + 1);
			}
		}
		expect(Math.max(...said.values())).toBeLessThan(meetings.length / 4);
	});
});

describe('invented', () => {
	/** The largest municipalities, organisations and administrators of Denmark. */
	const REAL = [
		...['København', 'Aarhus', 'Aalborg', 'Odense', 'Vejle', 'Esbjerg', 'Frederiksberg', 'Randers'],
		...['Viborg', 'Kolding', 'Silkeborg', 'Horsens', 'Herning', 'Roskilde', 'Næstved', 'Slagelse'],
		...['Gentofte', 'Gladsaxe', 'Hvidovre', 'Høje-Taastrup', 'Greve', 'Egedal', 'Furesø', 'Faxe'],
		...['Helsingør', 'Hillerød', 'Køge', 'Kalundborg', 'Sorø', 'Brøndby', 'Ishøj', 'Albertslund'],
		...[
			'KAB',
			'DAB',
			'Lejerbo',
			'Domea',
			'Boligkontoret Danmark',
			'AAB',
			'3B',
			'FSB',
			'Himmerland'
		],
		...[
			'Brabrand Boligforening',
			'AlmenBo',
			'VIBO',
			'BO-VEST',
			'Bovia',
			'Civica',
			'Alabu',
			'Plus Bolig'
		],
		...[
			'Østjysk Bolig',
			'Østerbo',
			'Ringgården',
			'Boligselskabet Sjælland',
			'Fruehøjgaard',
			'Salus'
		],
		...['Høje Gladsaxe', 'Gellerup', 'Vollsmose', 'Mjølnerparken', 'Tingbjerg', 'Taastrupgaard']
	];

	it('no real municipality, organisation or place is named anywhere', () => {
		const everything = files.map(({ text }) => text).join('\n');
		for (const name of REAL) {
			const pattern = new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u');
			expect(pattern.test(everything), name).toBe(false);
		}
		expect(departments.every(({ name }) => name.length > 3)).toBe(true);
	});
});
