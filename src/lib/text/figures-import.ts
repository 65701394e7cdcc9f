import { isolate } from './isolate.ts';

type Facts = Readonly<Record<string, string | number>>;
interface Told {
	/** What is wrong, as a sentence. */
	readonly what: string;
	/** What a person can do about it, as a sentence. */
	readonly todo: string;
}

const fact = (facts: Facts, name: string): string => {
	const value = facts[name] ?? '';
	return typeof value === 'number' ? String(value).replace('.', ',') : value;
};
const quoted = (facts: Facts, name: string): string => `»${isolate(fact(facts, name))}«`;

/** Why a figure cannot be read, and what to do: by code. */
const errors = {
	'not-a-number': (facts: Facts): Told => ({
		what: `${quoted(facts, 'text')} er ikke et tal.`,
		todo: 'Skriv tallet som 1.234,5, lad cellen være tom, hvis det ikke kendes, eller skriv ordet i en kolonne med navnet Status.'
	}),
	formula: (facts: Facts): Told => ({
		what: `${quoted(facts, 'text')} begynder som en formel.`,
		todo: 'Skriv det, formlen giver, i stedet for formlen selv.'
	}),
	'unit-mismatch': (facts: Facts): Told => ({
		what: `${quoted(facts, 'text')} kan ikke regnes om til ${fact(facts, 'unit')}.`,
		todo: 'Ret cellen til nøgletallets enhed.'
	}),
	'unknown-unit': (facts: Facts): Told => ({
		what: `Enheden ${quoted(facts, 'text')} kendes ikke.`,
		todo: 'Skriv enheden som fx kr./bolig, t.kr. eller %.'
	}),
	'out-of-range': (facts: Facts): Told => ({
		what: `${fact(facts, 'value')} ligger uden for det mulige for ${fact(facts, 'unit')} (${fact(facts, 'min')} til ${fact(facts, 'max')}).`,
		todo: 'Ret tallet, eller vælg en anden enhed for kolonnen.'
	}),
	'wrong-level': (facts: Facts): Told => ({
		what: `${fact(facts, 'indicator')} måles ikke for ${fact(facts, 'subject')}.`,
		todo: `Det kan kun stå for: ${fact(facts, 'levels')}. Ret navnet, eller lad kolonnen udgå.`
	}),
	'bad-period': (facts: Facts): Told => ({
		what: `${quoted(facts, 'text')} er ikke en periode.`,
		todo: 'Skriv et år (2024), en måned (2024-06), et delt år (2013/14) eller et valg (KV2021).'
	}),
	'no-election': (facts: Facts): Told => ({
		what: `Der var intet valg i ${fact(facts, 'period')} for ${fact(facts, 'indicator')}.`,
		todo: 'Skriv valgets år, fx KV2021, og lad årene imellem være tomme.'
	}),
	contradiction: (facts: Facts): Told => ({
		what: `Samme tal står to gange med forskellig værdi: ${fact(facts, 'first')} i ${fact(facts, 'place')} og ${fact(facts, 'value')} her.`,
		todo: 'Slet den forkerte, eller skriv forskellen i en kolonne med navnet Population.'
	}),
	'no-subject': (): Told => ({
		what: 'Rækken har tal, men siger ikke, hvem de handler om.',
		todo: 'Skriv organisationen, afdelingen eller området i rækken.'
	}),
	'no-indicator': (): Told => ({
		what: 'Rækken har tal, men siger ikke, hvilket nøgletal det er.',
		todo: 'Skriv nøgletallets navn i rækken.'
	}),
	'no-period': (): Told => ({
		what: 'Rækken har tal, men siger ikke, hvornår de gælder.',
		todo: 'Skriv året i rækken.'
	}),
	'unknown-id': (facts: Facts): Told => ({
		what: `${quoted(facts, 'id')} findes ikke i datasættet.`,
		todo: 'Vælg et navn, der står i datasættet, eller ret tilordningen.'
	}),
	'too-long': (facts: Facts): Told => ({
		what: `Teksten ${quoted(facts, 'text')} er for lang.`,
		todo: 'Forkort den til højst 80 tegn (en note til højst 500).'
	})
} as const;

export type FigureErrorCode = keyof typeof errors;

const notes = {
	'unit-assumed': (facts: Facts): string =>
		`Filen nævner ingen enhed for ${fact(facts, 'indicator')}. Tallene er læst som ${fact(facts, 'unit')}.`,
	'unit-converted': (facts: Facts): string =>
		`${fact(facts, 'indicator')} er regnet om fra ${fact(facts, 'said')} til ${fact(facts, 'unit')}.`,
	'column-ignored': (facts: Facts): string => `Kolonnen ${quoted(facts, 'head')} er ikke brugt.`,
	'hidden-sheet': (): string => 'Arket er skjult i regnearket. Det er læst alligevel.',
	'no-figures': (): string => 'Arket har ingen tal, der kan læses.',
	'total-rows': (facts: Facts): string =>
		`${fact(facts, 'count')} ${facts['count'] === 1 ? 'række' : 'rækker'} med summer eller gennemsnit er sprunget over.`,
	footnote: (facts: Facts): string =>
		`Mærket ${quoted(facts, 'mark')} er ikke forklaret under tabellen. Tallet er læst uden.`
} as const;

export type FigureNoteCode = keyof typeof notes;

const asks = {
	subject: (name: string) => `Hvem er »${isolate(name)}«?`,
	indicator: (name: string) => `Hvilket nøgletal er »${isolate(name)}«?`,
	column: (name: string) =>
		name === ''
			? 'Hvilket nøgletal står i kolonnen?'
			: `Hvilket nøgletal er kolonnen »${isolate(name)}«?`,
	unit: (name: string) =>
		name === '' ? 'Hvilken enhed står tallene i?' : `Hvilken enhed står »${isolate(name)}« i?`,
	numbers: (name: string) => `Hvordan skal »${isolate(name)}« læses?`,
	'sheet-indicator': (name: string) => `Hvilket nøgletal handler arket »${isolate(name)}« om?`,
	'sheet-period': (name: string) => `Hvilket år gælder tallene i arket »${isolate(name)}« for?`,
	'sheet-subject': (name: string) => `Hvem handler arket »${isolate(name)}« om?`
} as const;

const why = {
	unknown: 'Navnet kendes ikke.',
	near: 'Navnet ligner et, der kendes, men er ikke det samme.',
	several: 'Flere hedder det samme.',
	forecast: 'Det ligner et budget eller en forventning, ikke et målt tal.',
	derived: 'Det ligner noget, der er regnet ud af andre tal.',
	contradiction: 'Filen siger flere forskellige ting.',
	'two-ways': 'Tallet kan læses på to måder.',
	share:
		'Tallene ligger mellem 0 og 1. De kan være andele (0,48 er 48 %) eller procent (0,48 er en halv procent).',
	scale: 'Tallene er af en helt anden størrelse end dem, der står i datasættet.',
	'no-match': 'Enheden er ikke nøgletallets egen.',
	missing: 'Det står ikke i filen.'
} as const;

const refused = {
	errors: (count: number) => `${String(count)} fejl i filen skal rettes først. Intet er indlæst.`,
	questions: (count: number) => `${String(count)} spørgsmål skal besvares først. Intet er indlæst.`,
	conflicts: (count: number) =>
		`${String(count)} tal står allerede med en anden værdi. Vælg, om de skal beholdes eller erstattes. Intet er indlæst.`,
	nothing: () => 'Der er ingen tal i filen, der kan læses.',
	source: () => 'Skriv, hvor tallene kommer fra: en titel og en udgiver.'
} as const;

/** Words of the importing of figures. */
export const figuresText = {
	everyone: 'alle',
	asks,
	why,
	refused,
	/** An answer to what a column is. */
	justFigures: 'Tal for det nøgletal, som rækken eller arket nævner',
	unitNames: {
		share: 'andele mellem 0 og 1 (0,48 er 48 %)',
		'%': 'procent (0,48 er en halv procent)'
	},
	place: (sheet: string, row: number | null, column: string | null) =>
		[
			`ark ${isolate(sheet)}`,
			...(row === null ? [] : [`række ${String(row)}`]),
			...(column === null ? [] : [`kolonne ${column}`])
		].join(', '),
	levels: {
		organisation: 'boligorganisation',
		department: 'afdeling',
		area: 'boligområde',
		municipality: 'kommune',
		country: 'landet'
	},
	template: {
		guide: 'Vejledning',
		organisations: 'Organisationer',
		departments: 'Afdelinger',
		areas: 'Boligområder',
		municipality: 'Kommune',
		long: 'Andre tal',
		organisation: 'Boligorganisation',
		department: 'Afdeling',
		subject: 'Navn',
		period: 'Periode',
		indicator: 'Nøgletal',
		population: 'Population',
		value: 'Værdi',
		unit: 'Enhed',
		status: 'Status',
		note: 'Note',
		head: (label: string, unit: string) => `${label} (${unit})`,
		guideHeads: ['Vejledning', 'Mere'],
		guideRows: (dataset: string) =>
			[
				[
					'Udfyld de hvide celler',
					`Skabelonen passer til datasættet ${dataset}. Navne og overskrifter skal stå uændret.`
				],
				['Tomme celler', 'Lad cellen være tom, når tallet ikke kendes. Skriv aldrig 0 i stedet.'],
				[
					'Tal',
					'Skriv tallet i den enhed, der står i overskriften: 1234,5. Procent skrives som 48, ikke som 0,48.'
				],
				[
					'Periode',
					'Et år (2024), en måned (2024-06), et delt år (2013/14) eller et valg (KV2021). Skriv en ny række for hvert år.'
				],
				['Flere år', 'Kopiér rækkerne, og ret perioden.'],
				[
					'Valg og særlige grupper',
					'Står i arket Andre tal: én række pr. tal, med nøgletallets navn og dem, der tælles (Population).'
				],
				[
					'Ord i stedet for tal',
					'Siger kilden kun »negativ«, så skriv det i Status i arket Andre tal.'
				],
				['Ja eller nej', 'Skriv ja eller nej.'],
				['Ark, der ikke bruges', 'Lad dem stå. Tomme rækker bliver sprunget over.']
			] as const
	}
} as const;

/** What is wrong with a cell or row of figures, and what to do. */
export function describeFigureError(error: {
	readonly code: FigureErrorCode;
	readonly facts: Facts;
}): Told {
	return errors[error.code](error.facts);
}

export function describeFigureNote(note: {
	readonly code: FigureNoteCode;
	readonly facts: Facts;
}): string {
	return notes[note.code](note.facts);
}

/** The question as a sentence. `kind` and `name` are the question's own. */
export function describeFigureQuestion(question: {
	readonly kind: keyof typeof asks;
	readonly name: string;
}): string {
	return asks[question.kind](question.name);
}
