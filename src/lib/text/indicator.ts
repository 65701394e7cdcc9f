import { counted } from './field.ts';
import { inPeriod } from './periods.ts';

/** The list of indicators and the page of one. */
export const indicatorText = {
	listTitle: 'Indikatorer',
	listLead: (known: number, all: number) =>
		`${String(all)} indikatorer er defineret; datasættet har tal for ${String(known)} af dem.`,
	known: 'Med tal i datasættet',
	unknown: 'Uden tal i datasættet',
	unknownNote: 'Defineret, så en kommune kan indlæse dem. Her er ingen tal, og derfor vises ingen.',
	label: 'Indikator',
	unit: 'Enhed',
	direction: 'Retning',
	years: 'År',
	figures: 'Tal',
	span: (first: number, last: number) =>
		first === last ? String(first) : `${String(first)}–${String(last)}`,
	definition: 'Definition',
	why: 'Hvorfor den betyder noget',
	measured: 'Måles for',
	perWhat: 'Regnes pr.',
	sums: 'Fra afdeling til organisation',
	sumsUp: {
		sum: 'afdelingernes tal lægges sammen',
		weighted: 'afdelingernes tal vægtes med boliger',
		no: 'kan ikke regnes ud fra afdelingernes tal'
	},
	definitionSource: 'Kilde til definitionen',
	reviewed: (date: string) => `Definitionen er gennemgået ${date}.`,
	theme: 'Tema',
	ranking: (period: string) => `Organisationerne ${inPeriod(period)}`,
	rankSentence: (
		label: string,
		period: string,
		n: number,
		median: string,
		highest: string,
		lowest: string
	) =>
		`${label} ${inPeriod(period)}: ${counted(n, 'organisation', 'organisationer')}, median ${median}, højest ${highest}, lavest ${lowest}.`,
	rankNone: (label: string, period: string) =>
		`${label} ${inPeriod(period)}: ingen organisation har et tal, kun status.`,
	period: 'Periode',
	noOrganisations: 'Datasættet har ingen tal for organisationer på denne indikator.',
	context: 'Områder, kommune og land',
	contextNote:
		'Tal, der ikke handler om en hel organisation, eller som kun tæller en del af beboerne.',
	benchmarks: 'Grænser og referenceværdier',
	benchmarksNote:
		'Værdier uden for datasættet. En kritisk værdi er en grund til at spørge, ikke en karakter.',
	noBenchmarks: 'Ingen grænser eller referenceværdier er lagt ind.',
	table: {
		rank: 'Plads',
		organisation: 'Organisation',
		administrator: 'Administrator',
		value: 'Værdi',
		status: 'Status',
		earlier: 'Før',
		earlierPeriod: 'Før: periode',
		change: 'Ændring',
		quality: 'Kvalitet',
		subject: 'Hvad',
		name: 'Navn',
		population: 'Hvem',
		period: 'Periode',
		note: 'Bemærkning',
		source: 'Kilde',
		stat: 'Værditype',
		group: 'Gruppe',
		kind: 'Fastsat af'
	},
	benchmarkKind: {
		statute: 'lov eller bekendtgørelse',
		sector: 'hele sektoren',
		group: 'sammenlignelig gruppe'
	},
	fetched: (date: string) => `hentet ${date}`
} as const;
