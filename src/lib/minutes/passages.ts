import { type Block, readBlocks } from './blocks.ts';
import { actorsIn, type Cast, ownerOfAll } from './actors.ts';
import type { Span } from './draft.ts';
import { type Flow, sourceSpan, subFlow } from './flow.ts';
import type { RawItem } from './items.ts';
import { sentencesOf } from './sentences.ts';
import { judge, type Scene, type Verdict } from './verdict.ts';
import { AGREES_ON, OF_AGREEMENT, TASK_TABLE } from './words/outcomes.ts';
import { ARRANGED, CLAUSE, CONSENSUS, EVALUATES, NEW_AGREEMENT } from './words/kinds.ts';
import { FOLLOWS_UP } from './words/promises.ts';

/** Part of an item that is one thing: as long as it tells, or one outcome. */
export interface RawPassage {
	readonly flow: Flow;
	readonly span: Span;
	readonly verdict: Verdict;
	/** A point of a list that was agreed on: it speaks for itself. */
	readonly isPoint: boolean;
}

/** Longest passage that only tells; then a new one begins at the next sentence. */
const LONGEST = 700;

const LONGEST_NAMES = 60;
const LONGEST_POINT = 160;

interface Statement {
	readonly flow: Flow;
	readonly verdict: Verdict;
	readonly isPoint?: boolean;
}

/** Sentences, and parts of sentences that say something of their own. */
function statementsOf(flow: Flow): Flow[] {
	return sentencesOf(flow).flatMap(({ start, end }) => {
		const text = flow.text.slice(start, end);
		const parts: Flow[] = [];
		let from = start;
		for (const found of text.matchAll(CLAUSE)) {
			// `men` belongs to what follows; `og` only joins.
			const word = found.index + (found[1] === undefined ? ', og '.length : ', '.length);
			if (start + found.index - from < 12) continue;
			parts.push(subFlow(flow, from, start + found.index));
			from = start + word;
		}
		parts.push(subFlow(flow, from, end));
		return parts.filter((part) => part.text !== '');
	});
}

function isOutcome({ kind, bond }: Verdict): boolean {
	return (
		bond !== null ||
		['decision', 'action', 'referral', 'agreement', 'target', 'forecast'].includes(kind)
	);
}

function joined(flow: Flow, a: Flow, b: Flow): Flow {
	const start = flow.from.indexOf(a.from[0] ?? 0);
	const end = flow.to.lastIndexOf(b.to.at(-1) ?? 0) + 1;
	return subFlow(flow, Math.max(0, start), Math.max(start, end));
}

/** Puts sentences together that tell of one matter; an outcome stands alone, with the sentence that says by when. */
function gathered(flow: Flow, statements: readonly Statement[]): Statement[] {
	const passages: Statement[] = [];
	for (const one of statements) {
		const last = passages.at(-1);
		const isSequel = last?.verdict.bond?.kind === 'action' && FOLLOWS_UP.test(one.flow.text);
		const isTelling = last !== undefined && !isOutcome(last.verdict) && !isOutcome(one.verdict);
		const fits = last !== undefined && last.flow.text.length + one.flow.text.length <= LONGEST;
		if (last === undefined || !(isSequel || (isTelling && fits))) passages.push(one);
		else
			passages[passages.length - 1] = {
				flow: joined(flow, last.flow, one.flow),
				verdict: stronger(last.verdict, one.verdict, isSequel)
			};
	}
	return passages;
}

const RANK = ['information', 'status', 'discussion'];

function stronger(a: Verdict, b: Verdict, isSequel: boolean): Verdict {
	return isSequel || RANK.indexOf(a.kind) >= RANK.indexOf(b.kind) ? a : b;
}

/** `Der blev indgået aftale om:` before a list. */
function opensList(text: string, next: Block | undefined): boolean {
	const isOpen = /[:;]$/u.test(text) || /(?<!\p{L})(?:at|om|følgende)$/iu.test(text);
	const isBeforeList = next?.kind === 'bullet' || isOpen;
	if (!isBeforeList || (!isOpen && /[.!?]$/u.test(text) && !/følgende/iu.test(text))) return false;
	return ARRANGED.test(text) || CONSENSUS.test(text) || AGREES_ON.test(text);
}

/** Whether a sentence tells of the time to come; null if it does not. */
export type Foretells = (sentence: string) => 'target' | 'forecast' | null;

interface Reader {
	readonly item: RawItem;
	readonly cast: Cast;
	readonly foretells: Foretells;
	/** The points that follow were agreed. */
	isAgreed: boolean;
}

/** A cell that says who is to see to it: names and nothing else. */
function namesOnly(text: string, cast: Cast): boolean {
	if (text.length > LONGEST_NAMES || cast.names === null) return false;
	return text.replaceAll(cast.names, '').replaceAll(/[\s,/&+]|(?<!\p{L})og(?!\p{L})/gu, '') === '';
}

/** A line among agreed points that no sign marks as one. */
function isUnmarkedPoint({ kind, flow }: Block, reader: Reader): boolean {
	if (!reader.isAgreed || (kind !== 'label' && kind !== 'text')) return false;
	return flow.text.length <= LONGEST_POINT && !/[.!?:]$/u.test(flow.text);
}

function passagesOf(block: Block, next: Block | undefined, reader: Reader): Statement[] {
	const { item, cast } = reader;
	const isPoint = block.kind === 'bullet' || isUnmarkedPoint(block, reader);
	if (namesOnly(block.flow.text, cast) || (block.kind === 'label' && !isPoint)) return [];
	if (block.kind === 'rows') return tableOf(block, reader);
	const evaluates = EVALUATES.test(item.title) && OF_AGREEMENT.test(item.title);
	const isNew = NEW_AGREEMENT.test(item.title) && !evaluates;
	const scene: Scene = {
		part: block.part,
		isBullet: isPoint,
		isAgreed: isPoint && (reader.isAgreed || isNew),
		evaluates,
		cast
	};
	if (scene.isAgreed) return agreedPoint(block.flow, scene);
	const isBinding = block.part !== 'proposal' && block.part !== 'case';
	if (!isPoint && isBinding && opensList(block.flow.text.slice(-LONGEST_POINT), next)) {
		reader.isAgreed = true;
		return introduced(block.flow, scene);
	}
	if (!isPoint) reader.isAgreed = false;
	return gathered(
		block.flow,
		statementsOf(block.flow).map((flow) => ({
			flow,
			verdict: foretold(flow.text, judge(flow.text, scene), reader)
		}))
	);
}

/** What binds nobody may still tell of the time to come. */
function foretold(text: string, verdict: Verdict, { foretells }: Reader): Verdict {
	if (isOutcome(verdict)) return verdict;
	const kind = foretells(text);
	return kind === null ? verdict : { kind, bond: null };
}

/** What stands before a list of agreed points; its last sentence opens the list. */
function introduced(flow: Flow, scene: Scene): Statement[] {
	const statements = statementsOf(flow);
	const last = statements.at(-1);
	if (last === undefined) return [];
	const before = statements
		.slice(0, -1)
		.map((one) => ({ flow: one, verdict: judge(one.text, scene) }));
	return [...gathered(flow, before), { flow: last, verdict: { kind: 'agreement', bond: null } }];
}

/** A table of tasks has a point in each row; any other table only tells. */
function tableOf({ flow, rows, part }: Block, { item, cast, isAgreed }: Reader): Statement[] {
	const [head, ...others] = rows;
	const isHeaded = head !== undefined && TASK_TABLE.test(head.text);
	const isOfTasks = isHeaded || isAgreed || NEW_AGREEMENT.test(item.title);
	if (!isOfTasks || others.length === 0)
		return [{ flow, verdict: { kind: 'information', bond: null } }];
	const scene: Scene = { part, isBullet: true, isAgreed: true, evaluates: false, cast };
	return (isHeaded ? others : rows).map((row) => ({
		flow: row,
		verdict: ownedByCell(row.text, judge(row.text, scene), cast),
		isPoint: true
	}));
}

/** In a table, who is to see to it stands in a cell of its own. */
function ownedByCell(text: string, verdict: Verdict, cast: Cast): Verdict {
	const named = actorsIn(text, cast).filter(({ isPerson }) => isPerson);
	const owner = ownerOfAll(named);
	if (verdict.bond === null || owner === null) return verdict;
	const who = named.map(({ start, end }) => text.slice(start, end)).join(', ');
	return { ...verdict, bond: { ...verdict.bond, owner, who } };
}

/** An agreed point is one, however many sentences explain it. */
function agreedPoint(flow: Flow, scene: Scene): Statement[] {
	return [{ flow, verdict: judge(flow.text, scene), isPoint: true }];
}

/** What an item is read with. */
export interface ReadingOf {
	readonly cast: Cast;
	/** Letters on a line, where lines are broken. */
	readonly width: number | null;
	readonly foretells: Foretells;
}

/** The passages of one item, in the order of the text. */
export function readPassages(
	source: string,
	item: RawItem,
	{ cast, width, foretells }: ReadingOf
): RawPassage[] {
	const blocks = readBlocks(source, item.lines, width);
	const reader: Reader = { item, cast, foretells, isAgreed: false };
	return blocks
		.flatMap((block, index) => passagesOf(block, blocks[index + 1], reader))
		.filter(({ flow }) => flow.text !== '')
		.map(({ flow, verdict, isPoint = false }) => ({
			flow,
			verdict,
			isPoint,
			span: sourceSpan(flow, 0, flow.text.length)
		}))
		.filter(({ span }) => span[1] > span[0]);
}
