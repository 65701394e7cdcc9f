import { z } from 'zod';

/** What a figure can be about. */
export const SUBJECT_KINDS = [
	'organisation',
	'department',
	'area',
	'municipality',
	'country'
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
	readonly kind: SubjectKind;
	readonly id: string;
}

/** Ids are ASCII, lower case, with hyphens: they stand in addresses and file names. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const id = z.string().regex(ID_PATTERN).describe('id: a–z, 0–9, -');

const SUBJECT = new RegExp(`^(${SUBJECT_KINDS.join('|')}):([a-z0-9]+(?:-[a-z0-9]+)*)$`, 'u');

/** Reads `organisation:lejerbo-gladsaxe`; `null` where the text is no subject. */
export function parseSubject(text: string): Subject | null {
	const match = SUBJECT.exec(text);
	const kind = SUBJECT_KINDS.find((candidate) => candidate === match?.[1]);
	return kind === undefined || match?.[2] === undefined ? null : { kind, id: match[2] };
}

export const subjectText = z
	.string()
	.regex(SUBJECT)
	.describe('organisation:id, department:id, area:id, municipality:id, country:id');
