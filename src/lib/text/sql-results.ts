import { formatNumber, formatValue } from './numbers.ts';

const whole = (count: number): string => formatNumber(count, 0);
const counted = (count: number, one: string, many: string): string =>
	`${whole(count)} ${count === 1 ? one : many}`;
const rows = (count: number): string => counted(count, 'række', 'rækker');
const columns = (count: number): string => counted(count, 'kolonne', 'kolonner');

/** Words that are typed into a filter. */
const filterWords = { empty: 'tom', notEmpty: 'ikke tom', yes: 'ja', no: 'nej' } as const;

type Aggregate = 'count' | 'sum' | 'mean' | 'median' | 'min' | 'max' | 'distinct';

const aggregates: Readonly<Record<Aggregate, string>> = {
	count: 'antal',
	sum: 'sum',
	mean: 'gennemsnit',
	median: 'median',
	min: 'mindste',
	max: 'største',
	distinct: 'antal forskellige'
};

/** Why a result may hold fewer rows than the query gives. */
const cutBy = {
	rows: 'Rækkegrænsen er nået, så der kan være flere rækker i svaret.',
	bytes: 'Hukommelsesgrænsen er nået, så der kan være flere rækker i svaret.'
} as const;

/** Words of the grid that shows a result, of its columns' statistics and of the pivot. */
export const sqlResultsText = {
	/** Stands where a value is NULL. A word, since `–` and an empty cell can both be values of their own. */
	unknown: 'ukendt',
	unknownNote: 'NULL: der er ingen værdi',
	emptyText: 'tom tekst',
	rowNumber: 'Nr.',
	rowsShown: (shown: number, all: number): string =>
		shown === all ? rows(all) : `Viser ${whole(shown)} af ${rows(all)}`,
	columnsHidden: (count: number): string => `${columns(count)} skjult`,
	noRows: 'Forespørgslen gav ingen rækker.',
	noHits: 'Ingen rækker svarer til filtrene.',
	noColumns: 'Alle kolonner er skjult. Vælg dem til under Kolonner.',
	cutBy,
	working: { filter: 'Filtrerer …', sort: 'Sorterer …', copy: 'Kopierer …' },
	tools: 'Værktøjer til tabellen',
	columns: 'Kolonner',
	columnList: 'Vælg kolonner',
	showAll: 'Vis alle',
	hideAll: 'Skjul alle',
	freeze: 'Frys de første',
	tooNarrowToFreeze: 'Der er ikke plads til at fryse alle de valgte kolonner her',
	frozen: (count: number): string => (count === 0 ? 'ingen' : columns(count)),
	reset: 'Nulstil visning',
	resetTitle: 'Fjerner sortering og filtre og viser alle kolonner som fra start',
	copy: 'Kopiér markering',
	copyHeads: 'med overskrifter',
	copied: (rowCount: number, columnCount: number): string =>
		`Kopieret: ${rows(rowCount)}, ${columns(columnCount)}. Tal har decimalkomma.`,
	copyFailed: 'Browseren gav ikke adgang til udklipsholderen. Hent resultatet som fil i stedet.',
	copyTooMuch: (cells: number, limit: number): string =>
		`Markeringen er på ${whole(cells)} celler. Der kan kopieres ${whole(limit)} ad gangen; hent resten som fil.`,
	selected: (rowCount: number, columnCount: number): string =>
		`Markeret: ${rows(rowCount)}, ${columns(columnCount)}`,
	sortedBy: (names: readonly string[]): string => `Sorteret efter ${names.join(', derefter ')}`,
	menuOf: (name: string): string => `Kolonnen ${name}: filter, sortering og bredde`,
	menuTitle: (name: string): string => `Kolonnen ${name}`,
	close: 'Luk',
	sortUp: 'Sortér stigende',
	sortDown: 'Sortér faldende',
	sortNone: 'Fjern sortering',
	hide: 'Skjul kolonne',
	freezeHere: 'Frys til og med denne',
	unfreeze: 'Frys ingen',
	moveLeft: 'Flyt til venstre',
	moveRight: 'Flyt til højre',
	wider: 'Bredere',
	narrower: 'Smallere',
	fit: 'Tilpas til indholdet',
	filter: {
		words: filterWords,
		label: 'Filter',
		clear: 'Ryd',
		remove: (name: string): string => `Fjern filteret på ${name}`,
		active: (name: string, words: string): string => `${name}: ${words}`,
		hint: {
			number: `48 · >5 · <=2,5 · 10..20 · =48,25 · ${filterWords.empty} · ${filterWords.notEmpty}`,
			text: `en del af teksten · =hele teksten · ${filterWords.empty} · ${filterWords.notEmpty}`,
			moment: `2024-05 · >2023 · 2022..2024-06 · ${filterWords.empty} · ${filterWords.notEmpty}`,
			boolean: `${filterWords.yes} · ${filterWords.no} · ${filterWords.empty} · ${filterWords.notEmpty}`,
			nested: `en del af teksten · ${filterWords.empty} · ${filterWords.notEmpty}`
		},
		problem: {
			number: 'Skriv et tal, fx 48, >5 eller 10..20.',
			ambiguous: (thousands: string, decimals: string): string =>
				`Det kan læses på to måder. Skriv ${thousands} eller ${decimals}.`,
			moment: 'Skriv en dato eller en del af den, fx 2024-05, >2023 eller 2022..2024.',
			boolean: `Skriv ${filterWords.yes}, ${filterWords.no}, ${filterWords.empty} eller ${filterWords.notEmpty}.`,
			reversed: 'Det første tal eller den første dato skal være den mindste.'
		}
	},
	cell: {
		label: (name: string): string => `Hele cellen: ${name}`,
		place: (row: number, original: number): string =>
			row === original
				? `række ${whole(row)}`
				: `række ${whole(row)}, nr. ${whole(original)} i resultatet`,
		length: (count: number): string => counted(count, 'tegn', 'tegn'),
		copy: 'Kopiér cellen',
		copied: 'Kopieret',
		cut: (shown: number, all: number): string =>
			`De første ${whole(shown)} af ${whole(all)} tegn vises; Kopiér cellen tager dem alle.`
	},
	help: {
		title: 'Taster i tabellen',
		keys: [
			['Piletaster, Home, End, Page Up, Page Down', 'flytter mellem celler; med Ctrl til kanten'],
			['Shift og piletaster, eller træk med musen', 'markerer et område'],
			['Ctrl+A · Shift+mellemrum · Ctrl+mellemrum', 'markerer alt, rækken eller kolonnen'],
			['Ctrl+C', 'kopierer markeringen, så den kan sættes ind i Excel'],
			['Enter eller F2', 'viser hele cellen; på en overskrift sorterer Enter'],
			['Shift+Enter på en overskrift', 'sorterer også efter den kolonne'],
			['Alt+pil ned på en overskrift', 'åbner kolonnens menu med filter'],
			['Alt+pil til siden på en overskrift', 'ændrer bredden'],
			['Esc', 'lukker cellen, eller går tilbage til én celle']
		]
	},
	statistics: {
		title: (name: string): string => `Kolonnen ${name}`,
		working: 'Regner …',
		failed: 'Tallene kunne ikke regnes ud. Prøv igen.',
		basis: (count: number): string =>
			count === 1
				? 'Regnet på den ene række, der er hentet, ikke på hele tabellen.'
				: `Regnet på de ${rows(count)}, der er hentet, ikke på hele tabellen.`,
		cutBy,
		type: 'Type',
		rows: 'Rækker',
		unknown: 'Ukendte (NULL)',
		withShare: (count: number, share: string): string => `${whole(count)} (${share})`,
		notNumbers: 'NaN eller uendelig',
		empty: 'Tom tekst',
		distinct: 'Forskellige værdier',
		moreThan: (count: number): string => `over ${whole(count)}`,
		smallest: 'Mindste',
		largest: 'Største',
		first: 'Tidligste',
		last: 'Seneste',
		mean: 'Gennemsnit',
		median: 'Median',
		shortest: 'Korteste',
		longest: 'Længste',
		signs: (count: number): string => counted(count, 'tegn', 'tegn'),
		frequent: 'Hyppigste værdier',
		frequentOmitted:
			'De hyppigste værdier er ikke talt: der er for mange forskellige til at holde tal på dem alle.',
		onceEach: (count: number): string =>
			count === 1
				? 'Den sidste kendte værdi står én gang.'
				: `${whole(count)} andre værdier står én gang hver.`,
		/** A share of 0–1; what is there is never 0 %. */
		shareOf: (share: number): string =>
			share > 0 && share < 0.001
				? 'under 0,1 %'
				: formatValue(share * 100, { symbol: '%', decimals: share < 0.1 ? 1 : 0 }),
		allDifferent: 'Alle kendte værdier er forskellige.',
		value: 'Værdi',
		count: 'Antal',
		share: 'Andel af kendte',
		histogram: 'Fordeling',
		histogramText: (bins: number, from: string, to: string, top: string, count: number): string =>
			`Fordeling i ${bins === 1 ? 'ét interval' : `${String(bins)} intervaller`} fra ${from} til ${to}. Flest ligger i ${top}: ${whole(count)}.`,
		interval: 'Interval',
		asTable: 'Vis fordelingen som tabel',
		range: (from: string, to: string): string => (from === to ? from : `${from} til ${to}`),
		noValues: 'Kolonnen har ingen kendte værdier.'
	},
	pivot: {
		aggregates,
		choosers: 'Valg til krydstabellen',
		rows: 'Rækker',
		thenRows: 'Derefter',
		columns: 'Kolonner',
		value: 'Værdi',
		aggregate: 'Beregn',
		none: 'ingen',
		allRows: 'rækker i resultatet',
		total: 'I alt',
		totalOf: (aggregate: Aggregate): string =>
			({
				count: 'I alt',
				sum: 'I alt',
				mean: 'Gennemsnit af alle',
				median: 'Median af alle',
				min: 'Mindste af alle',
				max: 'Største af alle',
				distinct: 'Forskellige i alt'
			})[aggregate],
		caption: (what: {
			readonly aggregate: Aggregate;
			readonly value: string | null;
			readonly rows: readonly string[];
			readonly columns: string | null;
		}): string => {
			const subject =
				what.value === null
					? 'Antal rækker'
					: `${sentenceCase(aggregates[what.aggregate])} af ${what.value}`;
			const across = what.columns === null ? '' : ` og ${what.columns}`;
			return what.rows.length === 0 && what.columns === null
				? `${subject}.`
				: `${subject} efter ${[...what.rows].join(', ')}${what.rows.length === 0 ? (what.columns ?? '') : across}.`;
		},
		basis: (count: number): string =>
			`Regnet på de ${rows(count)}, der er hentet; totaler er regnet på dem alle, ikke på tabellens celler.`,
		unknownValues: (count: number): string =>
			`${rows(count)} har ingen kendt værdi og er ikke regnet med (heller ikke som 0).`,
		cut: (
			limit: { rows: number; columns: number },
			found: { rows: number; columns: number }
		): string => {
			const parts = [
				found.rows > limit.rows ? `de første ${whole(limit.rows)} af ${rows(found.rows)}` : '',
				found.columns > limit.columns
					? `de første ${whole(limit.columns)} af ${columns(found.columns)}`
					: ''
			].filter((part) => part !== '');
			return `Krydstabellen er for stor og viser ${parts.join(' og ')}. Totalerne dækker alt.`;
		},
		noRowsHere: 'ingen rækker',
		unknownCell: 'ukendt',
		more: (next: number, left: number): string =>
			`Vis ${whole(next)} rækker mere (${whole(left)} tilbage)`,
		copy: 'Kopiér tabellen',
		copied: 'Kopieret. Tal har decimalkomma.',
		working: 'Regner …',
		failed: 'Krydstabellen kunne ikke regnes ud. Prøv igen.',
		noRows: 'Der er ingen rækker at regne på.',
		region: (label: string): string => `Krydstabel: ${label}. Kan rulles.`
	}
} as const;

function sentenceCase(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
