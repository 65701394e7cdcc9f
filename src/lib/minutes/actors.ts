import type { DraftCommitment, DraftParticipant } from './draft.ts';
import type { NameRegister } from './names.ts';
import { BOTH_ACTOR, MUNICIPALITY_ACTOR, ORGANISATION_ACTOR, OTHER_ACTOR } from './words/actors.ts';

export type Owner = DraftCommitment['owner'];

/** Somebody whom a sentence names. */
export interface Actor {
	readonly owner: Owner;
	readonly start: number;
	readonly end: number;
	/** Named, not only by what they are part of. */
	readonly isPerson: boolean;
}

/** Whose side the people at the table are on, and how the text calls them. */
export interface Cast {
	readonly people: readonly DraftParticipant[];
	readonly organisations: NameRegister;
	/** Of people: their names, last names and initials, longest first; null where nobody is named. */
	readonly names: RegExp | null;
	readonly byName: ReadonlyMap<string, Owner>;
	/** Names of organisations as the text misspells them; null where it does not. */
	readonly misspelt: RegExp | null;
}

function ownerOf(side: DraftParticipant['side']): Owner {
	return side === 'administrator' ? 'organisation' : side;
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Finds any of some words, the longest first; null where there is none. */
function anyOf(words: readonly string[], flags: string): RegExp | null {
	if (words.length === 0) return null;
	const any = [...words].sort((a, b) => b.length - a.length).map(escaped);
	return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any.join('|')})(?![\p{L}\p{N}-])`, flags);
}

export function castOf(
	people: readonly DraftParticipant[],
	organisations: NameRegister,
	text: string
): Cast {
	const byName = new Map<string, Owner>();
	for (const { name, initials, side } of people) {
		for (const written of [name, initials])
			if (written !== null) byName.set(written, ownerOf(side));
	}
	for (const { name, side } of people) {
		const parts = name?.split(' ') ?? [];
		for (const part of [parts[0], parts.at(-1)]) {
			if (part !== undefined && part.length > 2 && !byName.has(part))
				byName.set(part, ownerOf(side));
		}
	}
	const names = anyOf([...byName.keys()], 'gu');
	const slips = organisations.slips(text).map(({ start, end }) => text.slice(start, end));
	return { people, organisations, names, byName, misspelt: anyOf([...new Set(slips)], 'giu') };
}

const GROUPS: readonly (readonly [RegExp, Owner])[] = (
	[
		[OTHER_ACTOR, 'other'],
		[BOTH_ACTOR, 'both'],
		[MUNICIPALITY_ACTOR, 'municipality'],
		[ORGANISATION_ACTOR, 'organisation']
	] as const
).map(([source, owner]) => [
	new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}-])`, 'giu'),
	owner
]);

function overlaps(a: Actor, b: Actor): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Everybody whom a text names, in its order. */
export function actorsIn(text: string, cast: Cast): Actor[] {
	const found: Actor[] = [];
	const add = (actor: Actor): void => {
		if (!found.some((other) => overlaps(other, actor))) found.push(actor);
	};
	for (const hit of cast.names === null ? [] : text.matchAll(cast.names)) {
		const owner = cast.byName.get(hit[0]);
		if (owner !== undefined)
			add({ owner, start: hit.index, end: hit.index + hit[0].length, isPerson: true });
	}
	for (const [pattern, owner] of GROUPS.slice(0, 2)) addGroup(text, pattern, owner, add);
	for (const { start, end } of cast.organisations.find(text))
		add({ owner: 'organisation', start, end, isPerson: false });
	if (cast.misspelt !== null) addGroup(text, cast.misspelt, 'organisation', add);
	for (const [pattern, owner] of GROUPS.slice(2)) addGroup(text, pattern, owner, add);
	return found.sort((a, b) => a.start - b.start);
}

function addGroup(text: string, pattern: RegExp, owner: Owner, add: (actor: Actor) => void): void {
	for (const hit of text.matchAll(pattern))
		add({ owner, start: hit.index, end: hit.index + hit[0].length, isPerson: false });
}

/** Whose it is where several are named side by side. */
export function ownerOfAll(actors: readonly Actor[]): Owner | null {
	const owners = new Set(actors.map(({ owner }) => owner));
	const [only] = owners;
	if (only === undefined) return null;
	if (owners.size === 1) return only;
	return owners.has('both') || (owners.has('organisation') && owners.has('municipality'))
		? 'both'
		: only;
}

/** Those named side by side up to a place: `kommunen og Fabelbolig`. */
export function actorsBefore(text: string, actors: readonly Actor[], at: number): Actor[] {
	const before = actors.filter(({ end }) => end <= at);
	const group: Actor[] = [];
	for (const actor of before.reverse()) {
		const next = group[0];
		if (
			next !== undefined &&
			!/^(?:,| og| samt| &| i samarbejde med)? ?$/u.test(text.slice(actor.end, next.start))
		)
			break;
		group.unshift(actor);
	}
	return group;
}
