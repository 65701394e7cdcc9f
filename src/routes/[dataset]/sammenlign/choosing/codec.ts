import { addresses, compareChoicesText } from '$lib/text';
import type { Choices, OwnGroup, Weights } from '../choices';
import {
	DEFAULT_CHOICES,
	FIRST_YEAR,
	LAST_YEAR,
	LONGEST_NAME,
	MOST_TWINS,
	MOST_WEIGHT
} from './defaults';
import { eachOnce, readIds, writeIds } from './id-list';
import { migrated, OLD_NAMES, VERSION, versionOf } from './migrations';

const names = addresses.compare;

type Params = Readonly<Record<string, string | null>>;

/** Every name in the address that belongs to the comparison, in the order in which links are written. */
export const ADDRESS_NAMES: readonly string[] = [
	names.version,
	names.level,
	names.chosen,
	names.indicators,
	names.from,
	names.to,
	names.group,
	names.ownName,
	names.ownMembers,
	names.twins,
	names.weights,
	names.view,
	names.against,
	names.base,
	names.across,
	names.up,
	...OLD_NAMES
];

/** The key of a word: `medium` of `{ medium: 'mellem' }`. */
function keyOf<Key extends string>(
	words: Readonly<Record<Key, string>>,
	word: string
): Key | undefined {
	return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

function wholeBetween(text: string, least: number, most: number): number | undefined {
	const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
	return number >= least && number <= most ? number : undefined;
}

const year = (text: string): number | undefined => wholeBetween(text, FIRST_YEAR, LAST_YEAR);

function weights(text: string): Weights | undefined {
	const parts = text.split('.').map((part) => wholeBetween(part, 0, MOST_WEIGHT));
	const [size, type, built, area, ...rest] = parts;
	if (size === undefined || type === undefined || built === undefined || area === undefined)
		return undefined;
	return rest.length === 0 ? { size, type, built, area } : undefined;
}

/** The name of a group as it can stand in a link: one line, not too long, no halves of signs. */
export function cleanName(name: string): string {
	const line = name.replaceAll(/\p{Cs}/gu, '').replaceAll(/\s+/gu, ' ');
	return Array.from(line.trim()).slice(0, LONGEST_NAME).join('').trimEnd();
}

/** A group without name and members is none. */
function cleanOwn(own: OwnGroup | null): OwnGroup | null {
	if (own === null) return null;
	const [name, members] = [cleanName(own.name), eachOnce(own.members)];
	return name === '' && members.length === 0 ? null : { name, members };
}

/** Reads one address; what cannot be read is remembered and counts as not said. */
class Reader {
	readonly ignored: string[] = [];
	readonly #params: URLSearchParams;

	constructor(params: URLSearchParams) {
		this.#params = params;
	}

	get<T, E>(name: string, fallback: E, read: (text: string) => T | undefined): T | E {
		const text = this.#params.get(name);
		if (text === null || text === '') return fallback;
		const value = read(text);
		if (value !== undefined) return value;
		this.ignored.push(compareChoicesText.ignored.part(name, text));
		return fallback;
	}

	word<Key extends string>(
		name: string,
		words: Readonly<Record<Key, string>>,
		fallback: NoInfer<Key>
	): Key {
		return this.get(name, fallback, (text) => keyOf(words, text));
	}

	ids(name: string): string[] {
		return eachOnce(this.#params.getAll(name).flatMap(readIds));
	}
}

/**
 * What a link says. Ids are not looked up here. `ignored`: its parts that could not be read (`fra=abc`), as they
 * are shown. Never throws.
 */
export function readChoices(params: URLSearchParams): { choices: Choices; ignored: string[] } {
	const reader = new Reader(migrated(params));
	const ids = (text: string): string[] | undefined => {
		const read = readIds(text);
		return read.length === 0 ? undefined : read;
	};
	const one = (text: string): string | undefined => ids(text)?.[0];
	reader.get(names.version, null, () => versionOf(params) ?? undefined);
	const choices: Choices = {
		level: reader.word(names.level, names.levels, DEFAULT_CHOICES.level),
		chosen: reader.ids(names.chosen),
		indicators: reader.get(names.indicators, null, (text) =>
			text === names.noIndicators ? [] : ids(text)
		),
		from: reader.get(names.from, null, year),
		to: reader.get(names.to, null, year),
		group: reader.word(names.group, names.groups, DEFAULT_CHOICES.group),
		own: cleanOwn({
			name: reader.get(names.ownName, '', (text) => text),
			members: reader.ids(names.ownMembers)
		}),
		twins: reader.get(names.twins, DEFAULT_CHOICES.twins, (text) =>
			wholeBetween(text, 1, MOST_TWINS)
		),
		weights: reader.get(names.weights, DEFAULT_CHOICES.weights, weights),
		view: reader.word(names.view, names.views, DEFAULT_CHOICES.view),
		against: reader.get(names.against, null, year),
		base: reader.get(names.base, null, year),
		across: reader.get(names.across, null, one),
		up: reader.get(names.up, null, one)
	};
	return { choices, ignored: reader.ignored };
}

/** The same of names and values. */
export function readPairs(pairs: string[][]): ReturnType<typeof readChoices> {
	return readChoices(new URLSearchParams(pairs));
}

const number = (value: number | null): string | null => (value === null ? null : String(value));
/** Null where nothing is left to write. */
const orNull = (text: string): string | null => (text === '' ? null : text);

function writtenIndicators(indicators: readonly string[] | null): string | null {
	if (indicators === null) return null;
	return writeIds(indicators, names.noIndicators) || names.noIndicators;
}

function writtenWeights({ size, type, built, area }: Weights): string {
	return [size, type, built, area].join('.');
}

/**
 * The choices as the names and values of an address; null for what is not in it, because it is what holds anyway.
 * Older names are always taken out.
 */
export function writeChoices(choices: Choices): Record<string, string | null> {
	const own = cleanOwn(choices.own);
	const unless = (value: string, standard: string): string | null =>
		value === standard ? null : value;
	const said: Params = {
		[names.level]: unless(names.levels[choices.level], names.levels[DEFAULT_CHOICES.level]),
		[names.chosen]: orNull(writeIds(choices.chosen)),
		[names.indicators]: writtenIndicators(choices.indicators),
		[names.from]: number(choices.from),
		[names.to]: number(choices.to),
		[names.group]: unless(names.groups[choices.group], names.groups[DEFAULT_CHOICES.group]),
		[names.ownName]: orNull(own?.name ?? ''),
		[names.ownMembers]: orNull(writeIds(own?.members ?? [])),
		[names.twins]: unless(String(choices.twins), String(DEFAULT_CHOICES.twins)),
		[names.weights]: unless(
			writtenWeights(choices.weights),
			writtenWeights(DEFAULT_CHOICES.weights)
		),
		[names.view]: unless(names.views[choices.view], names.views[DEFAULT_CHOICES.view]),
		[names.against]: number(choices.against),
		[names.base]: number(choices.base),
		[names.across]: orNull(writeIds(choices.across === null ? [] : [choices.across])),
		[names.up]: orNull(writeIds(choices.up === null ? [] : [choices.up]))
	};
	const isSaid = Object.values(said).some((value) => value !== null);
	return {
		[names.version]: isSaid ? String(VERSION) : null,
		...said,
		...Object.fromEntries(OLD_NAMES.map((name) => [name, null]))
	};
}

/** An address with the choices in it, and what else it says. */
export function linkTo(address: string, choices: Choices): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(writeChoices(choices))) {
		if (value === null) url.searchParams.delete(name);
		else url.searchParams.set(name, value);
	}
	return url.href;
}

/** True where both give the same link. */
export function isSameChoice(one: Choices, other: Choices): boolean {
	const [a, b] = [writeChoices(one), writeChoices(other)];
	return Object.keys(a).every((name) => a[name] === b[name]);
}
