import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TABLE_FILES } from '../../../src/lib/figures/index.ts';
import {
	indicatorSchema,
	placesOf,
	SIGNAL_KINDS,
	signalRuleSchema,
	themeSchema,
	unitSchema,
	type SignalPlace
} from '../../../src/lib/model/index.ts';
import { readJson, readRows } from './read-data.ts';

const units = await readJson('catalogue/units.json', z.array(unitSchema));
const indicators = await readJson('catalogue/indicators.json', z.array(indicatorSchema));
const themes = await readJson('catalogue/themes.json', z.array(themeSchema));
const rules = await readJson('catalogue/signals.json', z.array(signalRuleSchema));
const benchmarks = await readRows('catalogue/benchmarks.csv', TABLE_FILES.benchmarks);

/** What a row of each kind of signal knows: a sentence that names more would have a hole. */
const PLACES: Readonly<Record<(typeof SIGNAL_KINDS)[number], readonly SignalPlace[]>> = {
	outside_threshold: ['subject', 'indicator', 'value', 'period', 'limit', 'limit_name'],
	status: ['subject', 'indicator', 'status', 'period', 'expected'],
	adverse_trend: [
		'subject',
		'indicator',
		'earlier_value',
		'earlier_period',
		'value',
		'period',
		'years'
	],
	outside_band: ['subject', 'indicator', 'value', 'period', 'limit', 'limit_name', 'peers'],
	target_off_track: ['subject', 'indicator', 'value', 'period', 'limit', 'due', 'expected'],
	forecast_expired: ['subject', 'indicator', 'due'],
	data_missing: ['subject', 'period', 'count', 'expected'],
	commitment_overdue: ['subject', 'commitment', 'owner', 'since', 'count'],
	commitment_age: ['subject', 'commitment', 'owner', 'since', 'years', 'count'],
	follow_up_unreported: ['subject', 'commitment', 'owner', 'since', 'count'],
	theme_streak: ['subject', 'theme', 'count', 'since']
};

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('indicators', () => {
	const unitIds = units.map((unit) => unit.id);
	const themeIds = themes.map((theme) => theme.id);

	it('are at least 35, each with an id and labels of its own', () => {
		expect(indicators.length).toBeGreaterThanOrEqual(35);
		expect(repeated(indicators.map((indicator) => indicator.id))).toEqual([]);
		expect(repeated(indicators.map((indicator) => indicator.label))).toEqual([]);
		expect(repeated(indicators.map((indicator) => indicator.short))).toEqual([]);
	});

	it('give at least 30 that an organisation or a department can have', () => {
		const housing = indicators.filter(
			({ levels }) => levels.includes('organisation') || levels.includes('department')
		);
		expect(housing.length).toBeGreaterThanOrEqual(30);
	});

	it('use units and themes that exist, and every unit is used', () => {
		expect(indicators.filter(({ unit }) => !unitIds.includes(unit))).toEqual([]);
		expect(indicators.filter(({ theme }) => !themeIds.includes(theme))).toEqual([]);
		expect(unitIds.filter((id) => !indicators.some(({ unit }) => unit === id))).toEqual([]);
		expect(repeated(unitIds)).toEqual([]);
	});

	it('put first a handful that every organisation can have', () => {
		const first = indicators.filter((indicator) => indicator.key);
		expect(first).toHaveLength(8);
		expect(first.filter(({ levels }) => !levels.includes('organisation'))).toEqual([]);
	});

	it('sum up by dwellings or by addition only where that is what they are counted in', () => {
		const weighted = indicators.filter(({ sums_up }) => sums_up === 'weighted');
		expect(weighted.map(({ denominator }) => denominator)).toSatisfy((all: (string | null)[]) =>
			all.every((denominator) => denominator === 'bolig' || denominator === 'boliglejemål')
		);
		const summed = indicators.filter(({ sums_up }) => sums_up === 'sum');
		expect(summed.filter(({ denominator }) => denominator !== null)).toEqual([]);
	});
});

describe('benchmarks', () => {
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

	it('speak of known indicators, in their unit, once each', () => {
		for (const row of benchmarks) {
			const indicator = byId.get(row.indicator);
			expect(indicator, row.indicator).toBeDefined();
			const unit = units.find(({ id }) => id === indicator?.unit);
			expect(row.value).toBeGreaterThanOrEqual(unit?.min ?? -Infinity);
			expect(row.value).toBeLessThanOrEqual(unit?.max ?? Infinity);
		}
		const keys = benchmarks.map((row) =>
			[row.indicator, row.kind, row.group, row.period, row.stat].join('|')
		);
		expect(repeated(keys)).toEqual([]);
	});

	it('hold the rates of 2019 as official and their continuation as an estimate', () => {
		const limits = benchmarks.filter(
			(row) => row.indicator === 'dispositionsfond_disponibel' && row.stat === 'limit'
		);
		expect(limits.find((row) => row.period === '2019')).toMatchObject({
			value: 5700,
			quality: 'official'
		});
		const later = limits.filter((row) => row.period > '2019');
		expect(later).toHaveLength(6);
		expect(new Set(later.map((row) => row.quality))).toEqual(new Set(['estimate']));
		expect(
			benchmarks.find((row) => row.stat === 'contribution' && row.value === 571)
		).toMatchObject({ indicator: 'dispositionsfond_bidrag', period: '2019', quality: 'official' });
	});

	it('call nothing official that was only read in a reprint or an article', () => {
		const official = benchmarks.filter((row) => row.quality === 'official' && row.url !== null);
		const hosts = new Set(official.map((row) => new URL(row.url ?? '').hostname));
		expect([...hosts].sort()).toEqual(['bl.dk', 'lbf.dk', 'lovguiden.dk', 'www.lbf.dk']);
	});

	it('never claim that the day was recorded on which a figure was read', () => {
		expect(benchmarks.filter((row) => row.fetched !== null)).toEqual([]);
	});
});

describe('themes', () => {
	it('are 30, of which only the formalities are left out of trends', () => {
		expect(themes).toHaveLength(30);
		expect(repeated(themes.map((theme) => theme.id))).toEqual([]);
		expect(themes.filter((theme) => theme.formality).map((theme) => theme.id)).toEqual([
			'moede_formalia'
		]);
	});

	it('name a cue once, and for one theme', () => {
		expect(repeated(themes.flatMap((theme) => theme.cues.map((cue) => cue.toLowerCase())))).toEqual(
			[]
		);
	});
});

describe('signal rules', () => {
	it('cover every kind, in an order of their own', () => {
		expect(new Set(rules.map((rule) => rule.kind))).toEqual(new Set(SIGNAL_KINDS));
		expect(repeated(rules.map((rule) => rule.id))).toEqual([]);
		expect(repeated(rules.map((rule) => String(rule.rank)))).toEqual([]);
	});

	it('write sentences that the signal can fill', () => {
		for (const rule of rules) {
			const known: readonly string[] = PLACES[rule.kind];
			expect(placesOf(rule.sentence).filter((place) => !known.includes(place))).toEqual([]);
		}
	});

	it('let a sentence stand without what the source may not say', () => {
		const rule = rules.find(({ kind }) => kind === 'status');
		expect(rule?.sentence).toMatch(/\. \{expected\}$/u);
	});

	it('ask, and do not grade', () => {
		for (const { sentence, label } of rules) {
			expect(`${label} ${sentence}`).not.toMatch(/dårlig|kritisk|alarm|svigt|fejl/iu);
		}
	});

	it('speak of indicators that exist and have a better end where a trend is judged', () => {
		const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
		for (const rule of rules) {
			for (const id of rule.indicators) {
				expect(byId.get(id), id).toBeDefined();
				if (rule.kind === 'adverse_trend')
					expect(['higher', 'lower']).toContain(byId.get(id)?.direction);
				if (rule.kind === 'outside_band') expect(byId.get(id)?.direction).not.toBe('context');
			}
		}
	});
});
