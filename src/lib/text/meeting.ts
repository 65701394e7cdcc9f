import { earlierPeriod } from './periods.ts';

/** What a passage of the minutes does. */
export const passageKindText = {
	information: 'Oplysning',
	status: 'Status',
	discussion: 'Drøftelse',
	decision: 'Beslutning',
	action: 'Opfølgning',
	referral: 'Henvisning',
	agreement: 'Aftale',
	forecast: 'Forventning',
	target: 'Mål'
} as const;

/** What a meeting was: the yearly one of one organisation, or one for several together. */
export const meetingKindText = {
	styringsdialog: 'Styringsdialog',
	joint: 'Fælles møde'
} as const;

export const targetKindText = { target: 'Mål', forecast: 'Forventning' } as const;

/** The page of one meeting. */
export const meetingText = {
	title: (kind: string, organisation: string) => `${kind} med ${organisation}`,
	documentTitle: (organisation: string, date: string) => `Referat ${date}, ${organisation}`,
	up: 'Alle referater',
	figures: 'Tal i referatet',
	facts: 'Om mødet',
	date: 'Dato',
	organisation: 'Organisation',
	dialogueYear: 'Dialogår',
	accountsYear: 'Regnskabsår',
	accountsYearUnknown: 'ikke oplyst i referatet',
	caseNumber: 'Sagsnummer',
	source: 'Kilde',
	publishedBy: (publisher: string) => `udgivet af ${publisher}`,
	participants: 'Deltagere',
	noParticipants: 'Referatet nævner ingen deltagere.',
	excused: 'afbud',
	roleUnknown: 'rolle ikke oplyst',
	neighbours: 'Andre møder med samme organisation',
	previous: (date: string) => `Forrige møde: ${date}`,
	next: (date: string) => `Næste møde: ${date}`,
	noPrevious: 'Ingen tidligere referater i datasættet',
	noNext: 'Ingen senere referater i datasættet',

	commitments: 'Aftalt på mødet',
	commitmentsNote:
		'Status er den, der er noteret for netop dette referat. »Forløb« viser sagen fra først til sidst.',
	noCommitments: 'Referatet indeholder ingen aftaler, opfølgninger eller henvisninger.',
	owes: (owner: string) => `Hos: ${owner}`,
	carriedFrom: (beginning: string, count: number) =>
		count === 0
			? `fra ${beginning}`
			: count === 1
				? `fra ${beginning}, videreført én gang`
				: `fra ${beginning}, videreført ${String(count)} gange`,
	laterWord: 'omtalt igen senere',
	thread: 'Forløb',
	threadOf: (body: string) => `Forløb for: ${body}`,

	last: 'Hvad blev der af den seneste aftale?',
	lastFrom: 'Punkterne fra mødet',
	lastFirst: (organisation: string) =>
		`Datasættet har intet tidligere referat fra ${organisation}. Siden kan derfor ikke vise, hvad der kom tilbage fra sidste år.`,
	lastUnlisted: 'Referatet siger selv, at noget er ført videre fra tidligere:',
	lastNothing: (date: string) =>
		`Referatet af det forrige møde, ${date}, indeholder ingen aftaler, der kunne komme tilbage.`,
	lastCount: (back: number, silent: number) =>
		silent === 0
			? `Alle ${String(back)} er omtalt igen.`
			: `${String(back)} er omtalt igen, ${String(silent)} er ikke nævnt.`,
	lastEarlier: 'Taget op igen fra tidligere møder',
	outcome: {
		open: 'omtalt igen: stadig åben',
		done: 'omtalt igen: afsluttet',
		'carried-over': 'omtalt igen: ført videre',
		dropped: 'omtalt igen: bortfaldet',
		unknown: 'omtalt igen: status fremgår ikke'
	},
	notMentioned: 'ikke nævnt i dette referat',
	stoodUnknown: 'status var heller ikke oplyst dengang',
	stoodAs: (status: string) => `stod som ${status}`,
	seeHere: (passage: string) => `se punkt ${passage}`,
	seeThere: (date: string) => `referat ${date}`,

	targets: 'Mål og forventninger i referatet',
	targetDue: (year: number) => `i ${String(year)}`,
	targetBase: (period: string) => `i forhold til ${earlierPeriod(period)}`,

	warnings: 'Usikkert i læsningen',
	warningsNote: 'Det står sådan i kilden og er ikke rettet. Spørg, før det bruges.',
	warningAt: (value: string) => `»${value}«`,
	warningMark: 'Usikkert',

	minutes: 'Referatet, punkt for punkt',
	minutesNote: (organisation: string) =>
		`Hvert punkt er kildens egne ord. Tal gælder ${organisation}, hvor intet andet er nævnt.`,
	noItems: 'Referatet har ingen dagsorden i datasættet.',
	item: (number: string) => `Punkt ${number}`,
	presentedBy: 'Ved',
	noPassages: 'Intet er læst ud af dette punkt; se kilden.',
	passage: (place: string) => `Punkt ${place}`,
	passageLink: (place: string) => `Link til punkt ${place}`,
	showInSource: 'Vis i kilden',
	showPlaceInSource: (place: string) => `Vis i kilden: punkt ${place}`,
	noText: 'Kildens tekst er ikke med i datasættet.',

	sourceText: 'Kildens tekst',
	sourceNote:
		'Teksten står, som den er læst. De små numre fører til det punkt, som stedet er læst som.',
	sourceCovered: 'Navne på deltagere er dækket med prikker.',
	legendLead: 'Mærket:',
	legend: { figure: 'tal', commitment: 'aftale', warning: 'usikkert' },
	backToPassage: (place: string) => `Til punkt ${place} i oversigten`
} as const;

/** The places of a meeting's page, as they stand after the `#` of an address. */
export const meetingAnchors = {
	passage: (place: string) => `passage-${place}`,
	source: (place: string) => `kilde-${place}`,
	commitmentInSource: (place: string) => `kilde-aftale-${place}`,
	figureInSource: (place: string) => `kilde-tal-${place}`,
	warningInSource: (place: string) => `kilde-usikkert-${place}`,
	commitments: 'aftalt',
	last: 'seneste-aftale',
	targets: 'maal',
	warnings: 'usikkert',
	minutes: 'referat',
	sourceText: 'kilde'
} as const;

/** `mindst 70 %`, `positiv`: what a target asks of a value. */
export function targetValue(comparator: string, value: string | null): string {
	if (value === null) {
		return comparator === 'positive' ? 'positiv' : '';
	}
	switch (comparator) {
		case 'at-least':
			return `mindst ${value}`;
		case 'at-most':
			return `højst ${value}`;
		default:
			return value;
	}
}
