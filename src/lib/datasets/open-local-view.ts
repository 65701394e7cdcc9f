import { asset } from '$app/paths';
import { array, object, string } from 'zod/mini';
import { createAsker, type Asker, type EngineError, type LocalAdditions } from '../engine/index.ts';
import {
	FIGURE_TABLES,
	localFigureStatements,
	localMeetingStatements,
	MEETING_TABLES,
	refreshStoredViews
} from '../queries/rows/index.ts';
import { LOCAL_PREFIX } from '../text/index.ts';
import { openLocalEngine, type DatasetFile } from './browser.ts';
import { readLocalMeetings, type LocalMeeting } from './local-copy.ts';
import { hasLocalFigures, readLocalFigures, type LocalFigures } from './local-figures.ts';
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

/** What this browser keeps of a dataset, and whether it keeps anything of any. */
async function keptOf(dataset: string): Promise<{
	readonly meetings: readonly LocalMeeting[];
	readonly figures: readonly LocalFigures[];
}> {
	const all = await readLocalMeetings();
	const figures = await readLocalFigures(dataset);
	noteLocal(all.length > 0 || figures.length > 0 || (await hasLocalFigures()));
	return { meetings: all.filter((one) => one.dataset === dataset), figures };
}

/** Meetings first, then imports in their order: a later one stands in the place of an earlier one's figures. */
function additionsOf(
	minutes: readonly ReturnType<typeof minutesHere>[],
	figures: readonly LocalFigures[],
	onRefused: LocalAdditions['onRefused']
): LocalAdditions {
	const written = [
		...(minutes.length > 0 ? MEETING_TABLES : []),
		...(figures.length > 0 ? FIGURE_TABLES : [])
	];
	return {
		parts: [
			...minutes.map((one) => ({ key: one.meeting.id, statements: localMeetingStatements(one) })),
			...figures.map((one) => ({ key: one.id, statements: localFigureStatements(one) }))
		],
		after: refreshStoredViews(written),
		onRefused
	};
}

const rowsIn = (figures: readonly LocalFigures[]): number =>
	figures.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Opens the dataset with what this browser keeps of it, and makes it what the page asks. Null (and no view) where it keeps
 * nothing. Rejects with an EngineError where the engine does not start, or with what the browser's store says.
 */
export async function openLocalView(file: DatasetFile): Promise<LocalView | null> {
	const { meetings: records, figures } = await keptOf(file.dataset);
	if (records.length + figures.length === 0) {
		dropLocalView(file.dataset);
		return null;
	}
	const signature = [
		...records.map(({ meeting, savedAt }) => `${meeting.id} ${savedAt}`),
		...figures.map(({ id, savedAt }) => `${id} ${savedAt}`)
	].join('\n');
	const known = localViewOf(file.dataset);
	if (known?.signature === signature) return known;
	const published = await publishedMeetings(file.dataset);
	const kept = new Set(records.map(({ meeting }) => meeting.id));
	const minutes = records.map((record) => minutesHere(record, kept, published));
	const refusals = new Map<string, EngineError>();
	const local = additionsOf(minutes, figures, (key, error) => void refusals.set(key, error));
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
		refused: marks.filter(({ id }) => refusals.has(id)),
		figures: rowsIn(figures.filter(({ id }) => !refusals.has(id))),
		refusedFigures: rowsIn(figures.filter(({ id }) => refusals.has(id)))
	};
	setLocalView(file.dataset, view, local);
	return view;
}
