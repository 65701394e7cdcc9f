import { formatBeginning } from './dates.ts';
import { counted } from './field.ts';
import { earlierPeriod } from './periods.ts';

/** The overview: what management reads in two minutes. */
export const overviewText = {
	title: (municipality: string) => `Overblik: ${municipality}`,
	pageTitle: 'Overblik',
	lead: {
		signals: (count: number, subjects: number, all: number) =>
			count === 0
				? 'Ingen af reglerne finder noget, der bør ses efter.'
				: all <= 1
					? `${counted(count, 'forhold bør', 'forhold bør')} ses efter.`
					: `${counted(count, 'forhold bør', 'forhold bør')} ses efter hos ${String(subjects)} af ${String(all)} organisationer.`,
		commitments: (open: number, overdue: number) =>
			open === 0
				? 'Ingen aftaler er åbne.'
				: `${counted(open, 'aftale er åben', 'aftaler er åbne')}${overdue > 0 ? `, heraf ${String(overdue)} over frist` : ''}.`,
		meetings: (count: number, latest: string) =>
			`Bygger på ${counted(count, 'referat', 'referater')}, senest ${latest}.`,
		noMeetings: 'Der er ingen referater i datasættet endnu.'
	},
	year: 'År',
	yearHelp: 'Nøgletal ved udgangen af',
	headlines: 'Nøgletal',
	headlinesNote: 'Median af organisationerne, hvor flere har tallet.',
	medianOf: (n: number) => `median af ${String(n)}`,
	outsideCount: (count: number) =>
		count === 0 ? 'ingen uden for normalområdet' : `${String(count)} uden for normalområdet`,
	since: (period: string) => `siden ${earlierPeriod(period)}`,
	target: (value: string, due: string) => `Mål: ${value}${due === '' ? '' : ` i ${due}`}`,
	reference: {
		municipality: (value: string) => `Kommunen: ${value}`,
		country: (value: string) => `Hele landet: ${value}`
	},
	noValue: 'ikke oplyst',
	statusOnly: 'kun status, intet beløb i kilden',
	matrix: 'Organisationer og nøgletal',
	matrixScroll: 'Tabel over organisationer og nøgletal. Kan rulles vandret.',
	matrixCaption: (year: number) =>
		`Hver organisations nyeste tal ved udgangen af ${String(year)}. Den lille kurve viser udviklingen; ændringen er siden det forrige kendte tal.`,
	matrixLegend:
		'uden for normalområdet: uden for en kritisk værdi eller de midterste 80 procent af organisationerne. Det er en grund til at spørge, ikke en karakter.',
	organisation: 'Organisation',
	attention: 'Bør ses efter',
	attentionNote: 'Fundet med faste regler. Hvert punkt er en grund til at spørge, ikke en dom.',
	attentionEmpty: 'Reglerne finder ikke noget, der bør ses efter.',
	showAll: (count: number) => `Vis alle ${String(count)}`,
	evidence: 'Belæg',
	quote: 'Kildens ord',
	meetingPlace: (date: string, item: string | null) =>
		item === null ? `Referat ${date}` : `Referat ${date}, punkt ${item}`,
	themes: 'Temaer i bevægelse',
	allThemes: 'Alle temaer',
	commitments: 'Aftaler og opfølgning',
	commitmentsEmpty: 'Ingen aftaler er åbne.',
	allCommitments: 'Alle aftaler og deres forløb',
	commitmentsRest: (shown: number, all: number) =>
		`Her vises ${String(shown)} af ${String(all)} åbne aftaler. Alle efter organisation:`,
	commitmentsCount: (name: string, count: number) => `${name} (${String(count)})`,
	owed: 'Åbne aftaler efter, hvem der skylder dem',
	owes: (owner: string, count: number) => `${owner}: ${String(count)}`,
	overdue: 'over frist',
	commitmentSince: (since: string, beganBefore: boolean) =>
		`${beganBefore ? 'fra' : 'siden'} ${formatBeginning(since, beganBefore)}`,
	carried: (count: number) => `videreført ${counted(count, 'gang', 'gange')}`,
	due: (date: string) => `frist ${date}`,
	forum: (name: string) => `sendt til ${name}`,
	meetings: 'Møder',
	latestMeeting: 'Seneste møde',
	noMeeting: 'intet referat',
	awaited: (year: number) => `mangler dialogår ${String(year)}`,
	held: (year: number) => `dialogår ${String(year)} er holdt`,
	meetingsNote: 'Loven kræver ét årligt dialogmøde. Datoen for det næste møde står ikke i data.',
	freshness: 'Datagrundlag',
	freshnessDate: (date: string) => `Opgjort pr. ${date}.`,
	freshnessYears: (first: number, last: number) => `Tal for ${String(first)}–${String(last)}.`,
	freshnessCounts: (observations: string, indicators: number, meetings: number) =>
		`${observations} tal, ${String(indicators)} indikatorer, ${counted(meetings, 'referat', 'referater')}.`,
	freshnessLink: 'Data, metode og kilder',
	stale: (age: string) => `Data er ${age}.`,
	sql: 'Vis SQL',
	empty: 'Datasættet har hverken tal eller referater endnu.',
	emptyAction: 'Se under Data og metode, hvordan de kommer ind.'
} as const;
