import { counted } from './field.ts';

/** What is said where a dataset is shown with meetings that only this browser keeps. */
export const localViewText = {
	/** Behind each link to such a meeting. */
	mark: 'lokal',
	title: 'Lokal kopi',
	loading: 'Henter det, du har gemt i denne browser …',
	ready: (meetings: number) =>
		`Siden viser også ${counted(meetings, 'referat', 'referater')}, som kun ligger i denne browser, mærket »lokal«.`,
	limits: 'Søgning i tekst og udvikling i ord dækker kun de udgivne referater.',
	refused: (meetings: number) =>
		`${counted(meetings, 'gemt referat', 'gemte referater')} passer ikke længere til datasættet og er ikke med. Åbn det i importen, og gem det igen.`,
	figures: (count: number) =>
		`Siden viser også ${counted(count, 'tal', 'tal')}, som kun ligger i denne browser.`,
	figureLimits: 'Sammenligning, nøgletallenes egne sider og datasiden viser kun det udgivne.',
	refusedFigures: (count: number) =>
		`${counted(count, 'gemt tal', 'gemte tal')} passer ikke længere til datasættet og er ikke med.`,
	failed: 'Det lokale kunne ikke hentes. Siden viser det udgivne.',
	retry: 'Prøv igen',
	manage: 'Se og ret dem',
	manageFigures: 'Se tallene',
	/** The page of one such meeting. */
	meeting: {
		documentTitle: 'Lokalt referat',
		title: 'Referat fra denne browser',
		waiting: 'Referatet hentes fra denne browser.',
		about:
			'Et lokalt referat ligger kun i den browser, det blev læst ind i, og vises med JavaScript slået til. Findes det ikke i denne browser, kan det ligge i en anden, eller det er fjernet eller udgivet.',
		missing: 'Referatet findes ikke i denne browser.',
		all: 'Alle referater'
	}
};
