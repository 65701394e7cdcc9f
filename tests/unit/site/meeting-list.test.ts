import { expect, test } from 'vitest';
import type { ListedMeeting } from '../../../src/lib/queries/index.ts';
import { listMeetings, offer } from '../../../src/routes/[dataset]/referater/meeting-list.ts';

function meeting(id: string, facts: Partial<ListedMeeting>): ListedMeeting {
	return {
		id,
		organisation: 'a',
		organisation_name: 'Aalborghus',
		date: '2024-05-01',
		dialogue_year: 2024,
		accounts_year: null,
		kind: 'styringsdialog',
		items: 8,
		commitments: 2,
		parties: [],
		themes: [],
		kinds: [],
		...facts
	};
}

/** As the query gives them: the newest first. */
const meetings = [
	meeting('third', {
		organisation: 'oe',
		organisation_name: 'Østerhus',
		date: '2025-06-01',
		dialogue_year: 2025,
		items: 9,
		themes: [{ theme: 'klima', kinds: ['status'] }],
		kinds: ['decision', 'status']
	}),
	meeting('second', {
		organisation: 'z',
		organisation_name: 'Zoohus',
		date: '2024-09-01',
		commitments: 5,
		themes: [
			{ theme: 'klima', kinds: ['decision'] },
			{ theme: 'husleje', kinds: ['status'] }
		],
		kinds: ['decision', 'status', 'unheard-of']
	}),
	meeting('first', {})
];

const ids = (list: readonly ListedMeeting[]): string[] => list.map(({ id }) => id);

test.each([
	[{}, ['third', 'second', 'first']],
	[{ organisation: 'z' }, ['second']],
	[{ year: 2024 }, ['second', 'first']],
	[{ theme: 'klima' }, ['third', 'second']],
	[{ kind: 'status' }, ['third', 'second']],
	[{ theme: 'klima', year: 2024 }, ['second']],
	[{ organisation: 'nobody' }, []]
])('under %j stand %j', (filter, expected) => {
	expect(ids(listMeetings(meetings, filter, 'newest'))).toEqual(expected);
});

test('with theme and kind, one passage must have both', () => {
	expect(ids(listMeetings(meetings, { theme: 'klima', kind: 'decision' }, 'newest'))).toEqual([
		'second'
	]);
});

test.each([
	['newest', ['third', 'second', 'first']],
	['oldest', ['first', 'second', 'third']],
	['organisation', ['second', 'third', 'first']],
	['items', ['third', 'second', 'first']],
	['commitments', ['second', 'third', 'first']]
] as const)('sorted by %s; equal ones stay the newest first', (sort, expected) => {
	expect(ids(listMeetings(meetings, {}, sort))).toEqual(expected);
	expect(ids(meetings)).toEqual(['third', 'second', 'first']);
});

test('what is offered is what some meeting has, in the order of a Danish reader', () => {
	const offered = offer(meetings, [{ theme: 'klima', label: 'Klima' }], {
		status: 'status',
		decision: 'beslutning',
		target: 'mål'
	});
	// `Aa` is `Å`: the last letter.
	expect(offered.organisation.map(({ label }) => label)).toEqual([
		'Zoohus',
		'Østerhus',
		'Aalborghus'
	]);
	expect(offered.year.map(({ value }) => value)).toEqual(['2025', '2024']);
	expect(offered.theme).toEqual([{ value: 'klima', label: 'Klima' }]);
	expect(offered.kind).toEqual([
		{ value: 'status', label: 'status' },
		{ value: 'decision', label: 'beslutning' },
		{ value: 'unheard-of', label: 'unheard-of' }
	]);
});
