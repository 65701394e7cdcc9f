import type { ProfileRow } from '../queries/index.ts';
import type { BriefingAnswers } from './answers.ts';
import type { Evidence } from './document.ts';
import { minutesEvidence } from './evidence.ts';

/** Passages of the last meeting by their numbers, each once, in their own words. */
function ofPassages(
	answers: BriefingAnswers,
	places: readonly (string | null)[]
): readonly Evidence[] {
	const { lastMeeting: last, told } = answers;
	if (last === null) return [];
	const meeting = { meeting: last.id, meeting_date: last.date, source_url: last.source_url };
	return told.passages
		.filter(({ place }) => places.includes(place))
		.map(({ place, body }) =>
			minutesEvidence(answers.summary.id, { ...meeting, passage: place }, body)
		);
}

/** Where the last meeting's minutes say the row's newest figure, whoever of the subject it counts. */
export function saidEvidence(answers: BriefingAnswers, row: ProfileRow): readonly Evidence[] {
	const figures = answers.told.figures.filter(
		(figure) =>
			figure.subject_kind === row.subject_kind &&
			figure.subject_id === row.subject_id &&
			figure.indicator === row.indicator &&
			figure.period === row.latest_period
	);
	return ofPassages(
		answers,
		figures.map(({ passage }) => passage)
	);
}

/** Where the last meeting's minutes say the row's targets and forecasts. */
export function saidTargetEvidence(answers: BriefingAnswers, row: ProfileRow): readonly Evidence[] {
	const targets = answers.told.targets.filter(
		(target) =>
			target.subject_kind === row.subject_kind &&
			target.subject_id === row.subject_id &&
			target.indicator === row.indicator
	);
	return ofPassages(
		answers,
		targets.map(({ passage }) => passage)
	);
}
