import { figures, type SmallRows } from '../../fixtures/small-database.ts';

/** A small municipality: what the tests of the profile expect is worked out by hand from these rows. */
export const profileTown: SmallRows = {
	dataset: [{ id: 'town', municipality: 'm', municipality_name: 'Byen', data_date: '2025-06-30' }],
	theme: [{ id: 'economy', label: 'Økonomi' }],
	indicator: [
		{ id: 'fund', direction: 'higher', theme: 'economy', is_key: true, position: 1 },
		{ id: 'rent', direction: 'lower', theme: 'economy', position: 2 },
		{ id: 'turnout', direction: 'higher', theme: 'economy', position: 3 },
		{ id: 'aim', direction: 'context', theme: 'economy', position: 4 }
	],
	organisation: [
		{ id: 'a', name: 'Anemonen', size_class: 'small', administrator: 'x', position: 1 },
		{ id: 'b', size_class: 'small', administrator: 'x', position: 2 },
		{ id: 'c', size_class: 'small', administrator: 'y', position: 3 },
		{ id: 'd', size_class: 'large', administrator: 'y', position: 4 },
		{ id: 'e', position: 5 },
		{ id: 'f', valid_to: '2023-12-31', position: 6 }
	],
	area: [
		{ id: 'h', name: 'Højen', position: 1 },
		{ id: 'k', name: 'Kæret', position: 2 },
		{ id: 'l', name: 'Langt væk', position: 3 }
	],
	department: [{ id: 'd1', organisation: 'a', area: 'h' }],
	meeting: [{ id: 'm1', organisation: 'a' }],
	figure: [
		{ id: 'f1', meeting: 'm1', subject_kind: 'area', subject_id: 'k', indicator: 'turnout' },
		{ id: 'f2', meeting: 'm1', subject_kind: 'country', subject_id: 'l', indicator: 'turnout' }
	],
	source: [{ id: 's', title: 'Regnskab', url: 'https://example.dk' }],
	observation: [
		...figures('organisation:a', 'fund', { 2021: 4, 2022: null, 2023: 'negativ' }),
		...figures('organisation:a', 'fund', { 2024: 20 }, { source: 's', note: 'Foreløbigt' }),
		...figures('organisation:a', 'fund', { 2025: null }),
		...figures('organisation:a', 'fund', { 2024: 25 }, { population: 'unge' }),
		...figures('organisation:b', 'fund', { 2023: 11, 2024: 20 }),
		...figures('organisation:c', 'fund', { 2024: 30 }),
		...figures('organisation:d', 'fund', { 2024: 40 }),
		...figures('organisation:e', 'fund', { 2024: 5 }),
		...figures('organisation:f', 'fund', { 2023: 13 }),
		...figures('municipality:m', 'fund', { 2024: 33 }),
		...figures('country:dk', 'fund', { 2024: 44, 2023: null }),
		...figures('organisation:a', 'rent', { 2024: 100 }),
		...figures('area:h', 'turnout', { KV2017: 40, KV2021: 48 }),
		...figures('area:k', 'turnout', { KV2021: 51 }),
		...figures('area:l', 'turnout', { KV2021: 52 }),
		...figures('municipality:m', 'turnout', { KV2021: 65 })
	],
	benchmark: [
		{
			indicator: 'fund',
			kind: 'statute',
			stat: 'low_critical',
			period: '2020',
			year: 2020,
			value: 22
		},
		{
			indicator: 'fund',
			kind: 'statute',
			stat: 'low_critical',
			period: '2025',
			year: 2025,
			value: 1
		},
		{ indicator: 'fund', kind: 'statute', stat: 'limit', period: '2019', year: 2019, value: 7 },
		{
			indicator: 'fund',
			kind: 'sector',
			stat: 'mean',
			period: '2022',
			year: 2022,
			value: 28,
			quality: 'estimate'
		},
		{
			indicator: 'fund',
			kind: 'group',
			group_name: 'Gruppe 1',
			stat: 'median',
			period: '2022',
			year: 2022,
			value: 29
		}
	],
	target: [
		{
			id: 't1',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'fund',
			kind: 'forecast',
			comparator: '>=',
			due: 2028,
			value: null,
			statement: 'Overskud i 2028'
		},
		{
			id: 't2',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'fund',
			kind: 'target',
			comparator: '>=',
			due: 2026,
			value: 50,
			statement: 'Mindst 50',
			baseline_period: '2021'
		},
		{
			id: 't3',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'aim',
			kind: 'target',
			comparator: '>=',
			due: 2030,
			value: 1,
			statement: 'Kun et mål'
		}
	]
};
