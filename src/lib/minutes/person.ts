import type { DraftParticipant, Span } from './draft.ts';
import { type Flow, sourceSpan, subFlow } from './flow.ts';
import { canBeInitials, isNameLike } from './person-name.ts';
import { ABSENT_NOTE, ATTENDANCE_NOTE, ROLE_WORD } from './words/people.ts';
import {
	ADMINISTRATOR_GROUP,
	MUNICIPALITY_GROUP,
	MUNICIPALITY_ROLE,
	ORGANISATION_GROUP,
	ORGANISATION_ROLE
} from './words/parties.ts';

export type Side = DraftParticipant['side'];

/** What one entry of a list of participants says. */
export interface Person {
	readonly name: string | null;
	readonly initials: string | null;
	readonly role: string | null;
	readonly note: string | null;
	readonly isPresent: boolean;
	/** Where their own words tell. */
	readonly side: Side | null;
	/** Said of them in so many words: `fra kommunen`. */
	readonly party: Side | null;
	/** A code in parentheses that is not their initials: `KAB`. */
	readonly company: string | null;
	readonly span: Span;
}

interface Brackets {
	readonly initials: string | null;
	readonly company: string | null;
	readonly roles: readonly string[];
	readonly notes: readonly string[];
	readonly isPresent: boolean;
}

const BRACKET = /\(([^()]{1,80})\)/gu;
const CODE = /^\p{Lu}{2,5}\d?$/u;
/** `DigtAdm`, `DAB-Lejerbo`: a name of a company in one word. */
const COMPANY = /^\p{Lu}[\p{L}-]*\p{Ll}-?\p{Lu}[\p{L}]*$/u;

function readBrackets(text: string, name: string): Brackets {
	let [initials, company, isPresent]: [string | null, string | null, boolean] = [null, null, true];
	const [roles, notes]: [string[], string[]] = [[], []];
	for (const [, inside = ''] of text.matchAll(BRACKET)) {
		const content = inside.trim();
		if (CODE.test(content) && initials === null && canBeInitials(content, name)) initials = content;
		else if (
			CODE.test(content) ||
			COMPANY.test(content) ||
			(ADMINISTRATOR_GROUP.test(content) && !ROLE_WORD.test(content))
		)
			company = content;
		else if (ABSENT_NOTE.test(content)) isPresent = false;
		else if (ATTENDANCE_NOTE.test(content) || /^\p{Lu}$/u.test(content)) notes.push(content);
		else if (ROLE_WORD.test(content) || /\p{Ll}/u.test(content)) roles.push(content);
		else if (content !== '') notes.push(content);
	}
	return { initials, company, roles, notes, isPresent };
}

/** A function is written small; a unit keeps its capital. */
function tidyRole(text: string): string | null {
	const role = text.replaceAll(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '');
	if (role === '') return null;
	const [first = ''] = role.split(/[\s,]/u);
	const isFunction = ROLE_WORD.test(first) && !/^\p{Lu}{2}/u.test(first) && !first.includes('-');
	return isFunction ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** `Borgmester Trine Græse` → the name and what stands before it. */
function splitTitle(text: string): { name: string; before: string } {
	const words = text.split(' ');
	for (let count = 1; count <= Math.min(3, words.length - 1); count += 1) {
		const before = words.slice(0, count).join(' ');
		const name = words.slice(count).join(' ');
		if (
			ROLE_WORD.test(words[count - 1] ?? '') &&
			(isNameLike(name) || /^\p{Lu}\p{L}+$/u.test(name))
		)
			return { name, before };
	}
	return { name: text, before: '' };
}

/** Whose side a person is on by what they are; null where that says nothing. */
export function sideOfRole(role: string | null): Side | null {
	if (role === null) return null;
	if (ADMINISTRATOR_GROUP.test(role)) return 'administrator';
	if (MUNICIPALITY_GROUP.test(role)) return 'municipality';
	if (/boligforening|boligselskab|boligorganisation|\p{L}*bestyrelse/iu.test(role))
		return 'organisation';
	if (MUNICIPALITY_ROLE.test(role) && !/^(?:afdelingsformand|boligchef)/iu.test(role))
		return 'municipality';
	if (ORGANISATION_ROLE.test(role)) return 'organisation';
	return ORGANISATION_GROUP.test(role) && /forening|selskab/iu.test(role) ? 'organisation' : null;
}

const SEPARATOR = /(?: ?[,;:] ?| [–—-] |\t| {2,})/u;

/** Reads `Navn, titel (INI)`, `INI Navn, titel`, `Navn (INI), titel`, `Navn – titel`, `Navn (titel)`, `Titel Navn`. */
export function readPerson(flow: Flow): Person | null {
	const text = flow.text
		.replace(/^[-–—•*·▪\s]+/u, '')
		.replace(/^\p{Lu}{2,6}\d{0,4}_/u, '')
		.replace(/[\s.,;]+$/u, '');
	const leading = /^(\p{Lu}{2,4})(?: ?[:–-])? (?=\p{Lu}\p{Ll})/u.exec(text)?.[1] ?? null;
	const rest = leading === null ? text : text.slice(leading.length).replace(/^[ :–-]+/u, '');
	const outside = rest
		.replaceAll(BRACKET, ' ')
		.replaceAll(/ +/gu, ' ')
		.replaceAll(/ (?=[,;:])/gu, '')
		.trim();
	const [first = '', ...others] = outside.split(SEPARATOR);
	const { name: written, before } = splitTitle(first.trim());
	const brackets = readBrackets(rest, written);
	const trailing = /^(\p{Lu}{2,4})$/u;
	const bare =
		others.find((part) => trailing.test(part.trim()) && canBeInitials(part.trim(), written)) ??
		null;
	const initials =
		brackets.initials ??
		bare?.trim() ??
		(leading !== null && (canBeInitials(leading, written) || isNameLike(written)) ? leading : null);
	const isName =
		isNameLike(written) ||
		(/^\p{Lu}\p{Ll}+$/u.test(written) && (initials !== null || before !== ''));
	if (!isName) return null;
	const said = others
		.filter((part) => part !== bare)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const role = tidyRole(
		[before, ...said, ...brackets.roles].filter((part) => part !== '').join(', ')
	);
	const isPresent = brackets.isPresent && !said.some((part) => ABSENT_NOTE.test(part));
	const notes = [...brackets.notes, ...(brackets.company === null ? [] : [brackets.company])];
	return {
		name: written,
		initials,
		role,
		note: notes.length === 0 ? null : notes.join('; '),
		isPresent,
		side: sideOfRole(role),
		party: null,
		company: brackets.company,
		span: sourceSpan(flow, 0, flow.text.length)
	};
}

/** Parts of a list outside parentheses: at semicolons where it has any, else at commas. */
export function splitList(flow: Flow): Flow[] {
	const separator = hasOutside(flow.text, ';') ? ';' : ',';
	const parts: Flow[] = [];
	let [start, depth] = [0, 0];
	for (let at = 0; at <= flow.text.length; at += 1) {
		const sign = flow.text.charAt(at);
		if (sign === '(') depth += 1;
		if (sign === ')') depth = Math.max(0, depth - 1);
		const isEnd = at === flow.text.length || (sign === separator && depth === 0);
		if (!isEnd) continue;
		const part = subFlow(flow, start, at);
		if (part.text !== '') parts.push(part);
		start = at + 1;
	}
	return parts;
}

function hasOutside(text: string, sign: string): boolean {
	return text.replaceAll(BRACKET, '').includes(sign);
}
