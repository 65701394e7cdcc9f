import { describe, expect, it } from 'vitest';
import { meetings, sourceTextOf } from './dataset.ts';

describe('commitments', () => {
	const all = meetings.flatMap((meeting) =>
		meeting.commitments.map((commitment) => ({ meeting, commitment }))
	);

	it('are of all kinds, owners and statuses, and some have a day', () => {
		const values = (field: 'kind' | 'owner' | 'status') =>
			new Set(all.map(({ commitment }) => commitment[field]));
		expect(values('kind')).toEqual(new Set(['agreement', 'action', 'referral']));
		expect([...values('owner')]).toEqual(
			expect.arrayContaining(['organisation', 'municipality', 'both'])
		);
		expect(values('status')).toEqual(
			new Set(['open', 'done', 'carried-over', 'dropped', 'unknown'])
		);
		expect(all.some(({ commitment }) => commitment.due !== null)).toBe(true);
		expect(all.some(({ commitment }) => commitment.forum === 'Områdeforum Nord')).toBe(true);
	});

	type Held = (typeof all)[number];
	const earlierOf = ({ commitment }: Held): Held | undefined => {
		const [meetingId = '', id] = commitment.continues?.split('#') ?? [];
		return all.find((one) => one.meeting.id === meetingId && one.commitment.id === id);
	};
	const threadOf = (held: Held): Held[] => {
		const earlier = earlierOf(held);
		return earlier === undefined ? [held] : [...threadOf(earlier), held];
	};
	const newest = all.filter(
		({ meeting, commitment }) =>
			!all.some((one) => one.commitment.continues === `${meeting.id}#${commitment.id}`)
	);
	const threads = newest.map(threadOf);

	it('run along threads that resolve and go forward in time', () => {
		for (const held of all) {
			if (held.commitment.continues === null) continue;
			const earlier = earlierOf(held);
			expect(earlier?.commitment, held.commitment.continues).toMatchObject({
				kind: held.commitment.kind,
				text: held.commitment.text
			});
			expect((earlier?.meeting.date ?? '9999') < held.meeting.date).toBe(true);
		}
	});

	it('are open when made, carried over between, and settled by the meeting that says so', () => {
		for (const thread of threads) {
			const statuses = thread.map(({ commitment }) => commitment.status);
			const last = statuses.at(-1);
			if (statuses.length === 1) expect(['open', 'unknown']).toContain(last);
			else {
				expect(statuses[0]).toBe('open');
				expect(statuses.slice(1, -1).filter((one) => one !== 'carried-over')).toEqual([]);
				expect(['carried-over', 'done', 'dropped', 'unknown']).toContain(last);
			}
		}
	});

	it('run for five dialogue years and more, and end in more than one way', () => {
		const long = threads.filter(
			(thread) =>
				(thread.at(-1)?.meeting.dialogue_year ?? 0) - (thread[0]?.meeting.dialogue_year ?? 0) >= 4
		);
		expect(long.length).toBeGreaterThanOrEqual(8);
		const ends = new Set(long.map((thread) => thread.at(-1)?.commitment.status));
		expect(ends.size).toBeGreaterThanOrEqual(2);
	});

	it('are sent to two forums or more, of which some are heard of again and some never', () => {
		const sent = threads.filter(([first]) => first?.commitment.kind === 'referral');
		const forums = new Set(sent.map(([first]) => first?.commitment.forum));
		expect(forums.size).toBeGreaterThanOrEqual(2);
		expect(
			sent.filter((thread) => thread.at(-1)?.commitment.status === 'done').length
		).toBeGreaterThan(5);
		const unheard = sent.filter(
			(thread) => thread.length === 1 && thread[0]?.commitment.status === 'unknown'
		);
		expect(unheard.length).toBeGreaterThan(5);
	});

	it('have deadlines, and some passed while they were still open', () => {
		const overdue = newest.filter(
			({ commitment: { due, status } }) =>
				due !== null && due < '2026-06-30' && !['done', 'dropped'].includes(status)
		);
		expect(overdue.length).toBeGreaterThan(4);
		for (const { meeting, commitment } of all) {
			if (commitment.due !== null) expect(commitment.due > meeting.date).toBe(true);
		}
	});

	it('hold one that was promised and forgotten', () => {
		const forgotten = all.filter(({ commitment }) => commitment.text.includes('altanlukninger'));
		expect(forgotten).toMatchObject([
			{ meeting: { organisation: 'laerkesang' }, commitment: { kind: 'action', status: 'open' } }
		]);
		const mentions = meetings.filter(({ source }) => sourceTextOf(source).includes('altanlukning'));
		expect(mentions).toHaveLength(1);
		// The only one that its organisation has left unreported: the attention list names it.
		const unreported = newest.filter(
			({ meeting, commitment }) =>
				meeting.organisation === 'laerkesang' &&
				commitment.kind === 'action' &&
				commitment.status !== 'done' &&
				meetings.some(
					({ organisation, date }) => organisation === 'laerkesang' && date > meeting.date
				)
		);
		expect(unreported.map(({ commitment }) => commitment.text)).toEqual([
			'Svar på ansøgningen om altanlukninger'
		]);
	});

	it('are handed over when organisations merge', () => {
		const taken = all.filter(
			({ meeting, commitment }) =>
				meeting.organisation === 'tidselfroe' &&
				commitment.continues?.includes('rugvippen') === true
		);
		expect(taken).toHaveLength(1);
	});
});
