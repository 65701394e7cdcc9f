import { counted } from './field.ts';

/** The list of organisations and the profile of one. */
export const organisationText = {
	listTitle: 'Organisationer',
	listLead: (current: number, ended: number) =>
		ended === 0
			? `${counted(current, 'organisation', 'organisationer')} i datasættet.`
			: `${counted(current, 'organisation', 'organisationer')} i dag og ${String(ended)}, der er ophørt eller lagt sammen med en anden.`,
	search: 'Søg efter navn eller administrator',
	found: (count: number, all: number) => `${String(count)} af ${String(all)} vises`,
	noneFound: 'Ingen organisation passer til søgningen.',
	name: 'Organisation',
	administrator: 'Administrator',
	dwellings: 'Boliger',
	departments: 'Afdelinger',
	signals: 'Bør ses efter',
	openCommitments: 'Åbne aftaler',
	latestMeeting: 'Seneste møde',
	ended: (date: string) => `ophørt ${date}`,
	successor: 'Videreført af',
	predecessor: (name: string, date: string) => `Har overtaget ${name} (${date})`,
	unknown: 'ikke oplyst',
	unknownDwellings: 'boligtal ikke oplyst',
	facts: {
		administrator: (name: string) => `Administrator: ${name}`,
		dwellings: (count: string) => `${count} boliger`,
		departments: (count: number) => counted(count, 'afdeling', 'afdelinger'),
		meetings: (count: number) => counted(count, 'referat', 'referater'),
		aliases: (names: string) => `Også kaldt ${names}`
	},
	attention: 'Bør ses efter',
	attentionEmpty: 'Reglerne finder ikke noget hos denne organisation, der bør ses efter.',
	figures: 'Nøgletal over tid',
	figuresNote:
		'Organisationens egne tal er fremhævet. Båndet er de midterste 80 procent af gruppen, linjen er medianen.',
	context: 'Kontekst',
	contextNote:
		'Tal for boligområder og kommune, som organisationen er en del af. De handler ikke om organisationen alene.',
	noFigures: 'Der er ingen tal for organisationen i datasættet.',
	group: 'Sammenlign med',
	groups: {
		all: 'alle organisationer',
		size: 'samme størrelse',
		administrator: 'samme administrator'
	},
	aloneInGroup: 'Organisationen er alene i gruppen; der er ingen at sammenligne med.',
	otherFigures: 'Øvrige nøgletal',
	otherContext: 'Øvrige tal for områder og kommune',
	table: {
		period: 'Periode',
		value: 'Værdi',
		status: 'Status',
		median: 'Median i gruppen',
		p10: '10 %',
		p90: '90 %',
		n: 'Antal i gruppen',
		quality: 'Kvalitet',
		source: 'Kilde',
		note: 'Bemærkning',
		indicator: 'Indikator',
		change: 'Ændring',
		rank: 'Plads (højest = 1)',
		unit: 'Enhed',
		subject: 'Gælder',
		trend: 'Udvikling',
		medianWithN: 'Gruppens median',
		since: (period: string) => `siden ${period}`,
		chart: 'Graf',
		showChart: 'Vis graf',
		hideChart: 'Skjul graf'
	},
	rank: (rank: number, n: number) => `${String(rank)} af ${String(n)}`,
	summaryTable: 'Alle nøgletal i én tabel',
	sql: 'SQL bag alle graferne på siden',
	departmentsTitle: 'Afdelinger',
	noDepartments: 'Datasættet nævner ingen afdelinger.',
	department: 'Afdeling',
	area: 'Boligområde',
	type: 'Boligtype',
	built: 'Opført',
	indicators: 'Indikatorer',
	commitments: 'Aftaler og opfølgning',
	themes: 'Temaer på møderne',
	themeRaised: (raised: number, meetings: number) =>
		`${String(raised)} af ${counted(meetings, 'møde', 'møder')}`,
	themeLast: (year: number) => `senest ${String(year)}`,
	noThemes: 'Der er ingen temaer at vise, fordi der ikke er referater.',
	meetings: 'Referater',
	noMeetings: 'Der er ingen referater for organisationen.',
	agenda: 'Dagsorden',
	participants: 'Deltagere',
	warnings: 'Usikkert i læsningen',
	openSource: 'Åbn kilden',
	readMinutes: 'Læs referatet',
	allCommitments: 'Organisationens aftaler med alle skridt',
	dialogueYear: (year: number) => `dialogår ${String(year)}`,
	accountsYear: (year: number) => `regnskabsår ${String(year)}`,
	onThisPage: 'På denne side',
	merged: (name: string) => `overtog ${name}`,
	mergedInto: (name: string) => `fortsætter som ${name}`,
	meetingMark: (date: string) => `møde ${date}`
} as const;

interface ChartFacts {
	readonly label: string;
	readonly subject: string;
	readonly latest: string | null;
	readonly period: string | null;
	readonly status: string | null;
	readonly change: string | null;
	readonly previousPeriod: string | null;
	readonly median: string | null;
	readonly n: number | null;
	readonly outside: string | null;
	readonly forecast: string | null;
}

/** One sentence that says what an indicator's chart shows for one subject. */
export function chartSentence(facts: ChartFacts): string {
	const expected = facts.forecast === null ? '' : ` ${facts.forecast}`;
	if (facts.latest === null) {
		return facts.status === null
			? `Der er endnu ingen tal for ${facts.subject}.${expected}`
			: `${facts.period ?? ''}: kilden siger »${facts.status}« og giver ikke noget tal.${expected}`.trim();
	}
	const change =
		facts.change === null || facts.previousPeriod === null
			? ''
			: `, ${facts.change} siden ${facts.previousPeriod}`;
	const peers =
		facts.median === null || facts.n === null
			? ''
			: ` Medianen er ${facts.median} (n = ${String(facts.n)}).`;
	const outside = facts.outside === null ? '' : ` Tallet er ${facts.outside}.`;
	return `${facts.period ?? ''}: ${facts.latest}${change}.${peers}${outside}${expected}`;
}
