import { figures, type SmallRows } from '../../fixtures/small-database.ts';

/** A municipality with two organisations and seven departments in two areas: worked out by hand in the tests. */
export const estateTown: SmallRows = {
	dataset: [{ id: 'town', municipality: 'm', municipality_name: 'Byen', data_date: '2025-06-30' }],
	theme: [
		{ id: 'economy', label: 'Økonomi' },
		{ id: 'beboersammensaetning_omraader', label: 'Beboere' }
	],
	unit: [
		{ id: 'share', symbol: '%', kind: 'share' },
		{ id: 'kr', symbol: 'kr.', kind: 'amount' },
		{ id: 'antal', kind: 'count' }
	],
	indicator: [
		{
			id: 'rent',
			unit: 'kr',
			denominator: 'bolig',
			direction: 'lower',
			theme: 'economy',
			is_key: true,
			position: 1
		},
		{ id: 'moving', unit: 'share', symbol: '%', direction: 'both', theme: 'economy', position: 2 },
		{
			id: 'beboere_antal',
			label: 'Beboere',
			unit: 'antal',
			direction: 'context',
			theme: 'beboersammensaetning_omraader',
			position: 3
		},
		{ id: 'turnout', unit: 'share', direction: 'higher', theme: 'economy', position: 4 },
		{ id: 'heat', unit: 'kr', direction: 'lower', theme: 'economy', position: 6 },
		{ id: 'aim', unit: 'kr', direction: 'context', theme: 'economy', position: 5 }
	],
	organisation: [
		{ id: 'a', name: 'Anemonen', municipality: 'm', position: 1 },
		{ id: 'b', name: 'Birken', municipality: 'm', position: 2 },
		{ id: 'c', name: 'Cederen', municipality: 'm', position: 3 }
	],
	area: [
		{ id: 'h', name: 'Højen', municipality: 'm', position: 1 },
		{ id: 'k', name: 'Kæret', municipality: 'm', position: 2 }
	],
	department: [
		{ id: 'a1', organisation: 'a', area: 'h', type: 'family', dwellings: 100, position: 1 },
		{ id: 'a2', organisation: 'a', area: 'h', type: 'youth', dwellings: 40, position: 2 },
		{ id: 'a3', organisation: 'a', type: 'family', dwellings: 60, position: 3 },
		{
			id: 'a4',
			organisation: 'a',
			area: 'h',
			type: 'family',
			dwellings: 90,
			valid_to: '2023-12-31',
			position: 4
		},
		{ id: 'b1', organisation: 'b', area: 'h', type: 'family', position: 5 },
		{ id: 'b2', organisation: 'b', type: 'family', dwellings: 200, position: 6 },
		{ id: 'b3', organisation: 'b', position: 7 }
	],
	meeting: [
		{ id: 'm1', organisation: 'a', date: '2024-05-01', dialogue_year: 2024 },
		{ id: 'm2', organisation: 'c', date: '2025-05-01', dialogue_year: 2025 }
	],
	agenda_item: [{ id: 'm1#4', meeting: 'm1', number: '4', title: 'Husleje' }],
	passage: [
		{
			id: 'm1#1',
			meeting: 'm1',
			item: 'm1#4',
			local_id: '4.1',
			position: 1,
			body: 'To afdelinger'
		},
		{ id: 'm1#2', meeting: 'm1', item: 'm1#4', local_id: '4.2', position: 2, body: 'Andet' },
		{ id: 'm2#1', meeting: 'm2', local_id: '1.1', position: 1, body: 'Om Højen' }
	],
	figure: [
		figure('f1', 'm1#1', 'department', 'a1'),
		figure('f2', 'm1#1', 'department', 'a3'),
		figure('f3', 'm1#1', 'department', 'a1'),
		figure('f4', 'm1#2', 'organisation', 'a'),
		figure('f5', 'm2#1', 'area', 'h')
	],
	source: [{ id: 's', title: 'Regnskab', url: 'https://example.dk' }],
	observation: [
		...figures('department:a1', 'rent', { 2022: 10, 2023: null }, { source: 's' }),
		...figures('department:a1', 'rent', { 2024: 50 }, { source: 's', note: 'Foreløbigt' }),
		...figures('department:a2', 'rent', { 2024: 70 }),
		...figures('department:a3', 'rent', { 2022: 14, 2024: 20 }),
		...figures('department:a4', 'rent', { 2022: 12 }),
		...figures('department:b1', 'rent', { 2024: 30 }),
		...figures('department:b2', 'rent', { 2024: 40 }),
		...figures('department:b3', 'rent', { 2024: 45, 2025: 'ukendt' }),
		...figures('organisation:a', 'rent', { 2024: 44, 2025: null }),
		...figures('municipality:m', 'rent', { 2024: 41 }),
		...figures('department:a1', 'moving', { 2024: 9 }, { population: 'familier' }),
		...figures('department:a1', 'moving', { 2024: 30 }, { population: 'unge' }),
		...figures('department:a3', 'moving', { 2024: 11 }, { population: 'familier' }),
		...figures('department:b1', 'moving', { 2024: 99 }),
		...figures('organisation:a', 'moving', { 2024: 10 }, { population: 'familier' }),
		...figures('organisation:a', 'moving', { 2024: 17 }),
		...figures('municipality:m', 'moving', { 2024: 15 }),
		...figures('department:a2', 'moving', { 2024: 25 }),
		...figures('department:a1', 'heat', { 2022: 6 }),
		...figures('department:a3', 'heat', { 2022: 1 }),
		...figures('department:a4', 'heat', { 2022: 3 }),
		...figures('department:b1', 'heat', { 2022: 4 }),
		...figures('department:b2', 'heat', { 2022: 5 }),
		...figures('department:a2', 'beboere_antal', { 2024: 45 }),
		...figures('department:a3', 'beboere_antal', { 2023: 120, 2024: 99 }),
		...figures('department:a1', 'beboere_antal', { 2023: 90, 2024: 100 }),
		...figures('area:h', 'turnout', { KV2017: 40, KV2021: 48 }, { source: 's' }),
		...figures('area:h', 'turnout', { KV2021: 30 }, { population: '25–29 år' }),
		...figures('municipality:m', 'turnout', { KV2017: 61, KV2021: 65 }),
		...figures('country:dk', 'turnout', { KV2021: 67 }),
		...figures('area:h', 'beboere_antal', { 2018: 4500 })
	],
	benchmark: [
		{
			indicator: 'rent',
			kind: 'statute',
			stat: 'high_critical',
			period: '2020',
			year: 2020,
			value: 60
		}
	],
	target: [
		target('t1', 'department', 'a1', 'aim', 2030),
		target('t2', 'area', 'h', 'turnout', 2029),
		target('t3', 'organisation', 'a', 'rent', 2029)
	]
};

function figure(id: string, passage: string, kind: string, subject: string) {
	const meeting = passage.split('#')[0] ?? '';
	return { id, passage, meeting, subject_kind: kind, subject_id: subject, indicator: 'rent' };
}

function target(id: string, kind: string, subject: string, indicator: string, due: number) {
	return {
		id,
		subject_kind: kind,
		subject_id: subject,
		indicator,
		kind: 'target',
		comparator: 'at-least',
		due,
		value: 60,
		statement: 'Mindst 60'
	};
}
