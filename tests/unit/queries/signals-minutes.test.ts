import { describe, expect, test } from 'vitest';
import type { SmallRows } from '../../fixtures/small-database.ts';
import { figures } from '../../fixtures/small-database.ts';
import { attentionOf, commitment, meeting, rule } from './minutes-town.ts';

const rules = (...kinds: Parameters<typeof rule>[]): SmallRows => ({
	signal_rule: kinds.map((one) => rule(...one))
});
const commitments = (...rows: Parameters<typeof commitment>[]): SmallRows => ({
	commitment: rows.map((one) => commitment(...one))
});

describe('commitments overdue', () => {
	const asked = rules(['commitment_overdue']);

	test('are those still open the day after their deadline: counted, the oldest deadline as evidence', async () => {
		const [row, ...others] = await attentionOf(
			asked,
			meeting('m1', 'a', '2023-05-01'),
			meeting('m2', 'a', '2024-05-01'),
			commitments(
				['m1#c1', { due: '2025-06-29', status: 'carried-over' }],
				['m2#c1', { due: '2024-12-01', owner: 'both' }],
				['m2#c2', { due: '2025-01-01', status: 'unknown' }]
			)
		);
		expect(others).toEqual([]);
		expect(row).toMatchObject({
			subject_kind: 'organisation',
			subject_id: 'a',
			count: 3,
			since: '2024-12-01',
			commitment: 'm2#c1',
			thread: 'm2#c1',
			owner: 'both',
			meeting: 'm2',
			meeting_date: '2024-05-01',
			item_number: '1',
			passage: '1.1'
		});
	});

	test('are not those whose deadline is today, settled ones, nor ones without a deadline', async () => {
		expect(
			await attentionOf(
				asked,
				meeting('m1', 'a', '2023-05-01'),
				commitments(
					['m1#c1', { due: '2025-06-30' }],
					['m1#c2', { due: '2024-01-01', status: 'done' }],
					['m1#c3', { due: '2024-01-01', status: 'dropped' }],
					['m1#c4', {}]
				)
			)
		).toEqual([]);
	});

	test('go by the newest word of the thread', async () => {
		const settled = await attentionOf(
			asked,
			meeting('m1', 'a', '2023-05-01'),
			meeting('m2', 'a', '2024-05-01'),
			commitments(
				['m1#c1', { due: '2024-01-01' }],
				['m2#c1', { continues: 'm1#c1', status: 'done' }],
				['m1#c2', { due: '2024-01-01' }],
				['m2#c2', { continues: 'm1#c2', status: 'carried-over', due: '2026-01-01' }]
			)
		);
		expect(settled).toEqual([]);
		const [late] = await attentionOf(
			asked,
			meeting('m1', 'a', '2023-05-01'),
			meeting('m2', 'a', '2024-05-01'),
			commitments(
				['m1#c1', {}],
				['m2#c1', { continues: 'm1#c1', status: 'carried-over', due: '2025-01-01' }]
			)
		);
		expect(late).toMatchObject({ commitment: 'm2#c1', thread: 'm1#c1', since: '2025-01-01' });
	});
});

describe('follow-ups never reported', () => {
	const asked = rules(['follow_up_unreported']);

	test('are promises that the next meeting did not take up', async () => {
		const [row, ...others] = await attentionOf(
			asked,
			meeting('m1', 'a', '2022-05-01'),
			meeting('m2', 'a', '2023-05-01'),
			meeting('m3', 'a', '2024-05-01'),
			commitments(['m1#c1', {}], ['m2#c1', {}], ['m3#c1', {}])
		);
		expect(others).toEqual([]);
		expect(row).toMatchObject({
			subject_id: 'a',
			count: 2,
			commitment: 'm1#c1',
			since: '2022-05-01'
		});
	});

	test('are not what was reported, what only the last meeting promised, other kinds, nor another organisation', async () => {
		expect(
			await attentionOf(
				asked,
				meeting('m1', 'a', '2022-05-01'),
				meeting('m2', 'a', '2023-05-01'),
				meeting('n1', 'b', '2021-05-01'),
				commitments(
					['m1#c1', {}],
					['m2#c1', { continues: 'm1#c1', status: 'done' }],
					['m2#c2', {}],
					['m1#c2', { kind: 'agreement' }],
					['m1#c3', { kind: 'referral', forum: 'f' }],
					['n1#c1', {}]
				)
			)
		).toEqual([]);
	});
});

describe('matters open for long', () => {
	const asked = rules(['commitment_age', 2]);

	test('are told from the very day on which they are that old', async () => {
		const rows = await attentionOf(
			asked,
			meeting('m1', 'a', '2023-06-30'),
			meeting('n1', 'b', '2023-07-01'),
			commitments(['m1#c1', {}], ['n1#c1', {}])
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ subject_id: 'a', count: 1, years: 2, since: '2023-06-30' });
	});

	test('count from the first meeting of the thread, and not once they are settled', async () => {
		const rows = await attentionOf(
			asked,
			meeting('m1', 'a', '2021-05-01'),
			meeting('m2', 'a', '2025-05-01'),
			commitments(
				['m1#c1', {}],
				['m2#c1', { continues: 'm1#c1', status: 'carried-over' }],
				['m1#c2', {}],
				['m2#c2', { continues: 'm1#c2', status: 'dropped' }]
			)
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ count: 1, commitment: 'm2#c1', since: '2021-05-01' });
	});
});

test('one commitment that several rules find is told by the strongest, unless the other found more', async () => {
	const asked: SmallRows = {
		signal_rule: [
			{ ...rule('commitment_overdue'), rank: 1 },
			{ ...rule('follow_up_unreported'), rank: 2 },
			{ ...rule('commitment_age', 2), rank: 3 }
		]
	};
	const rows = await attentionOf(
		asked,
		meeting('m1', 'a', '2022-05-01'),
		meeting('m2', 'a', '2023-05-01'),
		commitments(['m1#c1', { due: '2023-01-01' }], ['m1#c2', { kind: 'agreement' }])
	);
	expect(rows.map(({ rule: kind, count }) => [kind, count])).toEqual([
		['commitment_overdue', 1],
		['commitment_age', 2]
	]);
});

describe('themes three meetings running', () => {
	const asked = rules(['theme_streak', 3]);
	const years = [2020, 2021, 2022, 2023, 2024];
	const held = years.flatMap((year) => [
		meeting(`a${String(year)}`, 'a', `${String(year)}-05-01`),
		meeting(`b${String(year)}`, 'b', `${String(year)}-05-01`)
	]);
	const raised = (theme: string, ...at: string[]): SmallRows => ({
		theme: [{ id: theme, label: theme }],
		passage_theme: at.map((id) => ({ passage: `${id}:1.1`, theme }))
	});

	test('are told with the number of meetings and since when', async () => {
		const rows = await attentionOf(asked, ...held, raised('heat', 'a2022', 'a2023', 'a2024'));
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({
			subject_id: 'a',
			theme: 'heat',
			theme_label: 'heat',
			count: 3,
			since: '2022-05-01',
			meeting: 'a2024',
			commitment: null,
			thread: null
		});
	});

	test('need three, without a gap, up to the newest meeting', async () => {
		expect(await attentionOf(asked, ...held, raised('heat', 'a2023', 'a2024'))).toEqual([]);
		expect(await attentionOf(asked, ...held, raised('heat', 'a2021', 'a2022', 'a2024'))).toEqual(
			[]
		);
		expect(await attentionOf(asked, ...held, raised('heat', 'a2021', 'a2022', 'a2023'))).toEqual(
			[]
		);
	});

	test('are not what every meeting has, nor what most meetings have, nor formalities', async () => {
		const always = years.map((year) => `a${String(year)}`);
		expect(await attentionOf(asked, ...held, raised('heat', ...always))).toEqual([]);
		const usual = [...always.slice(1), 'b2020', 'b2021'];
		expect(await attentionOf(asked, ...held, raised('heat', ...usual))).toEqual([]);
		const formality: SmallRows = {
			theme: [{ id: 'welcome', formality: true }],
			passage_theme: ['a2022', 'a2023', 'a2024'].map((id) => ({
				passage: `${id}:1.1`,
				theme: 'welcome'
			}))
		};
		expect(await attentionOf(asked, ...held, formality)).toEqual([]);
	});
});

describe('forecasts expired', () => {
	const asked: SmallRows = { signal_rule: [rule('forecast_expired')] };
	const forecast = (due: number): SmallRows => ({
		indicator: [{ id: 'fund', label: 'Fond' }],
		target: [
			{
				id: 't',
				subject_kind: 'organisation',
				subject_id: 'a',
				indicator: 'fund',
				kind: 'forecast',
				comparator: 'positive',
				due,
				statement: 'Overskud',
				source: 's-m1'
			}
		]
	});

	test('are those whose year is over without the figure; the minutes that said so are the evidence', async () => {
		const rows = await attentionOf(asked, forecast(2024), meeting('m1', 'a', '2022-05-01'), {
			observation: figures('organisation:a', 'fund', { 2023: 5, 2024: -1 })
		});
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({
			subject_id: 'a',
			indicator: 'fund',
			due: 2024,
			value: -1,
			meeting: 'm1',
			meeting_date: '2022-05-01',
			passage: null
		});
	});

	test('are not those of the running year, nor ones that came true', async () => {
		const told = meeting('m1', 'a', '2022-05-01');
		expect(await attentionOf(asked, forecast(2025), told)).toEqual([]);
		expect(
			await attentionOf(asked, forecast(2024), told, {
				observation: figures('organisation:a', 'fund', { 2024: 1 })
			})
		).toEqual([]);
	});
});
