import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TABLE_FILES } from '../../../src/lib/figures/index.ts';
import { sourceSchema } from '../../../src/lib/model/index.ts';
import { readJson, readRows } from './read-data.ts';

const sources = await readJson('gladsaxe/sources.json', z.array(sourceSchema));
const observations = await readRows('gladsaxe/observations.csv', TABLE_FILES.observations);
const targets = await readRows('gladsaxe/targets.csv', TABLE_FILES.targets);

describe('figures from outside the minutes', () => {
	it('are official only where the authority itself published them', () => {
		const official = observations.filter(({ quality }) => quality === 'official');
		const publisher = new Map(sources.map((source) => [source.id, source.publisher]));
		expect(new Set(official.map(({ source }) => publisher.get(source ?? '')))).toEqual(
			new Set(['Landsbyggefonden'])
		);
		const estimates = observations.filter(({ quality }) => quality === 'estimate');
		expect(estimates.filter(({ note }) => note === null)).toEqual([]);
	});

	it.each([
		['area:hoeje-gladsaxe', 'tryghed', '2016', 68.8],
		['area:hoeje-gladsaxe', 'tryghed', '2017', 79.6],
		['municipality:gladsaxe', 'co2_reduktion', '2022', 40],
		['country:danmark', 'valgdeltagelse_kv', 'KV2021', 67.2],
		['country:danmark', 'valgdeltagelse_kv', 'KV2017', 58]
	])('%s %s %s', (subject, indicator, period, value) => {
		const row = observations.find(
			(one) => one.subject === subject && one.indicator === indicator && one.period === period
		);
		expect(row?.value).toBe(value);
	});

	it('say that the base year of the CO2 target is not known', () => {
		const target = targets.find(({ indicator }) => indicator === 'co2_reduktion');
		expect(target).toMatchObject({
			value: 70,
			due: 2030,
			baseline_period: null,
			baseline_value: null
		});
		const reduction = observations.find(({ indicator }) => indicator === 'co2_reduktion');
		expect(reduction?.note).toContain('Basisåret for målet på 70 % er ikke kendt');
	});

	it('hold the forecast of a surplus without an amount', () => {
		expect(targets.find(({ kind }) => kind === 'forecast')).toMatchObject({
			subject: 'organisation:lejerbo-gladsaxe',
			comparator: 'positive',
			value: null,
			due: 2028
		});
	});

	it('come from sources that exist', () => {
		const known = sources.map(({ id }) => id);
		const used = [...observations, ...targets].map(({ source }) => source);
		expect(used.filter((id) => id === null || !known.includes(id))).toEqual([]);
		expect(known.filter((id) => !used.includes(id))).toEqual([]);
	});
});
