import { roundTo } from '../numbers.ts';
import type { Block, ItemDraft, Piece, Statement } from './draft.ts';
import type { Phrase, Topic } from './phrase.ts';
import { PLANTED_SENTENCES } from './phrases/planted.ts';
import { circumstancesOf, personOf, type Scene } from './scene.ts';
import { fill } from './template.ts';

/** Which phrases have been said, so that meetings differ: by organisation and over all. */
export class Repetition {
	readonly #lastYear = new Map<string, number>();
	readonly #times = new Map<string, number>();

	/** Lower is fresher: what this organisation said last year comes last. */
	staleness(organisation: string, year: number, text: string): number {
		const last = this.#lastYear.get(`${organisation}|${text}`);
		const own = last === undefined ? 0 : 12 / Math.max(1, year - last);
		return own + roundTo((this.#times.get(text) ?? 0) * 0.25, 2);
	}

	note(organisation: string, year: number, text: string): void {
		this.#lastYear.set(`${organisation}|${text}`, year);
		this.#times.set(text, (this.#times.get(text) ?? 0) + 1);
	}
}

export function statement(
	scene: Scene,
	text: string,
	kind: Statement['kind'],
	themes: readonly string[],
	commitment: Statement['commitment'] = null
): Statement | null {
	const pieces = fill(scene, text);
	return pieces === null ? null : { kind, themes, pieces, commitment };
}

/** As `statement`, from the freshest of several wordings that can be said here; `said` takes note of it. */
export function anyOf(
	scene: Scene,
	said: Repetition,
	texts: readonly string[],
	kind: Statement['kind'],
	themes: readonly string[],
	commitment: Statement['commitment'] = null
): Statement | null {
	const { organisation, dialogueYear, random } = scene;
	const inOrder = texts
		.map((text) => ({
			text,
			order: said.staleness(organisation.id, dialogueYear, text) + random.unit()
		}))
		.sort((a, b) => a.order - b.order);
	for (const { text } of inOrder) {
		const made = statement(scene, text, kind, themes, commitment);
		if (made === null) continue;
		said.note(organisation.id, dialogueYear, text);
		return made;
	}
	return null;
}

function figuresOf(pieces: readonly Piece[]): string[] {
	return pieces.flatMap(({ mark }) =>
		mark?.kind === 'figure' ? [`${mark.figure.subject}|${mark.figure.indicator}`] : []
	);
}

/** What the data needs said at this meeting, if it belongs to the topic. */
function planted(scene: Scene, topic: Topic): Statement[] {
	return PLANTED_SENTENCES.filter(
		({ organisation, year, topic: id }) =>
			organisation === scene.organisation.id && year === scene.dialogueYear && id === topic.id
	).flatMap(({ text, kind }) => statement(scene, text, kind, [topic.theme]) ?? []);
}

function byFreshness(scene: Scene, phrases: readonly Phrase[], said: Repetition): Phrase[] {
	const now = circumstancesOf(scene);
	return phrases
		.filter(({ years: [from, to] }) => from <= now.year && now.year <= to)
		.filter(({ when }) => when === null || when(now))
		.map((phrase) => ({
			phrase,
			order:
				said.staleness(scene.organisation.id, scene.dialogueYear, phrase.text) +
				scene.random.unit() * 2 -
				(phrase.when === null ? 0 : 0.75)
		}))
		.sort((a, b) => a.order - b.order)
		.map(({ phrase }) => phrase);
}

/** Statements of a topic: the freshest phrases that fit, never the same figure twice. */
export function statementsOf(scene: Scene, topic: Topic, said: Repetition): Statement[] {
	const wanted = scene.random.integer(...topic.take);
	const quoted = new Set<string>();
	const chosen: { order: number; statement: Statement }[] = [];
	for (const phrase of byFreshness(scene, topic.phrases, said)) {
		if (chosen.length >= wanted) break;
		if (phrase.instead !== null && quoted.has(phrase.instead)) continue;
		const made = statement(scene, phrase.text, phrase.kind, [topic.theme, ...phrase.themes]);
		if (made === null) continue;
		const figures = figuresOf(made.pieces);
		if (figures.some((figure) => quoted.has(figure))) continue;
		figures.forEach((figure) => quoted.add(figure));
		if (phrase.instead !== null) quoted.add(phrase.instead);
		said.note(scene.organisation.id, scene.dialogueYear, phrase.text);
		chosen.push({ order: topic.phrases.indexOf(phrase), statement: made });
	}
	// In the order of the topic: facts before what was said about them.
	const inOrder = chosen.sort((a, b) => a.order - b.order).map((entry) => entry.statement);
	return [...inOrder, ...planted(scene, topic)];
}

/** Bullets of one statement, or paragraphs of two or three. */
export function blocksOf(
	statements: readonly Statement[],
	form: Block['form'],
	size: number
): Block[] {
	if (form === 'bullet') return statements.map((one) => ({ form, statements: [one] }));
	const blocks: Block[] = [];
	for (let index = 0; index < statements.length; index += size) {
		blocks.push({ form, statements: statements.slice(index, index + size) });
	}
	return blocks;
}

export function presentersOf(scene: Scene, topic: Topic): ItemDraft['presenters'] {
	const person = personOf(scene, topic.by);
	return person === null ? [] : [person];
}
