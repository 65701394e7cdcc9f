import { describe, expect, it, test } from 'vitest';
import type { CompareTwin } from '../../../src/lib/queries/index.ts';
import {
	availableGroups,
	peerGroup,
	type GroupWish
} from '../../../src/routes/[dataset]/sammenlign/choosing/group.ts';
import { DEFAULT_CHOICES } from '../../../src/routes/[dataset]/sammenlign/choosing/defaults.ts';
import type { Choices } from '../../../src/routes/[dataset]/sammenlign/choices.ts';
import { subject } from './compare-subjects.ts';

const subjects = [
	subject('a', { size_class: 'small', administrator: 'Egernet', type: 'family', areas: ['høj'] }),
	subject('b', {
		size_class: 'small',
		administrator: 'Mosen',
		type: 'youth',
		areas: ['høj', 'lav']
	}),
	subject('c', { size_class: 'large', administrator: 'Egernet', type: 'family' }),
	subject('d'),
	subject('gammel', { is_current: false, heir: 'a', heir_name: 'A', size_class: 'large' })
];
const all = subjects.map(({ id }) => id);

function groupFor(part: Partial<Choices>, more: Partial<GroupWish> = {}) {
	const choices = { ...DEFAULT_CHOICES, ...part };
	const chosen = choices.chosen.flatMap((id) => subjects.find((one) => one.id === id) ?? []);
	const before = subjects.filter(({ id, heir }) => heir !== id && choices.chosen.includes(heir));
	return peerGroup({ choices, subjects, chosen, before, twins: [], ...more });
}

const twin = (id: string): CompareTwin => ({
	id,
	name: id,
	organisation_name: id,
	dwellings: null,
	type: null,
	built: null,
	distance: 1,
	size_part: null,
	type_part: null,
	built_part: null,
	area_part: null,
	known: 1,
	left_out: 0
});

describe('a group', () => {
	it('is everyone where nothing else is wished', () => {
		expect(groupFor({ chosen: ['a'] })).toEqual({
			everyone: true,
			members: all,
			name: 'alle organisationer',
			reason: null
		});
		expect(groupFor({ level: 'department' }).name).toBe('alle afdelinger');
	});

	it('follows the first chosen and holds all chosen and those before them', () => {
		const group = groupFor({ chosen: ['a', 'd'], group: 'size' });
		expect(group.members).toEqual(['a', 'b', 'd', 'gammel']);
		expect(group.name).toBe('små organisationer (under 500 boliger)');
		expect([group.everyone, group.reason]).toEqual([false, null]);
	});

	it.each([
		['administrator', ['a', 'c', 'gammel'], 'organisationer administreret af Egernet'],
		['area', ['a', 'b', 'gammel'], 'organisationer i samme boligområde som A'],
		['type', ['a', 'c', 'gammel'], 'organisationer med mest familieboliger']
	] as const)('by %s', (group, members, name) => {
		expect(groupFor({ chosen: ['a'], group })).toMatchObject({ members, name, reason: null });
	});

	it('of one municipality that all share is everyone, under its own name', () => {
		expect(groupFor({ chosen: ['c'], group: 'municipality' })).toMatchObject({
			everyone: true,
			name: 'organisationer i samme kommune som C'
		});
	});

	it('of an organisation holds its departments', () => {
		const rooms = [
			subject('1', { organisation: 'a', organisation_name: 'Anemonen' }),
			subject('2', { organisation: 'a', organisation_name: 'Anemonen' }),
			subject('3', { organisation: 'b' })
		];
		const choices = {
			...DEFAULT_CHOICES,
			level: 'department' as const,
			group: 'organisation' as const
		};
		const group = peerGroup({
			choices,
			subjects: rooms,
			chosen: rooms.slice(0, 1),
			before: [],
			twins: []
		});
		expect(group).toMatchObject({ members: ['1', '2'], name: 'afdelinger i Anemonen' });
	});

	it('of one’s own has the members that are here, and the chosen', () => {
		const own = { name: 'Vores naboer', members: ['c', 'findes-ikke', 'b'] };
		expect(groupFor({ group: 'own', own, chosen: ['d'] })).toMatchObject({
			members: ['b', 'c', 'd'],
			name: 'Vores naboer (egen gruppe)',
			reason: null
		});
		expect(groupFor({ group: 'own', own: { name: '', members: ['b'] } }).name).toBe('egen gruppe');
	});

	it('of twins has the first chosen and its twins', () => {
		const group = groupFor({ group: 'twins', chosen: ['d'] }, { twins: [twin('c'), twin('b')] });
		expect(group).toMatchObject({
			members: ['b', 'c', 'd'],
			name: 'D og de 2 nærmeste tvillinger'
		});
		const one = groupFor({ group: 'twins', chosen: ['d'] }, { twins: [twin('c')] });
		expect(one.name).toBe('D og den nærmeste tvilling');
	});
});

const zero = { size: 0, type: 0, built: 0, area: 0 };
test.each<[string, Partial<Choices>, Partial<GroupWish>, RegExp]>([
	['nobody chosen', { group: 'size' }, {}, /ingen organisation er valgt/u],
	['nobody chosen for twins', { group: 'twins' }, {}, /ingen organisation er valgt/u],
	['size unknown', { group: 'size', chosen: ['d'] }, {}, /Antal boliger er ikke oplyst for D/u],
	['no area', { group: 'area', chosen: ['c'] }, {}, /C ligger ikke i et kendt boligområde/u],
	[
		'administrator unknown',
		{ group: 'administrator', chosen: ['d'] },
		{},
		/Administrator er ikke/u
	],
	['nobody like it', { group: 'type', chosen: ['b'] }, {}, /ingen andre organisationer i gruppen/u],
	['no own group', { group: 'own' }, {}, /ingen medlemmer/u],
	[
		'own group of strangers',
		{ group: 'own', own: { name: 'x', members: ['y'] } },
		{},
		/ingen medlemmer/u
	],
	['no weights', { group: 'twins', chosen: ['a'], weights: zero }, {}, /Alle vægte er 0/u],
	['no twins', { group: 'twins', chosen: ['a'] }, {}, /for lidt oplyst om A/u],
	['twins on their way', { group: 'twins', chosen: ['a'] }, { twins: 'finding' }, /findes …/u],
	[
		'twins not to be had',
		{ group: 'twins', chosen: ['a'] },
		{ twins: 'failed' },
		/kunne ikke findes/u
	]
])('%s: everyone, and why', (_, part, more, reason) => {
	const group = groupFor(part, more);
	expect(group).toMatchObject({ everyone: true, members: all, name: 'alle organisationer' });
	expect(group.reason).toMatch(reason);
});

describe('groups on offer', () => {
	it('are those that can differ', () => {
		expect(availableGroups('organisation', subjects)).toEqual([
			'all',
			'size',
			'administrator',
			'area',
			'type',
			'own',
			'twins'
		]);
	});

	it('are everyone alone where there is one', () => {
		expect(availableGroups('organisation', subjects.slice(0, 1))).toEqual(['all']);
		expect(availableGroups('organisation', [])).toEqual(['all']);
	});

	it('of departments know their organisations and municipalities', () => {
		const rooms = [
			subject('1', { organisation: 'a', municipality: 'x' }),
			subject('2', { organisation: 'b', municipality: 'y' })
		];
		expect(availableGroups('department', rooms)).toEqual([
			'all',
			'municipality',
			'organisation',
			'own'
		]);
		expect(availableGroups('organisation', rooms)).toEqual(['all', 'municipality', 'own']);
	});

	it('count an area that some lie in and others not', () => {
		const rooms = [
			subject('1', { areas: ['høj'] }),
			subject('2'),
			subject('3', { areas: ['høj'] })
		];
		expect(availableGroups('organisation', rooms)).toContain('area');
		expect(
			availableGroups(
				'organisation',
				[rooms[0], rooms[2]].flatMap((one) => one ?? [])
			)
		).not.toContain('area');
	});
});
