import type { Cast, Owner } from './actors.ts';
import type { ItemPart } from './blocks.ts';
import type { DraftCommitment, DraftItem } from './draft.ts';
import { ownerOfAgreed, readPromise } from './promise.ts';
import { readForum } from './referral.ts';
import { NOTHING_SAID } from './words/blocks.ts';
import {
	ARRANGED,
	CARRIED_ON,
	CONSENSUS,
	DECIDED,
	DECIDED_ELSEWHERE,
	DEONTIC,
	DISCUSSED,
	DONE,
	DROPPED,
	NOT_DONE,
	NOTHING_TO_DO,
	PROPOSED,
	STATUS
} from './words/kinds.ts';
import { PROMISE_MODAL, PROMISE_VERB } from './words/promises.ts';
import {
	AGREED_THAT,
	AN_AGREEMENT,
	BEFORE_NOW,
	HAS_DECIDED,
	INFINITIVE,
	WILL_BE_DONE,
	NEXT_MEETING,
	ONE_AGREEMENT,
	SET_UP
} from './words/outcomes.ts';

export type PassageKind = DraftItem['passages'][number]['kind'];

/** Where a sentence stands. */
export interface Scene {
	readonly part: ItemPart | null;
	readonly isBullet: boolean;
	/** A point of a list that both agreed on. */
	readonly isAgreed: boolean;
	/** The item looks back at what was agreed before. */
	readonly evaluates: boolean;
	readonly cast: Cast;
}

/** What a commitment says beyond its words. */
export interface Bond {
	readonly kind: DraftCommitment['kind'];
	readonly owner: Owner;
	readonly who: string | null;
	readonly forum: string | null;
	readonly status: DraftCommitment['status'];
}

/** What a sentence is, and what it binds somebody to. */
export interface Verdict {
	readonly kind: PassageKind;
	readonly bond: Bond | null;
}

function plain(kind: PassageKind): Verdict {
	return { kind, bond: null };
}

function statusOf(text: string): DraftCommitment['status'] {
	if (CARRIED_ON.test(text)) return 'carried-over';
	if (DROPPED.test(text)) return DONE.test(text) && !NOT_DONE.test(text) ? 'done' : 'dropped';
	return DONE.test(text) && !NOT_DONE.test(text) ? 'done' : 'open';
}

/** What stands after the words that say that it was agreed. */
function agreedPart(text: string): string {
	const found = CONSENSUS.exec(text) ?? ARRANGED.exec(text) ?? DECIDED.exec(text);
	return found === null ? text : text.slice(found.index + found[0].length);
}

function agreement(text: string, cast: Cast, rest: string): Verdict {
	const { owner, who } = ownerOfAgreed(rest.replace(/^[,:]? ?at /iu, '').trim(), cast);
	const status = CARRIED_ON.test(text) ? 'carried-over' : 'open';
	return { kind: 'agreement', bond: { kind: 'agreement', owner, who, forum: null, status } };
}

/** Whether two agreed to do something, not only that something is so. */
function isToBeDone(rest: string): boolean {
	return (
		INFINITIVE.test(rest) ||
		WILL_BE_DONE.test(rest) ||
		DEONTIC.test(rest) ||
		PROMISE_VERB.test(rest) ||
		PROMISE_MODAL.test(rest) ||
		CARRIED_ON.test(rest)
	);
}

function agreed(text: string, scene: Scene): Verdict | null {
	if (BEFORE_NOW.test(text)) return null;
	const isArranged = ARRANGED.test(text);
	if (!isArranged && !CONSENSUS.test(text)) return null;
	const rest = agreedPart(text);
	if (NOTHING_TO_DO.test(rest)) return plain('decision');
	const isOfMatter = /^[,:]? ?(?:om )?\p{L}/u.test(rest) && !/^,? ?at(?!\p{L})/iu.test(rest);
	if (!isArranged && !isToBeDone(rest) && !isOfMatter) return plain('discussion');
	if (
		HAS_DECIDED.test(text) &&
		scene.part === null &&
		!/^\p{L}* ?(?:det|der|parterne)/iu.test(text)
	)
		return plain('status');
	return agreement(text, scene.cast, rest);
}

/** A decision; one to do something is followed up like an agreement. */
function decided(text: string, scene: Scene): Verdict | null {
	if (SET_UP.test(text) && /^der /iu.test(text)) return plain('decision');
	if (!DECIDED.test(text) || DECIDED_ELSEWHERE.test(text)) return null;
	if (HAS_DECIDED.test(text) && scene.part === null) return null;
	const rest = agreedPart(text);
	const isImpersonal =
		/(?<!\p{L})(?:det blev|blev det|det er|er det) (?:\p{L}+ ){0,2}?(?:besluttet|vedtaget)|besluttedes|besluttes/iu.test(
			text
		);
	if (!isImpersonal || !/^,? ?at /iu.test(rest) || NOTHING_TO_DO.test(rest))
		return plain('decision');
	return { ...agreement(text, scene.cast, rest), kind: 'decision' };
}

/** What became of a point of an earlier agreement. */
function evaluated(text: string, scene: Scene): Verdict | null {
	const isOne =
		ONE_AGREEMENT.test(text) || (scene.evaluates && (scene.isBullet || AN_AGREEMENT.test(text)));
	if (!isOne) return null;
	const status = statusOf(text);
	if (status === 'open') return null;
	const bond: Bond = { kind: 'agreement', owner: 'both', who: null, forum: null, status };
	return { kind: status === 'carried-over' ? 'agreement' : 'status', bond };
}

function told(text: string): Verdict {
	if (text.endsWith(':') || /^hvis /iu.test(text)) return plain('information');
	if (text.endsWith('?') || DISCUSSED.test(text)) return plain('discussion');
	return plain(STATUS.test(text) ? 'status' : 'information');
}

/** What one sentence of the minutes is. Proposals, quoted law and the case as it was put before the meeting bind nobody. */
export function judge(text: string, scene: Scene): Verdict {
	const { part, cast } = scene;
	if (NOTHING_SAID.test(text) || text.length < 3) return plain('information');
	if (part === 'case' || part === 'law' || part === 'annex')
		return plain(STATUS.test(text) ? 'status' : 'information');
	if (part === 'proposal' || PROPOSED.test(text)) return plain('information');
	if (text.endsWith('?') || NEXT_MEETING.test(text)) return told(text);
	const forum = readForum(text);
	const promise = readPromise(text, cast);
	const isPromise = promise !== null && !AGREED_THAT.test(text);
	if (
		forum !== null &&
		!(isPromise && /(?<!\p{L})(?:undersøger|udarbejder|afklarer|indhenter)(?!\p{L})/iu.test(text))
	) {
		const isBoth = promise === null || AGREED_THAT.test(text);
		return {
			kind: 'referral',
			bond: {
				kind: 'referral',
				owner: isBoth ? 'both' : promise.owner,
				who: isBoth ? null : promise.who,
				forum,
				status: 'open'
			}
		};
	}
	if (scene.isAgreed) return agreement(text, cast, text);
	const outcome = evaluated(text, scene) ?? agreed(text, scene) ?? decided(text, scene);
	if (outcome !== null) return outcome;
	if (promise === null) return told(text);
	return {
		kind: 'action',
		bond: { kind: 'action', owner: promise.owner, who: promise.who, forum: null, status: 'open' }
	};
}
