import { formatDate } from './dates.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

const LONGEST_NAMED = 60;

/** What is named in a button or a message: its beginning. */
function shortened(text: string): string {
	// A sign cut in two becomes one half, which is taken away.
	const cut = text.slice(0, LONGEST_NAMED).replace(/\p{Cs}$/u, '');
	return `»${isolate(cut.length < text.length ? `${cut}…` : text)}«`;
}

function counted(n: number, one: string, many: string): string {
	return `${formatNumber(n, 0)} ${n === 1 ? one : many}`;
}

/** What a person does to a briefing: the words of the page's tools. Parts and statements are in `briefing`. */
export const briefingEditsText = {
	link: 'Briefing til næste møde',
	linkOf: (organisation: string) => `Briefing til næste møde med ${isolate(organisation)}`,
	listTitle: 'Briefinger',
	listLead: (n: number) =>
		`En briefing til det næste møde med hver af ${counted(n, 'organisation', 'organisationer')}. Den står færdig; dine egne rettelser bliver i denne browser.`,
	listEmpty: 'Der er ingen organisationer i datasættet, og derfor ingen briefinger.',
	/** The part that a person's own points make. */
	checklistTitle: 'Tjekliste til mødet',
	/** What is left of one's own words where the part they stood in is gone. */
	ownTitle: 'Egne noter',
	own: 'egen tekst',
	note: 'Note',
	question: 'Spørgsmål',
	changed: (then: string, now: string) =>
		`Data er ændret, siden du skrev: før ${shortenedWords(then)}, nu ${shortenedWords(now)}.`,
	gone: 'findes ikke længere i data',
	isNew: 'fandtes ikke',
	missing: 'Der er ingen dele at vise: de er alle skjult.',

	tools: {
		region: 'Rediger og hent',
		date: 'Mødedato',
		early: (latest: string) =>
			`Datoen ligger ikke efter det seneste møde (${formatDate(latest)}). Briefingen bygger på referaterne fra før datoen.`,
		edit: 'Redigér',
		undo: 'Fortryd',
		redo: 'Gentag',
		docx: 'Hent som Word (DOCX)',
		markdown: 'Hent Markdown',
		print: 'Udskriv / PDF',
		minutes: 'Start referat (DOCX)',
		save: 'Gem mine rettelser som fil',
		read: 'Læs rettelser fra fil',
		reset: 'Nulstil rettelser',
		more: 'Flere valg',
		making: (what: string) => `${what}: filen bliver lavet …`,
		made: (name: string) => `${isolate(name)} er hentet.`,
		failed: (what: string) =>
			`${what} lykkedes ikke. Prøv igen; hvis det bliver ved, så brug »Udskriv / PDF«.`,
		undone: 'Ændringen er fortrudt.',
		redone: 'Ændringen er gentaget.',
		kept: 'Dine rettelser gemmes i denne browser, så snart du laver dem.',
		notKept:
			'Browseren gemmer intet her (fx i et privat vindue). Dine rettelser forsvinder, når siden lukkes: gem dem som fil.',
		elsewhere: 'Rettelserne er opdateret fra et andet vindue.'
	},

	part: {
		tools: (title: string) => `Redigér delen ${shortened(title)}`,
		up: 'Flyt op',
		upOf: (title: string) => `Flyt op: ${shortened(title)}`,
		down: 'Flyt ned',
		downOf: (title: string) => `Flyt ned: ${shortened(title)}`,
		hide: 'Skjul',
		hideOf: (title: string) => `Skjul ${shortened(title)}`,
		show: 'Vis',
		showOf: (title: string) => `Vis ${shortened(title)}`,
		hidden: 'skjult',
		note: 'Tilføj note',
		noteOf: (title: string) => `Tilføj note i ${shortened(title)}`,
		question: 'Tilføj spørgsmål',
		questionOf: (title: string) => `Tilføj spørgsmål i ${shortened(title)}`,
		moved: (title: string, place: number, of: number) =>
			`${shortened(title)} er nu nummer ${formatNumber(place, 0)} af ${formatNumber(of, 0)}.`,
		isHidden: (title: string) => `${shortened(title)} er skjult.`,
		isShown: (title: string) => `${shortened(title)} vises igen.`
	},

	statement: {
		edit: 'Ret',
		editOf: (text: string) => `Ret ${shortened(text)}`,
		remove: 'Slet',
		removeOf: (text: string) => `Slet ${shortened(text)}`,
		restore: 'Tilbage til den oprindelige',
		restoreOf: (text: string) =>
			`Tilbage til den oprindelige tekst i stedet for ${shortened(text)}`,
		field: 'Din egen tekst',
		fieldHint:
			'Ctrl eller Cmd + Enter gemmer, Esc fortryder. En tom tekst giver den oprindelige tilbage.',
		save: 'Gem',
		cancel: 'Annullér',
		saved: 'Teksten er gemt.',
		cancelled: 'Ændringen er opgivet.',
		restored: 'Den oprindelige tekst er tilbage.',
		removed: 'Teksten er slettet.'
	},

	checklist: {
		lead: 'Dine egne punkter, med et felt at krydse af på papir.',
		add: 'Tilføj punkt',
		field: 'Nyt punkt',
		done: (text: string) => `Udført: ${shortened(text)}`,
		isDone: 'udført',
		added: 'Punktet er tilføjet.',
		removed: 'Punktet er slettet.'
	},

	reset: {
		title: 'Nulstil rettelser?',
		text: 'Alle dine egne tekster, noter, spørgsmål og punkter til denne organisation slettes i denne browser, og alt skjult vises igen. Gem dem først som fil, hvis du vil kunne få dem tilbage.',
		confirm: 'Ja, nulstil',
		cancel: 'Behold mine rettelser',
		done: 'Rettelserne er nulstillet. Fortryd bringer dem tilbage.'
	},

	news: {
		title: 'Data er ændret, siden du sidst så på briefingen',
		none: 'Datasættet er nyt, men intet i denne briefing siger noget andet end før.',
		lead: (n: number) =>
			`${counted(n, 'udsagn siger', 'udsagn siger')} noget andet end før. Dine egne tekster er ikke rørt.`,
		before: 'før',
		now: 'nu',
		seen: 'Set',
		seenOf: 'Set: vis ikke disse ændringer igen',
		done: 'Ændringerne er markeret som set.',
		more: (n: number) => `og ${counted(n, 'ændring', 'ændringer')} til`
	},

	file: {
		name: (organisation: string) => `${organisation}-briefing-rettelser`,
		saved: 'Rettelserne er gemt som fil.',
		read: 'Rettelserne i filen er læst ind. Fortryd bringer de tidligere tilbage.',
		problems: {
			tooBig: 'Filen er for stor til at være en fil med rettelser (over 2 MB). Intet er læst ind.',
			unreadable: 'Filen kunne ikke læses. Intet er læst ind.',
			notJson: 'Filen er ikke JSON, som rettelser gemmes i. Intet er læst ind.',
			notEdits:
				'Filen er ikke en fil med rettelser til en briefing. Vælg en, der er gemt med »Gem mine rettelser som fil«. Intet er læst ind.',
			damaged: (where: string) =>
				`Filen er en fil med rettelser, men den er beskadiget ved ${shortened(where)}. Intet er læst ind.`,
			version: 'Filen er fra en nyere udgave af Dialogblik. Intet er læst ind.',
			dataset: (theirs: string) =>
				`Rettelserne hører til datasættet ${shortened(theirs)}. Åbn det, og læs filen der. Intet er læst ind.`,
			organisation: (theirs: string) =>
				`Rettelserne hører til ${shortened(theirs)}, ikke til denne organisation. Åbn dens briefing, og læs filen der. Intet er læst ind.`
		}
	},

	sources: {
		title: 'Henvisninger',
		of: (number: number) => `henvisning ${String(number)}`
	},
	/** Head of a column: whom a figure is about. */
	population: 'Om hvem'
} as const;

function shortenedWords(text: string): string {
	return text === '' ? briefingEditsText.gone : shortened(text);
}
