import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { earlierPeriod, formatPeriod } from './periods.ts';

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
	figuresNote: 'Organisationens egne tal er fremhævet.',
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
		since: (period: string) => `siden ${earlierPeriod(period)}`,
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
	merged: (name: string) => `overtog ${name}`,
	mergedInto: (name: string) => `fortsætter som ${name}`,
	meetingMark: (date: string) => `møde ${date}`
} as const;

/** Whom an organisation is held against, with the name of its own class or administrator; null where that is not known. */
export interface ComparedWith {
	readonly group: 'all' | 'size' | 'administrator';
	readonly name: string | null;
	/** Organisations with a newest figure to compare, itself among them: one number for each indicator that has any. */
	readonly counts: readonly number[];
}

const groupNames = {
	all: () => 'alle organisationer i datasættet',
	size: (name: string) => `organisationer af samme størrelse (${name})`,
	administrator: (name: string) => `organisationer med samme administrator (${name})`
} as const;

/** Fewer than this many have no band; see the view `peer_year`. */
const FEWEST_WITH_BAND = 5;

/**
 * Which group the band, the median and every n belong to, and how many it has: the choice of group is a control,
 * which print and a page without scripts do not show.
 */
export function comparedWith({ group, name, counts }: ComparedWith): string {
	if (group !== 'all' && name === null) {
		return group === 'size'
			? 'Organisationens størrelse er ikke oplyst; der er ingen gruppe at sammenligne med.'
			: 'Organisationens administrator er ikke oplyst; der er ingen gruppe at sammenligne med.';
	}
	return comparedWithGroup(groupNames[group](isolate(name ?? '')), counts);
}

/**
 * The same of any group, named as it stands in a sentence: `counts` has, for each indicator with a newest figure to
 * compare, how many there are, the subject itself among them.
 */
export function comparedWithGroup(named: string, counts: readonly number[]): string {
	if (counts.length === 0) {
		return `Sammenlignet med ${named}: ingen andre har tal for samme periode.`;
	}
	const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
	const n =
		fewest === most
			? `n = ${String(most)}`
			: `n = ${String(fewest)}–${String(most)} efter nøgletal`;
	const band = most < FEWEST_WITH_BAND ? '' : ', båndet dens midterste 80 procent';
	const isWithout = fewest < FEWEST_WITH_BAND;
	const without = isWithout ? `; under ${String(FEWEST_WITH_BAND)} er der intet bånd` : '';
	return `Sammenlignet med ${named}, ${n}, den selv medregnet. Linjen er gruppens median${band}${without}.`;
}

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
			: `${formatPeriod(facts.period)}: kilden siger »${facts.status}« og giver ikke noget tal.${expected}`.trim();
	}
	const change =
		facts.change === null || facts.previousPeriod === null
			? ''
			: `, ${facts.change} siden ${earlierPeriod(facts.previousPeriod)}`;
	const peers =
		facts.median === null || facts.n === null
			? ''
			: ` Medianen er ${facts.median} (n = ${String(facts.n)}).`;
	const outside = facts.outside === null ? '' : ` Tallet er ${facts.outside}.`;
	return `${formatPeriod(facts.period)}: ${facts.latest}${change}.${peers}${outside}${expected}`;
}
