import type { Amount } from './amounts.ts';
import type { ReadingContext } from './draft.ts';
import type { Measure } from './words/amounts.ts';
import { CHANGE, GOES_ON } from './words/figures.ts';
import type { Meaning } from './words/meaning.ts';
import { COUNTED_NOUN, MEANINGS } from './words/meanings.ts';

/** A sentence with its amounts, and what was said before it. */
export interface Statement {
	readonly text: string;
	readonly amounts: readonly Amount[];
	/** The sentence before, where this one may go on about the same; else ''. */
	readonly before: string;
}

/** Characters between an amount and the words that tell what it is of. */
const FARTHEST = 140;
const FARTHEST_BEHIND = 70;

const MEASURES: Readonly<Record<string, Measure>> = {
	'kr.': 'kr',
	'kr./år': 'kr',
	'kr./lejemålsenhed': 'kr/unit',
	'kr./lejemålsenhed/år': 'kr/unit',
	'kr./bolig': 'kr/dwelling',
	'kr./m2': 'kr/m2',
	'kr./m2/år': 'kr/m2',
	'%': '%',
	'kWh/m2': 'kWh/m2',
	'm3/m2': 'm3/m2'
};

const NAMED = new Set(MEANINGS.map(({ id }) => id));
const meanings = new WeakMap<ReadingContext, readonly Meaning[]>();

function escaped(words: string): string {
	return words.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
}

/** The meanings of the catalogue: those that have words of their own, the others by their names. */
function meaningsOf(context: ReadingContext): readonly Meaning[] {
	const known = meanings.get(context);
	if (known !== undefined) return known;
	const ids = new Set(context.indicators.map(({ id }) => id));
	const others = context.indicators.flatMap(({ id, unit, cues }): Meaning[] => {
		const measure = MEASURES[unit];
		if (measure === undefined || NAMED.has(id) || cues.length === 0) return [];
		const names = cues.map(escaped).join('|');
		return [
			{ id, measure, cue: new RegExp(`(?<!\\p{L})(?:${names})\\p{L}{0,3}(?!\\p{L})`, 'giu') }
		];
	});
	const all = [...MEANINGS.filter(({ id }) => id === null || ids.has(id)), ...others];
	meanings.set(context, all);
	return all;
}

function fits(meaning: Meaning, text: string, isChange: boolean): boolean {
	if (meaning.needs?.test(text) === false || meaning.unless?.test(text) === true) return false;
	if (meaning.change === undefined) return !isChange;
	return meaning.change === 'also' || isChange;
}

interface Hit {
	readonly meaning: Meaning;
	readonly start: number;
	readonly end: number;
}

function hitsOf(meanings: readonly Meaning[], text: string): Hit[] {
	return meanings.flatMap((meaning) =>
		Array.from(text.matchAll(meaning.cue), (found) => ({
			meaning,
			start: found.index,
			end: found.index + found[0].length
		}))
	);
}

/** The last of them; of two that end together the one that begins first, then the one that goes before. */
function nearest(hits: readonly Hit[]): Hit | undefined {
	return hits.reduce<Hit | undefined>((best, hit) => {
		if (best === undefined || hit.end > best.end) return hit;
		return hit.end === best.end && hit.start < best.start ? hit : best;
	}, undefined);
}

/** The words right behind an amount, as far as they are of it. */
function behind(text: string, { until }: Amount, next: number): string {
	const rest = text.slice(until, Math.min(next, until + FARTHEST_BEHIND));
	const stop = /[;:]|,(?! (?:der|som|hvilke)(?!\p{L}))| (?:mod|men|mens) /u.exec(rest);
	return stop === null ? rest : rest.slice(0, stop.index);
}

function isCounted({ id }: Meaning, text: string, { until }: Amount): boolean {
	const noun = id === null ? undefined : COUNTED_NOUN[id];
	return noun === undefined || noun.test(text.slice(until, until + 60));
}

/**
 * What an amount of a sentence is of: by the nearest words before it, else right behind it, else (where the sentence goes on
 * about it) in the sentence before. Null if no indicator is surely meant.
 */
export function meaningOf(
	{ text, amounts, before }: Statement,
	index: number,
	context: ReadingContext
): { readonly meaning: Meaning; readonly isRepeated: boolean; readonly words: string } | null {
	const amount = amounts[index];
	if (amount === undefined) return null;
	const isChange = CHANGE.test(text.slice(0, amount.start));
	const possible = meaningsOf(context).filter(
		(one) =>
			one.measure === amount.measure && fits(one, text, isChange) && isCounted(one, text, amount)
	);
	const told = (hit: Hit | undefined, words: string, isRepeated = false) =>
		hit === undefined || hit.meaning.id === null
			? null
			: { meaning: hit.meaning, isRepeated, words: words.slice(hit.start, hit.end) };
	const last = amounts[index - 1]?.until ?? 0;
	const from = Math.max(last, amount.start - FARTHEST);
	const segment = text.slice(from, amount.start);
	const ahead = nearest(hitsOf(possible, segment));
	if (ahead !== undefined) return told(ahead, segment);
	const words = behind(text, amount, amounts[index + 1]?.start ?? text.length);
	const follows = hitsOf(
		possible.filter(({ isBehind }) => isBehind === true),
		words
	).sort((a, b) => a.start - b.start)[0];
	if (follows !== undefined) return told(follows, words);
	const earlier = text.slice(0, last);
	const repeated = nearest(hitsOf(possible, earlier));
	if (repeated !== undefined) {
		// "Huslejen steg 1,5 % og er nu 842 kr. pr. m²": nothing has been told of it in this measure yet.
		const isFirst = !amounts.slice(0, index).some(({ measure }) => measure === amount.measure);
		return repeated.meaning.spreads === true || isFirst ? told(repeated, earlier, !isFirst) : null;
	}
	if (index > 0 || !GOES_ON.test(text)) return null;
	return told(nearest(hitsOf(possible, before)), before);
}
