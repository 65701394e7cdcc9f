import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/routes/[dataset]/sammenlign/choices.ts';
import type { LevelData } from '../../../src/routes/[dataset]/sammenlign/comparison.ts';
import { DEFAULT_CHOICES } from '../../../src/routes/[dataset]/sammenlign/choosing/defaults.ts';
import {
	knowLevel,
	newestFullYear,
	resolveComparison,
	unknownIds
} from '../../../src/routes/[dataset]/sammenlign/choosing/resolve.ts';
import {
	findSubjects,
	findWholes,
	MOST_HITS
} from '../../../src/routes/[dataset]/sammenlign/choosing/subject-search.ts';
import { indicator, subject } from './compare-subjects.ts';

const data: LevelData = {
	subjects: [
		subject('a'),
		subject('b'),
		subject('c'),
		subject('gammel', { is_current: false, heir: 'a' })
	],
	indicators: [
		indicator('x', { 2016: 3, 2018: 4, 2020: 4, 2022: 4, 2023: 2, 2024: 1 }),
		indicator('y', { 2021: 4 }, { is_key: false }),
		indicator('z', { 2020: 2 })
	],
	targets: []
};

function compare(part: Partial<Choices>, of: LevelData = data) {
	return resolveComparison(knowLevel(of), { ...DEFAULT_CHOICES, ...part }, [], 2026);
}

const spanOf = (part: Partial<Choices>, of?: LevelData) => {
	const { from, to, against, base } = compare(part, of);
	return { from, to, against, base };
};

describe('what the page decides', () => {
	it('is the key indicators over all years up to the newest that is not half empty', () => {
		const { indicators, chosen, ...rest } = compare({});
		expect(indicators.map((one) => one.indicator)).toEqual(['x', 'z']);
		expect(chosen).toEqual([]);
		expect(rest).toMatchObject({ from: 2016, to: 2023, against: 2018, base: 2016 });
		expect(newestFullYear(data)).toBe(2023);
	});

	it('is the first indicators where none is a key, and the only organisation', () => {
		const alone: LevelData = {
			subjects: [subject('a')],
			indicators: [indicator('y', { 2024: 0 }, { is_key: false })],
			targets: []
		};
		const { indicators, chosen, group } = compare({}, alone);
		expect([indicators.length, chosen[0]?.id, group.everyone]).toEqual([1, 'a', true]);
		expect(spanOf({}, alone)).toEqual({ from: 2024, to: 2024, against: 2024, base: 2024 });
	});

	it('holds without any figures', () => {
		const none: LevelData = { subjects: [], indicators: [], targets: [] };
		expect(spanOf({ from: 2000, group: 'twins' }, none)).toEqual({
			from: 2026,
			to: 2026,
			against: 2026,
			base: 2026
		});
	});
});

describe('what is chosen', () => {
	it('keeps to years that there are', () => {
		expect(spanOf({ from: 1950, to: 2099 })).toMatchObject({ from: 2016, to: 2024 });
		expect(spanOf({ from: 2017, to: 2019 })).toMatchObject({ from: 2016, to: 2018 });
		expect(spanOf({ from: 2022, to: 2018 })).toMatchObject({ from: 2018, to: 2022 });
		expect(spanOf({ from: 2024 })).toMatchObject({ from: 2024, to: 2024 });
	});

	it('is held against an earlier year, never against itself', () => {
		expect(spanOf({ to: 2022, against: 2020 }).against).toBe(2020);
		expect(spanOf({ to: 2022, against: 2022 }).against).toBe(2016);
		expect(spanOf({ to: 2022, against: 2030 }).against).toBe(2016);
		expect(spanOf({ to: 2016 }).against).toBe(2016);
	});

	it('has its index year among the years shown', () => {
		expect(spanOf({ from: 2018, to: 2022, base: 2020 }).base).toBe(2020);
		expect(spanOf({ from: 2018, to: 2022, base: 2016 }).base).toBe(2018);
	});

	it('has no unknown ids, in the order of choice, with those before', () => {
		const { chosen, before, choices } = compare({
			chosen: ['c', 'nix', 'a'],
			across: 'nix',
			up: 'y'
		});
		expect(chosen.map(({ id }) => id)).toEqual(['c', 'a']);
		expect(before.map(({ id }) => id)).toEqual(['gammel']);
		expect(choices).toMatchObject({ chosen: ['c', 'a'], across: null, up: 'y' });
	});

	it('may be no indicators at all, but not only unknown ones', () => {
		expect(compare({ indicators: [] }).indicators).toEqual([]);
		expect(compare({ indicators: ['y', 'nix'] }).indicators.map((one) => one.indicator)).toEqual([
			'y'
		]);
		expect(compare({ indicators: ['nix'] }).indicators).toHaveLength(2);
	});

	it('is said where it is unknown, once', () => {
		const choices = {
			...DEFAULT_CHOICES,
			chosen: ['a', '<script>'],
			own: { name: '', members: ['<script>', 'b'] },
			indicators: ['x', 'nix'],
			across: 'nix'
		};
		expect(unknownIds(knowLevel(data), choices)).toEqual([
			'ukendt organisation: <script>',
			'ukendt indikator: nix'
		]);
	});
});

describe('finding a subject', () => {
	const many = [
		subject('1', { name: 'Bøgevang', organisation: 'o', organisation_name: 'Århus Bolig' }),
		subject('2', { name: 'Vang', organisation: 'o', organisation_name: 'Århus Bolig' }),
		subject('3', {
			name: 'Nyvang',
			organisation: 'p',
			organisation_name: 'Solsikken',
			aliases: 'NV|Nordvang'
		})
	];
	const idsFor = (query: string, leftOut: readonly string[] = []): string[] =>
		findSubjects(many, query, new Set(leftOut)).subjects.map(({ id }) => id);

	it('folds Danish letters and puts those first that begin so', () => {
		expect(idsFor('vang')).toEqual(['2', '1', '3']);
		expect(idsFor('boege')).toEqual(['1']);
		expect(idsFor('AARHUS bø')).toEqual(['1']);
		expect(idsFor('nv')).toEqual(['3']);
		expect(idsFor('nordv')).toEqual(['3']);
		expect(idsFor('findes ikke')).toEqual([]);
	});

	it('offers all for no words, without those left out', () => {
		expect(idsFor('  ', ['2'])).toEqual(['1', '3']);
	});

	it('offers an organisation whole while it has two to give', () => {
		expect(findWholes(many, 'århus', new Set(), 3)).toEqual([
			{ organisation: 'o', name: 'Århus Bolig', ids: ['1', '2'] }
		]);
		expect(findWholes(many, 'århus', new Set(['1']), 3)).toEqual([]);
		expect(findWholes(many, '', new Set(), 3)).toEqual([]);
	});

	it('shows some of thousands and counts them all', () => {
		const thousands = Array.from({ length: 7000 }, (_, index) =>
			subject(String(index), { name: `Afdeling ${String(index)}` })
		);
		const { subjects, total } = findSubjects(thousands, 'afdeling', new Set(['5']));
		expect([subjects.length, total]).toEqual([MOST_HITS, 6999]);
	});
});
