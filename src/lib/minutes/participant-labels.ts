import type { Registers } from './header.ts';
import { isNameLike } from './person-name.ts';
import type { Side } from './person.ts';
import {
	ABSENT_LABEL,
	GUEST_LABEL,
	PRESENT_LABEL,
	ROLE_WORD,
	SHEET_LABEL,
	WRITER_LABEL
} from './words/people.ts';
import {
	ADMINISTRATOR_GROUP,
	MUNICIPALITY_GROUP,
	ORGANISATION_GROUP,
	OTHER_GROUP
} from './words/parties.ts';

/** Whose people are being listed. */
export interface Group {
	readonly side: Side | null;
	readonly isPresent: boolean;
	/** For the line alone: `referent`. */
	readonly role: string | null;
	/** Sides of the columns of a table with one for each party. */
	readonly columns: readonly Side[] | null;
}

export const NOBODY: Group = { side: null, isPresent: true, role: null, columns: null };
const LONGEST_LABEL = 80;

/** The side that a group's name speaks of; null where it is no group. */
export function sideOfGroup(written: string, registers: Registers): Side | null {
	// Who administers them stands in brackets: `Fra EventyrBo (administreret af KAB)`.
	const text = written.replaceAll(/\([^()]*\)/gu, ' ').trim() || written;
	if (ADMINISTRATOR_GROUP.test(text)) return 'administrator';
	if (registers.organisations.find(text).length > 0 && !/kommun/iu.test(text))
		return 'organisation';
	if (MUNICIPALITY_GROUP.test(text) || registers.municipalities.find(text).length > 0)
		return 'municipality';
	if (ORGANISATION_GROUP.test(text)) return 'organisation';
	return OTHER_GROUP.test(text) ? 'other' : null;
}

/** Labels at the beginning of a line: what they change, and where the people begin. */
export interface Labels {
	readonly group: Group;
	readonly end: number;
	readonly isFound: boolean;
}

interface Label {
	readonly length: number;
	readonly change: Partial<Group>;
}

function listLabel(text: string): Label | null {
	const absent = ABSENT_LABEL.exec(text);
	if (absent !== null)
		return { length: absent[0].length, change: { isPresent: false, side: null, columns: null } };
	const writer = WRITER_LABEL.exec(text);
	if (writer?.[1] !== undefined) {
		return {
			length: writer[0].length,
			change: { role: writer[1].toLowerCase(), side: null, isPresent: true }
		};
	}
	const present = PRESENT_LABEL.exec(text);
	if (present === null) return null;
	const side: Side | null = GUEST_LABEL.test(text) ? 'other' : null;
	return { length: present[0].length, change: { isPresent: true, side, columns: null } };
}

/** `Lillebo: Bente Holm, Ib Lauritsen`: a name that is nobody's, before people. */
function isUnknownParty(name: string, rest: string): boolean {
	if (!/^\p{Lu}/u.test(name) || ROLE_WORD.test(name) || name.split(' ').length > 3) return false;
	const [first = ''] = rest.split(/[,;(–]| og | samt /u);
	return isNameLike(first.trim());
}

function groupLabel(text: string, registers: Registers, isListed: boolean): Label | null {
	const [whole, prefix, name = '', colon] =
		/^((?:for|fra|repræsentanter (?:for|fra)|på vegne af|hos)\s)?([^:]{2,80}?)\s?(:\s?|$)/iu.exec(
			text
		) ?? [];
	if (whole === undefined || name.length > LONGEST_LABEL || SHEET_LABEL.test(text)) return null;
	const took =
		/^(?:for|fra) (.{2,60}?) (?:deltog|mødte|var til stede|var)(?: desuden| også)? /iu.exec(text);
	const tookSide = took?.[1] === undefined ? null : sideOfGroup(took[1], registers);
	if (took !== null && tookSide !== null)
		return { length: took[0].length, change: { side: tookSide, columns: null } };
	if (
		colon === '' &&
		prefix === undefined &&
		(!isListed || /[,;(]|\p{Lu}{2,4}$/u.test(name) || name.split(' ').length > 6)
	)
		return null;
	if (colon === '' && /[,;].*[,;]/u.test(name)) return null;
	const isPerson = isNameLike(name.replace(/[,(–-].*$/u, '').trim());
	const isParty = registers.organisations
		.find(name)
		.some(({ weight }) => weight >= name.length - 1);
	const side = isPerson && !isParty ? null : sideOfGroup(name, registers);
	// `Fra AAB Holmby:` is a group, whoever that is.
	if (prefix !== undefined && colon !== '')
		return { length: whole.length, change: { side, columns: null } };
	const isNamed =
		isListed && colon !== '' && !isPerson && isUnknownParty(name, text.slice(whole.length));
	if (side === null && isNamed)
		return { length: whole.length, change: { side: 'organisation', columns: null } };
	return side === null ? null : { length: whole.length, change: { side, columns: null } };
}

/** Reads the labels that a line begins with: `Deltagere: For boligorganisationen`, `Afbud fra:`, `Furesø Kommune:`. */
export function readLabels(
	text: string,
	before: Group,
	registers: Registers,
	isListed: boolean
): Labels {
	let group: Group = { ...before, role: null };
	let end = 0;
	let isFound = false;
	for (let count = 0; count < 3; count += 1) {
		const rest = text.slice(end);
		const label =
			(count < 2 ? listLabel(rest) : null) ?? groupLabel(rest, registers, isListed || isFound);
		if (label === null || label.length === 0) break;
		group = { ...group, ...label.change };
		end += label.length;
		end += /^[\s:–-]*/u.exec(text.slice(end))?.[0].length ?? 0;
		isFound = true;
		if (end >= text.length) break;
	}
	return { group, end, isFound };
}
