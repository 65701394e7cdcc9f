import type { Question } from '../model/index.ts';
import {
	datasetSummary,
	lastAgreement,
	lastMeeting,
	organisationAttention,
	organisationCard,
	organisationCommitments,
	organisationMeetings,
	organisationProfile,
	organisationThemes,
	sinceLastMeeting,
	type AttentionRow,
	type CommitmentRow,
	type DatasetSummary,
	type LastAgreementRow,
	type LastMeeting,
	type MeetingRow,
	type OrganisationCard,
	type OrganisationTheme,
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
	/** Signals of the organisation, the most important first. */
	readonly attention: readonly AttentionRow[];
	/** The newest word on every thread, the open ones first. */
	readonly commitments: readonly CommitmentRow[];
	/** What became of the agreement before, at the last meeting. */
	readonly lastAgreement: readonly LastAgreementRow[];
	readonly themes: readonly OrganisationTheme[];
}

function isShown(row: ProfileRow, signalled: ReadonlySet<string | null>): boolean {
	if (row.subject_kind !== 'organisation') return true;
	return row.is_key || row.outside !== null || signalled.has(row.indicator);
}

/** The rows of the questions that follow from the last meeting; none where there is none. */
async function ofMeeting(
	ask: AskQuestion,
	meeting: LastMeeting | null
): Promise<Pick<BriefingAnswers, 'lastAgreement'>> {
	if (meeting === null) return { lastAgreement: [] };
	return { lastAgreement: await ask(lastAgreement.with({ meeting: meeting.id })) };
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
	const [summaries, cards, meeting, then, meetings, since, profile, attention, commitments, themes] =
		await Promise.all([
			ask(datasetSummary.with({})),
			ask(organisationCard.with({ organisation })),
			last,
			last.then((row) => ofMeeting(ask, row)),
			ask(organisationMeetings.with({ organisation })),
			ask(sinceLastMeeting.with({ organisation, before })),
			ask(organisationProfile.with({ organisation, group: 'all' })),
			ask(organisationAttention.with({ organisation })),
			ask(organisationCommitments.with({ organisation })),
			ask(organisationThemes.with({ organisation }))
		]);
	const [summary] = summaries;
	const [card] = cards;
	if (summary === undefined || card === undefined) return null;
	const signalled = new Set(attention.map(({ indicator }) => indicator));
	return {
		...then,
		summary,
		organisation: card,
		lastMeeting: meeting,
		meetings: meetings.filter(({ date }) => before === '' || date < before),
		since,
		profile: profile.filter((row) => isShown(row, signalled)),
		attention,
		commitments,
		themes
	};
}
