import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TABLE_FILES } from '../../../src/lib/figures/index.ts';
import {
	datasetSchema,
	indicatorSchema,
	meetingSchema,
	readSpan,
	sourceSchema,
	themeSchema
} from '../../../src/lib/model/index.ts';
import { readJson, readRows, readText } from './read-data.ts';

const MEETING = '2025-05-23-gladsaxe-lejerbo-gladsaxe';
const dataset = await readJson('gladsaxe/dataset.json', datasetSchema);
const meeting = await readJson(`gladsaxe/meetings/${MEETING}.json`, meetingSchema);
const sources = await readJson('gladsaxe/sources.json', z.array(sourceSchema));
const indicators = await readJson('catalogue/indicators.json', z.array(indicatorSchema));
const themes = await readJson('catalogue/themes.json', z.array(themeSchema));
const observations = await readRows('gladsaxe/observations.csv', TABLE_FILES.observations);
const organisations = await readRows('gladsaxe/organisations.csv', TABLE_FILES.organisations);
const minutesFile = sources.find(({ id }) => id === meeting.source)?.file ?? '';
const text = await readText(`gladsaxe/sources/${minutesFile}`);

const passages = meeting.items.flatMap((item) => item.passages);
const figures = passages.flatMap((passage) => passage.figures);
const quote = (id: string): string => {
	const passage = passages.find((candidate) => candidate.id === id);
	return passage === undefined ? '' : readSpan(passage.span, text);
};

/** Where each item's body lies: from the end of its heading line to the next heading. */
const bodies = meeting.items.map(({ number }, index) => {
	const start = text.search(new RegExp(`^ ?${number}\\. \\p{Lu}`, 'mu'));
	const next = meeting.items[index + 1]?.number;
	const end = next === undefined ? -1 : text.search(new RegExp(`^ ?${next}\\. \\p{Lu}`, 'mu'));
	return { start: text.indexOf('\n', start), end: end === -1 ? text.length : end };
});

/** Characters that carry content: not blank, and not the addresses that the page break leaves alone on a line. */
function content(start: number, end: number): Set<number> {
	const leftovers = [...text.matchAll(/^\s?(?:https?:|mailto:)\S+$/gmu)];
	const places = new Set<number>();
	for (let place = start; place < end; place++) {
		const isLeftover = leftovers.some(
			(match) => place >= match.index && place < match.index + match[0].length
		);
		if (!isLeftover && /\S/u.test(text.charAt(place))) places.add(place);
	}
	return places;
}

describe('the dataset', () => {
	it('is real, hides names, and is as of the day of the meeting', () => {
		expect(dataset).toMatchObject({ kind: 'real', names: false, data_date: meeting.date });
		// The file names them, as the published minutes do, so that the builder knows what to cover.
		expect(meeting.participants.map(({ name }) => text.includes(name ?? '?'))).not.toContain(false);
	});

	it('shows first what it has figures for', () => {
		const known = new Set(observations.map(({ indicator }) => indicator));
		expect(dataset.key_indicators?.filter((id) => !known.has(id))).toEqual([]);
	});

	it('leaves unknown what no source says', () => {
		expect(organisations).toHaveLength(1);
		expect(organisations[0]).toMatchObject({
			id: 'lejerbo-gladsaxe',
			dwellings: null,
			aliases: ['Lejerbo']
		});
		expect(observations.filter(({ value }) => value === 0)).toEqual([]);
		expect(observations.filter(({ fetched }) => fetched !== null)).toEqual([]);
	});
});

describe('the minutes of 23 May 2025', () => {
	it('have their id, their parties and three separate times', () => {
		expect(meeting).toMatchObject({
			id: MEETING,
			organisation: 'lejerbo-gladsaxe',
			date: '2025-05-23',
			dialogue_year: 2025,
			accounts_year: null
		});
	});

	it('have two participants for the organisation and five for the municipality', () => {
		const bySide = (side: string): (string | null)[] =>
			meeting.participants.filter((one) => one.side === side).map((one) => one.initials);
		expect(meeting.participants).toHaveLength(7);
		expect(bySide('organisation')).toEqual(['NB', 'JML']);
		expect(bySide('municipality')).toEqual(['USH', 'PDH', 'SHK', 'MD', 'DRB']);
		expect(meeting.participants.filter(({ role }) => role === null)).toEqual([]);
	});

	it('have eight items with the presenters of their headings', () => {
		expect(meeting.items.map(({ number, presenters }) => [number, ...presenters])).toEqual([
			['1', 'USH'],
			['2', 'boligorganisationen'],
			['3', 'PDH'],
			['4', 'USH'],
			['5', 'MD', 'SHK'],
			['6', 'MD', 'SHK'],
			['7', 'fælles drøftelse'],
			['8']
		]);
		for (const { number, title } of meeting.items)
			expect(text).toContain(`${number}. ${title}`);
	});

	it('have passages in order, each whole words inside its own item', () => {
		let end = 0;
		for (const [index, item] of meeting.items.entries()) {
			const body = bodies[index];
			for (const { id, span } of item.passages) {
				expect(id.startsWith(`${item.number}.`), id).toBe(true);
				expect(span[0], id).toBeGreaterThanOrEqual(Math.max(end, body?.start ?? Infinity));
				expect(span[1], id).toBeLessThanOrEqual(body?.end ?? 0);
				expect(text.slice(...span), id).toBe(text.slice(...span).trim());
				expect(text.slice(span[0] - 1, span[0]), id).toMatch(/\s/u);
				end = span[1];
			}
		}
	});

	it.each(meeting.items.map((item, index) => ({ item, index })))(
		'leave nothing of item $item.number out',
		({ item, index }) => {
			const places = content(bodies[index]?.start ?? 0, bodies[index]?.end ?? 0);
			const covered = [...places].filter((place) =>
				item.passages.some(({ span }) => place >= span[0] && place < span[1])
			);
			expect(places.size).toBeGreaterThan(0);
			expect(covered.length / places.size).toBeGreaterThanOrEqual(0.97);
		}
	);

	it('give each passage themes that exist', () => {
		const known = themes.map(({ id }) => id);
		expect(passages.filter((passage) => passage.themes.length === 0)).toEqual([]);
		expect(passages.flatMap((one) => one.themes).filter((id) => !known.includes(id))).toEqual([]);
	});

	it('join what the page had hyphenated', () => {
		expect(quote('2.6')).toBe(
			'Boligorganisationen oplever ikke selv udfordringer, og afventer initiativ fra de øvrige boligorganisationer.'
		);
		expect(quote('5.7')).toContain('Social- og Sundhedsforvaltningen');
	});

	it('say of the fund what they say and no more', () => {
		expect(quote('2.2')).toBe('Dispositionsfonden er fortsat negativ');
		expect(quote('2.3')).toBe('men der forventes et overskud igen i 2028.');
		expect(quote('2.4')).toBe(
			'Forholdet vurderes ikke at udgøre en bekymring for den fremtidige drift.'
		);
		const fund = observations.filter((row) => row.indicator === 'dispositionsfond_disponibel');
		expect(fund).toHaveLength(1);
		expect(fund[0]).toMatchObject({ value: null, status: 'negativ', quality: 'minutes' });
	});

	it('keep the decision not to inform as a decision, not as a debt', () => {
		const decisions = passages.filter(({ kind }) => kind === 'decision').map(({ id }) => id);
		expect(decisions).toEqual(['2.13', '6.2']);
		expect(quote('6.2')).toContain('enighed om at undlade en orientering');
	});

	it('warn of initials that nobody has, at their place', () => {
		const unknown = meeting.warnings.filter(({ code }) => code === 'unknown-initials');
		expect(unknown.map(({ value }) => value)).toEqual(['SVH', 'NP']);
		for (const { value, span } of meeting.warnings) expect(text.slice(...span)).toBe(value);
		const initials = meeting.participants.map((one) => one.initials);
		expect(unknown.filter(({ value }) => initials.includes(value))).toEqual([]);
	});
});

describe('figures of the minutes', () => {
	it.each([
		['2.2', 'dispositionsfond_disponibel', 'organisation:lejerbo-gladsaxe', '2025', null, 'negativ'],
		['2.3', 'dispositionsfond_disponibel', 'organisation:lejerbo-gladsaxe', '2028', null, '2028'],
		['3.5', 'co2_reduktion_maal', 'municipality:gladsaxe', '2030', 70, '70 %'],
		['3.5', 'co2_neutral_aar', 'municipality:gladsaxe', '2050', 2050, '2050'],
		['3.7', 'co2_transport_andel', 'municipality:gladsaxe', '2025', 37, '37 %'],
		['3.8', 'energitjek', 'municipality:gladsaxe', '2025', 750, '750'],
		['4.1', 'valgdeltagelse_kv', 'area:hoeje-gladsaxe', 'KV2021', 48, '48 %'],
		['4.1', 'valgdeltagelse_kv', 'municipality:gladsaxe', 'KV2021', 65, '65 %'],
		['4.2', 'valgdeltagelse_kv', 'area:hoeje-gladsaxe', 'KV2021', 30, '30 %']
	])('%s: %s of %s in %s', (id, indicator, subject, period, value, quoted) => {
		const passage = passages.find((one) => one.id === id);
		const figure = passage?.figures.find((one) => text.slice(...one.span) === quoted);
		expect(figure).toMatchObject({ indicator, subject, period, value });
		expect(figure?.span[0]).toBeGreaterThanOrEqual(passage?.span[0] ?? Infinity);
		expect(figure?.span[1]).toBeLessThanOrEqual(passage?.span[1] ?? 0);
	});

	it('are these nine, with the unit of their indicator and whom they count', () => {
		expect(figures).toHaveLength(9);
		const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
		expect(figures.filter(({ indicator, unit }) => unitOf.get(indicator) !== unit)).toEqual([]);
		const groups = figures.filter(({ population }) => population !== 'alle');
		expect(groups.map(({ population, value }) => [population, value])).toEqual([
			['25–29 år', 30]
		]);
	});

	it('are the same in the minutes and among the observations', () => {
		const key = (row: (typeof figures)[number] | (typeof observations)[number]): string =>
			[row.subject, row.indicator, row.period, row.population, row.value, row.status].join('|');
		const said = figures.map(key);
		const kept = observations.filter(({ quality }) => quality === 'minutes');
		expect(kept).toHaveLength(6);
		expect(kept.map(key).filter((row) => !said.includes(row))).toEqual([]);
		expect(kept.filter(({ source }) => source !== meeting.source)).toEqual([]);
	});
});

describe('commitments', () => {
	const rows = meeting.commitments;

	it('are nine: two follow-ups, four referrals, last year’s points and two new ones', () => {
		expect(rows.map(({ kind, theme, owner, status }) => [kind, theme, owner, status])).toEqual([
			['action', 'effektivisering_drift', 'other', 'open'],
			['action', 'arkitektur_bevaring', 'municipality', 'open'],
			['referral', 'affald', 'both', 'open'],
			['referral', 'trafik_mobilitet', 'both', 'open'],
			['referral', 'demokrati_valg', 'both', 'open'],
			['referral', 'beredskab', 'both', 'open'],
			['agreement', 'samarbejde_aftaler', 'both', 'carried-over'],
			['agreement', 'beredskab', 'both', 'open'],
			['agreement', 'udsatte_borgere', 'both', 'open']
		]);
	});

	it('name the forum where they were sent to one, and no date that nobody set', () => {
		const referrals = rows.filter(({ kind }) => kind === 'referral');
		expect(new Set(referrals.map(({ forum }) => forum))).toEqual(
			new Set(['Det bystrategiske Partnerskab'])
		);
		for (const { span } of referrals) expect(readSpan(span, text)).toMatch(/bystrategiske Partner/u);
		expect(rows.filter(({ due, continues }) => due !== null || continues !== null)).toEqual([]);
	});

	it('quote whole passages', () => {
		const starts = passages.map(({ span }) => span[0]);
		const ends = passages.map(({ span }) => span[1]);
		expect(rows.filter(({ span }) => !starts.includes(span[0]))).toEqual([]);
		expect(rows.filter(({ span }) => !ends.includes(span[1]))).toEqual([]);
	});
});
