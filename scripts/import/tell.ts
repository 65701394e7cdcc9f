import type { Draft } from '../../src/lib/minutes/index.ts';
import { documentText, formatDate, importText } from '../../src/lib/text/index.ts';
import type { Step } from './plan.ts';
import type { ReadFile } from './read-one.ts';
import type { Register } from './register.ts';

const { line, review } = importText;

/** How many values of one kind of warning are named. */
const NAMED = 5;

/** Nothing a file holds can move the terminal's cursor or turn its writing round. */
function plain(text: string): string {
	return text.replaceAll(/\p{C}/gu, '');
}

function warningsOf({ warnings }: Draft): readonly string[] {
	const values = new Map<keyof typeof review.codes, string[]>();
	for (const { code, value } of warnings) values.set(code, [...(values.get(code) ?? []), value]);
	return [...values].map(([code, all]) => {
		const named = all.slice(0, NAMED).map((value) => value.replaceAll(/\s+/gu, ' ').slice(0, 40));
		return review.warning(review.codes[code], named.join(', ') + (all.length > NAMED ? ' …' : ''));
	});
}

/** What a person should look at before the draft is used. */
export function reviewOf(draft: Draft): readonly string[] {
	return [
		...(draft.date === null ? [review.date] : []),
		...(draft.municipality?.id == null ? [review.municipality] : []),
		...(draft.organisation?.id == null ? [review.organisation] : []),
		...(draft.isCutOff ? [review.cutOff] : []),
		...warningsOf(draft)
	];
}

function named(
	found: Draft['organisation'],
	names: readonly { readonly id: string; readonly name: string }[]
): string {
	if (found === null) return line.unknown;
	return names.find(({ id }) => id === found.id)?.name ?? `"${found.name}"`;
}

function countsOf({ items, participants, commitments }: Draft): string {
	const passages = items.flatMap((item) => item.passages);
	const figures = passages.flatMap((passage) => passage.figures);
	return line.counts(
		items.length,
		passages.length,
		participants.length,
		figures.length,
		commitments.length
	);
}

function stepLine({ outcome, path, reasons }: Step, isWritten: boolean): string {
	const place = path ?? '';
	switch (outcome) {
		case 'blocked':
			return line.cannotWrite(reasons.join('; '));
		case 'same':
			return line.unchanged(place);
		case 'new':
			return isWritten ? line.wrote(place) : line.would(place);
		case 'replaced':
			return isWritten ? line.replaced(place) : line.wouldReplace(place);
	}
}

/** What there is to say of one file. `brief`: one line, as where there are many. */
export function tellFile(
	read: ReadFile,
	step: Step | null,
	register: Register,
	brief: boolean
): string {
	if (read.status === 'refused') return plain(line.refused(read.file, read.reason));
	const { draft, notes } = read;
	const reasons = reviewOf(draft);
	const lines = [
		line.meeting(
			draft.date === null ? line.unknown : formatDate(draft.date.value),
			named(draft.municipality, register.context.municipalities),
			named(draft.organisation, register.context.organisations)
		),
		...(brief ? [] : [countsOf(draft), ...notes.map(({ code }) => documentText.notes[code])]),
		...(reasons.length === 0 ? [] : [line.review(reasons.join(', '))]),
		...(step === null ? [] : [stepLine(step, false)])
	];
	const head = plain(line.file(read.file, read.pages));
	return brief
		? `${head} · ${lines.map(plain).join(' · ')}`
		: [head, ...lines.map((one) => `  ${plain(one)}`)].join('\n');
}

/** What was written, a line a file. */
export function tellWritten(steps: readonly Step[]): string {
	return steps.map((step) => plain(stepLine(step, true))).join('\n');
}
