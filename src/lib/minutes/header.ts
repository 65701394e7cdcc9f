import type { Draft, DraftWarning, Found, FoundName, ReadingContext } from './draft.ts';
import { readHeaderDate } from './header-date.ts';
import {
	nearMiss,
	organisationsIn,
	pairs,
	readMunicipality,
	readOrganisation,
	soleOrganisation
} from './header-parties.ts';
import { readAccountsYear, readCaseNumber, readDialogueYear } from './header-years.ts';
import type { Line } from './lines.ts';
import { NameRegister } from './names.ts';
import { unwrapped } from './wrapped.ts';
import { sourceSpan } from './flow.ts';
import { MEETING_LINE, PEOPLE_LABEL, TITLE_LABEL, TITLE_LINE } from './words/header.ts';
import { JOINT_MEETING } from './words/parties.ts';

export interface Header {
	readonly title: Found<string> | null;
	readonly municipality: FoundName | null;
	readonly organisation: FoundName | null;
	readonly date: Found<string> | null;
	readonly dialogueYear: number | null;
	readonly accountsYear: number | null;
	readonly caseNumber: Found<string> | null;
	readonly kind: Draft['kind'];
	readonly warnings: readonly DraftWarning[];
}

/** Lines that may hold the head's facts where it is long. */
const MOST_LINES = 70;
const TITLE_LINES = 12;
const FOOT_LINES = 6;
const LONGEST_TITLE = 200;
/** No id of a register is written so. */
const UNKNOWN_PARTY = '?';

function readTitle(lines: readonly Line[]): Found<string> | null {
	const top = lines.slice(0, TITLE_LINES).filter(({ text }) => text.length <= LONGEST_TITLE);
	const line =
		top.find(
			({ text }) =>
				TITLE_LINE.test(text) &&
				MEETING_LINE.test(text) &&
				!/^(?:møde)?(?:deltagere|dato|sted|tid)/iu.test(text)
		) ??
		top.find(({ text }) => TITLE_LINE.test(text)) ??
		top[0];
	if (line === undefined) return null;
	const label = TITLE_LABEL.exec(line.text)?.[0].length ?? 0;
	if (label === line.text.length) return { value: line.text, span: line.span };
	const span = sourceSpan(line.flow, label, line.text.length);
	return { value: line.text.slice(label), span };
}

/** The registers with the names of those who met, whom perhaps no register knows. */
export function withParties(
	context: ReadingContext,
	{ organisation, municipality }: Header
): Registers {
	const own = (found: FoundName | null): { id: string; name: string; aliases: string[] }[] =>
		found?.id !== null ? [] : [{ id: UNKNOWN_PARTY, name: found.name, aliases: [] }];
	return registersOf({
		...context,
		organisations: [...context.organisations, ...own(organisation)],
		municipalities: [...context.municipalities, ...own(municipality)]
	});
}

/** What stands above the list of those who were there. */
function beforePeople(lines: readonly Line[]): readonly Line[] {
	const first = lines.findIndex(({ text }) => PEOPLE_LABEL.test(text));
	return first < 0 ? lines : lines.slice(0, first);
}

/** The registers by which a head is read; built once for a reading. */
export interface Registers {
	readonly organisations: NameRegister;
	readonly municipalities: NameRegister;
	readonly areas: NameRegister;
}

export function registersOf(context: ReadingContext): Registers {
	const towns = context.municipalities.map(({ id, name }) => {
		const bare = name.replace(/ kommune$/iu, '');
		return { id, name: `${bare} Kommune`, aliases: [bare] };
	});
	return {
		organisations: new NameRegister(context.organisations),
		municipalities: new NameRegister(towns),
		areas: new NameRegister(context.areas)
	};
}

/** The organisation that was met; none where there were many. */
function partyOf(
	source: string,
	lines: readonly Line[],
	all: readonly Line[],
	{ organisations }: Registers,
	municipality: FoundName | null
): { organisation: FoundName | null; isForMany: boolean } {
	const top = lines.slice(0, TITLE_LINES);
	if (top.some(({ text }) => JOINT_MEETING.test(text) && text.length <= LONGEST_TITLE))
		return { organisation: null, isForMany: true };
	const above = beforePeople(lines);
	const inTitle = readOrganisation(above, organisations, municipality);
	if (inTitle !== null) return { organisation: inTitle, isForMany: false };
	if (organisationsIn(lines.slice(above.length), organisations) > 1)
		return { organisation: null, isForMany: true };
	const organisation =
		readOrganisation(lines, organisations, municipality) ??
		readOrganisation(pairs(source, top), organisations, municipality) ??
		soleOrganisation(all, organisations) ??
		nearMiss(above.slice(0, TITLE_LINES), organisations, municipality);
	return { organisation, isForMany: false };
}

/** What the head of the minutes says; `head` ends where the items begin. */
export function readHeader(
	source: string,
	head: readonly Line[],
	all: readonly Line[],
	registers: Registers
): Header {
	const lines = unwrapped(source, head.slice(0, MOST_LINES));
	const title = readTitle(lines);
	const top = lines.slice(0, TITLE_LINES);
	const named = readDialogueYear(top);
	const municipality =
		readMunicipality(lines, registers.municipalities) ??
		readMunicipality(all.slice(0, 400), registers.municipalities);
	const { organisation, isForMany } = partyOf(source, lines, all, registers, municipality);
	const inHead = readHeaderDate(lines, named);
	const found =
		inHead.date === null && inHead.warnings.length === 0
			? readHeaderDate(all.slice(-FOOT_LINES), named)
			: inHead;
	const meetingYear = found.date === null ? null : Number(found.date.value.slice(0, 4));
	const body = all
		.slice(head.length)
		.map(({ text }) => text)
		.join(' ');
	const dialogueYear = named ?? meetingYear;
	const variant: DraftWarning[] =
		organisation !== null && organisation.id === null && organisation.candidates.length > 0
			? [{ code: 'name-variant', value: organisation.name, span: [...organisation.span] }]
			: [];
	return {
		title,
		municipality,
		organisation,
		date: found.date,
		dialogueYear,
		accountsYear: readAccountsYear(lines, body, meetingYear ?? dialogueYear),
		caseNumber: readCaseNumber(lines),
		kind: isForMany ? 'joint' : 'styringsdialog',
		warnings: [...found.warnings, ...variant]
	};
}
