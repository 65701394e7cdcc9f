import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorSchema, parseSubject, unitSchema } from '../../../src/lib/model/index.ts';
import {
	areas,
	departments,
	meetings,
	observations,
	organisations,
	sources,
	targets,
	valueOf
} from './dataset.ts';

function catalogue(name: string): unknown {
	return JSON.parse(readFileSync(`data/catalogue/${name}.json`, 'utf8'));
}
const indicators = new Map(
	indicatorSchema
		.array()
		.parse(catalogue('indicators'))
		.map((indicator) => [indicator.id, indicator])
);
const units = new Map(
	unitSchema
		.array()
		.parse(catalogue('units'))
		.map((unit) => [unit.id, unit])
);

function members(organisation: string, year: number): typeof departments {
	const day = `${String(year)}-12-31`;
	return departments.filter(
		(one) =>
			one.organisation === organisation &&
			(one.valid_from ?? day) <= day &&
			(one.valid_to ?? day) >= day
	);
}

describe('size', () => {
	it('has what the example promises', () => {
		expect(organisations).toHaveLength(12);
		expect(departments.length).toBeGreaterThanOrEqual(60);
		expect(departments.length).toBeLessThanOrEqual(75);
		expect(areas).toHaveLength(4);
		expect(new Set(organisations.map((one) => one.administrator)).size).toBe(4);
		expect(new Set(observations.map((row) => row.indicator)).size).toBeGreaterThanOrEqual(30);
		for (let year = 2016; year <= 2025; year += 1) {
			expect(valueOf('organisation:solsikken', 'husleje', year)).not.toBeNull();
		}
	});

	it('has organisations from 150 to 4,500 dwellings that are their departments together', () => {
		for (const { id, dwellings, valid_to } of organisations) {
			const year = valid_to === null ? 2025 : 2021;
			const sum = members(id, year).reduce((total, one) => total + (one.dwellings ?? 0), 0);
			expect(dwellings).toBe(sum);
			expect(sum).toBeGreaterThanOrEqual(150);
			expect(sum).toBeLessThanOrEqual(4500);
		}
	});

	it('has one area that spans five organisations', () => {
		const spanned = areas.map(
			({ id }) =>
				new Set(departments.filter((one) => one.area === id).map((one) => one.organisation))
		);
		expect(Math.max(...spanned.map((set) => set.size))).toBeGreaterThanOrEqual(5);
	});
});

describe('catalogue', () => {
	it('knows every indicator, at a level it has, with its decimals and within its unit', () => {
		for (const row of observations) {
			const indicator = indicators.get(row.indicator);
			expect(indicator, row.indicator).toBeDefined();
			const kind = parseSubject(row.subject)?.kind;
			expect(indicator?.levels, `${row.indicator} ${row.subject}`).toContain(kind);
			if (row.value === null || indicator === undefined) continue;
			expect(row.value).toBe(Number(row.value.toFixed(indicator.decimals)));
			const unit = units.get(indicator.unit);
			expect(row.value).toBeGreaterThanOrEqual(unit?.min ?? -Infinity);
			expect(row.value).toBeLessThanOrEqual(unit?.max ?? Infinity);
		}
	});

	it('writes figures of the minutes in the unit of their indicator', () => {
		for (const { items } of meetings) {
			for (const { figures } of items.flatMap(({ passages }) => passages)) {
				for (const figure of figures) {
					expect(figure.unit).toBe(indicators.get(figure.indicator)?.unit);
				}
			}
		}
	});
});

describe('references', () => {
	const subjects = new Set([
		'country:danmark',
		'municipality:eksempelby',
		...organisations.map(({ id }) => `organisation:${id}`),
		...departments.map(({ id }) => `department:${id}`),
		...areas.map(({ id }) => `area:${id}`)
	]);
	const sourceIds = new Set(sources.map(({ id }) => id));

	it('all resolve, and no observation stands twice', () => {
		for (const row of [...observations, ...targets]) {
			expect(subjects).toContain(row.subject);
			if (row.source !== null) expect(sourceIds).toContain(row.source);
		}
		const keys = observations.map((row) =>
			[row.subject, row.indicator, row.period, row.population].join(' ')
		);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('reconciliation', () => {
	it('finds organisations equal to the sum or weighted mean of their departments', () => {
		const published = new Map(
			observations.map((row) => [
				[row.subject, row.indicator, row.period, row.population].join(' '),
				row.value
			])
		);
		let compared = 0;
		for (const row of observations) {
			const indicator = indicators.get(row.indicator);
			const subject = parseSubject(row.subject);
			if (indicator === undefined || indicator.sums_up === 'no' || row.value === null) continue;
			if (subject?.kind !== 'organisation' || row.population !== 'alle') continue;
			const values = members(subject.id, Number(row.period)).map((one) => ({
				dwellings: one.dwellings ?? 0,
				value: published.get(
					[`department:${one.id}`, row.indicator, row.period, row.population].join(' ')
				)
			}));
			if (values.some(({ value }) => value === undefined || value === null)) continue;
			compared += 1;
			const sum = values.reduce((total, { value }) => total + (value ?? 0), 0);
			const weights = values.reduce((total, { dwellings }) => total + dwellings, 0);
			const weighted = values.reduce((total, one) => total + (one.value ?? 0) * one.dwellings, 0);
			const expected = indicator.sums_up === 'sum' ? sum : weighted / weights;
			const half = indicator.sums_up === 'sum' ? 0 : 0.5 / 10 ** indicator.decimals + 1e-9;
			expect(Math.abs(row.value - expected), `${row.subject} ${row.indicator}`).toBeLessThanOrEqual(
				half
			);
		}
		expect(compared).toBeGreaterThan(800);
	});
});

describe('what is planted', () => {
	const years = (from: number, to: number): number[] =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index);

	it('a fund that falls below zero, has a year with a status only, and recovers', () => {
		const fund = (year: number): number | null =>
			valueOf('organisation:graasvalen', 'dispositionsfond_disponibel', year);
		expect(fund(2019)).toBeGreaterThan(0);
		expect(fund(2021)).toBeLessThan(0);
		expect(fund(2022)).toBeNull();
		expect(fund(2025)).toBeGreaterThan(0);
		const status = observations.filter(({ quality }) => quality === 'minutes');
		expect(status).toMatchObject([{ period: '2022', status: 'negativ', value: null }]);
		expect(targets).toContainEqual(
			expect.objectContaining({ kind: 'forecast', comparator: 'positive', due: 2024 })
		);
	});

	it('low savings, a low efficiency, rising vacancies', () => {
		expect(valueOf('organisation:blaaklokken', 'henlaeggelse_opsparet', 2025)).toBeLessThan(20_000);
		expect(valueOf('organisation:hestehoven', 'effektivitetstal', 2025)).toBeLessThan(70);
		const vacancies = years(2021, 2025).map(
			(year) => valueOf('organisation:tusindfryd', 'ledige_boliger', year) ?? 0
		);
		expect(vacancies).toEqual([...vacancies].sort((a, b) => a - b));
		expect(vacancies.at(-1)).toBeGreaterThan(2);
	});

	it('turnout that falls in one area while the country stands about still', () => {
		const turnout = (subject: string): number[] =>
			['KV2017', 'KV2021', 'KV2025'].map(
				(period) => valueOf(subject, 'valgdeltagelse_kv', period) ?? 0
			);
		const [first = 0, , last = 0] = turnout('area:svaleredekvarteret');
		const country = turnout('country:danmark');
		expect(first - last).toBeGreaterThan(10);
		expect(Math.max(...country) - Math.min(...country)).toBeLessThan(1);
	});

	it('a target off track, one that is met, and a forecast that has expired', () => {
		const reduction = valueOf('municipality:eksempelby', 'co2_reduktion', 2025) ?? 0;
		expect(reduction / (2025 - 2010)).toBeLessThan(65 / (2030 - 2010));
		expect(valueOf('organisation:laerkesang', 'tilfredshed', 2023)).toBeGreaterThanOrEqual(3);
		expect(valueOf('organisation:hestehoven', 'arbejdskapital_disponibel', 2024)).toBeLessThan(
			2000
		);
	});

	it('late data, missing values and figures that are too small to publish', () => {
		const late = observations.filter(
			({ subject, period }) => subject === 'organisation:vindfloejten' && period === '2025'
		);
		const accounts = late.filter(({ indicator }) => !indicator.startsWith('valg'));
		expect(late.some(({ indicator }) => indicator === 'husleje')).toBe(true);
		expect(accounts.every(({ quality }) => quality === 'missing')).toBe(true);
		const small = departments.filter(({ dwellings }) => (dwellings ?? 0) < 50);
		expect(small.length).toBeGreaterThanOrEqual(5);
		for (const { id } of small) {
			const about = observations.filter(({ subject }) => subject === `department:${id}`);
			expect(about.some(({ indicator }) => indicator === 'tilfredshed')).toBe(false);
		}
	});

	it('a merger: the departments go on under the successor', () => {
		expect(organisations.filter(({ valid_to }) => valid_to !== null)).toMatchObject([
			{ id: 'rugvippen', valid_to: '2021-12-31', successor: 'tidselfroe' }
		]);
		expect(members('rugvippen', 2021)).toHaveLength(5);
		expect(members('rugvippen', 2022)).toHaveLength(0);
		expect(members('tidselfroe', 2022)).toHaveLength(members('tidselfroe', 2021).length + 5);
	});
});
