import { asset } from '$app/paths';
import { array, object, string } from 'zod/mini';
import { createAsker, type Asker, type EngineError, type LocalAdditions } from '../engine/index.ts';
import { localMeetingStatements, refreshStoredViews } from '../queries/rows/index.ts';
import { LOCAL_PREFIX } from '../text/index.ts';
import { openLocalEngine, type DatasetFile } from './browser.ts';
import { readLocalMeetings, type LocalMeeting } from './local-copy.ts';
import {
	dropLocalView,
	localViewOf,
	noteLocal,
	setLocalView,
	type LocalMark,
	type LocalView
} from './local-view.ts';

const registerSchema = object({ meetings: array(string()) });

/** The ids of the meetings that have a page of their own. */
async function publishedMeetings(dataset: string): Promise<ReadonlySet<string>> {
	const response = await fetch(asset(`/importer/register/${dataset}.json`));
	if (!response.ok) throw new Error(`${String(response.status)} ${dataset}`);
	return new Set(registerSchema.parse(await response.json()).meetings);
}

/** The id that a local meeting has beside the dataset: its own where it stands in place of one that is published. */
function idHere(id: string, published: ReadonlySet<string>): string {
	return published.has(id) ? id : `${LOCAL_PREFIX}${id}`;
}

/** `meeting#c1` of a commitment that is carried on, by the ids used here. */
function continuesHere(
	continues: string | null,
	kept: ReadonlySet<string>,
	published: ReadonlySet<string>
): string | null {
	if (continues === null) return null;
	const [meeting = '', commitment = ''] = continues.split('#');
	return kept.has(meeting) ? `${idHere(meeting, published)}#${commitment}` : continues;
}

function minutesHere(
	{ meeting, sourceText, sourceTitle }: LocalMeeting,
	kept: ReadonlySet<string>,
	published: ReadonlySet<string>
) {
	return {
		sourceText,
		sourceTitle,
		meeting: {
			...meeting,
			id: idHere(meeting.id, published),
			commitments: meeting.commitments.map((one) => ({
				...one,
				continues: continuesHere(one.continues, kept, published)
			}))
		}
	};
}

/** Starts the engine of an asker. Rejects with its EngineError. */
function ready(asker: Asker): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = asker.onEngineState((state) => {
			if (state.status !== 'ready' && state.status !== 'failed') return;
			stop();
			if (state.status === 'ready') resolve();
			else reject(state.error);
		});
		asker.warmUp();
	});
}

/**
 * Opens the dataset with the meetings that this browser keeps of it, and makes it what the page asks. Null (and no view) where
 * it keeps none. Rejects with an EngineError where the engine does not start, or with what the browser's store says.
 */
export async function openLocalView(file: DatasetFile): Promise<LocalView | null> {
	const all = await readLocalMeetings();
	noteLocal(all.length > 0);
	const records = all.filter(({ dataset }) => dataset === file.dataset);
	if (records.length === 0) {
		dropLocalView(file.dataset);
		return null;
	}
	const signature = records.map(({ meeting, savedAt }) => `${meeting.id} ${savedAt}`).join('\n');
	const known = localViewOf(file.dataset);
	if (known?.signature === signature) return known;
	const published = await publishedMeetings(file.dataset);
	const kept = new Set(records.map(({ meeting }) => meeting.id));
	const minutes = records.map((record) => minutesHere(record, kept, published));
	const refusals = new Map<string, EngineError>();
	const local: LocalAdditions = {
		parts: minutes.map((one) => ({ key: one.meeting.id, statements: localMeetingStatements(one) })),
		after: refreshStoredViews(),
		onRefused: (key, error) => void refusals.set(key, error)
	};
	const asker = createAsker({
		openEngine: (onProgress) => openLocalEngine(file, local, { onProgress }),
		answers: [],
		fetchAnswer: () => Promise.reject(new Error('no stored answers'))
	});
	await ready(asker);
	const marks = minutes.map(({ meeting: { id, organisation, date } }): LocalMark => ({
		id,
		organisation,
		date
	}));
	const view: LocalView = {
		asker,
		signature,
		meetings: marks.filter(({ id }) => !refusals.has(id)),
		refused: marks.filter(({ id }) => refusals.has(id))
	};
	setLocalView(file.dataset, view, local);
	return view;
}
