import { documentText } from './documents.ts';
import { counted } from './field.ts';
import { isolate } from './isolate.ts';

const file = (name: string): string => `»${isolate(name)}«`;

/** The page that reads in minutes. */
export const importerText = {
	title: 'Importér referater',
	lead: 'Læs et referat ind, se det efter side om side med kilden, ret det, og gem det i denne browser eller som filer til datasættet.',
	privacy: 'Filen læses i din egen browser. Intet sendes nogen steder hen.',
	needsScript:
		'Indlæsningen foregår i din browser og kræver JavaScript. Uden kan referater læses ind med kommandoen npm run import.',
	noDatasets: 'Der er ingen datasæt at læse ind i. Læg en mappe i data/, og kør npm run data.',
	loading: 'Henter, hvad du har liggende …',

	dataset: {
		label: 'Datasæt',
		help: 'Referatet læses med datasættets organisationer, temaer og tidligere aftaler.',
		example:
			'Datasættet er opdigtet og laves på ny hver gang. Du kan øve dig her, men filerne hører ikke hjemme i det.',
		failed: 'Datasættets registre kunne ikke hentes. Indlæs siden igen.'
	},

	intake: {
		title: 'Læs ind',
		zone: 'Læg referater her',
		drop: 'Træk referater hertil, et eller flere, eller',
		choose: 'vælg filer',
		formats: 'PDF, Word (DOCX), gemt webside (HTML) eller ren tekst.',
		accept: '.pdf,.docx,.docm,.html,.htm,.txt,.md',
		template:
			'Et referat, der er skrevet i Word-skabelonen fra en organisations briefing (»Start referat«), læses ind uden spørgsmål.',
		templateLink: 'Find skabelonen under Briefing',
		paste: 'Indsæt tekst i stedet',
		pasteLabel: 'Referatets tekst',
		pasteHelp: 'Kopiér hele referatet fra et andet program, og sæt det ind her.',
		readPasted: 'Læs teksten',
		pastedName: 'Indsat tekst',
		queue: 'Filer, der læses'
	},

	reading: {
		waiting: (name: string) => `${file(name)} venter.`,
		reading: (name: string, done: number, all: number) =>
			all > 1
				? `Læser ${file(name)}: side ${String(done)} af ${String(all)}`
				: `Læser ${file(name)} …`,
		cancel: 'Afbryd',
		cancelOf: (name: string) => `Afbryd læsningen af ${file(name)}`,
		failed: (name: string) => `${file(name)} blev ikke læst ind.`,
		again: 'Prøv igen',
		dismiss: 'Fjern fra listen',
		done: (name: string, items: number) =>
			`${file(name)} er læst: ${counted(items, 'punkt', 'punkter')}.`
	},
	faults: {
		...documentText.faults,
		'not-minutes':
			'Teksten ligner ikke et referat af et dialogmøde: der er hverken punkter, deltagere eller en mødedato at gå ud fra.',
		'too-little': 'Der er for lidt tekst til, at det kan være et referat.',
		crashed: 'Læsningen gik i stå. Prøv igen, eller indsæt teksten i stedet.',
		cancelled: 'Læsningen blev afbrudt.'
	},

	works: {
		title: 'Under arbejde',
		none: 'Der er ingen referater under arbejde.',
		untitled: 'Dato og organisation mangler',
		noDate: 'dato mangler',
		noOrganisation: 'organisation mangler',
		open: 'Gennemgå',
		openOf: (name: string) => `Gennemgå ${file(name)}`,
		remove: 'Kassér',
		removeOf: (name: string) => `Kassér ${file(name)}`,
		removed: (name: string) => `${file(name)} er kasseret.`,
		regret: 'Fortryd',
		counts: (items: number, commitments: number) =>
			`${counted(items, 'punkt', 'punkter')}, ${counted(commitments, 'aftale', 'aftaler')}`,
		stops: (count: number) =>
			`${counted(count, 'ting', 'ting')} skal rettes, før referatet kan gemmes`,
		looks: (count: number) => `${counted(count, 'ting', 'ting')} bør ses efter`,
		ready: 'Klar til at gemme',
		changed: (moment: string) => `Ændret ${moment}`
	},

	local: {
		title: 'Gemt i denne browser',
		mark: 'lokal',
		explained:
			'Møderne ligger kun i denne browser, på denne computer. Ryddes browserens data, er de væk: tag en kopi, eller læg filerne i datasættet.',
		none: 'Der er ingen gemte møder.',
		open: 'Ret',
		openOf: (meeting: string) => `Ret ${isolate(meeting)}`,
		files: 'Hent filer',
		filesOf: (meeting: string) => `Hent filer for ${isolate(meeting)}`,
		remove: 'Fjern',
		removeOf: (meeting: string) => `Fjern ${isolate(meeting)} fra denne browser`,
		removed: (meeting: string) => `${isolate(meeting)} er fjernet fra denne browser.`,
		replaces: 'afløser mødet i datasættet',
		saved: (moment: string) => `Gemt ${moment}`,
		allFiles: 'Hent filer for alle',
		filesHelp: (dataset: string) =>
			`Filerne kommer i en zip. Pak den ud i mappen data/, så referatet lægges i data/${dataset}/, og kør npm run data.`,
		filesName: 'referater'
	},

	copy: {
		title: 'Tag det hele med',
		help: 'Alt, hvad du har liggende her, gemte møder og referater under arbejde, i én fil. Den kan læses ind i en anden browser.',
		write: 'Gem alt som fil',
		read: 'Læs en fil ind',
		fileName: 'dialogblik-lokalt',
		bad: 'Filen er ikke en kopi herfra, eller den er beskadiget. Intet er ændret.',
		done: (meetings: number, works: number) =>
			`Læst ind: ${counted(meetings, 'gemt møde', 'gemte møder')} og ${counted(works, 'referat', 'referater')} under arbejde. Det, der var her i forvejen med samme navn, er afløst.`,
		nothing: 'Der er intet at gemme endnu.'
	},

	problems: {
		closed:
			'Browseren gemmer ikke noget for denne side (måske et privat vindue). Du kan arbejde videre, men alt forsvinder, når siden lukkes. Hent filerne, før du går.',
		full: 'Der er ikke mere plads i browseren, og det seneste er ikke gemt. Fjern noget, eller gem alt som fil, og prøv igen.'
	},

	held: {
		title: 'Referatet er åbent i et andet vindue',
		explained: 'To vinduer, der retter i det samme, ville ødelægge hinandens arbejde.',
		takeOver: 'Fortsæt her i stedet',
		lost: 'Et andet vindue har overtaget referatet. Det, du har skrevet her, er gemt.',
		gone: 'Referatet findes ikke i denne browser. Måske er det gemt eller kasseret.',
		back: 'Til oversigten'
	}
} as const;
