import { tokenize } from '$lib/engine';
import { parseDanishNumber } from '$lib/text';

/** What is put into the places of a query, by their names. */
export type PlaceValues = Readonly<Record<string, string | number | boolean | null>>;

export type PlaceType = 'text' | 'number' | 'date' | 'unknown';

export const PLACE_TYPES: readonly PlaceType[] = ['text', 'number', 'date', 'unknown'];

/** What a person has written for a place, and as what it is meant. */
export interface PlaceEntry {
	readonly type: PlaceType;
	readonly written: string;
}

/** The names of the `$name` places of the SQL, each once, in the order in which they stand. */
export function placesOf(sql: string): readonly string[] {
	const places = tokenize(sql).filter(({ kind }) => kind === 'place');
	return [...new Set(places.map(({ text }) => text.slice(1)))];
}

/** What an entry is as a value, or why it is none. Nothing written is unknown (NULL) for numbers and dates, and for text. */
export type ReadEntry =
	| { readonly kind: 'value'; readonly value: string | number | null }
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
	| { readonly kind: 'unreadable' };

const unreadable: ReadEntry = { kind: 'unreadable' };

function iso(year: string, month: string, day: string): ReadEntry {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${text}T00:00:00Z`);
	const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
	return exists ? { kind: 'value', value: text } : unreadable;
}

/** `2025-05-23`, `23.05.2025`, `23/5-2025`. */
function readDate(text: string): ReadEntry {
	const international = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (international !== null) {
		return iso(international[1] ?? '', international[2] ?? '', international[3] ?? '');
	}
	const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
	return danish === null ? unreadable : iso(danish[3] ?? '', danish[2] ?? '', danish[1] ?? '');
}

function readNumber(text: string): ReadEntry {
	const parsed = parseDanishNumber(text);
	switch (parsed.kind) {
		case 'number':
			return { kind: 'value', value: parsed.value };
		case 'missing':
			return { kind: 'value', value: null };
		case 'ambiguous':
			return parsed;
		case 'unreadable':
			return unreadable;
	}
}

/** Reads what a person has written: `5.700,5` as a number is 5700.5. */
export function readEntry({ type, written }: PlaceEntry): ReadEntry {
	const trimmed = written.trim();
	if (type === 'unknown' || trimmed === '') return { kind: 'value', value: null };
	if (type === 'text') return { kind: 'value', value: written };
	return type === 'number' ? readNumber(trimmed) : readDate(trimmed);
}

/** The values of a form whose entries can all be read; null if one cannot. What has no entry is unknown. */
export function valuesOf(
	names: readonly string[],
	entries: Readonly<Record<string, PlaceEntry>>
): PlaceValues | null {
	const values: Record<string, string | number | null> = {};
	for (const name of names) {
		const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
		const read = readEntry(entry ?? { type: 'text', written: '' });
		if (read.kind !== 'value') return null;
		values[name] = read.value;
	}
	return values;
}
