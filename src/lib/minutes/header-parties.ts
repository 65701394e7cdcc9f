import { foldDanish } from '../text/index.ts';
import type { FoundName, Span } from './draft.ts';
import { flowOf, sourceSpan } from './flow.ts';
import type { Line } from './lines.ts';
import { type NameRegister, nameWords } from './names.ts';
import { TITLE_LINE } from './words/header.ts';
import {
	BEFORE_TOWN,
	BETWEEN,
	KOMMUNE,
	MUNICIPALITY_PHRASE,
	ONLY_TYPE,
	ORGANISATION_PHRASE,
	WITH
} from './words/parties.ts';

interface Mention {
	readonly ids: readonly string[];
	readonly name: string;
	readonly span: Span;
	readonly weight: number;
}

/** Lines at the top say who met whom; further down others are named too. */
const TOP = 10;

function lineWeight(lines: readonly Line[], index: number): number {
	if (TITLE_LINE.test(lines[index]?.text ?? '')) return 3;
	return index < TOP ? 2 : 1;
}

function mentions(lines: readonly Line[], register: NameRegister): Mention[] {
	return lines.flatMap((line, index) =>
		register.find(line.text).map((hit) => ({
			ids: hit.ids,
			name: line.text.slice(hit.start, hit.end),
			span: sourceSpan(line.flow, hit.start, hit.end),
			weight:
				hit.weight *
				lineWeight(lines, index) *
				(isPartOfMore(line.text, hit.start, hit.end) ? 0 : 1)
		}))
	);
}

/** `Lejerbo` in `Lejerbo Albertslund` names somebody else. */
function isPartOfMore(text: string, start: number, end: number): boolean {
	const next = /^ (\p{Lu}[\p{L}-]{2,})/u.exec(text.slice(end))?.[1];
	const before = /(\p{Lu}[\p{L}]+)-$/u.test(text.slice(0, start));
	return (
		before ||
		(next !== undefined &&
			!/^(?:kommune|dato|mødedato|tid|sted|regnskab|referat|afdeling)/iu.test(next))
	);
}

function best(found: readonly Mention[]): Mention | null {
	const [first] = found
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0]);
	return first ?? null;
}

/** A name that the text gives, and who of the register could be meant by it. */
function unsure(name: string, line: Line, start: number, register: NameRegister): FoundName {
	const candidates = register.like(name).map(({ id }) => id);
	return { name, id: null, candidates, span: sourceSpan(line.flow, start, start + name.length) };
}

export function readMunicipality(lines: readonly Line[], register: NameRegister): FoundName | null {
	const known = best(mentions(lines, register));
	if (known?.ids.length === 1) {
		return { name: known.name, id: known.ids[0] ?? null, candidates: [], span: known.span };
	}
	for (const line of lines) {
		for (const found of line.text.matchAll(MUNICIPALITY_PHRASE)) {
			const name = found[0].replace(BEFORE_TOWN, '');
			if (!KOMMUNE.test(name.replace(/ .*$/u, '')))
				return unsure(name, line, found.index + found[0].length - name.length, register);
		}
	}
	return null;
}

/** Names of organisations that no register needs to know, where the head says who met. */
function namedOrganisations(line: Line): { name: string; start: number }[] {
	const { text } = line;
	const between = BETWEEN.exec(text);
	const sides = [between?.[1], between?.[2], WITH.exec(text)?.[1], ...besideMunicipality(text)];
	const named = sides.filter(
		(side): side is string => side !== undefined && !KOMMUNE.test(side) && /\p{Lu}/u.test(side)
	);
	const phrases = Array.from(text.matchAll(ORGANISATION_PHRASE), (found) => found[0]);
	return [...phrases, ...named]
		.map((name) =>
			name
				.replace(
					/^(?:Referat|Styringsdialog\p{L}*|Dialogm\p{L}*|Mellem|Med|For|Fra|Og)(?: af| med| mellem)? /iu,
					''
				)
				.trim()
		)
		.filter(
			(name) =>
				!ONLY_TYPE.test(name) && name.length > 2 && !/^(?:alle|de|den|det)(?!\p{L})/iu.test(name)
		)
		.map((name) => ({ name, start: text.indexOf(name) }))
		.filter(({ start }) => start >= 0);
}

/** `Gladsaxe Kommune og Lejerbo`: what stands on the other side of the word. */
function besideMunicipality(text: string): string[] {
	const found = /^(.{3,60}?) (?:og|&|\/|–|-) (.{3,60}?)\.?$/u.exec(text);
	if (found === null || !KOMMUNE.test(text) || TITLE_LINE.test(text)) return [];
	return [found[1], found[2]].filter((side): side is string => side !== undefined);
}

/**
 * The organisation that was met. Where the name is not exactly one of the register, or could be two, nobody is chosen:
 * those who could be meant are listed.
 */
export function readOrganisation(
	lines: readonly Line[],
	register: NameRegister,
	municipality: FoundName | null
): FoundName | null {
	const known = best(mentions(lines, register));
	const top = lines.slice(0, TOP);
	for (const line of top) {
		for (const { name, start } of namedOrganisations(line)) {
			if (isMunicipality(name, municipality)) continue;
			const hit = register
				.find(name)
				.find((one) => one.weight >= name.replace(/s$/u, '').length - 1);
			if (hit !== undefined) break;
			const isKnownHere =
				known !== null && known.span[0] >= line.span[0] && known.span[1] <= line.span[1];
			if (isKnownHere && register.like(name).some(({ id }) => known.ids.includes(id))) continue;
			if (known === null || known.weight < 2 * known.name.length)
				return unsure(name, line, start, register);
		}
	}
	if (known !== null) {
		const [id = null, ...others] = known.ids;
		return {
			name: known.name,
			id: others.length === 0 ? id : null,
			candidates: others.length === 0 ? [] : known.ids,
			span: known.span
		};
	}
	return null;
}

function isMunicipality(name: string, municipality: FoundName | null): boolean {
	return municipality !== null && foldDanish(municipality.name).startsWith(foldDanish(name));
}

/** A capitalised run of words that is almost a name of the register; the last that is tried. */
export function nearMiss(
	lines: readonly Line[],
	register: NameRegister,
	municipality: FoundName | null
): FoundName | null {
	for (const line of lines) {
		const words = nameWords(line.text);
		for (const [index, word] of words.entries()) {
			if (!word.isCapital || /^\d/u.test(word.folded)) continue;
			for (const length of [3, 2, 1]) {
				const last = words[index + length - 1];
				if (last === undefined) continue;
				const name = line.text.slice(word.start, last.end);
				const isTown =
					isMunicipality(name, municipality) || /^s?[ -]kommune/iu.test(line.text.slice(last.end));
				if (name.length >= 5 && !isTown && !KOMMUNE.test(name) && register.like(name).length > 0)
					return unsure(name, line, word.start, register);
			}
		}
	}
	return null;
}

/** Lines next to each other as one: a name may be broken by the page. */
export function pairs(source: string, lines: readonly Line[]): Line[] {
	return lines.slice(1).flatMap((line, index) => {
		const before = lines[index];
		if (before === undefined || line.blanks > 0) return [];
		const flow = flowOf(source, [before.span, line.span]);
		return [{ ...before, flow, text: flow.text }];
	});
}

/** How many organisations of the register some lines name. */
export function organisationsIn(lines: readonly Line[], register: NameRegister): number {
	return new Set(
		mentions(lines, register).flatMap(({ ids, weight }) =>
			weight > 0 && ids.length === 1 ? ids : []
		)
	).size;
}

/** The only organisation that a text names; where there are more, nobody is chosen. */
export function soleOrganisation(lines: readonly Line[], register: NameRegister): FoundName | null {
	const found = mentions(lines, register).filter(
		({ ids, weight }) => ids.length === 1 && weight > 0
	);
	const [first] = found;
	const [id, ...others] = new Set(found.flatMap(({ ids }) => ids));
	if (first === undefined || id === undefined || others.length > 0) return null;
	return { name: first.name, id, candidates: [], span: first.span };
}
