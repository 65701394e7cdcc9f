import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

/** Words written by the reader, set into a sentence; very long ones are named by their beginning. */
function quoted(words: string): string {
	const text = words.trim();
	return `»${isolate(text.length > 80 ? `${text.slice(0, 80)}…` : text)}«`;
}

const places = (count: number): string => counted(count, 'sted', 'steder');
const minutes = (count: number): string => counted(count, 'referat', 'referater');

/** The list of minutes, and the search in them. */
export const minutesText = {
	title: 'Referater',
	lead: (count: number, organisations: number, first: number, last: number) =>
		`${minutes(count)} fra ${counted(organisations, 'organisation', 'organisationer')}, dialogår ${first === last ? String(first) : `${String(first)}–${String(last)}`}.`,
	empty: 'Der er ingen referater i datasættet endnu.',
	emptyAction: 'Se under Data og metode, hvad datasættet indeholder.',

	search: {
		region: 'Søg i referaterne',
		label: 'Søg i alle referater',
		help: 'Skriv et eller flere ord; bøjninger og sammensatte ord findes med. "fælles udbud" i anførselstegn finder ordene lige efter hinanden, og -\u2060budget udelader steder med ordet. Tryk / for at komme hertil og Esc for at rydde.',
		noScript:
			'Søgning og filtre kræver JavaScript. Listen nedenfor viser alle referater, og siden kan læses uden.'
	},

	filters: {
		region: 'Filtre',
		organisation: 'Organisation',
		year: 'Dialogår',
		theme: 'Tema',
		kind: 'Slags passage',
		sort: 'Sortér efter',
		all: 'Alle',
		clear: 'Fjern filtre',
		clearAll: 'Fjern alle filtre',
		/** On the button that takes one filter off. */
		remove: (name: string, value: string) => `Fjern ${name.toLowerCase()}: ${isolate(value)}`
	},
	sorts: {
		newest: 'nyeste først',
		oldest: 'ældste først',
		organisation: 'organisation',
		items: 'flest punkter',
		commitments: 'flest aftaler'
	},

	list: {
		caption: 'Alle referater',
		title: 'Alle møder',
		shown: (count: number, all: number) =>
			count === all ? minutes(all) : `${formatNumber(count, 0)} af ${minutes(all)}`,
		none: 'Ingen referater passer til filtrene.',
		date: 'Møde',
		organisation: 'Organisation',
		parties: 'Deltagere',
		items: 'Punkter',
		commitments: 'Aftaler',
		themes: 'Temaer',
		dialogueYear: (year: number) => `dialogår ${String(year)}`,
		unknown: 'ikke oplyst',
		noThemes: 'ingen',
		/** How many from each side sat at the table. */
		party: {
			organisation: (count: number) => `${String(count)} fra boligorganisationen`,
			municipality: (count: number) => `${String(count)} fra kommunen`,
			administrator: (count: number) => `${String(count)} fra administrator`,
			other: (count: number) => counted(count, 'anden', 'andre')
		},
		noRoles: 'roller ikke oplyst'
	},

	hits: {
		title: 'Fundne steder',
		total: (passages: number, meetings: number) => `${places(passages)} i ${minutes(meetings)}`,
		/** Read aloud when the writing pauses. */
		announced: (words: string, passages: number, meetings: number) =>
			passages === 0
				? `Ingen steder med ${quoted(words)}`
				: `${places(passages)} i ${minutes(meetings)}`,
		order: 'Bedste træf først.',
		/** On paper, where the field and the filters are not. */
		asked: (words: string, filters: readonly string[]) =>
			[`Søgt efter ${quoted(words)}`, ...filters.map(isolate)].join(' · '),
		item: (number: string, title: string) => `${number}. ${title}`.replace('..', '.'),
		inTitle: 'Fundet i punktets overskrift.',
		noText: 'Teksten kunne ikke hentes. Åbn stedet i referatet.',
		shown: (shown: number, total: number) => `Viser ${formatNumber(shown, 0)} af ${places(total)}.`,
		more: (count: number) => `Vis ${formatNumber(count, 0)} flere`
	},

	none: {
		title: (words: string) => `Ingen steder med ${quoted(words)}`,
		searched: (passages: number) =>
			`Søgt i ${counted(passages, 'passage', 'passager')} fra referaterne.`,
		filtersOn: 'Disse filtre er slået til:',
		without: (count: number) =>
			count === 0 ? 'Heller ikke uden filtre.' : `Uden filtre er der ${places(count)}.`,
		hintTitle: 'Prøv dette',
		hintShorter: 'Skriv færre ord, eller kun begyndelsen af et ord.',
		hintQuotes: 'Fjern anførselstegnene, hvis ordene ikke behøver at stå lige efter hinanden.',
		hintMinus:
			'Fjern ord med minus foran; de udelader steder. Der skal også være et ord uden minus.'
	},

	years: {
		title: 'Steder efter dialogår.',
		help: 'Vælg et år for kun at se steder derfra.',
		year: (year: number, passages: number, meetings: number) =>
			`${String(year)}: ${passages === 0 ? 'ingen steder' : `${places(passages)} i ${minutes(meetings)}`}`
	}
} as const;
