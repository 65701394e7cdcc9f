import { askAtBuild } from '$lib/datasets/build.server';
import type { Manifest } from '$lib/model/manifest';
import type { Question } from '$lib/model/question';
import { compareIndicators, compareSubjects, compareTargets, meetingList } from '$lib/queries';
import type { LevelData } from './comparison';
import { storedQuestions } from './stored-questions';
import type { MeetingDates } from './views/time-marks';

/** What the page knows of the organisations before anything is asked. */
export async function organisationLevel(dataset: string): Promise<LevelData> {
	const level = 'organisation' as const;
	return {
		subjects: await askAtBuild(dataset, compareSubjects.with({ level })),
		indicators: await askAtBuild(dataset, compareIndicators.with({ level })),
		targets: await askAtBuild(dataset, compareTargets.with({ level }))
	};
}

/** When each organisation met, oldest first. */
export async function meetingDates(dataset: string): Promise<MeetingDates> {
	const meetings = await askAtBuild(dataset, meetingList.with({}));
	const dates: Record<string, string[]> = {};
	for (const { organisation, date } of meetings) (dates[organisation] ??= []).unshift(date);
	return dates;
}

/** The questions whose answers are stored, by their keys. */
export async function compareQuestions(
	manifest: Pick<Manifest, 'dataset' | 'data_date'>
): Promise<ReadonlyMap<string, Question<unknown>>> {
	return storedQuestions(await organisationLevel(manifest.dataset), manifest);
}
