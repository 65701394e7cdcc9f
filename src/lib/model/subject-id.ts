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

/** `organisation:lejerbo-gladsaxe`. */
export const SUBJECT_PATTERN = new RegExp(
	`^(${SUBJECT_KINDS.join('|')}):([a-z0-9]+(?:-[a-z0-9]+)*)$`,
	'u'
);

/** Reads `organisation:lejerbo-gladsaxe`; `null` where the text is no subject. */
export function parseSubject(text: string): Subject | null {
	const match = SUBJECT_PATTERN.exec(text);
	const kind = SUBJECT_KINDS.find((candidate) => candidate === match?.[1]);
	return kind === undefined || match?.[2] === undefined ? null : { kind, id: match[2] };
}
