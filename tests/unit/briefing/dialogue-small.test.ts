import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/queries/rows/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import type { SmallRows } from '../../fixtures/small-database.ts';
import { answersOf, linesOf, openSmall, partsOf, statementsIn, textOf } from './dialogue-parts.ts';

const meeting = (id: string, date: string, organisation = 'a'): Row => ({
	id,
	organisation,
	date,
	dialogue_year: Number(date.slice(0, 4)),
	source: `s-${id}`
});
const passage = (meetingId: string, place: string, position: number, more: Row = {}): Row => ({
	id: `${meetingId}#${place}p`,
	meeting: meetingId,
	item: `${meetingId}#1`,
	local_id: place,
	position,
	kind: 'discussion',
	body: `Noget om sagen ved ${place}, som er langt nok til at sige noget.`,
	span_start: position * 10,
	span_end: position * 10 + 9,
	...more
});
const commitment = (meetingId: string, place: string, more: Row = {}): Row => ({
	id: `${meetingId}#${place}`,
	meeting: meetingId,
	local_id: place,
	kind: 'action',
	body: `Sag ${place}`,
	quote: `Ord om ${place}`,
	owner: 'municipality',
	theme: 'varme',
	status: 'open',
	span_start: 900,
	span_end: 901,
	...more
});

async function withTown<T>(rows: SmallRows, look: (engine: Engine) => Promise<T>): Promise<T> {
	const engine = await openSmall({
		dataset: [{ id: 'town', title: 'Byen', kind: 'real', data_date: '2025-06-30' }],
		organisation: [{ id: 'a', name: 'Anemonen', position: 1 }],
		theme: [
			{ id: 'varme', label: 'Varme', position: 1 },
			{ id: 'form', label: 'Form', formality: true, position: 2 }
		],
		...rows
	});
	try {
		return await look(engine);
	} finally {
		await engine.close();
	}
}

test('an organisation without minutes and figures has every part, and nothing is claimed', async () => {
	await withTown({}, async (engine) => {
		const parts = partsOf(await answersOf(engine, 'a'));
		expect(parts.map(({ blocks }) => blocks.length > 0)).not.toContain(false);
		expect(linesOf(parts, 'spoergsmaal')[0]).toBe(
			'Datasættet giver ingen anledning til spørgsmål.'
		);
		expect(linesOf(parts, 'kilder')).toContain('Tal: ingen.');
		expect(linesOf(parts, 'kilder')).toContain('Referater: ingen.');
	});
});

test('what lies with others is capped, and says how much more there is', async () => {
	const rows = {
		meeting: [meeting('m1', '2024-05-01')],
		commitment: Array.from({ length: 9 }, (_, index) =>
			commitment('m1', `c${String(index)}`, { position: index })
		)
	};
	await withTown(rows, async (engine) => {
		const lines = linesOf(partsOf(await answersOf(engine, 'a')), 'opfoelgning');
		expect(lines.filter((line) => line.startsWith('[Åben]'))).toHaveLength(6);
		expect(lines).toContain('og 3 andre, se alle aftaler');
	});
});

test('a theme of the three last meetings running; formalities are never counted', async () => {
	const meetings = ['m0', 'm1', 'm2', 'm3'];
	const rows = {
		meeting: meetings.map((id, index) => meeting(id, `202${String(index)}-05-01`)),
		agenda_item: meetings.map((id) => ({ id: `${id}#1`, meeting: id, number: '1' })),
		passage: meetings.flatMap((id) => [
			passage(id, '1.1', 1, { kind: 'information' }),
			passage(id, '1.2', 2)
		]),
		passage_theme: meetings.flatMap((id, index) => [
			{ passage: `${id}#1.1p`, theme: 'form' },
			{ passage: `${id}#1.2p`, theme: index === 0 ? 'form' : 'varme' }
		])
	};
	await withTown(rows, async (engine) => {
		const answers = await answersOf(engine, 'a');
		expect(answers.themePassages).toMatchObject([
			{
				theme: 'varme',
				raised: 3,
				meetings: 4,
				first_year: 2021,
				last_year: 2023,
				is_running: true,
				is_last: true,
				meeting: 'm3',
				quotes: [{ passage: '1.2' }]
			}
		]);
		expect(linesOf(partsOf(answers), 'temaer')).toEqual([
			'Varme – 3 af 4 møder, senest 2023, tre møder i træk'
		]);
		const before = await answersOf(engine, 'a', '2023-05-01');
		expect(before.themePassages).toMatchObject([{ raised: 2, meetings: 3, is_running: false }]);
	});
});

test('a matter that a meeting before the day has carried on or settled is told as it then stood', async () => {
	const rows = {
		meeting: [
			meeting('m1', '2022-05-01'),
			meeting('m2', '2023-05-01'),
			meeting('m3', '2024-05-01')
		],
		commitment: [
			commitment('m1', 'c1'),
			commitment('m2', 'c1', { continues: 'm1#c1', status: 'carried-over' }),
			commitment('m3', 'c1', { continues: 'm2#c1', status: 'done' }),
			commitment('m1', 'c2', { owner: 'organisation' })
		]
	};
	await withTown(rows, async (engine) => {
		const told = async (before: string) =>
			(await answersOf(engine, 'a', before)).agreement.map(
				(row) => `${row.id} ${row.status} ${String(row.is_last)} ${String(row.meetings_after)}`
			);
		expect(await told('2023-01-01')).toEqual(['m1#c1 open true 0', 'm1#c2 open true 0']);
		expect(await told('2024-01-01')).toEqual(['m2#c1 carried-over true 0', 'm1#c2 open false 1']);
		expect(await told('')).toEqual(['m3#c1 done true 0', 'm1#c2 open false 2']);
	});
});

test('hostile text stands as text: ids stay short, quotes are cut and say so', async () => {
	const hostile = `<script>alert(1)</script>|\`\u202Eskjult\u0007😀${'x'.repeat(20_000)}`;
	const rows = {
		organisation: [{ id: 'a', name: hostile, position: 1 }],
		meeting: [meeting('m1', '2024-05-01')],
		commitment: [
			commitment('m1', 'c1', { body: hostile, quote: `${hostile} mere`, owner_note: hostile }),
			commitment('m1', 'c2', { kind: 'referral', owner: 'both', forum: hostile, body: hostile })
		]
	};
	await withTown(rows, async (engine) => {
		const statements = statementsIn(partsOf(await answersOf(engine, 'a')));
		expect(statements.filter(({ id }) => id.length > 300)).toEqual([]);
		const owed = statements.find(({ id }) => id === 'opfoelgning/m1#c1');
		expect(owed && textOf(owed)).toContain('<script>alert(1)</script>|`\u202Eskjult');
		// What turns direction ends with the text that it came with.
		expect(owed && textOf(owed)).toMatch(/^\u2068/u);
		const quote = owed?.evidence[0]?.quote ?? '';
		expect(quote.length).toBeLessThan(260);
		expect(quote).toMatch(/ \[…\]$/u);
	});
});
