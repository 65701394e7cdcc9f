import { createStore, delMany, setMany, values, type UseStore } from 'idb-keyval';
import { localMeetingSchema, type LocalMeeting } from './local-meeting.ts';
import { noteLocal } from './local-view.ts';

export {
	localMeetingSchema,
	meetingFields,
	outlookSchema,
	type LocalMeeting
} from './local-meeting.ts';

/**
 * Meetings that a person has read in, beside the dataset: one record a meeting in IndexedDB. What is read was written by
 * anybody; a record that is none is left out. Each function rejects where the browser keeps nothing or is full.
 */

let opened: UseStore | undefined;

function store(): UseStore {
	if (typeof indexedDB === 'undefined') throw new Error('no IndexedDB');
	opened ??= createStore('dialogblik-lokal', 'lokal');
	return opened;
}

/** The key of a record: a meeting is kept once in each dataset. */
export function localKey({ dataset, meeting }: Pick<LocalMeeting, 'dataset' | 'meeting'>): string {
	return `${dataset}/${meeting.id}`;
}

/** Those of one dataset, or of all; the newest meeting first. */
export async function readLocalMeetings(dataset?: string): Promise<readonly LocalMeeting[]> {
	const kept = await values<unknown>(store());
	return kept
		.flatMap((candidate) => {
			const read = localMeetingSchema.safeParse(candidate);
			return read.success ? [read.data] : [];
		})
		.filter((one) => dataset === undefined || one.dataset === dataset)
		.sort((a, b) => b.meeting.date.localeCompare(a.meeting.date));
}

/** All of them or none: one transaction. A record of the same meeting is replaced. */
export async function putLocalMeetings(records: readonly LocalMeeting[]): Promise<void> {
	await setMany(
		records.map((record): [string, LocalMeeting] => [localKey(record), record]),
		store()
	);
	noteLocal(true);
}

export async function removeLocalMeetings(keys: readonly string[]): Promise<void> {
	await delMany([...keys], store());
}
