import { danishNumber } from '../numbers.ts';
import type { Piece } from './draft.ts';
import { FIGURE_FORMS } from './figure-forms.ts';
import type { Speaker } from './phrase.ts';
import { latestElection, personOf, subjectOf, type Scene } from './scene.ts';

const SPEAKERS: readonly Speaker[] = [
	'formand',
	'forretningsfører',
	'direktør',
	'teknik',
	'social',
	'sekretariat'
];
const CHOICE = /\[([^[\]]*)\]/u;
const FIGURE = /^#([a-z0-9_]+)(?:@([a-zåøæ]+))?(?::(.+))?$/u;

function plain(text: string): Piece {
	return { text, mark: null };
}

/** People called by their role may open a sentence. */
function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function periodOf(scene: Scene, words: string | undefined): string | null {
	if (words === undefined) return String(scene.accountsYear);
	if (words === 'KV') return latestElection(scene);
	if (/^-\d$/u.test(words)) return String(scene.accountsYear + Number(words));
	return words;
}

function figurePiece(scene: Scene, words: readonly string[]): Piece | null {
	const [, indicator = '', subjectWord = '', periodWords] = words;
	const form = FIGURE_FORMS[indicator];
	if (form === undefined) throw new RangeError(`no form for ${indicator}`);
	const subject = subjectOf(scene, subjectWord);
	const period = periodOf(scene, periodWords);
	if (subject === null || period === null) return null;
	const value = scene.facts.value(subject, indicator, period);
	if (value === null) return null;
	const population = scene.facts.population(subject, indicator, period);
	return {
		text: danishNumber(value, form.decimals) + form.suffix,
		mark: {
			kind: 'figure',
			figure: { indicator, subject, population, period, value, unit: form.unit }
		}
	};
}

function wordOf(scene: Scene, place: string): string | null {
	const speaker = SPEAKERS.find((known) => known === place);
	if (speaker !== undefined) {
		const person = personOf(scene, speaker);
		if (person === null) return null;
		return scene.calls === 'initials' ? person.initials : person.called;
	}
	switch (place) {
		case 'org':
			return scene.organisation.name;
		case 'adm':
			return scene.organisation.administrator;
		case 'afd':
			return scene.department.name;
		case 'opført':
			return String(scene.department.built);
		case 'boliger':
			return String(scene.department.dwellings);
		case 'område':
			return scene.area?.name ?? null;
		case 'år':
			return String(scene.accountsYear);
		case 'før':
			return String(scene.accountsYear - 1);
		case 'nu':
			return String(scene.dialogueYear);
		case 'næste':
			return String(scene.dialogueYear + 1);
		default:
			throw new RangeError(`unknown place: ${place}`);
	}
}

/** Makes the choices of a template, innermost first. */
function chosen(scene: Scene, template: string): string {
	let text = template;
	for (let match = CHOICE.exec(text); match !== null; match = CHOICE.exec(text)) {
		const wordings = (match[1] ?? '').split('|');
		text = text.replace(CHOICE, () => scene.random.pick(wordings));
	}
	return text;
}

/** A sentence that ends with `kr.` needs no second full stop. */
function withoutTwinStops(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece, index) => {
		const before = pieces[index - 1];
		const isTwin = before?.text.endsWith('.') === true && piece.text.startsWith('.');
		return isTwin ? { ...piece, text: piece.text.slice(1) } : piece;
	});
}

/**
 * Fills a template (see `Phrase`) for one meeting. `null` where something it speaks of is unknown
 * here: a figure nobody has, a participant who is away, an area the department does not lie in.
 */
export function fill(scene: Scene, template: string): Piece[] | null {
	const pieces: Piece[] = [];
	for (const part of chosen(scene, template).split(/(\{[^}]*\})/u)) {
		if (part === '') continue;
		if (!part.startsWith('{')) {
			pieces.push(plain(part));
			continue;
		}
		const place = part.slice(1, -1);
		const figure = FIGURE.exec(place);
		const word = figure === null ? wordOf(scene, place) : null;
		const opensSentence = pieces.at(-1)?.text.endsWith('. ') ?? true;
		const spoken = word === null ? null : plain(opensSentence ? capitalised(word) : word);
		const piece = figure !== null ? figurePiece(scene, figure) : spoken;
		if (piece === null) return null;
		pieces.push(piece);
	}
	const [first, ...rest] = pieces;
	if (first === undefined) return null;
	const opening = first.mark === null ? { ...first, text: capitalised(first.text) } : first;
	return withoutTwinStops([opening, ...rest]).filter(({ text }) => text !== '');
}
