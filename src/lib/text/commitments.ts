import { commitmentKindText, commitmentStatusText, counted } from './field.ts';

/** How long ago, in words: `under en måned`, `7 måneder`, `2 år`, `2 år og 3 måneder`. */
export function ageInWords(months: number): string {
	if (months < 1) return 'under en måned';
	const years = Math.floor(months / 12);
	const rest = months % 12;
	const parts = [
		years === 0 ? '' : `${String(years)} år`,
		rest === 0 ? '' : counted(rest, 'måned', 'måneder')
	];
	return parts.filter((part) => part !== '').join(' og ');
}

/** All agreements and what came of them. */
export const commitmentsText = {
	title: 'Aftaler og opfølgning',
	lead: 'Alt, hvad der er aftalt, lovet og henvist på dialogmøderne. En aftale, der er ført videre fra møde til møde, står én gang, med alle sine skridt.',
	single:
		'Datasættet har ét møde. Aftalerne kan derfor ikke følges over tid endnu, og det vides ikke, hvad der siden er sket med dem.',
	empty: 'Datasættet har ingen aftaler endnu.',
	emptyAction: 'Se under Data og metode, hvordan referater kommer ind.',
	quick: 'Hurtige udvalg',
	quickMunicipality: (count: number) => `Hvad skylder kommunen? (${String(count)})`,
	quickOrganisation: (count: number) => `Hvad skylder boligorganisationerne? (${String(count)})`,
	quickNote: 'Det, begge parter skylder, tæller med hos begge.',
	filters: {
		legend: 'Vælg aftaler',
		all: 'Alle',
		reset: 'Nulstil',
		option: (label: string, count: number) => `${label} (${String(count)})`,
		status: 'Status',
		owner: 'Hvem skylder',
		forum: 'Forum',
		organisation: 'Organisation',
		theme: 'Tema',
		age: 'Alder',
		kind: 'Art',
		order: 'Rækkefølge'
	},
	statuses: {
		unfinished: 'Ikke afsluttet',
		open: 'Åben',
		'carried-over': 'Videreført',
		unknown: 'Ukendt',
		done: 'Afsluttet',
		dropped: 'Bortfaldet'
	},
	owners: {
		municipality: 'Kommunen',
		organisation: 'Boligorganisationen',
		both: 'Begge parter sammen',
		other: 'Andre'
	},
	ages: { young: 'Under et år', middle: '1–2 år', old: 'Over 2 år' },
	orders: {
		age: 'Ældste først',
		latest: 'Senest nævnt først',
		organisation: 'Efter organisation'
	},
	sum: (shown: number, all: number) =>
		shown === all
			? counted(all, 'aftale', 'aftaler')
			: `${String(shown)} af ${counted(all, 'aftale', 'aftaler')}`,
	sumOverdue: (count: number) => `${String(count)} over frist`,
	/** Where no minutes give any: then none can be late, and none in time. */
	sumNoDue: 'ingen frister angivet',
	sumOldest: (date: string, age: string) => `ældste uafsluttede fra ${date} (${age} gammel)`,
	sumOlder: (beginning: string) => `ældste uafsluttede fra ${beginning}`,
	shows: (choices: string) => `Viser: ${choices}`,
	showsAll: 'alle aftaler',
	showsChoice: (label: string, value: string) => `${label}: ${value}`,
	none: 'Ingen aftaler passer til udvalget.',
	noneAction: 'Nulstil, og vis alle',
	sections: {
		open: 'Åbne og videreførte',
		unknown: 'Uvist, hvad der skete',
		done: 'Afsluttede',
		dropped: 'Bortfaldne'
	},
	section: (label: string, count: number) => `${label} (${String(count)})`,
	unknownNote: 'Referaterne siger hverken, at de er afsluttet, eller at de er ført videre.',
	folded: (label: string, count: number) => `${label} (${String(count)}) er ikke foldet ud.`,
	more: (count: number) => `Vis alle ${String(count)}`,
	age: (age: string) => `${age} gammel`,
	latest: (date: string) => `senest nævnt ${date}`,
	owner: (owner: string) => `ansvar: ${owner}`,
	steps: (count: number) =>
		count === 1 ? 'Kildens ord' : `Alle ${String(count)} skridt og kildens ord`,
	stepBody: (body: string) => `ordlyd: ${body}`,
	stepForum: (forum: string) => `til ${forum}`,
	stepDue: (date: string) => `frist ${date}`,
	place: (date: string, place: string | null) => (place === null ? date : `${date}, ${place}`),
	legend: {
		label: 'Tegn på tidslinjen',
		due: 'frist',
		waiting: 'ikke afsluttet',
		late: 'tid over frist',
		dataDate: (date: string) => `data pr. ${date}`
	},
	axis: 'Dialog over årene',
	line: (steps: string) => `Tidslinje: ${steps}`,
	lineStep: (date: string, status: string) => `${date} ${status}`,
	lineDue: (date: string) => `frist ${date}`,
	forums: {
		title: 'Fora',
		note: 'Hvad der er sendt videre til andre fora, og hvad referaterne siger, at der kom ud af det.',
		empty: 'Ingen aftaler er sendt til et forum.',
		sent: (count: number) => `${counted(count, 'emne', 'emner')} sendt`,
		unfinished: (count: number) => `${String(count)} ikke afsluttet`,
		answered: (count: number) => `${String(count)} hørt om igen eller afsluttet`,
		unheard: (count: number, unknowable: number) =>
			unknowable === 0
				? `${String(count)} uden svar`
				: `${String(count)} uden svar (heraf ${String(unknowable)} uden noget senere referat)`,
		show: 'Vis på listen',
		heading: (forum: string) => `Sendt til ${forum}`,
		scroll: (forum: string) => `Emner sendt til ${forum}. Kan rulles vandret.`,
		what: 'Emne',
		by: 'Sendt af',
		from: 'Fra mødet',
		outcome: 'Hvad kom der ud af det?',
		heard: 'Nævnt igen:',
		closed: 'Står som afsluttet; intet senere referat nævner det.',
		closedDropped: 'Står som bortfaldet; intet senere referat nævner det.',
		silent: (age: string, meetings: number) =>
			`Intet hørt siden (${age}). ${counted(meetings, 'senere referat', 'senere referater')} med organisationen nævner det ikke.`,
		noLater: 'Vides ikke: datasættet har intet senere referat med organisationen.',
		noneKnown: (count: number) =>
			count === 1
				? 'Hvad der kom ud af det, kan ikke ses: der er intet senere referat i datasættet.'
				: `Hvad der kom ud af de ${String(count)} emner, kan ikke ses: der er intet senere referat i datasættet.`
	},
	columns: {
		organisation: 'Organisation',
		kind: 'Art',
		body: 'Aftale',
		owner: 'Hvem skylder',
		ownerNote: 'Nærmere om hvem',
		forum: 'Forum',
		theme: 'Tema',
		status: 'Status',
		since: 'Aftalt første gang',
		beganBefore: 'Ældre end referaterne',
		latest: 'Senest nævnt',
		due: 'Frist',
		overdue: 'Over frist',
		age: 'Alder i måneder',
		carried: 'Videreført (gange)',
		quote: 'Kildens ord',
		meeting: 'Referat',
		address: 'Adresse',
		example: 'Eksempeldata'
	},
	fileName: 'aftaler',
	sheet: 'Aftaler',
	fileSource: (dataset: string) => `Referater i datasættet ${dataset}`
} as const;

/** `Opfølgning, åben`: what a step was, in two words. */
export function kindAndStatus(
	kind: keyof typeof commitmentKindText,
	status: keyof typeof commitmentStatusText
): string {
	return `${commitmentKindText[kind]}, ${commitmentStatusText[status]}`;
}
