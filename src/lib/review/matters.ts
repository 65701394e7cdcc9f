import { parsePeriod } from '../model/period.ts';
import { figureNumber } from './figure-number.ts';
import { meetingGaps, type MeetingGap } from './meeting-of.ts';
import type { Register } from './register.ts';
import type { Review, ReviewFigure } from './review.ts';

export type MatterCode =
	| 'date'
	| 'organisation'
	| 'organisation-unsure'
	| 'other-municipality'
	| 'bad-date'
	| 'bad-year'
	| 'item-without-title'
	| 'item-without-number'
	| 'same-number'
	| 'commitment-without-text'
	| 'commitment-without-theme'
	| 'figure-incomplete'
	| 'figure-differs'
	| 'bad-period'
	| 'wrong-unit'
	| 'continues-later'
	| 'no-items'
	| 'no-participants'
	| 'cut-off'
	| 'warning';

/** Something a person must look at before the meeting is kept. */
export interface Matter {
	readonly code: MatterCode;
	/** Nothing can be kept until it is put right. */
	readonly stops: boolean;
	/** Where on the page: `fact:date`, `item:0`, `passage:4.1`, `commitment:c2`, `warning:0`. */
	readonly place: string;
	/** A name or a number that it is about; '' where there is none. */
	readonly about: string;
}

function stop(code: MatterCode, place: string, about = ''): Matter {
	return { code, stops: true, place, about };
}

function look(code: MatterCode, place: string, about = ''): Matter {
	return { code, stops: false, place, about };
}

/** A day that a calendar has. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return (
		/^\d{4}-\d{2}-\d{2}$/u.test(text) &&
		!Number.isNaN(day.getTime()) &&
		day.toISOString().startsWith(text)
	);
}

function isYear(year: number | null): boolean {
	return year === null || (Number.isInteger(year) && year >= 1900 && year <= 2200);
}

/** Where a gap is filled. */
const PLACES: Readonly<Record<MeetingGap['code'], string>> = {
	date: 'fact:date',
	organisation: 'fact:organisation',
	'organisation-unsure': 'fact:organisation',
	'other-municipality': 'fact:municipality'
};

function headMatters(review: Review, register: Register): Matter[] {
	const matters = meetingGaps(review, register).map((gap) =>
		stop(gap.code, PLACES[gap.code], 'name' in gap ? gap.name : '')
	);
	const { date, dialogueYear, accountsYear } = review;
	if (date !== null && !isDay(date.value)) matters.push(stop('bad-date', 'fact:date', date.value));
	if (!isYear(dialogueYear) || !isYear(accountsYear)) matters.push(stop('bad-year', 'fact:years'));
	if (review.participants.length === 0) matters.push(look('no-participants', 'people'));
	if (review.items.length === 0) matters.push(look('no-items', 'items'));
	if (review.isCutOff) matters.push(look('cut-off', 'items'));
	return matters;
}

function isComplete({ indicator, subject, period, unit, population }: ReviewFigure): boolean {
	return [indicator, subject, period, unit, population].every((field) => field.trim() !== '');
}

function figureMatter(
	figure: ReviewFigure,
	passage: string,
	{ source }: Review,
	{ indicators }: Register
): Matter | null {
	const place = `passage:${passage}`;
	if (!isComplete(figure)) return stop('figure-incomplete', place, passage);
	if (parsePeriod(figure.period) === null) return stop('bad-period', place, figure.period);
	const expected = indicators.find(({ id }) => id === figure.indicator)?.unit;
	const quoted = source.slice(...figure.span);
	if (expected !== undefined && expected !== figure.unit) return stop('wrong-unit', place, quoted);
	const differs = figure.value !== null && figureNumber(quoted) !== figure.value;
	return differs ? stop('figure-differs', place, quoted) : null;
}

function passageMatters(review: Review, register: Register): Matter[] {
	return review.items.flatMap(({ passages }) =>
		passages.flatMap(({ id, figures }) =>
			figures.flatMap((figure) => figureMatter(figure, id, review, register) ?? [])
		)
	);
}

function itemMatters({ items }: Review): Matter[] {
	const numbers = items.map(({ number }) => number.trim());
	return items.flatMap(({ title }, index) => {
		const place = `item:${String(index)}`;
		const number = numbers[index] ?? '';
		const matters: Matter[] = [];
		if (title.trim() === '') matters.push(stop('item-without-title', place, number));
		if (number === '') matters.push(stop('item-without-number', place, title));
		else if (numbers.indexOf(number) < index) matters.push(stop('same-number', place, number));
		return matters;
	});
}

function commitmentMatters({ commitments, date }: Review, register: Register): Matter[] {
	const themes = new Set(register.themes.map(({ id }) => id));
	const days = new Map(register.commitments.map((one) => [one.id, one.date]));
	return commitments.flatMap(({ id, text, theme, due, continues }) => {
		const place = `commitment:${id}`;
		const matters: Matter[] = [];
		if (text.trim() === '') matters.push(stop('commitment-without-text', place));
		if (!themes.has(theme)) matters.push(stop('commitment-without-theme', place, text));
		if (due !== null && !isDay(due)) matters.push(stop('bad-date', place, due));
		const earlier = continues === null ? '' : (days.get(continues) ?? '');
		const isTied = continues === null || (earlier !== '' && earlier < (date?.value ?? '9999'));
		if (!isTied) matters.push(stop('continues-later', place, text));
		return matters;
	});
}

/** What is left to look at: what stops first, each in the order of the page. Empty for a review that is done. */
export function mattersOf(review: Review, register: Register): readonly Matter[] {
	const warnings = review.warnings.flatMap((warning, index) =>
		warning.outcome === 'open' ? [look('warning', `warning:${String(index)}`, warning.value)] : []
	);
	const all = [
		...headMatters(review, register),
		...itemMatters(review),
		...passageMatters(review, register),
		...commitmentMatters(review, register),
		...warnings
	];
	return [...all.filter(({ stops }) => stops), ...all.filter(({ stops }) => !stops)];
}

/** The review as it is kept: a warning that was put right is not told on, and what a person wrote has no loose ends. */
export function finished(review: Review): Review {
	const orNull = (text: string | null): string | null => {
		const trimmed = text?.trim() ?? '';
		return trimmed === '' ? null : trimmed;
	};
	return {
		...review,
		title: orNull(review.title),
		warnings: review.warnings.filter(({ outcome }) => outcome !== 'removed'),
		participants: review.participants
			.map((one) => ({
				...one,
				initials: orNull(one.initials),
				role: orNull(one.role),
				name: orNull(one.name)
			}))
			.filter(({ initials, role, name }) => initials !== null || role !== null || name !== null),
		items: review.items.map((item) => ({
			...item,
			number: item.number.trim(),
			title: item.title.trim(),
			presenters: item.presenters.map((one) => one.trim()).filter((one) => one !== '')
		})),
		commitments: review.commitments.map((one) => ({
			...one,
			text: one.text.trim(),
			forum: orNull(one.forum),
			owner_note: orNull(one.owner_note)
		}))
	};
}
