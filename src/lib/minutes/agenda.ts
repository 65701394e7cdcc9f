import { foldDanish } from '../text/index.ts';
import { type Candidate, titleScore } from './heading-candidates.ts';
import { bareTitle } from './heading-title.ts';
import type { Line } from './lines.ts';
import { AGENDA_LABEL } from './words/headings.ts';

/** A list of what will be spoken of, before it is. */
export interface Agenda {
	readonly titles: readonly { readonly number: string; readonly folded: string }[];
	readonly start: number;
	/** One past its last line. */
	readonly end: number;
}

function foldedTitle(text: string): string {
	return foldDanish(bareTitle(text))
		.replaceAll(/[^a-z0-9]+/gu, ' ')
		.trim();
}

/** Headings that follow each other with nothing between them are a list. */
export function readAgenda(
	lines: readonly Line[],
	candidates: readonly Candidate[]
): Agenda | null {
	const label = lines.findIndex((line) => AGENDA_LABEL.test(line.text));
	const firsts = candidates.filter(
		({ start, number }) => start === 0 && /^(?:1|a)$/iu.test(number)
	);
	for (const first of firsts) {
		const run = runFrom(first, lines, candidates);
		const isLabelled = label >= 0 && label === first.line - 1;
		if (run.length < (isLabelled ? 2 : 3)) continue;
		const titles = run.map(({ line, titleStart, number }) => ({
			number,
			folded: foldedTitle(lines[line]?.text.slice(titleStart) ?? '')
		}));
		const end = (run.at(-1)?.line ?? first.line) + 1;
		if (isLabelled || comesAgain(titles, lines, end))
			return { titles, start: isLabelled ? label : first.line, end };
	}
	return label < 0 ? null : plainAgenda(lines, label);
}

function runFrom(
	first: Candidate,
	lines: readonly Line[],
	candidates: readonly Candidate[]
): Candidate[] {
	const run = [first];
	for (let at = candidates.indexOf(first) + 1; at < candidates.length; at += 1) {
		const [next, last] = [candidates[at], run.at(-1)];
		if (next === undefined || last === undefined || next.line > last.line + 2) break;
		if (next.style !== first.style || next.start > 0 || next.line <= first.line) continue;
		const counts = first.style === 'letter' ? true : Number(next.number) === run.length + 1;
		// A title may take a second line, which begins with a small letter.
		const isSecondLine =
			next.line === last.line + 2 && !/^\p{Ll}/u.test(lines[last.line + 1]?.text ?? '');
		if (!counts || isSecondLine) break;
		run.push(next);
	}
	return run;
}

/** An agenda without numbers: short lines after its label. */
function plainAgenda(lines: readonly Line[], label: number): Agenda | null {
	const titles: { number: string; folded: string }[] = [];
	let end = label + 1;
	for (; end < lines.length; end += 1) {
		const line = lines[end];
		if (line === undefined || line.text.length > 90 || (line.blanks > 0 && titles.length > 0))
			break;
		titles.push({ number: '', folded: foldedTitle(line.text.replace(/^[-–—•*·▪]\s*/u, '')) });
	}
	return titles.length >= 2 && comesAgain(titles, lines, end)
		? { titles, start: label, end }
		: null;
}

function isSameTitle(a: string, b: string): boolean {
	if (a === '' || b === '') return false;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		short === long ||
		(short.length >= 4 && long.startsWith(`${short} `) && long.length < short.length + 60)
	);
}

function comesAgain(titles: Agenda['titles'], lines: readonly Line[], from: number): boolean {
	return titleLines(titles, lines, from).length * 2 >= titles.length;
}

/** Lines after the agenda that bear its titles, in its order. */
function titleLines(
	titles: Agenda['titles'],
	lines: readonly Line[],
	from: number
): { line: number; title: number }[] {
	const found: { line: number; title: number }[] = [];
	let next = 0;
	for (let at = from; at < lines.length && next < titles.length; at += 1) {
		const text = lines[at]?.text ?? '';
		if (text.length > 140) continue;
		const folded = foldedTitle(
			text.replace(/^\P{L}*(?:(?:ad|pkt|punkt)\.? ?)?[\d.]*[):.]? ?/iu, '')
		);
		const title = titles.findIndex(
			(one, index) => index >= next && index < next + 3 && isSameTitle(one.folded, folded)
		);
		if (title < 0) continue;
		found.push({ line: at, title });
		next = title + 1;
	}
	return found;
}

/** The agenda's titles where they stand again, as headings. */
export function headingsOfAgenda(agenda: Agenda, lines: readonly Line[]): Candidate[] {
	const found = titleLines(agenda.titles, lines, agenda.end);
	if (found.length * 2 < agenda.titles.length || found.length < 2) return [];
	return found.map(({ line, title }) => ({
		line,
		start: 0,
		titleStart:
			/^\P{L}*(?:(?:ad|pkt|punkt)\.? ?)?[\d.]*[):.]? ?/iu.exec(lines[line]?.text ?? '')?.[0]
				.length ?? 0,
		style: 'plain',
		number: agenda.titles[title]?.number ?? '',
		score: titleScore(lines[line]?.text ?? '') + 2
	}));
}
