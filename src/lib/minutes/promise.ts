import { type Actor, actorsBefore, actorsIn, type Cast, type Owner, ownerOfAll } from './actors.ts';
import {
	AWAITS,
	HABIT,
	PROMISE_MODAL,
	PROMISE_PASSIVE,
	PROMISE_VERB,
	URGED,
	URGES
} from './words/promises.ts';
import {
	ALREADY,
	AWAITS_OF,
	BETWEEN_ACTOR_AND_VERB,
	CARRIES_ON,
	REPORTED,
	STRONG_PROMISE,
	SUPPOSES
} from './words/outcomes.ts';

/** That somebody will do something, and who. */
export interface Promise_ {
	readonly owner: Owner;
	/** As the text calls them; null where it does not. */
	readonly who: string | null;
}

function all(pattern: RegExp): RegExp {
	return new RegExp(pattern.source, 'giu');
}

const VERBS = [all(PROMISE_MODAL), all(PROMISE_VERB)];

function written(text: string, actors: readonly Actor[]): string | null {
	const [first, last] = [actors[0], actors.at(-1)];
	return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

/** Those who do what the verb at a place says: right before it, or right after where the sentence is turned round. */
function doersAt(text: string, actors: readonly Actor[], start: number, end: number): Actor[] {
	const before = actorsBefore(text, actors, start);
	const last = before.at(-1);
	const [first] = before;
	if (
		last !== undefined &&
		first !== undefined &&
		BETWEEN_ACTOR_AND_VERB.test(text.slice(last.end, start))
	) {
		return SUPPOSES.test(text.slice(0, first.start)) ? [] : before;
	}
	const after = actors.find((actor) => actor.start >= end && actor.start <= end + 2);
	return after === undefined || /\p{Lu}|,/u.test(text.slice(0, start).slice(1)) || start === 0
		? []
		: [after];
}

function isHabit(text: string, doers: readonly Actor[]): boolean {
	return ALREADY.test(text) || (HABIT.test(text) && !doers.some(({ isPerson }) => isPerson));
}

function promised(text: string, actors: readonly Actor[], cast: Cast): Promise_ | null {
	const told = REPORTED.exec(text);
	for (const pattern of VERBS) {
		for (const verb of text.matchAll(pattern)) {
			const doers = doersAt(text, actors, verb.index, verb.index + verb[0].length);
			const isTold = told !== null && told.index < verb.index && !STRONG_PROMISE.test(verb[0]);
			if (doers.length === 0 || isTold || isHabit(text, doers)) continue;
			return { owner: ownerOfAll(doers) ?? 'other', who: written(text, doers) };
		}
	}
	const carried = CARRIES_ON.exec(text);
	const [first] = actors;
	if (
		carried !== null &&
		first !== undefined &&
		first.start < 3 &&
		told === null &&
		!ALREADY.test(text)
	) {
		return { owner: first.owner, who: text.slice(first.start, first.end) };
	}
	return passive(text, cast);
}

/** What is sent to one of the two is sent by the other. */
function senderTo(text: string, cast: Cast): Owner {
	const to =
		/(?<!\p{L})til (.{2,40}?)(?= (?:inden|senest|ultimo|primo|medio)(?!\p{L})|[,.;]|$)/iu.exec(
			text
		)?.[1];
	const receiver = to === undefined ? null : ownerOfAll(actorsIn(to, cast));
	if (receiver === 'municipality') return 'organisation';
	return receiver === 'organisation' ? 'municipality' : 'both';
}

/** `Notatet eftersendes af kommunen inden 1. maj`. */
function passive(text: string, cast: Cast): Promise_ | null {
	const found = PROMISE_PASSIVE.exec(text);
	if (found === null || HABIT.test(text) || SUPPOSES.test(text.slice(0, found.index))) return null;
	const rest = text.slice(found.index);
	const by = /(?<!\p{L})(?:af|fra) (.{2,60}?)(?=[,.;]|$)/iu.exec(rest);
	const actors = by?.[1] === undefined ? [] : actorsIn(by[1], cast);
	return {
		owner: ownerOfAll(actors) ?? senderTo(rest, cast),
		who: by === null ? null : written(by[1] ?? '', actors)
	};
}

/** Who is to do what a sentence says, where it says that somebody will. */
export function readPromise(text: string, cast: Cast): Promise_ | null {
	const actors = actorsIn(text, cast);
	const urging = URGES.exec(text);
	const urged = urging?.[1] ?? urging?.[2] ?? urging?.[3] ?? URGED.exec(text)?.[1];
	if (urged !== undefined) {
		const whom = actorsIn(urged, cast);
		return { owner: ownerOfAll(whom) ?? 'other', who: written(urged, whom) };
	}
	const awaited = AWAITS.exec(text)?.[1] ?? AWAITS_OF.exec(text)?.[1]?.replace(/s$/u, '');
	if (awaited !== undefined) {
		return { owner: ownerOfAll(actorsIn(awaited, cast)) ?? 'other', who: awaited };
	}
	return promised(text, actors, cast);
}

/** Whose an agreed point is: those who are to do it, else both. */
export function ownerOfAgreed(text: string, cast: Cast): Promise_ {
	const bracket = /\((?:ansvarlig:? )?([^()]{2,60})\)[.;]?$/iu.exec(text)?.[1];
	const named = bracket === undefined ? [] : actorsIn(bracket, cast);
	if (named.length > 0)
		return { owner: ownerOfAll(named) ?? 'both', who: written(bracket ?? '', named) };
	const actors = actorsIn(text, cast);
	const [first] = actors;
	const opening =
		first === undefined ? [] : actorsBefore(text, actors, endOfGroup(text, actors, first));
	const isSubject =
		first !== undefined &&
		first.start <= 2 &&
		/^ (?:\p{L}+)/u.test(text.slice(opening.at(-1)?.end ?? 0));
	const isGenitive = /^s(?!\p{L})/u.test(text.slice(opening.at(-1)?.end ?? 0));
	if (isSubject && !isGenitive)
		return { owner: ownerOfAll(opening) ?? 'both', who: written(text, opening) };
	return { owner: 'both', who: null };
}

function endOfGroup(text: string, actors: readonly Actor[], first: Actor): number {
	let end = first.end;
	for (const actor of actors) {
		if (actor.start > end && /^(?:,| og| samt)? ?$/u.test(text.slice(end, actor.start)))
			end = actor.end;
	}
	return end;
}
