import type { Direction } from '../model/index.ts';
import { earlierPeriod } from './periods.ts';

/** All words of charts, their controls and tables. */
export const chartText = {
	direction: {
		higher: '↑ højere er bedre',
		lower: '↓ lavere er bedre',
		both: '↑↓ begge ender bør ses efter',
		context: 'kontekst'
	} satisfies Record<Direction, string>,
	median: 'median',
	peers: '10–90 %',
	meetings: 'møder',
	million: 'mio.',
	billion: 'mia.',
	allPopulations: 'alle',
	unknown: 'ikke oplyst',
	noValue: 'værdi ikke oplyst',
	estimate: 'skøn',
	unverified: 'ikke verificeret',
	fromMinutes: 'fra referat',
	target: 'mål',
	forecast: 'forventet',
	noYear: 'uden årstal',
	count: (n: number): string => `n = ${String(n)}`,
	shareOf: (count: number, n: number): string => `${String(count)} af ${String(n)} møder`,
	shareOfMeetings: (theme: string): string => `${theme}: andel af møderne`,
	earlier: (period: string): string => `hul prik: ${earlierPeriod(period)}`,
	noMeetings: 'ingen møder',
	index: 'indeks',
	indexPoints: 'indekspoint',
	indexBase: (year: number | null): string => (year === null ? '100' : `${String(year)} = 100`),
	decile: (place: number): string => `${String(place)}. decil`,
	/** A status that many have: how many. */
	statusOfMany: (status: string, n: number): string => `${status}, n = ${String(n)}`,
	/** Further ahead than the years shown. */
	ahead: (label: string): string => `→ ${label}`,
	axisOf: (label: string, period: string): string => `${label}, ${period}`,
	notShown: (names: string): string => `Ikke vist, fordi et af tallene ikke er oplyst: ${names}`,
	andMore: (count: number): string => `og ${String(count)} til`,
	samePlace: (names: readonly string[]): string =>
		names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`,
	keyboardHint: 'Brug piletasterne til at gå gennem punkterne, Escape for at slippe.',
	pickHint: 'Enter viser, hvad der ligger bag punktet.',
	chartRole: 'graf',
	walk: (title: string): string => `Gå gennem punkterne i ${title}`,
	png: 'Hent PNG',
	svg: 'Hent SVG',
	csv: 'Hent CSV',
	table: 'Vis som tabel',
	sql: 'Vis SQL',
	sqlOf: (title: string): string => `Vis SQL bag ${title}`,
	copySql: 'Kopiér SQL',
	openSql: 'Åbn i SQL',
	openSqlOf: (about: string): string => `Åbn i SQL: ${about}`,
	pageSql: 'SQL bag siden',
	/** The line above a query that says where it stood. */
	sqlOrigin: (about: string, page: string, address: string): string =>
		`${about} · ${page} · ${address}`,
	copied: 'Kopieret',
	copyFailed: 'Teksten kunne ikke kopieres. Markér den, og kopiér med tastaturet.',
	exportFailed:
		'Filen kunne ikke laves. Genindlæs siden, og prøv igen; tallene kan hentes som CSV.',
	drawFailed:
		'Grafen kunne ikke tegnes. Tallene står i tabellen; genindlæs siden for at prøve igen.',
	empty: 'Der er ingen tal at vise her endnu.',
	source: 'Kilde',
	created: 'Dannet',
	example: 'Eksempeldata',
	exampleFull: 'Eksempeldata: opfundne organisationer og tal',
	exampleColumn: 'Datasæt'
} as const;

/** Words of a table: unknown values and what the sort buttons do. */
export const tableText = {
	unknown: 'ikke oplyst',
	scroll: (caption: string): string => `Tabel: ${caption}. Kan rulles vandret.`,
	yes: 'ja',
	no: 'nej'
} as const;
