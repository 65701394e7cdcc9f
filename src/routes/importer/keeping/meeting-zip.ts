import type { LocalMeeting } from '$lib/datasets/local-copy';
import { toZip } from '$lib/files';
import { jsonText, meetingText, type Register } from '$lib/review';

type Source = Register['sources'][number];

/** What the dataset's list of sources says of a meeting's minutes. */
export function sourceOf(
	{ meeting, sourceTitle }: LocalMeeting,
	{ municipality }: Register
): Source {
	return {
		id: meeting.source,
		title: sourceTitle,
		publisher: municipality.name,
		url: null,
		file: `${meeting.source}.txt`,
		date: meeting.date,
		fetched: null
	};
}

/** The dataset's sources with those of these meetings: known ones stay where they stand. */
function withSources(sources: readonly Source[], added: readonly Source[]): readonly Source[] {
	const all = new Map([...sources, ...added].map((source) => [source.id, source]));
	return [...all.values()];
}

/** The files of meetings as they are put into the dataset's folder: meetings, source texts and the list of sources. */
export async function meetingZip(
	meetings: readonly LocalMeeting[],
	register: Register
): Promise<Blob> {
	const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
	const sources = meetings.map((one) => sourceOf(one, register));
	return toZip(
		[
			...meetings.map(({ meeting }) => ({
				name: `${register.dataset}/meetings/${meeting.id}.json`,
				bytes: encode(meetingText(meeting))
			})),
			...meetings.map(({ meeting, sourceText }) => ({
				name: `${register.dataset}/sources/${meeting.source}.txt`,
				bytes: encode(sourceText)
			})),
			{
				name: `${register.dataset}/sources.json`,
				bytes: encode(jsonText(withSources(register.sources, sources)))
			}
		],
		'application/zip'
	);
}
