import type { AttentionRow } from '../queries/index.ts';
import {
	briefingDialogueText as words,
	signalSentence,
	sitePaths,
	withoutSubject
} from '../text/index.ts';
import type { BriefingAnswers } from './answers.ts';
import type { Evidence } from './document.ts';
import { minutesEvidence, pageEvidence, themeEvidence } from './evidence.ts';

/**
 * Signals that hold at the coming meeting. They are as of the data: of a meeting that lies before minutes that are
 * here already, what later minutes tell of commitments and themes is left out.
 */
export function signalsBefore(
	answers: BriefingAnswers,
	date: string | null
): readonly AttentionRow[] {
	const { latest_meeting: latest } = answers.organisation;
	if (date === null || latest === null || latest < date) return answers.attention;
	return answers.attention.filter(({ commitment, theme }) => commitment === null && theme === null);
}

/** The signal's own sentence, without the organisation that the whole briefing is about. */
export function ownSentence(row: AttentionRow): string {
	return signalSentence({ ...row, sentence: withoutSubject(row.sentence) });
}

/** The short name of the signal's indicator; null where it has none. */
export function indicatorName(answers: BriefingAnswers, row: AttentionRow): string | null {
	const figure = answers.profile.find(({ indicator }) => indicator === row.indicator);
	return figure?.indicator_short ?? row.indicator_label;
}

/** The theme that a signal or its indicator belongs to. */
export function signalTheme(
	answers: BriefingAnswers,
	row: AttentionRow
): { readonly theme: string; readonly label: string } | null {
	if (row.theme !== null) return { theme: row.theme, label: row.theme_label ?? row.theme };
	const figure = answers.profile.find(({ indicator }) => indicator === row.indicator);
	return figure === undefined ? null : { theme: figure.theme, label: figure.theme_label };
}

/** The very words of the minutes that a signal rests on; none where it rests on figures. */
function signalQuotes(answers: BriefingAnswers, row: AttentionRow): readonly Evidence[] {
	const theme = signalTheme(answers, row)?.theme;
	const told = answers.themePassages.find((one) => one.theme === theme);
	if (told === undefined) return [];
	const isMinutes = row.kind === 'theme_streak' || told.meeting === row.meeting;
	return isMinutes ? themeEvidence(answers.summary.id, told) : [];
}

/** The source of a signal's figures, on the organisation's profile. */
function figureEvidence(answers: BriefingAnswers, row: AttentionRow): Evidence {
	const { id } = answers.organisation;
	const anchor = row.indicator === null ? '' : `#organisation-${id}-${row.indicator}`;
	return {
		place: row.source_title ?? words.profilePlace,
		quote: null,
		path: `${sitePaths.organisation(answers.summary.id, id)}${anchor}`,
		address: row.source_url
	};
}

/** What a signal rests on: the words of the minutes, else its figures on the organisation's profile. */
export function signalEvidence(
	answers: BriefingAnswers,
	row: AttentionRow,
	withQuote: boolean
): readonly Evidence[] {
	const dataset = answers.summary.id;
	const { meeting, meeting_date, passage } = row;
	const place =
		meeting === null || meeting_date === null
			? null
			: { meeting, meeting_date, passage, source_url: row.source_url };
	if (row.commitment !== null && place !== null) {
		return [minutesEvidence(dataset, place, withQuote ? row.commitment_quote : null)];
	}
	const quotes = signalQuotes(answers, row);
	if (quotes.length > 0) {
		return withQuote ? quotes : quotes.slice(0, 1).map((one) => ({ ...one, quote: null }));
	}
	if (row.theme !== null) {
		return [pageEvidence(words.themePlace, sitePaths.theme(dataset, row.theme))];
	}
	return [place === null ? figureEvidence(answers, row) : minutesEvidence(dataset, place, null)];
}
