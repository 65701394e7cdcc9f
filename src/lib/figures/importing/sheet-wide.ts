import type { KnownNames } from './known-names.ts';
import type { Layout } from './layout.ts';
import type { SheetWide } from './mapping.ts';
import { readHead, type HeadMeaning } from './read-head.ts';

/** What the titles and the name of a sheet say for all of it; several different ones are told apart. */
export interface WideFacts {
	readonly subjects: readonly string[];
	readonly indicators: readonly string[];
	readonly periods: readonly string[];
	readonly units: readonly string[];
	/** A title says that these are plans or expectations. */
	readonly isForecast: boolean;
}

/** Lines that tell of the file, not of its figures. */
const ABOUT_FILE =
	/^(?:udtrukket|udtræk|opdateret|kilde|note|noter|dato|senest|hentet|dannet|udskrevet|vejledning)(?!\p{L})/iu;
const PIECES = /\s*(?:[;:|]|\s[-–—]\s|,\s)\s*|\s(?:for|i|hos|af)\s/u;

function* meaningsOf(layout: Layout, names: KnownNames): Generator<HeadMeaning> {
	for (const text of [...layout.titles, layout.name]) {
		if (ABOUT_FILE.test(text.trim())) continue;
		const whole = readHead(text, names);
		yield whole;
		if (whole.rest === '') continue;
		const pieces = text.slice(0, 300).split(PIECES);
		if (pieces.length > 1) for (const piece of pieces) yield readHead(piece, names);
	}
}

function different(values: Iterable<string | null>): string[] {
	return [...new Set([...values].filter((value) => value !== null))];
}

/** Reads titles and name; `overNames`: what stands over names. A table's name that is a column's word (`Afdelinger`) says nothing for all. */
export function readWide(
	layout: Layout,
	names: KnownNames,
	overNames: readonly { readonly period: string | null; readonly unit: string | null }[]
): WideFacts {
	const all = [...meaningsOf(layout, names)];
	return {
		subjects: different(all.map(({ subject }) => subject)),
		indicators: different(all.map(({ indicator }) => indicator)),
		periods: different([...overNames, ...all].map(({ period }) => period)),
		units: different([...overNames, ...all].map(({ unit }) => unit)),
		isForecast: all.some(({ doubt }) => doubt === 'forecast')
	};
}

function only(values: readonly string[]): string | undefined {
	return values.length === 1 ? values[0] : undefined;
}

/** What a person said, else what the titles say without a doubt. */
export function joinWide(facts: WideFacts, said: SheetWide): SheetWide {
	const guess: Record<string, string> = {};
	const put = (part: keyof SheetWide, value: string | undefined): void => {
		if (value !== undefined) guess[part] = value;
	};
	put('subject', only(facts.subjects));
	put('indicator', only(facts.indicators));
	put('period', facts.isForecast ? undefined : only(facts.periods));
	put('unit', only(facts.units));
	return { ...guess, ...said };
}
