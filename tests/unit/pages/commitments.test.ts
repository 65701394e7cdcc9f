import { describe, expect, it } from 'vitest';
import type { CommitmentStep, CommitmentThread } from '../../../src/lib/queries/index.ts';
import { makeAxis } from '../../../src/routes/[dataset]/aftaler/axis.ts';
import { forumsIn } from '../../../src/routes/[dataset]/aftaler/forums.ts';
import {
	FILTERS,
	matchable,
	matchThreads,
	sectionsOf,
	sortThreads,
	type Filters
} from '../../../src/routes/[dataset]/aftaler/matching.ts';
import { describeFilters, optionsOf } from '../../../src/routes/[dataset]/aftaler/options.ts';

function step(date: string, more: Partial<CommitmentStep> = {}): CommitmentStep {
	return {
		id: date,
		meeting: `m-${date}`,
		date,
		place: null,
		organisation_name: null,
		kind: 'agreement',
		status: 'open',
		forum: null,
		due: null,
		body: null,
		quote: 'ord',
		...more
	};
}

function thread(root: string, more: Partial<CommitmentThread> = {}): CommitmentThread {
	const steps = more.steps ?? [step('2024-05-01')];
	return {
		root,
		organisation: 'a',
		organisation_name: 'Anemonen',
		kind: 'agreement',
		body: root,
		owner: 'organisation',
		owner_note: null,
		theme: 't',
		theme_label: 'Tema',
		status: 'open',
		due: null,
		is_overdue: false,
		since: steps[0]?.date ?? '',
		began_before: false,
		latest: steps.at(-1)?.date ?? '',
		age_months: 1,
		carried: 0,
		meetings_after: 0,
		...more,
		steps
	};
}

const none = Object.fromEntries(FILTERS.map((name) => [name, ''])) as Record<keyof Filters, string>;
const roots = (threads: readonly CommitmentThread[]): string[] => threads.map(({ root }) => root);

const threads = [
	thread('town', { owner: 'municipality', age_months: 12 }),
	thread('both', { owner: 'both', status: 'unknown', age_months: 24 }),
	thread('theirs', { status: 'carried-over', age_months: 11 }),
	thread('done', { owner: 'municipality', status: 'done', age_months: 23 }),
	thread('gone', { owner: 'other', status: 'dropped', kind: 'referral' })
];
const all = threads.map(matchable);
const match = (filters: Partial<Filters>) => matchThreads(all, { ...none, ...filters });

describe('choices', () => {
	it('count what both owe with each', () => {
		expect(roots(match({ owner: 'kommunen', status: 'uafsluttet' }).threads)).toEqual([
			'town',
			'both'
		]);
		expect(roots(match({ owner: 'boligorganisationen' }).threads)).toEqual(['both', 'theirs']);
		expect(roots(match({ owner: 'begge' }).threads)).toEqual(['both']);
	});

	it('cut ages at whole years', () => {
		expect(roots(match({ age: 'under-1-aar' }).threads)).toEqual(['theirs', 'gone']);
		expect(roots(match({ age: '1-2-aar' }).threads)).toEqual(['town', 'done']);
		expect(roots(match({ age: 'over-2-aar' }).threads)).toEqual(['both']);
	});

	it('say of each option what it would give, the other choices as they are', () => {
		const chosen: Partial<Filters> = { owner: 'kommunen', status: 'afsluttet' };
		const { facets } = match(chosen);
		for (const name of FILTERS) {
			for (const { value } of optionsOf(threads)[name]) {
				const given = match({ ...chosen, [name]: value }).threads.length;
				expect(facets[name].get(value) ?? 0, `${name} ${value}`).toBe(given);
			}
		}
	});

	it('stand in words', () => {
		const options = optionsOf(threads);
		expect(describeFilters(none, options)).toBe('alle aftaler');
		expect(describeFilters({ ...none, owner: 'kommunen', theme: 't' }, options)).toBe(
			'Hvem skylder: Kommunen · Tema: Tema'
		);
	});
});

describe('the list', () => {
	it('stands by status, the open first, and leaves out what is empty', () => {
		const sections = sectionsOf(threads);
		expect(sections.map(({ name, threads }) => [name, ...roots(threads)])).toEqual([
			['open', 'town', 'theirs'],
			['unknown', 'both'],
			['done', 'done'],
			['dropped', 'gone']
		]);
		expect(sectionsOf([])).toEqual([]);
	});

	it('is ordered as chosen, and stays as it was where two are alike', () => {
		const list = [
			thread('1', { organisation_name: 'Ålen', since: '2020-01-01', latest: '2024-01-01' }),
			thread('2', { organisation_name: 'Zebra', since: '2019-01-01', latest: '2023-01-01' }),
			thread('3', { organisation_name: 'Zebra', since: '2019-01-01', latest: '2024-01-01' })
		];
		expect(roots(sortThreads(list, 'age'))).toEqual(['2', '3', '1']);
		expect(roots(sortThreads(list, 'latest'))).toEqual(['1', '3', '2']);
		expect(roots(sortThreads(list, 'organisation'))).toEqual(['2', '3', '1']);
	});
});

describe('forums', () => {
	const sent = (root: string, more: Partial<CommitmentThread>) =>
		thread(root, { steps: [step('2022-01-01', { forum: 'Nord' })], ...more });

	it('say what came of each matter, and claim nothing where nothing can be known', () => {
		const [forum] = forumsIn([
			sent('heard', { steps: [step('2023-01-01', { forum: 'Nord' }), step('2024-01-01')] }),
			sent('closed', { status: 'done' }),
			sent('silent', { meetings_after: 2 }),
			sent('no-later', {}),
			thread('elsewhere')
		]);
		expect(forum?.sent.map(({ outcome }) => outcome)).toEqual([
			'heard',
			'closed',
			'silent',
			'no-later'
		]);
		expect(forum).toMatchObject({ unfinished: 3, answered: 2, unheard: 2, unknowable: 1 });
	});

	it('count a matter with each forum it has been sent to, once', () => {
		const steps = [
			step('2022-01-01', { forum: 'Nord' }),
			step('2023-01-01', { forum: 'Syd' }),
			step('2024-01-01', { forum: 'Nord' })
		];
		const forums = forumsIn([thread('a', { steps })]);
		expect(forums.map(({ name, sent }) => [name, sent[0]?.later.length])).toEqual([
			['Nord', 2],
			['Syd', 1]
		]);
		expect(forumsIn([])).toEqual([]);
	});
});

describe('the years', () => {
	it('run from the first meeting to the day of the data', () => {
		const axis = makeAxis([thread('a', { steps: [step('2020-07-01')] })], '2022-01-01');
		expect(axis.years).toEqual([2020, 2021, 2022]);
		expect(axis.at('2020-01-01')).toBe(0);
		expect(axis.at('2021-01-01')).toBeCloseTo(33.33, 2);
		expect(axis.today).toBeCloseTo(66.67, 2);
	});

	it('are not pressed together by a deadline far away, and hold one year alone', () => {
		const far = [thread('a', { steps: [step('2024-05-01', { due: '2150-01-01' })] })];
		const axis = makeAxis(far, '2024-06-01');
		expect(axis.years).toEqual([2024, 2025, 2026]);
		expect(axis.at('2150-01-01')).toBe(100);
		expect(makeAxis([thread('a')], '2024-05-01').years).toEqual([2024]);
		expect(makeAxis([], '2024-05-01').years).toEqual([2024]);
	});

	it('name some where they are many', () => {
		const axis = makeAxis([thread('a', { steps: [step('1990-01-01')] })], '2024-06-01');
		expect(axis.years).toHaveLength(35);
		expect(axis.labelled).toHaveLength(12);
	});
});
