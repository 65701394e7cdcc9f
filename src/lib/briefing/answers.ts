import type { Question } from '../model/index.ts';
import {
	briefingCommitments,
	briefingSources,
	briefingThemes,
	datasetSummary,
	lastMeeting,
	meetingItems,
	meetingFigures,
	meetingPassages,
	meetingTargets,
	missingKeyFigures,
	organisationAttention,
	organisationCard,
	organisationMeetings,
	organisationProfile,
	sinceLastMeeting,
	type AttentionRow,
	type BriefingCommitment,
	type BriefingSource,
	type BriefingTheme,
	type DatasetSummary,
	type LastMeeting,
	type MeetingFigure,
	type MeetingItem,
	type MeetingPassage,
	type MeetingRow,
	type MeetingTarget,
	type MissingKeyFigure,
	type OrganisationCard,
	type ProfileRow,
	type SinceRow
} from '../queries/index.ts';

/** Asks one dataset: at build, in the page or in a script. */
export type AskQuestion = <Row>(question: Question<Row>) => Promise<readonly Row[]>;

/** Every row that a briefing is composed of; plain data. */
export interface BriefingAnswers {
	readonly summary: DatasetSummary;
	readonly organisation: OrganisationCard;
	/** The newest meeting before the coming one; null where there are no minutes. */
	readonly lastMeeting: LastMeeting | null;
	/** Newest first, none on or after the day of the coming meeting. */
	readonly meetings: readonly MeetingRow[];
	/** Newest figures against those that were to be had at the last meeting; the biggest change first. */
	readonly since: readonly SinceRow[];
	/** Of the organisation: key indicators and those with a signal; of areas and municipality: all. */
	readonly profile: readonly ProfileRow[];
	/** Key indicators that nothing is known of. */
	readonly missing: readonly MissingKeyFigure[];
	/** Signals of the organisation, the most important first. */
	readonly attention: readonly AttentionRow[];
	/** Items of the last meeting, in order. */
	readonly agenda: readonly MeetingItem[];
	/** Figures, targets and forecasts that the last meeting's minutes give, with the passages that say them. */
	readonly told: {
		readonly figures: readonly MeetingFigure[];
		readonly targets: readonly MeetingTarget[];
		readonly passages: readonly MeetingPassage[];
	};
	/** All of the last meeting's commitments, then the older ones that nothing has settled or taken up again. */
	readonly agreement: readonly BriefingCommitment[];
	/** Themes raised before the coming meeting, those of the last first, each with its newest telling words. */
	readonly themePassages: readonly BriefingTheme[];
	/** What the figures and the minutes come from. */
	readonly sources: readonly BriefingSource[];
	/** Of the dataset's manifest, where the one who asks has it at hand. */
	readonly fingerprint?: string;
}

function isShown(row: ProfileRow, signalled: ReadonlySet<string | null>): boolean {
	if (row.subject_kind !== 'organisation') return true;
	return row.is_key || row.outside !== null || signalled.has(row.indicator);
}

/** The rows of the questions that follow from the last meeting; none where there is none. */
async function ofMeeting(
	ask: AskQuestion,
	meeting: LastMeeting | null
): Promise<Pick<BriefingAnswers, 'agenda' | 'told'>> {
	if (meeting === null) {
		return { agenda: [], told: { figures: [], targets: [], passages: [] } };
	}
	const asked = { meeting: meeting.id };
	const [agenda, figures, targets, passages] = await Promise.all([
		ask(meetingItems.with(asked)),
		ask(meetingFigures.with(asked)),
		ask(meetingTargets.with(asked)),
		ask(meetingPassages.with(asked))
	]);
	const telling = new Set([...figures, ...targets].map(({ passage }) => passage));
	return {
		agenda,
		told: { figures, targets, passages: passages.filter(({ place }) => telling.has(place)) }
	};
}

type FigureAnswers = Pick<BriefingAnswers, 'since' | 'profile' | 'missing' | 'attention'>;

async function ofFigures(
	ask: AskQuestion,
	organisation: string,
	before: string
): Promise<FigureAnswers> {
	const [since, profile, missing, attention] = await Promise.all([
		ask(sinceLastMeeting.with({ organisation, before })),
		ask(organisationProfile.with({ organisation, group: 'all' })),
		ask(missingKeyFigures.with({ organisation })),
		ask(organisationAttention.with({ organisation }))
	]);
	const signalled = new Set(attention.map(({ indicator }) => indicator));
	return {
		since,
		profile: profile.filter((row) => isShown(row, signalled)),
		missing,
		attention
	};
}

type DialogueAnswers = Pick<
	BriefingAnswers,
	'meetings' | 'agreement' | 'themePassages' | 'sources'
>;

async function ofDialogue(
	ask: AskQuestion,
	organisation: string,
	before: string
): Promise<DialogueAnswers> {
	const [meetings, agreement, themePassages, sources] = await Promise.all([
		ask(organisationMeetings.with({ organisation })),
		ask(briefingCommitments.with({ organisation, before })),
		ask(briefingThemes.with({ organisation, before })),
		ask(briefingSources.with({ organisation }))
	]);
	return {
		meetings: meetings.filter(({ date }) => before === '' || date < before),
		agreement,
		themePassages,
		sources
	};
}

/**
 * Asks all that a briefing is made from. `before` is the day of the coming meeting, ISO, or '' while it is not
 * fixed: the last meeting is the newest before it. Null for an organisation that the dataset does not know.
 */
export async function briefingAnswers(
	ask: AskQuestion,
	organisation: string,
	before: string
): Promise<BriefingAnswers | null> {
	const last = ask(lastMeeting.with({ organisation, before })).then(([row]) => row ?? null);
	const [[summary], [card], meeting, then, figures, dialogue] = await Promise.all([
		ask(datasetSummary.with({})),
		ask(organisationCard.with({ organisation })),
		last,
		last.then((row) => ofMeeting(ask, row)),
		ofFigures(ask, organisation, before),
		ofDialogue(ask, organisation, before)
	]);
	if (summary === undefined || card === undefined) return null;
	return {
		...then,
		...figures,
		...dialogue,
		summary,
		organisation: card,
		lastMeeting: meeting
	};
}
