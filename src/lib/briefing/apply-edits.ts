import { briefingEditsText } from '../text/index.ts';
import type { Block, DocumentPart, Statement, WrittenDocument } from './document.ts';
import type { BriefingEdits } from './edits.ts';
import { checklistPart, isBlank, OWN_PART, standingAlone, withAdded } from './own-words.ts';
import { statementsOf, wordsOf } from './plain-text.ts';

type Rewritten = BriefingEdits['rewritten'][number];

function rewriteStatement(statement: Statement, own: Rewritten | undefined): Statement {
	if (own === undefined || isBlank(own.text)) return statement;
	const now = wordsOf(statement);
	return {
		...statement,
		text: [{ text: own.text }],
		isOwn: true,
		...(now === own.basis ? {} : { changed: { then: own.basis, now } })
	};
}

function rewriteBlock(block: Block, own: ReadonlyMap<string, Rewritten>): Block {
	if (block.kind === 'text') {
		return { ...block, statement: rewriteStatement(block.statement, own.get(block.statement.id)) };
	}
	if (block.kind !== 'list') return block;
	const statements = block.statements.map((one) => rewriteStatement(one, own.get(one.id)));
	return { ...block, statements };
}

/** The block without what is hidden in it; null where nothing of it is left. */
function shownBlock(block: Block, hidden: ReadonlySet<string>): Block | null {
	if (block.kind === 'text') return hidden.has(block.statement.id) ? null : block;
	if (hidden.has(block.id)) return null;
	if (block.kind === 'list') {
		const statements = block.statements.filter(({ id }) => !hidden.has(id));
		return statements.length === 0 && block.statements.length > 0 ? null : { ...block, statements };
	}
	if (block.kind !== 'table') return block;
	const lines = block.lines.filter(({ id }) => !hidden.has(id));
	return lines.length === 0 && block.lines.length > 0 ? null : { ...block, lines };
}

/** Blocks that are shown, without headings that have lost all that stood below them. */
function shownBlocks(blocks: readonly Block[], hidden: ReadonlySet<string>): readonly Block[] {
	const shown: Block[] = [];
	let heading: Block | null = null;
	for (const [index, block] of blocks.entries()) {
		const kept = shownBlock(block, hidden);
		if (block.kind === 'heading') {
			const next = blocks[index + 1];
			heading = kept;
			const isBare = next === undefined || next.kind === 'heading';
			if (heading !== null && isBare) shown.push(heading);
			if (isBare) heading = null;
		} else if (kept !== null) {
			if (heading !== null) shown.push(heading);
			heading = null;
			shown.push(kept);
		}
	}
	return shown;
}

/** The part without what is hidden; null where it is hidden itself or nothing of it is left. */
function shownPart(part: DocumentPart, hidden: ReadonlySet<string>): DocumentPart | null {
	if (hidden.has(part.id)) return null;
	const blocks = shownBlocks(part.blocks, hidden);
	return blocks.length === 0 && part.blocks.length > 0 ? null : { ...part, blocks };
}

/** Parts in the person's order; those it does not name follow in their own. Names of no part are passed over. */
function inOrder(
	parts: readonly DocumentPart[],
	order: readonly string[]
): readonly DocumentPart[] {
	const places = new Map([...new Set(order)].map((id, place) => [id, place]));
	const placeOf = (part: DocumentPart): number => places.get(part.id) ?? places.size;
	return [...parts].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where own words go whose statement is gone: the part its id begins with, or the part for what has no place. */
function lostWords(
	document: WrittenDocument,
	rewritten: readonly Rewritten[]
): ReadonlyMap<string, readonly Block[]> {
	const known = new Set(
		document.parts.flatMap(({ blocks }) => blocks.flatMap(statementsOf).map(({ id }) => id))
	);
	const parts = new Set(document.parts.map(({ id }) => id));
	const lost = new Map<string, Block[]>();
	for (const own of rewritten.filter(({ id, text }) => !known.has(id) && !isBlank(text))) {
		const named = own.id.split('/')[0] ?? '';
		const part = parts.has(named) ? named : OWN_PART;
		lost.set(part, [...(lost.get(part) ?? []), standingAlone(own)]);
	}
	return lost;
}

/** The parts with all of the person's own words in them, in the person's order, nothing hidden. */
function editedParts(document: WrittenDocument, edits: BriefingEdits): readonly DocumentPart[] {
	// The last of twins holds, as in any list that a hand may have written.
	const rewritten = new Map(edits.rewritten.map((own) => [own.id, own]));
	const lost = lostWords(document, [...rewritten.values()]);
	const known = new Set(document.parts.map(({ id }) => id));
	const parts = document.parts.map((part) => {
		const blocks = [
			...part.blocks.map((block) => rewriteBlock(block, rewritten)),
			...(lost.get(part.id) ?? [])
		];
		const added = edits.added.filter((one) => one.part === part.id);
		return withAdded({ ...part, blocks }, added);
	});
	const homeless = withAdded(
		{ id: OWN_PART, title: briefingEditsText.ownTitle, blocks: lost.get(OWN_PART) ?? [] },
		edits.added.filter((one) => !known.has(one.part))
	);
	const checklist = checklistPart(edits.checklist);
	const own = [
		...(homeless.blocks.length === 0 ? [] : [homeless]),
		...(checklist ? [checklist] : [])
	];
	return inOrder([...parts, ...own], edits.order);
}

/**
 * The document as the person has made it. Ids that the document does not hold change nothing, but own words are
 * never lost: without their place they stand at the end of their part, or in one of their own.
 */
export function applyEdits(document: WrittenDocument, edits: BriefingEdits): WrittenDocument {
	const hidden = new Set(edits.hidden);
	const parts = editedParts(document, edits).flatMap((part) => shownPart(part, hidden) ?? []);
	return { ...document, parts };
}
