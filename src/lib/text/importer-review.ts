import { counted } from './field.ts';
import { isolate } from './isolate.ts';

function quoted(words: string): string {
	const text = words.trim();
	return `»${isolate(text.length > 60 ? `${text.slice(0, 60)}…` : text)}«`;
}

/** Going through minutes that were read in. */
export const reviewText = {
	back: 'Alle referater',
	title: (name: string) => `Gennemgå ${isolate(name)}`,
	pages: (pages: number) => counted(pages, 'side', 'sider'),
	undo: 'Fortryd',
	redo: 'Gentag',
	undone: 'Fortrudt.',
	redone: 'Gentaget.',
	keys: 'Ctrl+Z fortryder, Ctrl+Skift+Z gentager.',
	kept: 'Dine rettelser er gemt i browseren.',
	keeping: 'Gemmer …',
	notKept: 'Dine rettelser er ikke gemt.',
	save: 'Gem mødet',
	saveBlocked: (count: number) =>
		`${counted(count, 'ting', 'ting')} skal rettes, før mødet kan gemmes.`,
	replacesLocal: 'Mødet er gemt i denne browser før. Gemmer du, afløses det.',
	replacesData: 'Mødet står allerede i datasættet. Det, du gemmer, vises i stedet for dig.',
	saved: (meeting: string) => `${isolate(meeting)} er gemt i denne browser.`,
	names:
		'Datasættet viser ikke navne. Når du gemmer, fjernes deltagernes navne, og i kilden dækkes de med prikker.',

	matters: {
		title: 'Se efter',
		none: 'Alt er set efter.',
		show: 'Vis',
		showOf: (what: string) => `Vis: ${what}`,
		keep: 'Behold som bemærkning',
		settle: 'Er i orden',
		settled: 'Sat til side.',
		stops: 'skal rettes',
		codes: {
			date: () => 'Mødets dato er ikke fundet. Skriv den.',
			'bad-date': (about: string) => `${quoted(about)} er ikke en dato.`,
			'bad-year': () => 'Et årstal er ikke mellem 1900 og 2200.',
			organisation: () => 'Boligorganisationen er ikke fundet. Vælg den.',
			'organisation-unsure': (about: string) =>
				`Boligorganisationen ${quoted(about)} står ikke sådan i registret. Vælg, hvem der menes.`,
			'other-municipality': (about: string) =>
				`Referatet nævner ${quoted(about)}, som ikke er datasættets kommune. Vælg kommunen, hvis det er den.`,
			'item-without-title': (about: string) => `Punkt ${about} har ingen overskrift.`,
			'item-without-number': (about: string) => `Punktet ${quoted(about)} har intet nummer.`,
			'same-number': (about: string) => `Der er to punkter med nummer ${about}.`,
			'commitment-without-text': () => 'En aftale har ingen tekst.',
			'commitment-without-theme': (about: string) => `Aftalen ${quoted(about)} har intet tema.`,
			'figure-incomplete': (about: string) =>
				`Et tal i afsnit ${about} mangler nøgletal, emne eller periode.`,
			'figure-differs': (about: string) =>
				`Tallet er rettet til noget andet, end der står: ${quoted(about)}.`,
			'bad-period': (about: string) =>
				`${quoted(about)} er ikke en periode. Skriv 2024, 2024-06, 2013/14, KV2021 eller 2021-.`,
			'wrong-unit': (about: string) =>
				`Tallet ${quoted(about)} er ikke i nøgletallets enhed. Vælg nøgletallet igen, eller fjern tallet.`,
			'continues-later': (about: string) =>
				`Aftalen ${quoted(about)} fortsætter en, der ikke er fra et tidligere møde.`,
			'no-items': () => 'Der er ikke fundet nogen punkter.',
			'no-participants': () => 'Der er ikke fundet nogen deltagere.',
			'cut-off': () => 'Teksten slutter brat. Måske mangler der noget af referatet.',
			warning: (about: string) => quoted(about)
		}
	},

	head: {
		title: 'Mødet',
		date: 'Dato',
		organisation: 'Boligorganisation',
		municipality: 'Kommune',
		choose: 'Vælg …',
		notChosen: 'ikke i registret',
		candidates: 'Ligner',
		others: 'Alle',
		asWritten: (name: string) => `I kilden: ${quoted(name)}`,
		until: (date: string) => `til ${date}`,
		dialogueYear: 'Dialogår',
		accountsYear: 'Regnskabsår',
		caseNumber: 'Sagsnummer',
		kind: 'Mødets art',
		sourceTitle: 'Kildens titel',
		dateInSource: (words: string) => `I kilden: ${quoted(words)}`
	},

	people: {
		title: 'Deltagere',
		initials: 'Initialer',
		name: 'Navn',
		role: 'Rolle',
		side: 'Side',
		present: 'Til stede',
		add: 'Tilføj deltager',
		remove: 'Fjern',
		removeOf: (who: string) => `Fjern deltageren ${isolate(who)}`,
		nobody: 'uden navn',
		note: (words: string) => `I kilden: ${quoted(words)}`
	},

	items: {
		title: 'Punkter',
		number: 'Nummer',
		heading: 'Overskrift',
		presenters: 'Oplæg ved (adskilt med komma)',
		edit: 'Ret',
		done: 'Færdig',
		doneOf: (number: string) => `Færdig med punkt ${isolate(number)}`,
		editOf: (number: string) => `Ret punkt ${isolate(number)}`,
		add: 'Tilføj punkt',
		addAfter: 'Nyt punkt efter dette',
		remove: 'Fjern punktet',
		removeHelp: 'Afsnittene går til nabopunktet.',
		up: 'Flyt op',
		down: 'Flyt ned',
		cannotMove: 'Punkter med afsnit står i kildens rækkefølge.',
		empty: 'Punktet har ingen afsnit.',
		none: 'Ingen punkter. Markér et stykke i kilden, eller tilføj et punkt.'
	},

	gaps: {
		left: 'Ikke med',
		add: 'Tag med som afsnit',
		addOf: (words: string) => `Tag med som afsnit: ${quoted(words)}`
	},

	passage: {
		edit: 'Ret',
		editOf: (id: string) => `Ret afsnit ${id}`,
		next: 'Næste afsnit',
		kind: 'Slags',
		themes: 'Temaer',
		addTheme: 'Tilføj tema …',
		removeTheme: (theme: string) => `Fjern temaet ${isolate(theme)}`,
		noThemes: 'uden tema',
		split: 'Del afsnittet',
		splitHelp: 'Vælg, hvor det nye afsnit begynder:',
		splitOf: (words: string) => `Del før ${quoted(words)}`,
		cannotSplit: 'Afsnittet er én sætning. Markér et stykke af det i kilden for at afgrænse det.',
		join: 'Saml med det næste',
		toPrevious: 'Flyt til punktet før',
		toNext: 'Flyt til punktet efter',
		newItem: 'Nyt punkt herfra',
		newItemTitle: 'Nyt punkt',
		remove: 'Fjern afsnittet',
		commitment: 'Lav en aftale af afsnittet',
		outlook: 'Lav et mål af afsnittet',
		toMarked: 'Afgræns til det markerede',
		removed: (id: string) => `Afsnit ${id} er fjernet.`
	},

	figures: {
		title: 'Tal',
		found: 'Tal i afsnittet, der ikke er med:',
		addOf: (words: string) => `Tag tallet ${isolate(words)} med`,
		indicator: 'Nøgletal',
		subject: 'Handler om',
		population: 'Hvem tælles',
		everyone: 'alle',
		period: 'Periode',
		value: 'Værdi',
		status: 'Status uden tal',
		remove: 'Fjern tallet',
		removeOf: (words: string) => `Fjern tallet ${isolate(words)}`,
		subjects: {
			organisation: 'Boligorganisation',
			municipality: 'Kommune',
			area: 'Boligområde',
			department: 'Afdeling'
		}
	},

	commitments: {
		title: 'Aftaler og opfølgning',
		none: 'Ingen aftaler. Åbn et afsnit for at lave en.',
		edit: 'Ret',
		editOf: (text: string) => `Ret aftalen ${quoted(text)}`,
		kind: 'Slags',
		text: 'Tekst',
		owner: 'Hvem',
		ownerNote: 'Hvem mere præcist, eller hvad ventes der på',
		forum: 'Henvist til',
		theme: 'Tema',
		status: 'Status',
		due: 'Frist',
		dueText: (words: string) => `I kilden: ${quoted(words)}`,
		continues: 'Fortsætter',
		likely: 'Ligner en tidligere aftale:',
		tie: 'Knyt til',
		tieOf: (text: string) => `Knyt til ${quoted(text)}`,
		notTied: 'Ingen tidligere aftale',
		remove: 'Fjern aftalen',
		noForum: 'intet forum'
	},

	outlooks: {
		title: 'Mål og forventninger',
		note: 'Mål og forventninger følger med mødet i denne browser. I datasættet står de i targets.csv.',
		kind: 'Slags',
		indicator: 'Nøgletal',
		none: 'intet nøgletal',
		value: 'Værdi',
		due: 'År',
		remove: 'Fjern',
		removeOf: (words: string) => `Fjern ${quoted(words)}`
	},

	source: {
		title: 'Kilden',
		help: 'Peg på et stykke her eller i kladden, så lyses det op begge steder. Markér tekst for at tage den med.',
		jump: 'Kilden',
		marked: (words: string) => `Markeret: ${quoted(words)}`,
		addPassage: 'Gør til afsnit i punkt',
		add: 'Tilføj',
		commitment: 'Lav en aftale',
		item: 'Gør til punkt',
		overlaps: 'Det markerede er allerede med i et afsnit.',
		added: 'Tilføjet.',
		legend: 'Indrammet: tal. Understreget: aftale. Bølget: noget, der bør ses efter.'
	}
} as const;
