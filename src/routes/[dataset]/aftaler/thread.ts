import type { CommitmentStep, CommitmentThread } from '$lib/queries';

/** Nobody has said that it is over: open, carried over, or nothing known. */
export function isUnfinished({ status }: CommitmentThread): boolean {
	return status !== 'done' && status !== 'dropped';
}

/** The forums that any step was sent to, in the order in which they first appear. */
export function forumsOf({ steps }: CommitmentThread): string[] {
	return [...new Set(steps.flatMap(({ forum }) => forum ?? []))];
}

/** The newest word on the matter; a thread has one step at least. */
export function lastStep({ steps }: CommitmentThread): CommitmentStep | undefined {
	return steps.at(-1);
}
