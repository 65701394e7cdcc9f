import { counted } from './field.ts';
import { formatNumber } from './numbers.ts';
import { formatPeriod } from './periods.ts';

/** `9 af 12 møder`. */
function ofMeetings(raised: number, meetings: number): string {
	return `${String(raised)} af ${counted(meetings, 'møde', 'møder')}`;
}

/** What a movement is told from; see the query `theme-movements`. */
interface Movement {
	readonly movement: 'rising' | 'returning' | 'vanished' | 'steady';
	readonly raised: number;
	readonly meetings: number;
	readonly raised_before: number;
	readonly meetings_before: number;
	readonly meetings_just_before: number;
	readonly last_raised: number | null;
	readonly last_raised_before: number | null;
	readonly peak_year: number | null;
	readonly peak_raised: number | null;
	readonly peak_meetings: number | null;
}

/** Why a theme is said to move, with the numbers; `` where it does not. */
export function movementReason(row: Movement): string {
	const now = `rejst på ${ofMeetings(row.raised, row.meetings)} de seneste to år`;
	const of = (part: number | null, all: number | null): string =>
		`${String(part ?? '')} af ${String(all ?? '')}`;
	switch (row.movement) {
		case 'rising':
			return `${now} mod ${of(row.raised_before, row.meetings_before)} de tre år før`;
		case 'returning':
			return `${now} efter ${of(0, row.meetings_just_before)} de to år før; inden da senest i ${String(row.last_raised_before ?? '')}`;
		case 'vanished':
			return `${now}; senest i ${String(row.last_raised ?? '')}, og i ${String(row.peak_year ?? '')} på ${of(row.peak_raised, row.peak_meetings)} møder`;
		case 'steady':
			return '';
	}
}

/** The page of all themes. */
export const themesText = {
	title: 'Temaer',
	lead: (meetings: number, first: number, last: number) =>
		first === last
			? `Hvad dialogen handler om. Bygger på ${counted(meetings, 'referat', 'referater')} fra dialogåret ${String(first)}.`
			: `Hvad dialogen handler om, som andel af de møder, hvor temaet er rejst. Bygger på ${counted(meetings, 'referat', 'referater')} fra dialogårene ${String(first)}–${String(last)}.`,
	empty: 'Der er ingen referater i datasættet endnu, og derfor ingen temaer at vise.',
	emptyAction: 'Se, hvad datasættet rummer',
	movements: 'Temaer i bevægelse',
	onlyMeeting: 'Rejst på det ene møde',
	movementsNote: (last: number) =>
		`De to seneste dialogår (${String(last - 1)}–${String(last)}) mod årene før. En bevægelse er en grund til at spørge, ikke en dom.`,
	single: 'Der er ét dialogår i datasættet, så temaer kan ikke følges over tid endnu. Rejst:',
	steady: 'Ingen temaer er steget, kommet igen eller forsvundet.',
	rules:
		'Stigende: mindst en fjerdedel flere af møderne end i de tre år før. Tilbage igen: rejst nu, ikke i de to år før, men tidligere. Forsvundet: ikke rejst i to år, men på mindst hvert femte møde i et tidligere år.',
	rulesTitle: 'Sådan findes bevægelserne',
	heat: 'Alle temaer',
	heatNote:
		'Andel af møderne, hvor temaet er rejst. Mødeformalia tælles aldrig med. 0 % er møder uden temaet; et tomt felt er et år eller en organisation uden møder.',
	heatNoteFew: 'Få møder: læs antallet (n) før procenten.',
	view: 'Vis efter',
	views: { year: 'dialogår', organisation: 'organisation' },
	byYear: 'Temaer efter dialogår: andel af årets møder',
	byOrganisation: 'Temaer efter organisation: andel af organisationens møder, alle år',
	theme: 'Tema',
	total: 'I alt',
	n: (count: number) => `n = ${String(count)}`,
	cell: (raised: number, meetings: number) => ofMeetings(raised, meetings),
	noMeetings: 'ingen møder',
	notRaised: (count: number) =>
		`${counted(count, 'tema er', 'temaer er')} ikke rejst på noget møde:`,
	sortBy: (label: string) => `Sortér efter ${label}`,
	scroll: (caption: string) => `Tabel: ${caption}. Kan rulles vandret.`
} as const;

/** The page of one theme. */
export const themeText = {
	back: 'Alle temaer',
	formality: (label: string) =>
		`${label} er formalia: velkomst, dagsorden og godkendelser. De tælles aldrig med i andele og bevægelser og har derfor ingen udvikling at vise.`,
	known: (cues: string) =>
		`Temaet samler de afsnit i referaterne, der handler om det. Ord, det kendes på: ${cues}.`,
	lead: (row: {
		raised: number;
		meetings: number;
		organisations: number;
		passages: number;
		years: string;
	}) =>
		`Rejst på ${ofMeetings(row.raised, row.meetings)} (${row.years}) hos ${counted(row.organisations, 'organisation', 'organisationer')}; ${counted(row.passages, 'afsnit', 'afsnit')} handler om det.`,
	years: (first: number | null, last: number | null) =>
		first === last ? String(first ?? '') : `${String(first ?? '')}–${String(last ?? '')}`,
	single: (date: string, passages: number) =>
		`Rejst på det ene møde, der er referat fra (${date}), i ${counted(passages, 'afsnit', 'afsnit')}. Ét møde viser ingen udvikling.`,
	never: (meetings: number) =>
		meetings === 0
			? 'Der er ingen referater i datasættet endnu.'
			: meetings === 1
				? 'Ikke rejst på det ene møde, der er referat fra.'
				: `Ikke rejst på noget af ${String(meetings)} møder.`,
	trend: 'Udvikling',
	trendTitle: (label: string) => `${label}: andel af møderne`,
	trendSentence: (newest: {
		year: number;
		share: string;
		raised: number;
		meetings: number;
		highYear: number;
		highShare: string;
	}) =>
		newest.highYear === newest.year
			? `I ${String(newest.year)} blev temaet rejst på ${newest.share} af møderne (${ofMeetings(newest.raised, newest.meetings)}), den højeste andel i perioden.`
			: `I ${String(newest.year)} blev temaet rejst på ${newest.share} af møderne (${ofMeetings(newest.raised, newest.meetings)}); højest var andelen i ${String(newest.highYear)} med ${newest.highShare}.`,
	movement: (name: string, reason: string) => `Bevægelse: ${name}, ${reason}.`,
	year: 'Dialogår',
	share: 'Andel af møderne (%)',
	raised: 'Møder med temaet',
	meetings: 'Møder i alt',
	sourceMinutes: (meetings: number) => `${counted(meetings, 'referat', 'referater')} i datasættet`,
	raisers: 'Hvem rejser det',
	raisersNote: 'Andel af hver organisations egne møder, i alle år.',
	organisation: 'Organisation',
	shareShort: 'Andel (%)',
	passagesShort: 'Afsnit',
	lastRaised: 'Senest',
	never0: 'ikke rejst',
	indicators: 'Tal om det samme',
	indicatorsNote:
		'Indikatorer, der hører til temaet, over de samme år. At to kurver følges ad, siger ikke, at den ene er årsag til den anden.',
	noIndicators: 'Ingen indikator med tal i datasættet hører til temaet.',
	panelsTitle: (label: string) => `${label} og tallene over de samme år`,
	panelsSentence: (label: string, indicators: string) =>
		`Øverst andelen af møder, hvor ${label} er rejst; derunder, hver med sin egen akse: ${indicators}.`,
	medianOrganisations: (n: number) => `median af ${String(n)} organisationer`,
	medianAreas: (n: number) => `median af ${String(n)} boligområder`,
	period: 'Periode',
	indicator: 'Indikator',
	whose: 'Hvis tal',
	value: 'Værdi',
	unit: 'Enhed',
	n: 'Antal bag',
	quality: 'Kvalitet',
	mixed: 'blandet',
	statusOnly: (period: string, status: string) =>
		`${formatPeriod(period)}: ${status} (beløb ikke oplyst)`,
	words: 'Uden kurve',
	targets: 'Mål og forventninger',
	targetOf: (indicator: string, subject: string) => `${indicator}, ${subject}`,
	together: 'Rejst sammen med',
	togetherNote: (n: number) =>
		`Af de ${String(n)} møder, hvor temaet er rejst: hvor mange rejste også det andet, og hvor ofte mod det andets andel af alle møder. 1,0 gang er som ellers.`,
	togetherFew: (n: number) =>
		`Temaet er rejst på ${counted(n, 'møde', 'møder')}; det er for få til at sige, om temaer følges ad. De samme møder rejste også:`,
	togetherNone: 'Intet andet tema er rejst på de samme møder.',
	also: 'Også rejst på',
	alsoOfAll: 'Andel af alle møder (%)',
	lift: 'Mod ellers',
	times: (lift: number) => `${formatNumber(lift, 1)} gange`,
	samePassage: 'I samme afsnit',
	passages: 'Afsnit, år for år',
	passagesNone: 'Ingen afsnit handler om temaet.',
	passagesYear: (year: number, passages: number, raised: number, meetings: number) =>
		`${String(year)}: ${counted(passages, 'afsnit', 'afsnit')} fra ${ofMeetings(raised, meetings)}`,
	item: (number: string | null, title: string | null) =>
		[number === null || number === '' ? '' : `Punkt ${number}`, title ?? '']
			.filter((part) => part !== '')
			.join(': '),
	place: 'Se stedet i referatet',
	sql: 'Vis SQL bag siden',
	sqlPanels: 'Vis SQL bag tallene om det samme'
} as const;

/** Free words over the years. */
export const wordTrendText = {
	title: 'Følg ord over årene',
	lead: 'Skriv et eller flere ord, og se, på hvor stor en andel af møderne de er brugt. Adskil med komma.',
	label: 'Ord',
	placeholder: 'fx beredskab, fjernvarme',
	show: 'Vis',
	organisation: 'Organisation',
	all: 'alle organisationer',
	needsScript: 'Søgning i referaternes ord foregår i din browser og kræver JavaScript.',
	none: (words: string) => `Ingen afsnit bruger ${words}. Prøv et kortere ord eller en anden form.`,
	tooMany: (shown: number) => `Der vises højst ${String(shown)} ord ad gangen.`,
	chartTitle: 'Ordene som andel af møderne',
	sentence: (parts: string) => `Andel af møderne, hvor ordet er brugt: ${parts}.`,
	sentencePart: (word: string, share: string, count: number, n: number) =>
		`»${word}« ${share} (${ofMeetings(count, n)} i alt)`,
	source: (passages: number) =>
		`${counted(passages, 'afsnit', 'afsnit')} i referaterne, gennemsøgt i browseren`,
	byYear: 'Efter dialogår: andel af årets møder',
	byOrganisation: 'Efter organisation: andel af organisationens møder, alle år',
	allYears: 'Alle år',
	meetingsWith: 'Møder med ordet',
	word: 'Ord',
	pick: 'Vælg et tal i grafen eller tabellerne for at læse afsnittene bag.',
	behindWord: (word: string) => `Afsnit med »${word}«`,
	behind: (word: string, where: string) => `Afsnit med »${word}«, ${where}`,
	total: (count: number) => counted(count, 'afsnit', 'afsnit'),
	emptyPoint: 'Ingen afsnit her.',
	close: 'Luk',
	more: (count: number) => `Vis ${String(count)} til`,
	snippetFailed: 'Teksten kunne ikke hentes; åbn stedet i referatet.',
	snippetLoading: 'Henter tekst …',
	method:
		'Et møde tæller med, når mindst ét afsnit i referatet, eller overskriften over det, rummer ordet, også i bøjet form eller som del af et sammensat ord. Møderne, der deles med, er alle afholdte møder i samme år og hos samme organisation:',
	sqlTitle: 'Vis SQL bag antallet af møder'
} as const;
