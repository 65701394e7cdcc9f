import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signalRuleSchema } from '../../../src/lib/model/index.ts';
import { attentionList } from '../../../src/lib/queries/index.ts';
import { signalSentence } from '../../../src/lib/text/index.ts';
import { buildExample, buildGladsaxe, withEngine, type Built } from '../build-data/built.ts';
import { REPOSITORY } from '../build-data/small-dataset.ts';

const signalsOf = (built: Built) =>
	withEngine(built, async (engine) => {
		const { rows } = await engine.run(attentionList.sql);
		return rows.map((row) => attentionList.row.parse(row));
	});

const rules = signalRuleSchema
	.array()
	.parse(JSON.parse(await readFile(join(REPOSITORY, 'data/catalogue/signals.json'), 'utf8')));
const gladsaxe = await signalsOf(await buildGladsaxe());
const example = await signalsOf(await buildExample());

/** What a sentence with a hole in it looks like. */
const HOLE =
	/[{}]|null|undefined|NaN| {2}|»\s*«|\(\s*\)|\(: |: [.;)]|\bi [.;]|for er |for mangler/u;

describe('the sentences of the attention list', () => {
	it.each([
		['of the real minutes', gladsaxe],
		['of the example', example]
	])('%s are whole', (_, signals) => {
		expect(signals.length).toBeGreaterThan(0);
		const sentences = signals.map((signal) => signalSentence(signal));
		expect(sentences.filter((sentence) => HOLE.test(sentence))).toEqual([]);
		expect(sentences.filter((sentence) => !/^\p{Lu}.*[.?]$/u.test(sentence))).toEqual([]);
		expect(sentences.filter((one, index) => sentences.indexOf(one) !== index)).toEqual([]);
	});

	it('are made by every kind of rule', () => {
		const spoken = new Set([...gladsaxe, ...example].map(({ kind }) => kind));
		expect(rules.map(({ kind }) => kind).filter((kind) => !spoken.has(kind))).toEqual([]);
	});

	it('call what is unknown unknown: the real fund is negative, without an amount', () => {
		const fund = gladsaxe.find(({ indicator }) => indicator === 'dispositionsfond_disponibel');
		expect(fund?.value).toBeNull();
		expect(fund === undefined ? '' : signalSentence(fund)).toBe(
			'Dispositionsfond, disponibel del for Lejerbo Gladsaxe er oplyst som »negativ« (2025). Der forventes et overskud igen i 2028.'
		);
	});
});

describe('signalSentence', () => {
	const unknown = {
		kind: 'status',
		subject_name: null,
		indicator_label: null,
		symbol: null,
		decimals: null,
		theme_label: null,
		commitment_text: null,
		began_before: null,
		owner: null,
		period: null,
		value: null,
		status: null,
		limit_value: null,
		limit_name: null,
		earlier_value: null,
		earlier_period: null,
		peers: null,
		since: null,
		due: null,
		count: null,
		years: null,
		expected: null,
		expected_value: null
	};

	it('leaves no double space and no space before a stop where something is not known', () => {
		expect(
			signalSentence({
				...unknown,
				sentence: '{indicator} er {status} . {expected}',
				status: 'lav'
			})
		).toBe('er lav.');
	});

	it('says of what is older than the minutes that it is from before; a deadline is a day all the same', () => {
		const told = (kind: string, began_before: boolean): string =>
			signalSentence({
				...unknown,
				kind,
				began_before,
				sentence: 'fra {since}',
				since: '2025-05-23'
			}).replaceAll(/\p{Cf}/gu, '');
		expect(told('commitment_age', true)).toBe('fra før 23. maj 2025');
		expect(told('commitment_age', false)).toBe('fra 23. maj 2025');
		expect(told('commitment_overdue', true)).toBe('fra 23. maj 2025');
	});

	it('writes numbers, years and days in Danish', () => {
		expect(
			signalSentence({
				...unknown,
				sentence: '{value}; {limit} ({limit_name}), {since}, {due}, {peers}, {owner}',
				symbol: 'kr./bolig',
				decimals: 0,
				value: -1234,
				limit_value: 5700,
				limit_name: 'low_critical',
				since: '2023-05-23',
				due: 2030,
				peers: 1200,
				owner: 'municipality'
			})
		).toBe(
			'\u22121.234\u00a0kr./bolig; 5.700\u00a0kr./bolig (kritisk lav værdi), 23. maj 2023, 2030, 1.200, kommunen'
		);
	});
});
