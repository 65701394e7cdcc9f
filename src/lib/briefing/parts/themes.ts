import type { BriefingTheme } from '../../queries/index.ts';
import { briefingDialogueText as words, formatDate, sitePaths } from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import type { Block, DocumentPart, Statement } from '../document.ts';
import { noMinutesEvidence, pageEvidence, run, strong, themeEvidence } from '../evidence.ts';
import { signalsBefore, signalTheme } from '../signals.ts';
import { isUsual } from '../usual.ts';
import { partTitle } from './titles.ts';

const PART = 'temaer';
/** Themes with their words; with one set of minutes a few tell what it was about. */
const MOST = 6;
const MOST_OF_ONE = 4;
/** Names in the line that tells of the others. */
const MOST_NAMES = 8;

/** Themes that a signal speaks of first, those of every meeting last; the others stay in their order. */
function telling(answers: BriefingAnswers, date: string | null): readonly BriefingTheme[] {
	const asked = signalsBefore(answers, date).map((row) => signalTheme(answers, row)?.theme);
	const place = (row: BriefingTheme): number => {
		const found = asked.indexOf(row.theme);
		if (found !== -1) return found;
		return isUsual(row) ? asked.length + 1 : asked.length;
	};
	return answers.themePassages.toSorted((a, b) => place(a) - place(b));
}

function raised(answers: BriefingAnswers, row: BriefingTheme): Statement {
	const { raised: times, meetings, last_year: last } = row;
	const often = [
		...(meetings === 1 ? [] : [words.themes.often(times, meetings, last)]),
		...(row.is_running && !isUsual(row) ? [words.themes.running] : [])
	];
	return {
		id: `${PART}/${row.theme}`,
		text: [strong(row.label), run(words.with('', often))],
		evidence: themeEvidence(answers.summary.id, row)
	};
}

/** The others by name, so that the list is never cut in silence. */
function others(answers: BriefingAnswers, rows: readonly BriefingTheme[]): readonly Statement[] {
	if (rows.length === 0) return [];
	const named = rows.slice(0, MOST_NAMES);
	const labels = words.list(named.map(({ label }) => label));
	const hidden = rows.length - named.length;
	const path = sitePaths.themes(answers.summary.id);
	const text =
		hidden === 0
			? words.themes.rest(rows.length, labels)
			: words.themes.restMore(rows.length, labels, hidden);
	return [
		{
			id: `${PART}/resten`,
			text: [{ text, path }],
			evidence: [pageEvidence(words.themePlace, path)]
		}
	];
}

/** Part 6: what has been raised before, how often, and the newest telling words of each. */
export function themesPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers, date } = facts;
	const title = partTitle(PART);
	const rows = telling(answers, date);
	const [first] = rows;
	const dataset = answers.summary.id;
	if (first === undefined) {
		const statement = {
			id: `${PART}/ukendt`,
			text: [run(words.unknown)],
			evidence: [noMinutesEvidence(dataset)]
		};
		return { id: PART, title, blocks: [{ kind: 'text', statement }] };
	}
	const most = first.meetings === 1 ? MOST_OF_ONE : MOST;
	const single: Statement = {
		id: `${PART}/et-moede`,
		text: [run(words.themes.single(formatDate(first.meeting_date)))],
		evidence: [
			pageEvidence(
				words.place(formatDate(first.meeting_date), null),
				sitePaths.meeting(dataset, first.meeting)
			)
		]
	};
	const lead: readonly Block[] = first.meetings === 1 ? [{ kind: 'text', statement: single }] : [];
	const list: Block = {
		kind: 'list',
		id: `${PART}/temaer`,
		look: 'bullet',
		statements: [
			...rows.slice(0, most).map((row) => raised(answers, row)),
			...others(answers, rows.slice(most))
		]
	};
	return { id: PART, title, blocks: [...lead, list] };
}
