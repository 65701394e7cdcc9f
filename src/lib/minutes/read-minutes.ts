import { castOf } from './actors.ts';
import { readBody, settingOf } from './body.ts';
import { isCutOff } from './cut-off.ts';
import type { Draft, DraftParticipant, DraftWarning, Reading, ReadingContext } from './draft.ts';
import { isMinutes, refusedUnread } from './evidence.ts';
import { flowOf } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { type Header, readHeader, type Registers, registersOf, withParties } from './header.ts';
import { findHeadings } from './item-headings.ts';
import { type RawItem, readItems } from './items.ts';
import { type Line, splitLines } from './lines.ts';
import { readParticipants, sideOfBody } from './participants.ts';
import { withTableItems } from './table-items.ts';
import { unglued } from './unglued.ts';
import { once, warningsIn } from './warnings.ts';
import { lineWidth } from './wrapped.ts';

interface Structure {
	readonly lines: readonly Line[];
	readonly missesPages: boolean;
	readonly head: readonly Line[];
	readonly items: readonly RawItem[];
	readonly agenda: readonly string[];
}

/** Minutes without a head may name those who were there under their first item. */
function readPeople(
	source: string,
	{ head, lines }: Structure,
	raws: readonly RawItem[],
	registers: Registers
): DraftParticipant[] {
	const table = { width: lineWidth(lines), side: sideOfBody(head) };
	const inHead = readParticipants(source, head, registers, table);
	if (inHead.length > 0) return inHead;
	for (const raw of raws.slice(0, 2)) {
		const found = readParticipants(source, raw.lines, registers, table);
		if (found.length > 1) return found;
	}
	return [];
}

function readStructure(source: string): Structure {
	const { lines: kept, missesPages } = withoutFurniture(splitLines(source));
	const lines = withTableItems(source, unglued(source, kept));
	const { headings, agenda } = findHeadings(lines);
	const first = Math.min(headings[0]?.line ?? lines.length, agenda?.start ?? lines.length);
	const head = lines.slice(0, first);
	const items = readItems(source, lines, headings);
	return {
		lines,
		missesPages,
		head,
		items,
		agenda: agenda?.titles.map(({ folded }) => folded) ?? []
	};
}

function allWarnings(
	source: string,
	{ head, items }: Structure,
	people: readonly DraftParticipant[],
	header: Header,
	registers: Registers
): DraftWarning[] {
	const flows = [
		...head.map(({ flow }) => flow),
		...items.map(({ lines }) =>
			flowOf(
				source,
				lines.map(({ span }) => span)
			)
		)
	];
	const known = [registers.municipalities, registers.areas];
	const found = warningsIn(flows, { people, organisations: registers.organisations, known });
	return once([...header.warnings, ...found]);
}

/** Lines of a head that are no part of the only item. */
const HEAD = 4;
const FEW_LINES = 8;
const LONGEST_TITLE = 120;

/** The whole text as one item, where nothing tells its items apart. */
function onlyItem({ lines }: Structure, { title }: Header): readonly RawItem[] {
	const [first] = lines;
	if (first === undefined) return [];
	const body = lines.length > FEW_LINES ? lines.slice(HEAD) : lines;
	const { value, span } = title ?? { value: first.text, span: first.span };
	return [{ number: '1', title: value.slice(0, LONGEST_TITLE), presenters: [], span, lines: body }];
}

/**
 * Reads minutes of a meeting between a municipality and a housing organisation. A proposal that a person reviews: what the text
 * does not say is null. Any text may come; one that is no minutes is refused.
 */
export function readMinutes(source: string, context: ReadingContext): Reading {
	const unread = refusedUnread(source);
	if (unread !== null) return { status: 'refused', reason: unread };
	const structure = readStructure(source);
	const registers = registersOf(context);
	const header = readHeader(source, structure.head, structure.lines, registers);
	const raws = structure.items.length > 0 ? structure.items : onlyItem(structure, header);
	const parties = withParties(context, header);
	const people = readPeople(source, structure, raws, parties);
	const evidence = {
		lines: structure.lines,
		items: structure.items,
		people: people.length,
		hasDate: header.date !== null
	};
	if (!isMinutes(evidence)) return { status: 'refused', reason: 'not-minutes' };
	const cast = castOf(
		people,
		parties.organisations,
		structure.lines.map(({ text }) => text).join('\n')
	);
	const body = readBody(source, raws, settingOf(header, cast, lineWidth(structure.lines), context));
	const { warnings: _, ...facts } = header;
	const draft: Draft = {
		source,
		...facts,
		participants: people,
		...body,
		warnings: once([
			...allWarnings(source, structure, people, header, registers),
			...body.warnings
		]),
		isCutOff: isCutOff(structure)
	};
	return { status: 'draft', draft };
}
