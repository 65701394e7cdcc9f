import type { DraftParticipant } from './draft.ts';
import { type Flow, flowOf, subFlow } from './flow.ts';
import type { Registers } from './header.ts';
import type { Line } from './lines.ts';
import { isFull } from './wrapped.ts';
import { type Group, NOBODY, readLabels, sideOfGroup } from './participant-labels.ts';
import { type Person, readPerson, type Side, sideOfRole, splitList } from './person.ts';
import { isNameLike } from './person-name.ts';
import { PEOPLE_LABEL } from './words/header.ts';
import { OWN_BOARD, OWN_COMMITTEE, TWO_SIDES } from './words/parties.ts';
import { FROM_PARTY, LABEL_INSIDE, SHEET_LABEL } from './words/people.ts';

const SENTENCE = 90;
const MOST_MISSES = 3;

/** Whether a line begins with somebody's whole name, or a label. */
function beginsEntry(text: string): boolean {
	const first = text
		.replace(/^(?:\p{Lu}{2,4} |[-–•*] ?)/u, '')
		.replace(/[,(–:-].*$/u, '')
		.trim();
	return (
		isNameLike(first) ||
		/^[^:,;]{2,60}:/u.test(text) ||
		PEOPLE_LABEL.test(text) ||
		SHEET_LABEL.test(text)
	);
}

/** Lines that belong together: a list that runs over several lines is one. */
function rowsOf(
	source: string,
	lines: readonly Line[],
	width: number | null
): { flow: Flow; blanks: number }[] {
	const rows: { spans: Line['span'][]; text: string; last: string; blanks: number }[] = [];
	for (const line of lines) {
		const last = rows.at(-1);
		const opens = last !== undefined && last.text.split('(').length > last.text.split(')').length;
		const isOpen =
			last !== undefined && (opens || /(?:[,;(–-]|(?<!\p{L})(?:og|samt))$/u.test(last.text));
		const isBroken =
			last !== undefined &&
			isFull(last.last, line.text, width) &&
			!beginsEntry(line.text) &&
			!/[.):;]$/u.test(last.last);
		const goesOn = line.blanks === 0 && (isOpen || isBroken || /^[\p{Ll}(]/u.test(line.text));
		if (last !== undefined && goesOn) {
			last.spans.push(line.span);
			last.text += ` ${line.text}`;
			last.last = line.text;
		} else rows.push({ spans: [line.span], text: line.text, last: line.text, blanks: line.blanks });
	}
	return rows.flatMap(({ spans, blanks }) =>
		splitAtLabels(columnsMarked(source, flowOf(source, spans))).map((flow) => ({ flow, blanks }))
	);
}

/** `Til stede: Fra A: …, formand. Fra B: …`: a label in the middle of a row begins a row of its own. */
function splitAtLabels(flow: Flow): Flow[] {
	const starts = Array.from(
		flow.text.matchAll(LABEL_INSIDE),
		(found) => found.index + found[0].length
	);
	return [0, ...starts].map((start, index) =>
		subFlow(flow, start, starts[index] ?? flow.text.length)
	);
}

/** Wide gaps part the columns of a table: they are read as commas. */
function columnsMarked(source: string, flow: Flow): Flow {
	const units = Array.from({ length: flow.text.length }, (_, at) => {
		const unit = flow.text.charAt(at);
		if (unit === '|') return ',';
		const gap = unit === ' ' ? source.slice(flow.from[at], flow.to[at]) : '';
		const isColumn =
			(gap.includes('\t') || / {2}/u.test(gap.replaceAll('\u00a0', ' '))) && !/[\n\r\f]/u.test(gap);
		const isAfterCode =
			/(?:^|\s)\p{Lu}{2,4}$/u.test(flow.text.slice(Math.max(0, at - 6), at)) && at < 7;
		return isColumn && !isAfterCode && !/[,;:(]$/u.test(flow.text.slice(0, at)) ? ',' : unit;
	});
	return { ...flow, text: units.join('') };
}

/** `Anne Holm og Bo Lind` are two. */
function splitPair(flow: Flow): Flow[] {
	const found = / (?:og|samt|&) /u.exec(
		flow.text.replaceAll(/\([^()]*\)/gu, (inside) => '_'.repeat(inside.length))
	);
	if (found === null) return [flow];
	const [one, two] = [
		subFlow(flow, 0, found.index),
		subFlow(flow, found.index + found[0].length, flow.text.length)
	];
	return readPerson(one) !== null && readPerson(two) !== null ? [one, ...splitPair(two)] : [flow];
}

/** `Anne Holm og Bo Lind fra kommunen`: both are. */
function sidedParts(part: Flow, registers: Registers): { flow: Flow; side: Side | null }[] {
	const found = FROM_PARTY.exec(part.text);
	const side = found?.[2] === undefined ? null : sideOfGroup(found[2], registers);
	const own = side === null ? part : subFlow(part, 0, found?.[1]?.length ?? part.text.length);
	return splitPair(own).map((flow) => ({ flow, side }));
}

/** The people of one row; what follows a name up to the next name is about them. */
function peopleOf(flow: Flow, registers: Registers): Person[] {
	const parts = splitList(flow).flatMap((part) => sidedParts(part, registers));
	const isBySemicolon = flow.text.includes(';');
	const people: { start: number; person: Person }[] = [];
	let at = 0;
	for (const { flow: part, side } of parts) {
		const start = flow.text.indexOf(part.text, at);
		at = start + part.text.length;
		const isParty = registers.organisations
			.find(part.text)
			.some(({ weight }) => weight >= part.text.length - 1);
		const read = isParty ? null : readPerson(part);
		const own = read === null || side === null ? read : { ...read, party: side };
		const last = people.at(-1);
		if (own !== null) people.push({ start, person: own });
		else if (last !== undefined && !isBySemicolon) {
			const whole = readPerson(subFlow(flow, last.start, at));
			if (whole !== null) last.person = whole;
		}
	}
	return people.map(({ person }) => person);
}

/** Takes the name of a party off the end of a role: `formand, Boligforeningen X`. */
function splitParty(
	role: string | null,
	registers: Registers
): { role: string | null; side: Side | null } {
	if (role === null) return { role, side: null };
	const parts = role.split(/, ?/u);
	const last = parts.at(-1) ?? '';
	const isParty =
		registers.organisations.find(last).some(({ weight }) => weight >= last.length - 1) ||
		/^\p{Lu}[\p{L} -]+ kommune$/iu.test(last) ||
		/^(?:[Bb]olig|[Aa]ndelsbolig)\p{L}*(?:forening|selskab)\p{L}* \p{Lu}/u.test(last) ||
		/^\p{Lu}[\p{L}. -]* (?:[Bb]olig|[Aa]ndelsbolig)\p{L}*(?:forening|selskab)$/u.test(last);
	const side = sideOfGroup(last, registers);
	return isParty ? { role: parts.slice(0, -1).join(', ') || null, side } : { role, side: null };
}

function participantOf(
	person: Person,
	group: Group,
	column: number,
	registers: Registers,
	usual: Side | null
): DraftParticipant {
	const party = splitParty(person.role, registers);
	const isAdministered = person.company !== null && group.side === 'organisation';
	const side: Side | null =
		person.party ?? (isAdministered ? 'administrator' : (group.columns?.[column] ?? group.side));
	const role = [party.role, group.role].filter((part) => part !== null).join(', ');
	return {
		initials: person.initials,
		role: role === '' ? null : role,
		side: side ?? party.side ?? usual ?? person.side ?? sideOfRole(party.role) ?? 'other',
		present: group.isPresent && person.isPresent,
		name: person.name,
		span: person.span,
		note: person.note
	};
}

/** Sides of a table's columns, where a row is nothing but their names. */
function columnSides(text: string, registers: Registers): Side[] | null {
	const cells = text.split(',').map((cell) => cell.trim().replace(/^(?:for|fra) |:$/giu, ''));
	if (
		cells.length < 2 ||
		cells.length > 3 ||
		cells.some((cell) => isNameLike(cell) || /[:(]/u.test(cell))
	)
		return null;
	const sides = cells.map((cell) => sideOfGroup(cell, registers));
	const known = sides.filter((side): side is Side => side !== null);
	return known.length === cells.length && new Set(known).size > 1 ? known : null;
}

/** People whom a later line names again: the writer of the minutes is often one of them. */
function merged(found: readonly DraftParticipant[]): DraftParticipant[] {
	const people: DraftParticipant[] = [];
	for (const one of found) {
		const at = people.findIndex((other) => other.name === one.name && one.name !== null);
		const known = people[at];
		if (known === undefined) people.push(one);
		else
			people[at] = {
				...known,
				role: known.role ?? one.role,
				initials: known.initials ?? one.initials,
				note: known.role === null ? known.note : (known.note ?? one.role)
			};
	}
	return people;
}

/** How the list of people is set, and of whom it is where nobody says. */
export interface Table {
	/** Letters on a line, where lines are broken. */
	readonly width: number | null;
	/** Of a committee or a board, whose members are all of one side. */
	readonly side: Side | null;
}

/** Who took part, and who sent word that they could not, by side. */
export function readParticipants(
	source: string,
	lines: readonly Line[],
	registers: Registers,
	{ width, side }: Table
): DraftParticipant[] {
	const found: DraftParticipant[] = [];
	let group = NOBODY;
	let [isListed, misses] = [false, 0];
	for (const { flow } of rowsOf(source, lines, width)) {
		const columns = isListed ? columnSides(flow.text, registers) : null;
		if (columns !== null) {
			group = { ...NOBODY, columns };
			continue;
		}
		const labels = readLabels(flow.text, group, registers, isListed);
		if (labels.isFound) [isListed, misses] = [true, 0];
		if (!isListed || (!labels.isFound && SHEET_LABEL.test(flow.text))) continue;
		group = labels.group;
		const rest = subFlow(flow, labels.end, flow.text.length);
		if (rest.text === '') continue;
		const people = peopleOf(rest, registers);
		misses = people.length === 0 && !labels.isFound ? misses + 1 : 0;
		if (
			people.length === 0 &&
			(misses >= MOST_MISSES || (rest.text.length > SENTENCE && /[.!?]$/u.test(rest.text)))
		) {
			isListed = false;
			continue;
		}
		people.forEach((person, column) =>
			found.push(participantOf(person, group, column, registers, side))
		);
	}
	return merged(found);
}

/** The side of a board's or a committee's own minutes; null where two sides met. */
export function sideOfBody(head: readonly Line[]): Side | null {
	const top = head
		.slice(0, 12)
		.filter(({ text }) => text.length < SENTENCE && !PEOPLE_LABEL.test(text));
	if (top.some(({ text }) => TWO_SIDES.test(text))) return null;
	if (top.some(({ text }) => OWN_BOARD.test(text))) return 'organisation';
	return top.some(({ text }) => OWN_COMMITTEE.test(text)) ? 'municipality' : null;
}
