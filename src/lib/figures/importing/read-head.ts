import { foldName } from './fold-name.ts';
import type { KnownNames, SubjectLevel } from './known-names.ts';
import { findPeriod, readPeriod } from './period-text.ts';
import { readUnit } from './units.ts';

/** What a column holds by the word over it, beside figures. */
export type Dimension =
	| `subject-${SubjectLevel}`
	| 'indicator'
	| 'period'
	| 'population'
	| 'unit'
	| 'status'
	| 'note'
	| 'value'
	| 'ignore';

/** What one text over a column (or a title) says. */
export interface HeadMeaning {
	readonly text: string;
	readonly period: string | null;
	/** The unit's own text. */
	readonly unit: string | null;
	readonly indicator: string | null;
	readonly subject: string | null;
	readonly dimension: Dimension | null;
	/** A plan or expectation, or something made of other figures: no observation. */
	readonly doubt: 'forecast' | 'derived' | null;
	/** What is left and was not understood. */
	readonly rest: string;
}

const DIMENSIONS: Readonly<Record<Dimension, readonly string[]>> = {
	'subject-any': ['emne', 'subject', 'navn', 'hvem'],
	'subject-organisation': [
		'organisation',
		'organisationer',
		'boligorganisation',
		'boligorganisationer',
		'boligselskab',
		'selskab',
		'boligforening',
		'organisationsnavn',
		'cvr',
		'cvr nr',
		'cvr nummer',
		'cvrnr',
		'boligorganisationens navn'
	],
	'subject-department': [
		'afdeling',
		'afdelinger',
		'afdelingsnavn',
		'afd',
		'afdelingens navn',
		'bebyggelse',
		'boligafdeling'
	],
	'subject-area': ['omraade', 'boligomraade', 'bydel', 'boligomraader'],
	'subject-municipality': ['kommune', 'kommunenavn'],
	indicator: ['noegletal', 'indikator', 'indicator', 'maaling', 'variabel', 'maaltal'],
	period: ['aar', 'periode', 'period', 'regnskabsaar', 'aarstal', 'year', 'valg', 'dialogaar'],
	population: ['population', 'maalgruppe', 'hvem taelles', 'beboergruppe'],
	unit: ['enhed', 'maaleenhed', 'unit'],
	status: ['status'],
	note: ['note', 'noter', 'bemaerkning', 'bemaerkninger', 'kommentar', 'kommentarer', 'forbehold'],
	value: ['vaerdi', 'value', 'tal', 'maalt', 'vaerdier'],
	ignore: [
		'nr',
		'afd nr',
		'afdnr',
		'afdelingsnr',
		'afdelingsnummer',
		'selskabsnr',
		'lbf nr',
		'loebenr',
		'postnr',
		'by',
		'adresse',
		'opfoert',
		'opfoerelsesaar',
		'byggeaar',
		'antal boliger',
		'boliger',
		'boligtype',
		'type',
		'quality',
		'kvalitet',
		'source',
		'kilde',
		'fetched',
		'hentet',
		'antal lejemaal',
		'lejemaal',
		'lejemaalsenheder',
		'region',
		'regionsnavn',
		'kommunekode',
		'kommunenr'
	]
};
const BY_WORD = new Map(
	(Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) =>
		DIMENSIONS[dimension].map((word) => [word, dimension] as const)
	)
);
const FORECAST =
	/(?<!\p{L})(?:budget(?:teret)?|prognose|forvente(?:t|de)|skøn(?:net)?|mål(?:tal|sætning)?|fremskrivning|plan(?:lagt)?|estimat)(?!\p{L})/iu;
const DERIVED =
	/(?<!\p{L})(?:ændring(?:er)?|udvikling|forskel|difference|diff|afvigelse|indeks|index|rang|gennemsnit|gns|median|i alt|total|sum|vækst)(?!\p{L})|[Δ±]/iu;
const FILLER =
	/^(?:regnskab|regnskabstal|tal|noegletal|aar|aaret|i|for|pr|ultimo|samlet|opgoerelse|data|oversigt|vaerdi)$/u;
/** How a title says what its rows are. */
const BY_ROWS =
	/\s(?:pr\.?|fordelt på|opdelt på|efter|for hver)\s(?:bolig)?(?:organisation|afdeling|område|kommune)(?:er|r)?(?:\sog\s(?:år|(?:bolig)?(?:organisation|afdeling|område)(?:er|r)?))?$/iu;
const LONGEST = 300;

/** The text in pieces: as it stands, without what is in brackets, without its last part after a comma. */
function withoutUnit(text: string): { readonly unit: string | null; readonly rest: string } {
	const bracket = /[([]([^()[\]]{1,60})[)\]]/u.exec(text);
	if (bracket?.[1] !== undefined && readUnit(bracket[1]) !== null) {
		const rest = text.slice(0, bracket.index) + text.slice(bracket.index + bracket[0].length);
		return { unit: bracket[1], rest };
	}
	const tail = /^(.*?)(?:[,;:–]| [-–] | i | pr\. (?=m2))\s*([^,;:]{1,60})$/u.exec(text);
	if (tail?.[2] !== undefined && readUnit(tail[2]) !== null) {
		return { unit: tail[2], rest: tail[1] ?? '' };
	}
	const last =
		/^(.*\S)\s+(%|pct\.?|t\.?kr\.?|mio\. ?kr\.?|kr\.?(?:\s?(?:\/|pr\.)\s?\S+){0,2})$/iu.exec(text);
	if (last?.[2] !== undefined && readUnit(last[2]) !== null) {
		return { unit: last[2], rest: last[1] ?? '' };
	}
	return { unit: null, rest: text };
}

function trimmed(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s,;:–\-*]+|[\s,;:–\-*]+$/gu, '');
}

function isFiller(text: string): boolean {
	return foldName(text)
		.split(' ')
		.every((word) => word === '' || FILLER.test(word));
}

const NOTHING = {
	period: null,
	unit: null,
	indicator: null,
	subject: null,
	dimension: null,
	doubt: null,
	rest: ''
} as const;

/** A text that as a whole is a unit, a period, a known name or a known word. */
function wholeHead(text: string, names: KnownNames): HeadMeaning | null {
	const said = { ...NOTHING, text };
	const period = readPeriod(text);
	if (period !== null) return { ...said, period };
	const indicator = names.exactIndicator(text);
	if (indicator !== null) return { ...said, indicator };
	const dimension = BY_WORD.get(foldName(text)) ?? null;
	if (dimension !== null) return { ...said, dimension };
	if (readUnit(text) !== null) return { ...said, unit: text };
	const subject = names.exactSubject(text);
	return subject === null ? null : { ...said, subject };
}

/** Reads what stands over a column, or over a whole table. */
export function readHead(given: string, names: KnownNames): HeadMeaning {
	const text = trimmed(given.slice(0, LONGEST));
	if (text === '') return { ...NOTHING, text };
	const whole = wholeHead(text, names);
	if (whole !== null) return whole;
	let unit: string | null = null;
	let period: string | null = null;
	let rest = text;
	for (let turn = 0; turn < 2 && names.exactIndicator(rest) === null; turn += 1) {
		const parted = withoutUnit(rest);
		unit ??= parted.unit;
		if (parted.unit !== null) rest = trimmed(parted.rest);
		if (names.exactIndicator(rest) !== null) break;
		const dated: ReturnType<typeof findPeriod> = period === null ? findPeriod(rest) : null;
		if (dated === null) continue;
		period = dated.period;
		rest = trimmed(dated.rest);
	}
	if (names.exactIndicator(rest) === null) rest = rest.replace(BY_ROWS, '');
	const indicator = names.exactIndicator(rest);
	const doubt =
		indicator !== null
			? null
			: FORECAST.test(rest)
				? 'forecast'
				: DERIVED.test(rest)
					? 'derived'
					: null;
	const dimension = BY_WORD.get(foldName(rest)) ?? null;
	const subject = indicator === null && dimension === null ? names.exactSubject(rest) : null;
	const isRead = indicator !== null || subject !== null || dimension !== null || isFiller(rest);
	return {
		text,
		period,
		unit: unit === null ? null : trimmed(unit),
		indicator,
		subject,
		dimension,
		doubt,
		rest: isRead ? '' : rest
	};
}
