import type { Draft } from '../minutes/index.ts';
import type { Meeting, Source } from '../model/index.ts';
import { formatDate, importText } from '../text/index.ts';
import { coverNames } from './cover-names.ts';
import type { Review } from './review.ts';

/** What a meeting's file is made of: a draft as it was read, or as a person has left it. */
export type MeetingContent = Pick<
	Draft | Review,
	| 'source'
	| 'municipality'
	| 'organisation'
	| 'date'
	| 'dialogueYear'
	| 'accountsYear'
	| 'caseNumber'
	| 'kind'
	| 'participants'
	| 'items'
	| 'commitments'
	| 'warnings'
>;

/** What must be known of the dataset to put a meeting into it. */
export interface MeetingRegister {
	readonly municipality: { readonly id: string; readonly name: string };
	/** Whether the dataset publishes names. */
	readonly names: boolean;
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Why no file can be made. */
export type MeetingGap =
	| { readonly code: 'date' }
	| { readonly code: 'organisation' }
	| {
			readonly code: 'organisation-unsure';
			readonly name: string;
			readonly candidates: readonly string[];
	  }
	| { readonly code: 'other-municipality'; readonly name: string };

/** What is put into the dataset for one set of minutes. */
export interface MeetingFiles {
	readonly meeting: Meeting;
	readonly source: Source;
	/** What the meeting's places lie in. */
	readonly text: string;
}

export function meetingGaps(
	{ date, municipality, organisation }: MeetingContent,
	register: MeetingRegister
): readonly MeetingGap[] {
	const gaps: MeetingGap[] = [];
	if (date === null) gaps.push({ code: 'date' });
	if (municipality !== null && municipality.id !== register.municipality.id) {
		gaps.push({ code: 'other-municipality', name: municipality.name });
	}
	if (organisation === null) gaps.push({ code: 'organisation' });
	else if (organisation.id === null) {
		const { name, candidates } = organisation;
		gaps.push({ code: 'organisation-unsure', name, candidates });
	}
	return gaps;
}

type Cover = (written: string) => string;

/** Names become dots of their own length, so that every place stays where it was. */
function coverOf({ participants }: MeetingContent, keepsNames: boolean): Cover {
	if (keepsNames) return (written) => written;
	const names = participants.flatMap(({ name }) =>
		name === null || name.trim() === '' ? [] : [name.trim()]
	);
	return (written) => coverNames(written, names);
}

/** Who presented, by initials or role where the name is not kept. */
function presenter(written: string, { participants }: MeetingContent, cover: Cover): string {
	const person = participants.find(({ name }) => name === written);
	return cover(written) === written
		? written
		: (person?.initials ?? person?.role ?? cover(written));
}

function peopleOf(content: MeetingContent, keepsNames: boolean): Meeting['participants'] {
	return content.participants.map(({ initials, role, side, present, name }) => ({
		initials,
		role,
		side,
		present,
		name: keepsNames ? name : null
	}));
}

function meetingIn(content: MeetingContent, id: string, register: MeetingRegister): Meeting {
	const cover = coverOf(content, register.names);
	const date = content.date?.value ?? '';
	return {
		id,
		municipality: register.municipality.id,
		organisation: content.organisation?.id ?? '',
		date,
		// The dialogue of a year is the one held in it, unless the minutes say that they caught up on another.
		dialogue_year: content.dialogueYear ?? Number(date.slice(0, 4)),
		accounts_year: content.accountsYear,
		case_number: content.caseNumber?.value ?? null,
		kind: content.kind,
		source: `referat-${id}`,
		participants: peopleOf(content, register.names),
		items: content.items.map(({ number, title, presenters, passages }) => ({
			number,
			title: cover(title),
			presenters: presenters.map((one) => presenter(one, content, cover)),
			passages
		})),
		commitments: content.commitments.map(({ dueText: _, ...commitment }) => ({
			...commitment,
			text: cover(commitment.text),
			owner_note: commitment.owner_note === null ? null : cover(commitment.owner_note)
		})),
		warnings: content.warnings.map(({ code, value, span }) => ({ code, value: cover(value), span }))
	};
}

/** What the source is called unless somebody names it. */
export function sourceTitle(content: MeetingContent, register: MeetingRegister): string {
	const id = content.organisation?.id ?? '';
	const organisation = register.organisations.find((one) => one.id === id)?.name ?? id;
	return importText.sourceTitle(
		formatDate(content.date?.value ?? null),
		register.municipality.name,
		organisation
	);
}

/**
 * The files of a meeting in the shape of the data contract, unchecked, or what is missing for that. Unless the dataset
 * shows names, none is kept.
 */
export function meetingFiles(
	content: MeetingContent,
	register: MeetingRegister,
	title: string | null = null
): MeetingFiles | { readonly missing: readonly MeetingGap[] } {
	const missing = meetingGaps(content, register);
	if (missing.length > 0) return { missing };
	const id = [content.date?.value, register.municipality.id, content.organisation?.id].join('-');
	const meeting = meetingIn(content, id, register);
	return {
		meeting,
		source: {
			id: meeting.source,
			title: title ?? sourceTitle(content, register),
			publisher: register.municipality.name,
			url: null,
			file: `${meeting.source}.txt`,
			date: meeting.date,
			fetched: null
		},
		text: coverOf(content, register.names)(content.source)
	};
}
