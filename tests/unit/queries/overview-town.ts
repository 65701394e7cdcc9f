import { figures, type SmallRows } from '../../fixtures/small-database.ts';

/** A small municipality: what the tests of the overview expect is worked out by hand from these rows. */
export const overviewTown: SmallRows = {
	dataset: [{ id: 'town', municipality: 'm', municipality_name: 'Byen', data_date: '2026-06-30' }],
	indicator: [
		{ id: 'fund', direction: 'higher', is_key: true, position: 1 },
		{ id: 'rent', direction: 'lower', is_key: true, position: 2 },
		{ id: 'plan', direction: 'both', is_key: true, position: 3 },
		{ id: 'vote', direction: 'higher', is_key: true, position: 4 },
		{ id: 'turnout', direction: 'higher', is_key: true, position: 5 },
		{ id: 'side', direction: 'higher', is_key: false, position: 6 }
	],
	organisation: [
		{ id: 'a', name: 'Anemonen', administrator: 'Fællesadm', dwellings: 120, position: 1 },
		{ id: 'b', position: 2 },
		{ id: 'c', position: 3 },
		{ id: 'd', position: 4 },
		{ id: 'e', position: 5 },
		{ id: 'gone', valid_to: '2022-12-31', position: 6 },
		{ id: 'new', valid_from: '2025-01-01', position: 7 }
	],
	area: [{ id: 'h', name: 'Højen', position: 1 }],
	observation: [
		...figures('organisation:a', 'fund', { 2021: 4, 2022: null, 2023: 'negativ', 2024: 10 }),
		...figures('organisation:a', 'fund', { 2024: 999 }, { population: '25-29' }),
		...figures('organisation:b', 'fund', { 2021: 6, 2024: 20 }),
		...figures('organisation:c', 'fund', { 2024: 30 }),
		...figures('organisation:d', 'fund', { 2024: 40 }),
		...figures('organisation:e', 'fund', { 2024: 50 }),
		...figures('organisation:gone', 'fund', { 2022: 77 }),
		...figures('municipality:m', 'fund', { 2024: 33 }),
		...figures('country:dk', 'fund', { 2024: 44 }),
		...figures('organisation:a', 'rent', { 2023: 100, 2024: 100 }),
		...figures('organisation:b', 'rent', { 2023: 200, 2024: 200 }),
		...figures('organisation:c', 'rent', { 2023: 300, 2024: 300 }),
		...figures('organisation:d', 'rent', { 2023: 400, 2024: 900 }),
		...figures('organisation:e', 'rent', { 2023: 500 }),
		...figures('country:dk', 'rent', { 2024: 250 }),
		...figures('organisation:a', 'plan', { 2023: 1, 2024: 'under opsyn' }),
		...figures('organisation:b', 'plan', { 2021: 5 }),
		...figures('organisation:c', 'plan', { 2024: 7 }),
		...figures('organisation:d', 'plan', { 2024: 9 }),
		...figures('organisation:a', 'vote', { KV2021: 61 }),
		...figures('organisation:b', 'vote', { KV2017: 50, KV2021: 57 }),
		...figures('area:h', 'turnout', { KV2017: 40, KV2021: 48 }),
		...figures('municipality:m', 'turnout', { KV2021: 65 }),
		...figures('organisation:a', 'side', { 2024: 1 })
	],
	benchmark: [
		{
			indicator: 'fund',
			kind: 'sector',
			stat: 'low_critical',
			period: '2015',
			year: 2015,
			value: 99
		},
		{
			indicator: 'fund',
			kind: 'sector',
			stat: 'low_critical',
			period: '2020',
			year: 2020,
			value: 12
		},
		{
			indicator: 'fund',
			kind: 'sector',
			stat: 'low_critical',
			period: '2025',
			year: 2025,
			value: 98
		},
		{
			indicator: 'fund',
			kind: 'group',
			group_name: 'g',
			stat: 'low_critical',
			period: '2024',
			year: 2024,
			value: 97
		},
		{
			indicator: 'plan',
			kind: 'sector',
			stat: 'high_critical',
			period: '2024',
			year: 2024,
			value: 8
		}
	],
	target: [
		{
			id: 't1',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'fund',
			kind: 'target',
			value: 60,
			due: 2030
		},
		{
			id: 't2',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'fund',
			kind: 'target',
			value: 55,
			due: 2028,
			statement: 'Mindst 55 i 2028'
		},
		{
			id: 't3',
			subject_kind: 'organisation',
			subject_id: 'c',
			indicator: 'fund',
			kind: 'forecast',
			value: 31,
			due: 2027
		},
		{
			id: 't4',
			subject_kind: 'area',
			subject_id: 'h',
			indicator: 'turnout',
			kind: 'forecast',
			due: 2029,
			statement: 'Ventes at stige'
		}
	]
};
