import * as z from 'zod/mini';
import { localMeetingSchema, type LocalMeeting } from '$lib/datasets/local-copy';
import { guardWork, type Work } from './work';

/** Everything a person has here as one file, to take along or to keep safe. */

const FORMAT = 'dialogblik-lokal';
const VERSION = 1;

const file = z.object({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	meetings: z.array(localMeetingSchema),
	works: z.array(z.unknown())
});

export interface LocalContent {
	readonly meetings: readonly LocalMeeting[];
	readonly works: readonly Work[];
}

export function writeLocalFile(content: LocalContent): string {
	return JSON.stringify({ format: FORMAT, version: VERSION, ...content }, null, '\t');
}

/** Null unless all of it is what it should be: half a file is none. */
export function readLocalFile(text: string): LocalContent | null {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	const read = file.safeParse(parsed);
	if (!read.success) return null;
	const works = read.data.works.map(guardWork);
	const sound = works.filter((work) => work !== null);
	return sound.length === works.length ? { meetings: read.data.meetings, works: sound } : null;
}
