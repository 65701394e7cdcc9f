import type { PassageKind } from './draft.ts';

/** What a phrase may ask before it is said. Numbers are the organisation's unless told otherwise. */
export interface Circumstances {
	readonly organisation: string;
	/** Year of the meeting. */
	readonly year: number;
	/** An indicator in the accounts year, or `back` years before; `null` = unknown. */
	value(indicator: string, back?: number): number | null;
	/** Change on the year before; `null` where one of them is unknown. */
	change(indicator: string): number | null;
}

/**
 * A sentence with places. `[a|b]` is a choice; `{formand}` a participant; `{afd}`, `{område}`,
 * `{år}` and the like are filled from the meeting; `{#indicator}` is a figure of the accounts year,
 * `{#indicator:-1}` of the year before, `{#indicator@afd}` of the department (`@område`,
 * `@kommune`, `@landet`), `{#valgdeltagelse_kv@område:KV}` of the latest known election. A phrase
 * that asks for a figure nobody has is not said.
 */
export interface Phrase {
	readonly text: string;
	readonly kind: PassageKind;
	readonly themes: readonly string[];
	readonly when: ((now: Circumstances) => boolean) | null;
	/** First and last dialogue year in which it can be said. */
	readonly years: readonly [from: number, to: number];
	/** Of phrases with the same word here, one at the most is said in an item: they would clash. */
	readonly instead: string | null;
}

export interface Topic {
	readonly id: string;
	readonly theme: string;
	readonly titles: readonly string[];
	/** Who presents it. */
	readonly by: Speaker;
	readonly take: readonly [low: number, high: number];
	readonly phrases: readonly Phrase[];
}

export type Speaker =
	'formand' | 'forretningsfører' | 'direktør' | 'teknik' | 'social' | 'sekretariat';

/** A phrase of the topic's own theme; `extra` names further themes, the years and the condition.
 * A phrase with a condition goes before others: it is the one that fits the figures. */
export function say(
	kind: PassageKind,
	text: string,
	extra: Partial<Pick<Phrase, 'themes' | 'when' | 'years' | 'instead'>> = {}
): Phrase {
	return { text, kind, themes: [], when: null, years: [1900, 2100], instead: null, ...extra };
}
