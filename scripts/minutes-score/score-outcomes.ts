import type { Draft } from '../../src/lib/minutes/index.ts';
import type { Case } from './corpus.ts';
import { isSame, touches, type Place } from './locate.ts';
import type { Judge } from './judge.ts';

/** Something that was decided, is to be done, or was sent on. An agreement is a decision of both. */
interface Outcome {
	readonly kind: string;
	readonly span: Place;
	/** Null of a passage: whose it is stands with the commitment. */
	readonly owner: string | null;
}

const KINDS = new Set(['decision', 'action', 'referral', 'agreement']);

function classOf(kind: string): string {
	return kind === 'agreement' ? 'decision' : kind;
}

/** Passages of those kinds, and commitments that no passage tells of. */
function outcomesOf({ items, commitments }: Draft): readonly Outcome[] {
	const passages: readonly Outcome[] = items
		.flatMap((item) => item.passages)
		.filter(({ kind }) => KINDS.has(kind))
		.map(({ kind, span }) => ({ kind: classOf(kind), span, owner: null }));
	const others = commitments
		.map(({ kind, span, owner }): Outcome => ({ kind: classOf(kind), span, owner }))
		.filter(
			({ span }) =>
				!passages.some((passage) => isSame(passage.span, span) || isSame(span, passage.span))
		);
	return [...passages, ...others];
}

/** Decisions, actions and referrals, matched by place and kind. */
export function scoreOutcomes(judge: Judge, { expected, text }: Case, draft: Draft): void {
	const found = outcomesOf(draft);
	const asked = expected.outcomes.map(([kinds, quote, owner]) => ({
		classes: new Set(kinds.split('|').map(classOf)),
		quote,
		owner,
		places: judge.letters.find(quote)
	}));
	for (const { classes, quote, owner, places } of asked) {
		const isHere = ({ span }: { readonly span: Place }): boolean =>
			places.some((place) => isSame(span, place));
		const here = found.filter(isHere);
		const isMay = expected.mayOutcomes.includes(quote);
		const isHit = here.some(({ kind }) => classes.has(kind));
		const told = here.map(({ kind }) => kind).join(', ') || 'not found';
		// What is both asked for and left open counts when it is found only.
		if (isHit || !isMay)
			judge.asked('outcomes', isHit, `${[...classes].join('|')} "${quote}": ${told}`);
		const tied = draft.commitments.filter(isHere);
		if (owner === undefined || owner === '*' || tied.length === 0) continue;
		judge.asked(
			'owners',
			tied.some((one) => one.owner === owner),
			`"${quote}" ${owner}: ${tied.map((one) => one.owner).join(', ')}`
		);
	}
	const open = expected.mayOutcomes.flatMap((quote) => judge.letters.find(quote));
	for (const { kind, span } of found) {
		const isAsked = asked.some(
			({ classes, places }) => classes.has(kind) && places.some((place) => isSame(span, place))
		);
		if (isAsked || open.some((place) => touches(place, span))) continue;
		judge.wrong('outcomes', `${kind} "${draft.source.slice(...span).replaceAll(/\s+/gu, ' ')}"`);
	}
	if (asked.some(({ places }) => places.length === 0)) {
		const lost = asked.filter(({ places }) => places.length === 0).map(({ quote }) => quote);
		judge.tally.misses.push(
			`corpus: not in the text (${String(text.length)} letters): ${lost.join(' / ')}`
		);
	}
}
