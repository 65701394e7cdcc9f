import { formatNumber } from './numbers.ts';

type Mark = 'line' | 'bar' | 'dot' | 'area' | 'histogram' | 'heat';
type Aggregate = 'none' | 'sum' | 'mean' | 'median' | 'count' | 'min' | 'max';

const whole = (count: number): string => formatNumber(count, 0);
const rows = (count: number): string => (count === 1 ? '1 række' : `${whole(count)} rækker`);
const plural = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const aggregates: Readonly<Record<Aggregate, string>> = {
	none: 'ingen, hver række for sig',
	sum: 'sum',
	mean: 'gennemsnit',
	median: 'median',
	count: 'antal rækker',
	min: 'mindste',
	max: 'største'
};

const marks: Readonly<Record<Mark, string>> = {
	line: 'Linje',
	bar: 'Søjler',
	dot: 'Prikker',
	area: 'Flade',
	histogram: 'Fordeling',
	heat: 'Varmekort'
};

/** Words of a chart that is drawn from the answer to a person's own query. */
export const sqlChartText = {
	marks,
	aggregates,
	sorts: { 'as-is': 'som i resultatet', x: 'efter navn eller tid', value: 'efter værdi' },
	labels: {
		mark: 'Graf',
		x: 'Vandret (x)',
		y: 'Lodret (y)',
		category: 'Kategori',
		value: 'Værdi',
		number: 'Tal',
		columns: 'Kolonner',
		rows: 'Rækker',
		cells: 'Tal i felterne',
		colour: 'Farve',
		facet: 'Del op efter',
		aggregate: 'Beregn',
		sort: 'Orden'
	},
	controls: 'Valg til grafen',
	nothing: 'ingen',
	countOfRows: 'antal rækker',
	/** Proposes a chart again from the columns. */
	guessAgain: 'Foreslå en graf',
	unknown: 'ikke oplyst',
	noNumber: 'ikke et tal',
	emptyName: '(tom tekst)',
	yes: 'ja',
	no: 'nej',
	rest: 'øvrige',
	table: 'Vis tegnede tal som tabel',
	rowsOfPoint: 'Rækker',
	from: 'fra',
	to: 'til',
	months: [
		'jan.',
		'feb.',
		'mar.',
		'apr.',
		'maj',
		'jun.',
		'jul.',
		'aug.',
		'sep.',
		'okt.',
		'nov.',
		'dec.'
	],

	/** Why nothing is drawn, and what to do. */
	reasons: {
		noRows: 'Resultatet har ingen rækker, så der er intet at tegne.',
		noColumns: 'Resultatet har ingen kolonner med tal, tid eller tekst, så der er intet at tegne.',
		noKnown: 'Ingen rækker har kendte værdier i alle de valgte kolonner. Vælg andre kolonner.',
		noGuess:
			'Vælg en graf og kolonner: en kolonne med tal, og gerne en med år, dato eller navne. Dette resultat har ingen, som passer sammen af sig selv.',
		lineX:
			'En linje eller flade kræver år, dato eller tal vandret (x). Vælg en sådan kolonne, eller tegn søjler.',
		lineY: 'Vælg en kolonne med tal lodret (y), eller beregn antal rækker.',
		barX: 'Vælg den kolonne, der skal have en søjle for hver værdi.',
		barY: 'Vælg en kolonne med tal som værdi, eller beregn antal rækker.',
		dotX: 'Vælg en kolonne vandret (x).',
		dotY: 'Vælg en kolonne lodret (y). Mindst én af de to skal være tal eller tid.',
		histogramX: 'Vælg en kolonne med tal, som skal deles i intervaller.',
		heat: 'Vælg en kolonne til kolonner og en anden til rækker.',
		heatValue: 'Flere rækker har samme felt. Vælg, hvordan de skal beregnes.'
	},

	title: (what: string, by: string): string => (by === '' ? what : `${what} efter ${by}`),
	measure: (aggregate: Aggregate, column: string): string =>
		aggregate === 'none'
			? column
			: aggregate === 'count'
				? 'antal rækker'
				: `${aggregates[aggregate]} af ${column}`,
	distribution: (column: string): string => `Fordeling af ${column}`,
	dots: (x: string, y: string): string => `${y} og ${x}`,
	heat: (measure: string, x: string, y: string): string => `${measure} efter ${y} og ${x}`,
	perColour: (column: string): string => `, fordelt på ${column}`,
	perFacet: (column: string): string => `, en tegning for hver ${column}`,
	drawnFrom: (count: number): string =>
		count === 1 ? 'Tegnet af resultatets ene række.' : `Tegnet af resultatets ${rows(count)}.`,
	cut: 'Resultatet er afkortet: der kan være flere rækker, end grafen kender.',
	leftOut: {
		unknown: (count: number): string => `${rows(count)} uden kendt værdi er ikke tegnet.`,
		unreadable: (count: number): string =>
			`${rows(count)}, hvor værdien ikke kan tegnes (uendelig, ikke et tal eller ikke en tid), er ikke med.`,
		dots: (shown: number, all: number): string =>
			`Vist er ${whole(shown)} af ${whole(all)} prikker, jævnt udvalgt i resultatets orden.`,
		categories: (shown: number, all: number, count: number): string =>
			`Vist er de ${whole(shown)} største af ${whole(all)} ${plural(all, 'kategori', 'kategorier')}; de øvrige samler ${rows(count)}.`,
		series: (shown: number, all: number, count: number): string =>
			`Vist er de ${whole(shown)} største af ${whole(all)} farver; de øvrige samler ${rows(count)}.`,
		facets: (shown: number, all: number, count: number): string =>
			`Vist er de ${whole(shown)} tegninger med flest rækker af ${whole(all)}; de øvrige samler ${rows(count)}.`,
		points: (shown: number, all: number): string =>
			`Hver linje har højst ${whole(shown)} punkter; af ${whole(all)} er punkterne udvalgt jævnt.`,
		grey: (marked: number): string =>
			`De ${whole(marked)} største er fremhævet; resten er grå, og piletasterne siger, hvem de er.`
	},
	severalAtOnePlace: 'Flere rækker har samme x. Vælg en beregning for at samle dem til ét punkt.',

	/** What is said at a point: `år 2021: 5.480 kr., 12 rækker`. */
	part: (column: string, value: string): string => `${column}: ${value}`,
	ofRows: (count: number): string => rows(count),
	range: (from: string, to: string): string => `${from} til ${to}`,
	share: (count: number, all: number): string =>
		`${rows(count)} (${formatNumber((100 * count) / Math.max(1, all), 1)}\u00a0%)`,
	power: (mantissa: string, exponent: string): string => `${mantissa}·10^${exponent}`
} as const;
