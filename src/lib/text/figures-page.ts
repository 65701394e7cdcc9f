import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

const file = (name: string): string => `»${isolate(name)}«`;
const whole = (count: number): string => formatNumber(count, 0);
const figures = (count: number): string => `${whole(count)} tal`;

/** The page that reads in figures. */
export const figuresPageText = {
	title: 'Importér tal',
	lead: 'Læs nøgletal ind fra et regneark, se hvad der ville ske, svar på det, der er i tvivl, og gem det hele eller intet.',
	needsScript:
		'Indlæsningen foregår i din browser og kræver JavaScript. Uden kan tal læses ind med kommandoen npm run import.',
	toMinutes: 'Importér referater',
	toFigures: 'Importér tal fra regneark',
	dataset: {
		help: 'Tallene holdes op mod datasættets organisationer, nøgletal og de tal, der står der i forvejen.',
		loading: 'Henter datasættets navne og tal …',
		failed: 'Datasættets navne og tal kunne ikke hentes. Indlæs siden igen.'
	},
	intake: {
		title: 'Vælg et regneark',
		zone: 'Læg et regneark her',
		drop: 'Træk et regneark hertil, eller',
		choose: 'vælg en fil',
		accept: '.csv,.tsv,.xlsx,.xlsm,.txt',
		formats:
			'XLSX eller CSV, bredt eller langt, med titler og flere ark. Filen læses i din egen browser. Intet sendes nogen steder hen.',
		template: 'En skabelon, der læses ind uden spørgsmål, når den er udfyldt:',
		templateYear: 'År i skabelonen (kan være tomt)',
		templateSave: 'Hent skabelon (XLSX)',
		templateName: 'skabelon-tal',
		templateFailed: 'Skabelonen kunne ikke laves. Prøv igen.',
		paste: 'Indsæt en tabel i stedet',
		pasteLabel: 'Tabellen',
		pasteHelp: 'Markér cellerne i regnearket, kopiér dem, og sæt dem ind her, overskrifterne med.',
		readPasted: 'Læs tabellen',
		pastedName: 'Indsat tabel'
	},
	reading: (name: string) => `Læser ${file(name)} …`,
	cancel: 'Afbryd',
	failed: (name: string) => `${file(name)} blev ikke læst ind.`,
	dismiss: 'Luk beskeden',
	read: (name: string, count: number) => `${file(name)} er læst: ${figures(count)}.`,
	again: (count: number, questions: number, errors: number) =>
		`Læst igen: ${figures(count)}, ${counted(questions, 'spørgsmål', 'spørgsmål')}, ${counted(errors, 'fejl', 'fejl')}.`,
	close: 'Luk filen uden at gemme',
	closed: 'Filen er lukket. Intet er gemt.',

	summary: {
		title: (name: string) => `Hvad der ville ske med ${file(name)}`,
		new: 'nye tal',
		same: 'står der allerede',
		fills: 'udfylder et hul',
		conflicts: 'har en anden værdi i datasættet',
		waiting: 'venter på svar',
		errors: 'fejl',
		missing: 'tomme celler (bliver ikke til 0)',
		duplicates: 'gentaget i filen',
		leftOut: 'udeladt',
		none: 'Der er ingen tal i filen, der kan læses. Se under Kolonner, om de er læst rigtigt.'
	},
	questions: {
		title: 'Spørgsmål',
		help: 'Det kan filen ikke selv svare på. Svar, og filen læses igen. Svarene huskes til den næste fil af samme slags.',
		waiting: (count: number) => `${figures(count)} venter.`,
		choose: 'Vælg …',
		likely: 'Måske',
		leaveOut: 'Udelad tallene',
		period: 'År eller periode, fx 2024 eller KV2021',
		badPeriod: 'Det er ikke en periode. Skriv fx 2024, 2024-06, 2013/14 eller KV2021.',
		use: (count: number) => `Brug ${counted(count, 'svar', 'svar')}`,
		answer: 'Svar'
	},
	subjects: {
		organisation: 'Boligorganisationer',
		department: 'Afdelinger',
		area: 'Boligområder',
		municipality: 'Kommune og land'
	},
	country: 'Danmark',
	indicators: 'Nøgletal',
	errors: {
		title: 'Fejl i filen',
		help: 'Ret dem i regnearket, og læs det ind igen, eller lad kolonnen udgå. Så længe der er fejl, gemmes intet.',
		place: 'Sted',
		what: 'Hvad der er galt',
		todo: 'Hvad du kan gøre'
	},
	notes: 'Bemærkninger',
	more: (count: number) => `… og ${whole(count)} mere.`,
	columns: {
		title: 'Kolonner',
		sheet: (name: string, rows: number) => `${isolate(name)} (${counted(rows, 'række', 'rækker')})`,
		include: (name: string) => `Læs arket ${file(name)}`,
		column: 'Kolonne',
		head: 'Overskrift',
		samples: 'De første celler',
		role: 'Hvad der står i den',
		roleOf: (letter: string) => `Hvad der står i kolonne ${letter}`,
		indicatorOf: (letter: string) => `Nøgletal i kolonne ${letter}`,
		asSaid: 'som overskrift eller række siger',
		noHead: 'uden overskrift',
		left: 'Arket er udeladt.',
		roles: {
			ignore: 'Bruges ikke',
			subject: 'Hvem det handler om',
			indicator: 'Nøgletallets navn',
			period: 'Periode',
			population: 'Population',
			unit: 'Enhed',
			status: 'Status (ord i stedet for tal)',
			note: 'Note',
			value: 'Tal'
		}
	},
	figures: {
		title: 'Tallene',
		states: {
			conflict: 'Har en anden værdi i datasættet',
			new: 'Nye',
			fills: 'Udfylder et hul',
			same: 'Står der allerede'
		},
		subject: 'Hvem',
		indicator: 'Nøgletal',
		period: 'Periode',
		population: 'Population',
		there: 'I datasættet',
		inFile: 'I filen',
		place: 'Sted i filen',
		choice: 'Valg',
		choiceOf: (what: string) => `Valg for ${isolate(what)}`,
		open: 'Vælg …',
		keep: 'Behold',
		replace: 'Erstat',
		keepAll: 'Behold alle',
		replaceAll: 'Erstat alle',
		kept: 'Datasættets tal beholdes, hvor intet andet er valgt.',
		replaced: 'Filens tal erstatter datasættets, hvor intet andet er valgt.',
		first: (shown: number, all: number) =>
			`De første ${whole(shown)} af ${whole(all)} vises. Valget for alle gælder også resten.`
	},
	source: {
		legend: 'Hvor tallene kommer fra',
		title: 'Titel',
		publisher: 'Udgiver',
		publisherHelp: 'Den, der har lavet tallene, fx kommunen eller boligorganisationen.',
		url: 'Adresse på nettet (kan være tom)',
		badUrl: 'Adressen skal begynde med https:// eller http://.',
		date: 'Dato (kan være tom)',
		quality: 'Hvad tallene er',
		official: 'Officielle: myndigheden eller organisationen har selv offentliggjort dem',
		estimate: 'Skøn: anslået, foreløbigt eller fortalt af andre'
	},
	save: 'Gem tallene i denne browser',
	nothingNew: 'Alle tal står der allerede. Intet er ændret.',
	saved: (added: number, replaced: number, kept: number) =>
		`Gemt i denne browser: ${figures(added)} tilføjet, ${whole(replaced)} erstattet, ${whole(kept)} beholdt.`,
	kept: {
		title: 'Gemt i denne browser',
		explained:
			'Tallene ligger kun i denne browser. Overblikket og siderne for organisationer, afdelinger og områder viser dem sammen med det udgivne. Skal andre se dem, læses de ind i datasættet med kommandoen nedenfor.',
		none: 'Der er ingen gemte tal.',
		rows: (count: number, publisher: string) => `${figures(count)} · ${isolate(publisher)}`,
		undo: 'Tag tilbage',
		undoOf: (name: string) => `Tag importen af ${file(name)} tilbage`,
		undone: (name: string) =>
			`Importen af ${file(name)} er taget tilbage. De tal, den erstattede, gælder igen.`,
		regret: 'Fortryd',
		csv: 'Hent CSV',
		csvOf: (name: string) => `Hent tallene fra ${file(name)} som CSV`,
		command: 'Læs CSV-filen ind i datasættet med:',
		example:
			'Eksempeldatasættet laves på ny hver gang og kan ikke modtage tallene. Du kan øve dig her.'
	}
} as const;
