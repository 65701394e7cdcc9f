import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { earlierPeriod, formatPeriod, inPeriod } from './periods.ts';

/** Names after one another: `A, B og C`. */
function listed(names: readonly string[]): string {
	const all = names.map(isolate);
	const last = all.at(-1) ?? '';
	return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} og ${last}`;
}

/** What the subjects of a level are called. */
const levelWords = {
	organisation: {
		one: 'organisation',
		many: 'organisationer',
		head: 'Organisation',
		here: 'i organisationen'
	},
	department: { one: 'afdeling', many: 'afdelinger', head: 'Afdeling', here: 'i afdelingen' }
} as const;
type Level = keyof typeof levelWords;

/** How many of them: `12 organisationer`. */
function subjects(level: Level, count: number): string {
	return counted(count, levelWords[level].one, levelWords[level].many);
}

/** The page where organisations or departments are compared; its controls have their own file. */
export const compareText = {
	title: 'Sammenlign',
	description:
		'Hvor en boligorganisation ligger blandt dem, den kan sammenlignes med: på flere nøgletal og over år, med antal, plads og kilde.',
	lead: 'Se, hvor en boligorganisation ligger blandt dem, den kan sammenlignes med: på flere nøgletal, over år og med kilden bag hvert tal.',
	needsScript:
		'Her står nøgletallene for alle organisationer. At vælge organisationer, nøgletal, år, gruppe og visning kræver JavaScript.',
	listed,
	subjects,
	subjectHead: (level: Level) => levelWords[level].head,
	/** `ended`: how many of them are no longer there; they count in the years they have figures for. */
	group: (name: string, n: number, ended: number) =>
		`Gruppe: ${isolate(name)}, n\u00a0=\u00a0${String(n)}${ended === 0 ? '' : `, heraf ${String(ended)} ophørt`}.`,
	years: (from: number, to: number) =>
		from === to ? `År ${String(from)}.` : `År ${String(from)}–${String(to)}.`,
	against: (year: number) => `Sammenholdt med ${String(year)} eller det nyeste før.`,
	chosen: (names: readonly string[]) =>
		names.length <= 6
			? `Valgt: ${listed(names)}.`
			: `Valgt: ${listed(names.slice(0, 5))} og ${String(names.length - 5)} flere.`,
	invite: (level: Level) =>
		`Vælg en ${levelWords[level].one} for at se den fremhævet blandt de andre.`,
	alone: 'Datasættet har kun én organisation. Der er ingen andre at holde den op imod.',
	noIndicators: 'Datasættet har ingen tal for organisationer endnu.',
	noIndicatorsAction: 'Se, hvad der er i datasættet',
	/** Under every view: whom the figures are about. */
	population: {
		organisation:
			'Kun tal for hele organisationen er med. Tal for en del af beboerne står på organisationens egen side.',
		department:
			'Kun tal for hele afdelingen er med. Tal for en del af beboerne står på afdelingens egen side.'
	},
	noFigures: (from: number, to: number) =>
		from === to
			? `Ingen tal eller status i ${String(from)}.`
			: `Ingen tal eller status i de valgte år (${String(from)}–${String(to)}).`,
	/** Of indicators whose values are words (ja/nej, a year): nothing to draw. */
	wordsOnly:
		'Værdierne er ord eller årstal og tegnes ikke som en kurve. De står i tabellen herunder.',
	unknown: 'ikke oplyst',
	/** The unit of what is counted. */
	count: 'antal',
	sql: 'Vis SQL',
	sqlOf: 'SQL bag tallene på siden',
	showMore: (count: number) => `Vis ${String(count)} flere`,
	shown: (count: number, all: number) => `${String(count)} af ${String(all)} vises.`,
	chosenMark: 'valgt',
	merged: (name: string) => `sammenlagt: ${name}`,
	mergedInto: (name: string) => `fortsætter som ${name}`,
	ownNote: (text: string) => `egen note: ${text}`,
	ownNoteOf: (name: string, text: string) => `egen note (${isolate(name)}): ${text}`,
	meetingOf: (name: string, date: string) => `møde ${date}, ${isolate(name)}`,
	targetOf: (name: string, statement: string) => `${isolate(name)}: ${statement}`,
	link: 'Sammenlign med andre',
	linkIndicator: 'Sammenlign organisationer på denne indikator'
} as const;

/** Charts over time. */
export const multiplesText = {
	median: 'Gruppens median',
	decile: (place: number) => `Gruppens ${String(place * 10)} %-fraktil`,
	n: 'Antal med tal (n)',
	noteColumn: 'Kvalitet og bemærkninger',
	noteOf: (period: string, note: string) => `${formatPeriod(period)}: ${note}`,
	index: (base: number) => `indeks, ${String(base)} = 100`,
	chosen: (name: string, period: string, value: string) =>
		`${isolate(name)} ${formatPeriod(period)}: ${value}.`,
	status: (name: string, period: string, status: string) =>
		`${isolate(name)} ${formatPeriod(period)}: kilden siger »${isolate(status)}« og giver ikke noget tal.`,
	unknown: (name: string) => `${isolate(name)}: ikke oplyst.`,
	others: (count: number) => `${counted(count, 'valgt', 'valgte')} mere i tabellen.`,
	group: (period: string, median: string, n: number) =>
		`Gruppens median ${inPeriod(period)} er ${median} (n\u00a0=\u00a0${String(n)}).`,
	/** Numbers without their unit, which stands before. */
	band: (low: string, high: string) => `De midterste 80 procent ligger fra ${low} til ${high}.`,
	noIndex: (base: number) =>
		`Ingen har en værdi over 0 i ${String(base)}, så der er intet indeks. Vælg et andet år som 100.`,
	legend: {
		band: 'Valgte er fremhævet med navn, de andre grå. Båndet er gruppens midterste 80 procent, linjen i det medianen.',
		many: (most: number) =>
			`Valgte er fremhævet med navn. Gruppen har over ${String(most)}; de andre har ingen egen linje, men er med i medianen og i gruppens fordeling.`,
		deciles:
			'Ni linjer deler gruppen i ti lige store dele: 10 %-fraktilen nederst, medianen i midten. Med under fem er der ingen fraktiler.',
		index: (base: number) =>
			`Hver værdi er procent af ens egen værdi i ${String(base)}, som er 100. Hvem der ikke har en værdi over 0 det år, er ikke med, heller ikke i medianen.`
	}
} as const;

/** One period against an earlier one. */
export const ranksText = {
	legend:
		'Fyldt prik er perioden, hul prik den tidligere; stregen er ændringen. Den lodrette linje er gruppens median. Plads 1 er den højeste værdi, ikke nødvendigvis den bedste.',
	title: (label: string, period: string) => `${label} ${inPeriod(period)}`,
	sentence: (level: Level, n: number, median: string, highest: string, lowest: string) =>
		`${subjects(level, n)} med tal, median ${median}, højest ${highest}, lavest ${lowest}.`,
	none: 'Ingen har et tal, kun status.',
	one: (name: string, value: string) => `Kun ${isolate(name)} har et tal: ${value}.`,
	chosen: (name: string, rank: number, n: number) =>
		`${isolate(name)}: nr. ${String(rank)} af ${String(n)}, regnet fra den højeste.`,
	cut: (shown: number, all: number) =>
		`${String(shown)} af ${String(all)} er tegnet: de valgte, de højeste og de laveste. Alle står i tabellen.`,
	named: (name: string, value: string) => `${isolate(name)} (${value})`
} as const;

/** Two indicators in one plane. */
export const scatterText = {
	across: 'Vandret',
	up: 'Lodret',
	title: (across: string, up: string) => `${up} over for ${across}`,
	sentence: (level: Level, both: number, all: number) =>
		`${subjects(level, both)} af ${String(all)} har begge tal. Linjerne er gruppens medianer.`,
	chosen: (name: string, across: string, up: string) => `${isolate(name)}: ${across} og ${up}.`,
	needsTwo: 'Et punktdiagram kræver to nøgletal med tal. Datasættet har ikke to i de valgte år.',
	same: 'Vælg to forskellige nøgletal.',
	note: 'At to tal følges ad, siger ikke, at det ene er grunden til det andet.'
} as const;

/** Organisations × indicators. */
export const heatText = {
	caption: 'Plads i gruppen, i percentiler',
	legend:
		'Farven siger, hvor i gruppen værdien ligger, ikke om det er godt: mørkest er højest. Ordet siger det samme.',
	bands: {
		lowest: 'lavest',
		low: 'lav',
		middle: 'midt',
		high: 'høj',
		highest: 'højest'
	},
	bandsMean: {
		lowest: 'under 10. percentil',
		low: '10.–25.',
		middle: '25.–75.',
		high: '75.–90.',
		highest: 'over 90. percentil'
	},
	cell: (percentile: string, n: number) => `${percentile}. percentil, n = ${String(n)}`,
	few: (n: number) => `n = ${String(n)}: for få til percentil`,
	n: (n: number) => `n = ${String(n)}`,
	sortBy: (label: string) => `Sortér efter ${label}`
} as const;

/** Largest changes first. */
export const changesText = {
	lead: 'Ændringerne er målt mod, hvad der er sædvanligt for nøgletallet i gruppen: medianen af alle gruppens ændringer og deres sædvanlige udsving omkring den (MAD, som ikke rokkes af enkelte store udsving). Er en ændring mindst dobbelt så langt fra medianen som det sædvanlige, kaldes den usædvanlig.',
	horizons: { last: 'Siden forrige tal', five: 'Over fem år' },
	invite: (level: Level) =>
		`Vælg en eller flere ${levelWords[level].many} for at se, hvad der har ændret sig mest hos dem.`,
	unusual: 'usædvanlig',
	change: (change: string, unit: string) => (unit === '' ? change : `${change}\u00a0${unit}`),
	percentPoints: 'procentpoint',
	span: (earlier: string, now: string) => `${earlierPeriod(earlier)}–${formatPeriod(now)}`,
	reason: (facts: {
		readonly value: string;
		readonly earlier: string;
		readonly period: string;
		readonly earlierPeriod: string;
		readonly median: string;
		readonly mad: string;
		readonly n: number;
		readonly subjects: string;
		readonly score: string;
	}) =>
		`Fra ${facts.earlier} ${inPeriod(facts.earlierPeriod)} til ${facts.value} ${inPeriod(facts.period)}. Sædvanligt i gruppen: ${facts.median} ± ${facts.mad} (median ± MAD af ${counted(facts.n, 'ændring', 'ændringer')} hos ${facts.subjects}). Afstand til medianen: ${facts.score} gange det sædvanlige udsving.`,
	none: 'Ingen ændringer kan måles mod gruppen i de valgte år.',
	heldBack: (count: number) =>
		`${counted(count, 'ændring', 'ændringer')} er ikke bedømt, fordi det ville vildlede:`,
	reasons: {
		'few-changes': (count: number) =>
			`${String(count)}: gruppen har haft under 10 ændringer at holde dem op imod`,
		rounding: (count: number) => `${String(count)}: mindre end det sidste viste ciffer`,
		'few-dwellings': (count: number) => `${String(count)}: svarer til under 3 boliger`,
		'no-movement': (count: number) =>
			`${String(count)}: nøgletallet flytter sig aldrig hos nogen i gruppen`
	},
	notNews:
		'Kun nøgletallenes nyeste periode er med: er ens eget tal ældre, er ændringen ikke ny. Ja/nej og årstal er ikke med.'
} as const;

/** The same figures as rows. */
export const compareTableText = {
	caption: 'Sammenligningen som tabel',
	columns: {
		subject: 'Navn',
		indicator: 'Nøgletal',
		period: 'Periode',
		value: 'Værdi',
		status: 'Status',
		unit: 'Enhed',
		earlierPeriod: 'Tidligere periode',
		earlier: 'Tidligere værdi',
		change: 'Ændring',
		rank: 'Plads (højest = 1)',
		n: 'n',
		percentile: 'Percentil (0–100)',
		median: 'Gruppens median',
		distance: 'Afstand til kritisk værdi',
		direction: 'Retning',
		quality: 'Kvalitet',
		note: 'Bemærkning',
		source: 'Kilde'
	},
	choose: 'Kolonner',
	allColumns: 'Vis alle kolonner',
	total: (n: number) => `I alt, n = ${String(n)}`,
	empty: 'Ingen af de valgte nøgletal har tal for gruppen i de valgte år.',
	copy: 'Kopiér til Excel',
	copied: (rows: number) => `${counted(rows, 'række', 'rækker')} er kopieret.`,
	copyFailed: 'Rækkerne kunne ikke kopieres. Hent dem som CSV eller Excel.',
	distanceNote:
		'Afstand til kritisk værdi er positiv inden for grænsen og negativ uden for. Er den tom, har nøgletallet ingen kritisk værdi for året.',
	fileName: 'sammenligning',
	sheet: 'Sammenligning',
	overview: 'Oversigt',
	overviewHead: (label: string, symbol: string, period: string) =>
		symbol === ''
			? `${label}, ${formatPeriod(period)}`
			: `${label} (${symbol}), ${formatPeriod(period)}`,
	aboutSheet: 'Kilder og metode',
	about: {
		group: 'Gruppe',
		chosen: 'Valgt',
		nobody: 'ingen',
		years: 'År',
		population: 'Hvem tallene gælder',
		level: 'Sammenlignes',
		rank: 'Plads',
		rankMethod:
			'1 er gruppens højeste værdi; ens værdier deler plads. n er, hvor mange i gruppen der har en værdi i perioden.',
		percentile: 'Percentil',
		percentileMethod:
			'Hvor mange procent af de andre i gruppen der ligger lavere; ens værdier tæller halvt. Kun med n på mindst 5.',
		median: 'Gruppens median',
		medianMethod: 'Den midterste værdi i gruppen i samme periode, den selv medregnet.',
		distance: 'Afstand til kritisk værdi',
		total: 'I alt',
		totalMethod: 'Kun for nøgletal, der må lægges sammen: summen af gruppens værdier i perioden.',
		definition: (label: string) => `Definition: ${label}`,
		source: (label: string) => `Kilde: ${label}`
	}
} as const;
