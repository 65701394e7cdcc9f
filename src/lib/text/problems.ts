import type { Problem, ProblemCode } from '../model/index.ts';
import { formatNumber } from './numbers.ts';

export interface ProblemText {
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly action: string;
}

type Details = Problem['details'];
type Sentence = (details: Details) => ProblemText;

/** At most so many decimals: enough to tell `1,234` from `1.234`, and two sums that differ apart. */
const MAX_DECIMALS = 4;

function shown(value: string | number | undefined): string {
	if (typeof value !== 'number') return value ?? '';
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return formatNumber(value, Math.min(decimals, MAX_DECIMALS));
}

/** What a JSON reader misses, and the kinds of value that a schema asks for, by their English codes. */
const CODES: Readonly<Record<string, string>> = {
	InvalidSymbol: 'et ukendt ord eller tegn',
	InvalidNumberFormat: 'et tal, der er skrevet forkert',
	PropertyNameExpected: 'et feltnavn mangler',
	ValueExpected: 'en værdi mangler',
	ColonExpected: 'et kolon mangler',
	CommaExpected: 'et komma mangler',
	CloseBraceExpected: 'en } mangler',
	CloseBracketExpected: 'en ] mangler',
	EndOfFileExpected: 'der står mere, efter at teksten burde være slut',
	InvalidCommentToken: 'kommentarer kan ikke bruges',
	UnexpectedEndOfComment: 'en kommentar, der ikke slutter',
	UnexpectedEndOfString: 'et anførselstegn mangler',
	UnexpectedEndOfNumber: 'et tal, der ikke slutter',
	InvalidUnicode: 'et forkert \\u-tegn',
	InvalidEscapeCharacter: 'et forkert tegn efter \\',
	InvalidCharacter: 'et tegn, der ikke må stå i teksten',
	string: 'tekst',
	number: 'tal',
	int: 'helt tal',
	integer: 'helt tal',
	boolean: 'true eller false',
	array: 'liste i []',
	tuple: 'liste i []',
	object: 'felter i {}'
};

const inDanish = (code: string | number | undefined): string => CODES[shown(code)] ?? shown(code);

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
	'missing-file': () => ({
		what: 'filen findes ikke',
		action: 'læg filen i mappen, eller ret navnet'
	}),
	'unreadable-file': () => ({
		what: 'filen kan ikke læses som tekst',
		action: 'gem den som UTF-8 eller Windows-1252'
	}),
	'bad-csv': () => ({
		what: 'et anførselstegn mangler sin makker',
		action: 'sæt " om hele cellen, og skriv "" for et anførselstegn i teksten'
	}),
	'bad-json': (d) => ({
		what: `filen er ikke gyldig JSON (${inDanish(d['found'])})`,
		action: 'ret kommaer, parenteser og anførselstegn på stedet'
	}),
	'unknown-column': (d) => ({
		what: `kolonnen "${shown(d['name'])}" kendes ikke`,
		action: `brug kolonnerne ${shown(d['expected'])}`
	}),
	'missing-column': (d) => ({
		what: `kolonnen "${shown(d['name'])}" mangler`,
		action: 'tilføj den i første linje; cellerne må gerne være tomme, hvis værdien er ukendt'
	}),
	'cells-in-row': (d) => ({
		what: `linjen har ${shown(d['found'])} celler, men overskriften har ${shown(d['expected'])}`,
		action: 'tjek semikolonerne; sæt " om tekst, der indeholder semikolon'
	}),
	'missing-value': (d) => ({ what: `${shown(d['field'])} mangler`, action: 'udfyld værdien' }),
	'wrong-type': (d) => ({
		what: `"${shown(d['found'])}" er ikke af den rigtige slags (ventet: ${inDanish(d['expected'])})`,
		action: 'ret værdien'
	}),
	'not-allowed': (d) => ({
		what: `"${shown(d['found'])}" er ikke en af de mulige værdier`,
		action: `vælg mellem: ${shown(d['expected'])}`
	}),
	'too-small': (d) => ({
		what: `"${shown(d['found'])}" er for lille`,
		action: `skal være mindst ${shown(d['expected'])}`
	}),
	'too-big': (d) => ({
		what: `"${shown(d['found'])}" er for stor`,
		action: `må højst være ${shown(d['expected'])}`
	}),
	'bad-format': (d) => ({
		what: `"${shown(d['found'])}" har ikke den rigtige form`,
		action: 'id skrives med a–z, 0–9 og -; datoer som 2025-05-23; adresser med https://'
	}),
	'unknown-field': (d) => ({
		what: `feltet "${shown(d['found'])}" kendes ikke`,
		action: 'fjern det, eller ret stavningen'
	}),
	'bad-period': (d) => ({
		what: `"${shown(d['found'])}" er ikke en periode`,
		action: 'skriv 2024, 2024-06, 2013/14, KV2021, FV2022, EP2024 eller 2021-'
	}),
	'unreadable-number': (d) => ({
		what: `"${shown(d['found'])}" kan ikke læses som et tal`,
		action: 'skriv tallet på dansk, fx 1.234,5; lad cellen stå tom, hvis det er ukendt'
	}),
	'ambiguous-number': (d) => ({
		what: `"${shown(d['found'])}" kan læses på to måder: ${shown(d['first'])} eller ${shown(d['second'])}`,
		action: 'skriv tallet uden tusindskilletegn, fx 8000 eller 8,0'
	}),
	'value-or-status': () => ({
		what: 'rækken har hverken værdi eller status',
		action: 'udfyld value eller status, eller sæt quality til missing'
	}),
	'missing-with-value': () => ({
		what: 'quality er missing, men der står en værdi',
		action: 'fjern værdien, eller ret quality'
	}),
	'missing-source': () => ({
		what: 'tallet har ingen kilde',
		action: 'skriv kildens id fra sources.json'
	}),
	'unknown-place': (d) => ({
		what: `sætningen "${shown(d['found'])}" nævner et felt, som ikke findes`,
		action: 'brug kun felterne fra vejledningen i data/README.md'
	}),
	'unknown-reference': (d) => ({
		what: `"${shown(d['id'])}" findes ikke`,
		action: `ret navnet, eller tilføj det i ${shown(d['where'])}`
	}),
	'duplicate-id': (d) => ({
		what: `id "${shown(d['id'])}" bruges allerede`,
		action: 'giv rækken sit eget id, eller slet gentagelsen'
	}),
	'duplicate-observation': (d) => ({
		what: `${shown(d['indicator'])} for ${shown(d['subject'])} (${shown(d['population'])}) i ${String(d['period'])} står allerede i ${shown(d['first'])}`,
		action: 'behold den ene af de to'
	}),
	'out-of-range': (d) => ({
		what: `${shown(d['value'])} ligger uden for det mulige for ${shown(d['unit'])} (${shown(d['min'])} til ${shown(d['max'])})`,
		action: 'ret tallet eller enheden'
	}),
	'wrong-level': (d) => ({
		what: `${shown(d['indicator'])} måles ikke for ${shown(d['subject'])} (kun for: ${shown(d['levels'])})`,
		action: 'ret subject, eller tilføj niveauet i indicators.json'
	}),
	'wrong-unit': (d) => ({
		what: `enheden ${shown(d['unit'])} passer ikke til indikatoren`,
		action: `brug ${shown(d['expected'])}`
	}),
	'validity-reversed': (d) => ({
		what: `valid_to (${shown(d['to'])}) ligger før valid_from (${shown(d['from'])})`,
		action: 'byt om, eller ret datoerne'
	}),
	'successor-gap': (d) => ({
		what: `${shown(d['id'])} efterfølges af ${shown(d['successor'])}, men perioderne hænger ikke sammen`,
		action: 'udfyld valid_to, og lad efterfølgeren begynde senest dagen efter'
	}),
	'span-outside': (d) => ({
		what: `stedet ${shown(d['start'])}–${shown(d['end'])} ligger uden for kildens ${shown(d['length'])} tegn`,
		action: 'ret span, eller læs kilden ind igen'
	}),
	'span-order': (d) => ({
		what: `stedet for ${shown(d['id'])} overlapper det forrige eller ligger uden for sin passage`,
		action: 'ret span, så stederne følger efter hinanden'
	}),
	'span-without-figure': (d) => ({
		what: `tallet ${shown(d['value'])} står ikke på stedet; der står "${shown(d['quoted'])}"`,
		action: 'ret value eller span'
	}),
	'span-without-value': () => ({
		what: 'stedet i kilden er tomt: det slutter, før det begynder',
		action: 'ret span til det første tegn og tegnet efter det sidste'
	}),
	'unknown-initials': (d) => ({
		what: `initialerne ${shown(d['presenter'])} findes ikke blandt deltagerne`,
		action: 'tilføj deltageren, eller ret initialerne'
	}),
	'continues-later': (d) => ({
		what: `aftalen fortsætter ${shown(d['id'])}, som ikke er ældre`,
		action: 'peg på en aftale fra et tidligere møde'
	}),
	'meeting-id': (d) => ({
		what: `id "${shown(d['id'])}" passer ikke til mødets dato, kommune og organisation`,
		action: `brug "${shown(d['expected'])}"`
	}),
	'meeting-file': (d) => ({
		what: `filens navn passer ikke til mødets id "${shown(d['id'])}"`,
		action: `kald filen ${shown(d['id'])}.json`
	}),
	'dataset-id': (d) => ({
		what: `datasættets id "${shown(d['id'])}" er ikke mappens navn`,
		action: `brug "${shown(d['expected'])}", eller omdøb mappen`
	}),
	'real-organisation': (d) => ({
		what: `eksempeldata nævner "${shown(d['name'])}", som ligner en virkelig organisation (${shown(d['real'])})`,
		action: 'vælg et opdigtet navn'
	}),
	invalid: (d) => ({
		what: `værdien "${shown(d['found'])}" er ikke gyldig`,
		action: 'ret værdien'
	}),
	'windows-1252': () => ({
		what: 'filen er gemt som Windows-1252; den er læst sådan',
		action: 'gem den gerne som UTF-8 næste gang'
	}),
	'sums-differ': (d) => ({
		what: `${shown(d['indicator'])} for ${shown(d['organisation'])} i ${String(d['period'])} er ${shown(d['own'])}, men afdelingerne giver ${shown(d['departments'])}`,
		action: 'tjek de to tal; forskellen kan have en grund, som bør stå i note'
	})
};

/** What a problem says in Danish. */
export function describeProblem(problem: Problem): ProblemText {
	return SENTENCES[problem.code](problem.details);
}

/** `observations.csv:14:value` – the row and column are left out where they are not known. */
export function describePlace(place: Problem['place']): string {
	return [place.file, place.row, place.column].filter((part) => part !== null).join(':');
}

/** The line a person meets: `file:row:column code – what is wrong – what to do`. */
export function problemLine(problem: Problem): string {
	const { what, action } = describeProblem(problem);
	return `${describePlace(problem.place)} ${problem.code} – ${what} – ${action}`;
}
