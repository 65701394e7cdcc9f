import { type Agenda, headingsOfAgenda, readAgenda } from './agenda.ts';
import { foldDanish } from '../text/index.ts';
import { type Candidate, headingCandidates, isUpperCase } from './heading-candidates.ts';
import { numberedHeadings } from './heading-chain.ts';
import { bareTitle } from './heading-title.ts';
import type { Line } from './lines.ts';
import { isNameLike } from './person-name.ts';
import { plainHeadings } from './plain-headings.ts';
import { PEOPLE_LABEL } from './words/header.ts';

export interface Headings {
	readonly headings: readonly Candidate[];
	readonly agenda: Agenda | null;
}

/** A title that the agenda announced is surely one. */
const ANNOUNCED = 2;

function fold(text: string): string {
	return foldDanish(bareTitle(text))
		.replaceAll(/[^a-z0-9]+/gu, ' ')
		.trim();
}

function withAgenda(
	candidates: readonly Candidate[],
	agenda: Agenda,
	lines: readonly Line[]
): Candidate[] {
	const announced = new Set(agenda.titles.map(({ folded }) => folded));
	return candidates
		.filter(({ line }) => line >= agenda.end)
		.map((candidate) => {
			const title = fold(lines[candidate.line]?.text.slice(candidate.titleStart) ?? '');
			return announced.has(title)
				? { ...candidate, score: candidate.score + ANNOUNCED }
				: candidate;
		});
}

/** Lines of people that are looked through for the end of the list. */
const MOST_PEOPLE = 60;

function isSentence(text: string): boolean {
	return text.endsWith('.') && !/[:;(]/u.test(text) && text.split(' ').length >= 5;
}

/** After the last line that begins a list of people: where lines part, in capitals, or before the first sentence. */
function afterPeople(lines: readonly Line[]): number {
	const first = lines.findIndex((line) => PEOPLE_LABEL.test(line.text));
	if (first < 0) return 1;
	let end = first + 1;
	for (; end < Math.min(lines.length, first + MOST_PEOPLE); end += 1) {
		const line = lines[end];
		if (line === undefined || PEOPLE_LABEL.test(line.text)) continue;
		if (line.blanks > 0 || isUpperCase(line.text)) break;
		const above = lines[end - 1]?.text ?? '';
		if (isSentence(line.text))
			return /[,.:;()\d]/u.test(above) || isNameLike(above) ? end : end - 1;
	}
	return end;
}

/** Where the items of the minutes begin, whatever their headings look like. */
export function findHeadings(lines: readonly Line[]): Headings {
	const candidates = headingCandidates(lines);
	const agenda = readAgenda(lines, candidates);
	if (agenda === null) return { headings: withoutAgenda(lines, candidates), agenda };
	const numbered = numberedHeadings(withAgenda(candidates, agenda, lines));
	const announced = headingsOfAgenda(agenda, lines);
	const best = numbered.length * 1.5 >= announced.length ? numbered : announced;
	if (best.length >= 2) return { headings: best, agenda };
	return { headings: withoutAgenda(lines, candidates), agenda: null };
}

function withoutAgenda(
	lines: readonly Line[],
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const numbered = numberedHeadings(candidates);
	if (numbered.length >= 3) return numbered;
	const plain = plainHeadings(lines, afterPeople(lines));
	// Two numbered points in a text with many headings are a list.
	return plain.length >= Math.max(2, numbered.length * 2) || numbered.length === 0
		? plain
		: numbered;
}
