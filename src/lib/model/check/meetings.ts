import type { Indicator, Unit } from '../catalogue.ts';
import type { Catalogue, DatasetContent } from '../content.ts';
import type { Span } from '../fields.ts';
import type { Commitment, Meeting, Passage } from '../meeting.ts';
import { problem, type Located, type Problem } from '../problem.ts';
import { outOfRange } from './figures.ts';
import { knownIds, reference, subjectReference, type KnownIds } from './references.ts';
import { isInside } from './spans.ts';

/** Reads the number that a figure's span holds; `null` where there is none. Given by the caller: it is Danish. */
export type ReadFigure = (text: string) => number | null;

interface Context {
	readonly known: KnownIds;
	readonly text: string | null;
	readonly units: ReadonlyMap<string, Unit>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly readFigure: ReadFigure;
}

function inside(row: Located<Meeting>, field: string, span: Span, context: Context): Problem[] {
	if (span[0] >= span[1]) return [problem('span-without-value', row.at(field))];
	if (context.text === null || isInside(span, context.text)) return [];
	return [
		problem('span-outside', row.at(field), {
			start: span[0],
			end: span[1],
			length: context.text.length
		})
	];
}

/** A quoted number is in its indicator's unit, and within what the unit allows. */
function checkUnit(
	row: Located<Meeting>,
	figure: Passage['figures'][number],
	field: string,
	context: Context
): Problem[] {
	const { unit, value } = figure;
	const expected = context.indicators.get(figure.indicator)?.unit;
	const known = context.units.get(unit);
	return [
		...(expected === undefined || known === undefined || expected === unit
			? []
			: [problem('wrong-unit', row.at(`${field}.unit`), { unit, expected })]),
		...(known === undefined ? [] : outOfRange(row.at(`${field}.value`), value, known))
	];
}

function checkPassage(
	row: Located<Meeting>,
	passage: Passage,
	field: string,
	context: Context
): Problem[] {
	const problems = [
		...inside(row, `${field}.span`, passage.span, context),
		...passage.themes.flatMap((theme) =>
			reference(row, `${field}.themes`, theme, context.known.themes, 'themes.json')
		)
	];
	for (const [index, figure] of passage.figures.entries()) {
		const at = `${field}.figures.${String(index)}`;
		problems.push(
			...reference(
				row,
				`${at}.indicator`,
				figure.indicator,
				context.known.indicators,
				'indicators.json'
			),
			...reference(row, `${at}.unit`, figure.unit, context.known.units, 'units.json'),
			...subjectReference(row, `${at}.subject`, figure.subject, context.known),
			...inside(row, `${at}.span`, figure.span, context),
			...checkUnit(row, figure, at, context)
		);
		if (context.text === null || !isInside(figure.span, context.text)) continue;
		if (figure.span[0] < passage.span[0] || figure.span[1] > passage.span[1]) {
			problems.push(problem('span-order', row.at(`${at}.span`), { id: passage.id }));
		}
		const quoted = context.text.slice(...figure.span);
		const found = context.readFigure(quoted);
		if (figure.value !== null && found !== figure.value) {
			problems.push(
				problem('span-without-figure', row.at(`${at}.span`), { value: figure.value, quoted })
			);
		}
	}
	return problems;
}

function checkItems(row: Located<Meeting>, context: Context): Problem[] {
	const problems: Problem[] = [];
	const seen = new Set<string>();
	let end = 0;
	const numbers = new Set<string>();
	for (const [i, item] of row.value.items.entries()) {
		if (numbers.has(item.number)) {
			const place = row.at(`items.${String(i)}.number`);
			problems.push(problem('duplicate-id', place, { id: item.number }));
		}
		numbers.add(item.number);
		for (const [j, passage] of item.passages.entries()) {
			const field = `items.${String(i)}.passages.${String(j)}`;
			problems.push(...checkPassage(row, passage, field, context));
			if (seen.has(passage.id))
				problems.push(problem('duplicate-id', row.at(`${field}.id`), { id: passage.id }));
			seen.add(passage.id);
			if (passage.span[0] < end)
				problems.push(problem('span-order', row.at(`${field}.span`), { id: passage.id }));
			end = passage.span[1];
		}
	}
	return problems;
}

function checkCommitments(
	row: Located<Meeting>,
	context: Context,
	dates: ReadonlyMap<string, string>
): Problem[] {
	const seen = new Set<string>();
	return row.value.commitments.flatMap((commitment: Commitment, index) => {
		const field = `commitments.${String(index)}`;
		const problems = [
			...inside(row, `${field}.span`, commitment.span, context),
			...reference(row, `${field}.theme`, commitment.theme, context.known.themes, 'themes.json')
		];
		if (seen.has(commitment.id)) {
			problems.push(problem('duplicate-id', row.at(`${field}.id`), { id: commitment.id }));
		}
		seen.add(commitment.id);
		if (commitment.continues === null) return problems;
		const earlier = dates.get(commitment.continues);
		if (earlier === undefined) {
			problems.push(
				problem('unknown-reference', row.at(`${field}.continues`), {
					id: commitment.continues,
					where: 'meetings/'
				})
			);
		} else if (earlier >= row.value.date) {
			problems.push(
				problem('continues-later', row.at(`${field}.continues`), { id: commitment.continues })
			);
		}
		return problems;
	});
}

function checkPresenters(row: Located<Meeting>): Problem[] {
	const initials = new Set(row.value.participants.map((participant) => participant.initials));
	return row.value.items.flatMap((item, index) =>
		item.presenters
			.filter((presenter) => /^\p{Lu}{2,4}$/u.test(presenter) && !initials.has(presenter))
			.map((presenter) =>
				problem(
					'unknown-initials',
					row.at(`items.${String(index)}.presenters`),
					{ presenter },
					'warning'
				)
			)
	);
}

/** Meetings: every reference resolves, every span lies in its source, every quoted figure is really there. */
export function checkMeetings(
	catalogue: Catalogue,
	content: DatasetContent,
	readFigure: ReadFigure
): Problem[] {
	const known = knownIds(catalogue, content);
	const organisations = new Set(content.organisations.map((row) => row.value.id));
	const texts = new Map(content.sources.map((row) => [row.value.source.id, row.value.text]));
	const dates = new Map(
		content.meetings.flatMap((row) =>
			row.value.commitments.map((commitment): [string, string] => [
				`${row.value.id}#${commitment.id}`,
				row.value.date
			])
		)
	);
	const seen = new Set<string>();
	return content.meetings.flatMap((row) => {
		const meeting = row.value;
		const context: Context = {
			known,
			readFigure,
			units: new Map(catalogue.units.map((unit) => [unit.value.id, unit.value])),
			indicators: new Map(catalogue.indicators.map((one) => [one.value.id, one.value])),
			text: texts.get(meeting.source) ?? null
		};
		const expected = `${meeting.date}-${meeting.municipality}-${meeting.organisation}`;
		const twin = seen.has(meeting.id);
		seen.add(meeting.id);
		return [
			...(meeting.id === expected
				? []
				: [problem('meeting-id', row.at('id'), { id: meeting.id, expected })]),
			...(twin ? [problem('duplicate-id', row.at('id'), { id: meeting.id })] : []),
			...reference(row, 'organisation', meeting.organisation, organisations, 'organisations.csv'),
			...subjectReference(row, 'municipality', `municipality:${meeting.municipality}`, known),
			...reference(row, 'source', meeting.source, known.sources, 'sources.json'),
			...meeting.warnings.flatMap((warning, index) =>
				inside(row, `warnings.${String(index)}.span`, warning.span, context)
			),
			...checkItems(row, context),
			...checkCommitments(row, context, dates),
			...checkPresenters(row)
		];
	});
}
