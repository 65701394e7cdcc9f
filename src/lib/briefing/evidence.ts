import type { BriefingCommitment, BriefingTheme } from '../queries/index.ts';
import { briefingDialogueText as words, formatDate, isolate, sitePaths } from '../text/index.ts';
import type { Evidence, Run } from './document.ts';

/** Where a passage of minutes lies. */
interface Place {
	readonly meeting: string;
	readonly meeting_date: string;
	readonly passage: string | null;
	readonly source_url: string | null;
}

/** Signs of a quote; what is longer is cut at the end of a sentence or of a word, and says so. */
const LONGEST_QUOTE = 240;

function shortened(quote: string): string {
	if (quote.length <= LONGEST_QUOTE) return quote;
	const start = quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/u, '');
	const whole = /^.*[.!?](?=\s)/su.exec(start)?.[0] ?? /^.*(?=\s)/su.exec(start)?.[0] ?? start;
	return words.cut(whole.trimEnd());
}

/** A place of the minutes, with the words that stand there or without. */
export function minutesEvidence(dataset: string, place: Place, quote: string | null): Evidence {
	const { meeting, meeting_date: date, passage } = place;
	return {
		place: words.place(formatDate(date), passage),
		quote: quote === null ? null : shortened(quote),
		path:
			passage === null
				? sitePaths.meeting(dataset, meeting)
				: sitePaths.passage(dataset, meeting, passage),
		address: place.source_url
	};
}

/** A page of the site that shows what is said. */
export function pageEvidence(place: string, path: string): Evidence {
	return { place, quote: null, path, address: null };
}

/** Where no statement can be made for want of minutes: the list of those there are. */
export function noMinutesEvidence(dataset: string): Evidence {
	return pageEvidence(words.minutesPlace, sitePaths.minutes(dataset));
}

/** Letters and digits only: `Samarbejde om udsatte borgere.` says no more than `Samarbejde om udsatte borgere`. */
export const bareWords = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** True where the quote says what the statement says: its words, and perhaps the deadline. */
function isEcho(row: BriefingCommitment): boolean {
	const quote = bareWords(row.quote);
	const body = bareWords(row.body);
	return quote === body || (row.due !== null && quote.startsWith(`${body} `));
}

/** What was promised, at its place; the quote only where it says other words than the statement itself. */
export function commitmentEvidence(
	dataset: string,
	row: BriefingCommitment,
	withQuote: boolean
): Evidence {
	const quote = withQuote && !isEcho(row) ? row.quote : null;
	const evidence = minutesEvidence(dataset, row, quote);
	return row.is_own
		? evidence
		: { ...evidence, place: words.placeWith(evidence.place, isolate(row.organisation_name)) };
}

/** The newest that was told of a theme, in its own words. */
export function themeEvidence(dataset: string, row: BriefingTheme): readonly Evidence[] {
	return row.quotes.map(({ passage, body }) => minutesEvidence(dataset, { ...row, passage }, body));
}

export const run = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, isStrong: true });
