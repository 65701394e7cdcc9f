import type { CommitmentStep, CommitmentThread } from '$lib/queries';
import { forumsOf, isUnfinished } from './thread';

/** One matter that was sent to a forum. */
export interface Sent {
	readonly thread: CommitmentThread;
	/** The step that sent it. */
	readonly step: CommitmentStep;
	/** What minutes have said of it since. */
	readonly later: readonly CommitmentStep[];
	/**
	 * `heard`: later minutes speak of it. `closed`: it stands as finished, and no later minutes speak of it.
	 * `silent`: there are later minutes with the organisation, and none speaks of it.
	 * `no-later`: there are none, so nothing can be known.
	 */
	readonly outcome: 'heard' | 'closed' | 'silent' | 'no-later';
}

export interface Forum {
	readonly name: string;
	/** The newest first. */
	readonly sent: readonly Sent[];
	readonly unfinished: number;
	readonly answered: number;
	readonly unheard: number;
	/** Of the unheard: those that no later minutes could have spoken of. */
	readonly unknowable: number;
}

function sentTo(thread: CommitmentThread, forum: string): Sent | null {
	const index = thread.steps.findIndex((step) => step.forum === forum);
	const step = thread.steps[index];
	if (step === undefined) return null;
	const later = thread.steps.slice(index + 1);
	const outcome =
		later.length > 0
			? 'heard'
			: !isUnfinished(thread)
				? 'closed'
				: thread.meetings_after > 0
					? 'silent'
					: 'no-later';
	return { thread, step, later, outcome };
}

/** The forums that the threads name, the one with most matters first. */
export function forumsIn(threads: readonly CommitmentThread[]): readonly Forum[] {
	const byName = new Map<string, Sent[]>();
	for (const thread of threads) {
		for (const name of forumsOf(thread)) {
			const sent = sentTo(thread, name);
			if (sent !== null) byName.set(name, [...(byName.get(name) ?? []), sent]);
		}
	}
	const forums = [...byName].map(([name, list]) => {
		const sent = list.sort((a, b) =>
			a.step.date > b.step.date ? -1 : a.step.date < b.step.date ? 1 : 0
		);
		const answered = sent.filter(
			({ outcome }) => outcome === 'heard' || outcome === 'closed'
		).length;
		return {
			name,
			sent,
			unfinished: sent.filter(({ thread }) => isUnfinished(thread)).length,
			answered,
			unheard: sent.length - answered,
			unknowable: sent.filter(({ outcome }) => outcome === 'no-later').length
		};
	});
	return forums.sort((a, b) => b.sent.length - a.sent.length || (a.name < b.name ? -1 : 1));
}
