import type {
	FigurePlace,
	FiguresPreview,
	Question
} from '../../../src/lib/figures/importing/index.ts';
import {
	describeFigureError,
	describeFigureNote,
	describeFigureQuestion,
	figuresCliText as words,
	figuresText
} from '../../../src/lib/text/index.ts';
import type { ReadFigures } from './read-figures.ts';

/** How many of each kind are told; `--json` has all. */
const TOLD = 20;

/** Nothing a file holds can move the terminal's cursor or turn its writing round. */
function plain(text: string): string {
	return text.replaceAll(/\p{C}/gu, '');
}

function placeText({ sheet, row, column }: FigurePlace): string {
	return figuresText.place(sheet, row, column);
}

function some<T>(
	list: readonly T[],
	all: number,
	tell: (one: T) => string | readonly string[]
): readonly string[] {
	const told = list.slice(0, TOLD).flatMap(tell);
	return all > TOLD ? [...told, words.more(all - TOLD)] : told;
}

function tellQuestion(question: Question): readonly string[] {
	const { place, why, count, candidates } = question;
	const asked = words.question(
		placeText(place),
		describeFigureQuestion(question),
		figuresText.why[why],
		count
	);
	const list = candidates.map(({ means, label }) =>
		means === label ? label : `${label} [${means}]`
	);
	return list.length === 0 ? [asked] : [asked, words.candidates(list.join(' · '))];
}

function value(figure: { readonly value: number | null; readonly status: string | null }): string {
	return figure.value === null ? (figure.status ?? '–') : String(figure.value).replace('.', ',');
}

function tellPreview({
	counts,
	errors,
	notes,
	questions,
	figures
}: FiguresPreview): readonly string[] {
	const conflicts = figures.filter(({ state }) => state === 'conflict');
	return [
		words.counts(counts.figures, counts.rows),
		words.states(counts.new, counts.same, counts.fills, counts.conflicts),
		words.passed(counts.missing, counts.duplicates, counts.leftOut),
		...some(notes, counts.notes, (note) =>
			words.note(placeText(note.place), describeFigureNote(note))
		),
		...some(errors, counts.errors, (error) => {
			const { what, todo } = describeFigureError(error);
			return words.error(placeText(error.place), what, todo);
		}),
		...some(questions, questions.length, tellQuestion),
		...(questions.length === 0 ? [] : [words.howToAnswer]),
		...some(conflicts, counts.conflicts, (figure) =>
			words.conflict(
				placeText(figure.place),
				figure.key,
				value(figure),
				figure.existing === null ? '–' : value(figure.existing)
			)
		)
	];
}

/** What there is to say of one file. */
export function tellFigures(read: ReadFigures): string {
	if (read.status === 'refused') return plain(words.refused(read.file, read.reason));
	const head = plain(words.file(read.file, read.preview.counts.sheets));
	return [head, ...tellPreview(read.preview).map((line) => `  ${plain(line)}`)].join('\n');
}
