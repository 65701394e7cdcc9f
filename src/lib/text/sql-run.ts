import { engineErrorTexts } from './engine.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

/** What a person or a file has named, short enough for a sentence. */
function quote(name: string): string {
	return `»${isolate(name.length > 60 ? `${name.slice(0, 60)}…` : name)}«`;
}

function listOf(names: readonly string[], word: string): string {
	const quoted = names.map(quote);
	const last = quoted.pop() ?? '';
	return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}

const seconds = (count: number): string =>
	`${String(count)} ${count === 1 ? 'sekund' : 'sekunder'}`;

/** What a person wanted that is refused: what it is, and what to do instead. By the word that their statement begins with. */
const refusals = {
	file: {
		error: 'SQL kan ikke skrive filer her: intet forlader browseren uden om dig.',
		hint: 'Kør forespørgslen med select, og hent resultatet med knappen »Tag med«.'
	},
	attach: {
		error:
			'Andre databaser kan ikke åbnes i SQL: værkstedet læser kun dette datasæt og dine egne filer.',
		hint: 'Slip filen (CSV, Excel, JSON eller Parquet) på siden under »Egne filer«. Så bliver den en tabel.'
	},
	read: {
		error:
			'Filer og adresser på nettet kan ikke læses i SQL: værkstedet sender ingen forespørgsler ud.',
		hint: 'Hent filen på din computer, og slip den under »Egne filer«. Så bliver den en tabel.'
	},
	extension: {
		error: 'Udvidelser kan ikke hentes eller indlæses: værkstedet henter intet fra nettet.',
		hint: 'Brug de funktioner, der er indbygget. De foreslås, mens du skriver.'
	},
	setting: {
		error: 'Databasens indstillinger er låst og kan ikke ændres.',
		hint: 'Tidsgrænse og rækker vælges over resultatet. Til at se en tabels kolonner bruges describe.'
	},
	transaction: {
		error:
			'Transaktioner og forberedte forespørgsler bruges ikke her: hver forespørgsel står for sig selv.',
		hint: 'Slet linjen, og kør resten.'
	},
	write: {
		error: 'Datasættet kan kun læses: intet i det kan oprettes, ændres eller slettes.',
		hint: 'Dine egne tabeller og visninger hører til i egne: sæt egne. foran navnet. De kan ændres og slettes igen.'
	}
} as const;

/** Running SQL: places, limits, plans, and what went wrong with what to do about it. */
export const sqlRunText = {
	refusals,
	problems: {
		missing: {
			table: (name: string) => `Tabellen ${quote(name)} findes ikke.`,
			column: (name: string) => `Kolonnen ${quote(name)} findes ikke her.`,
			function: (name: string) => `Funktionen ${quote(name)} findes ikke.`,
			type: (name: string) => `Typen ${quote(name)} findes ikke.`
		},
		didYouMean: (names: readonly string[]) => `Mente du ${listOf(names, 'eller')}?`,
		lookAt: {
			table: 'Se listen over tabeller ved siden af.',
			column: 'Se tabellens kolonner i listen ved siden af.',
			function: 'Funktionerne foreslås, mens du skriver.',
			type: 'Brug for eksempel integer, double, varchar, date eller boolean.'
		},
		textInDoubleQuotes: (name: string) =>
			`Er det en tekst, skal den stå i enkelte anførselstegn: '${isolate(name)}'. De dobbelte er til navne.`,
		extension: (name: string) =>
			`${quote(name)} hører til en udvidelse af DuckDB, som ikke er med her.`,
		extensionUnnamed: 'Forespørgslen bruger noget fra en udvidelse af DuckDB, som ikke er med her.',
		today:
			"Dags dato er ikke med. Brug den dag, data er opgjort: tabellen dataset, kolonnen data_date, eller skriv en dato: date '2025-01-31'.",
		noExtension:
			'Tidszoner, JSON og sprogets sortering er ikke med. Tidspunkter kan laves om med ::timestamp.',
		nearWord: (word: string) => `Forespørgslen kan ikke læses ved ${quote(word)}.`,
		nearWordHint:
			'Fejlen står ofte lige før: et komma for meget eller for lidt, et glemt ord som from, eller en parentes, der ikke er lukket.',
		tooShort: 'Forespørgslen slutter, før den er færdig.',
		tooShortHint: 'Er alle parenteser og anførselstegn lukket?',
		noStatement: 'Der er ingen forespørgsel at køre.',
		noStatementHint: 'Skriv for eksempel: from organisation',
		grouping: (name: string) =>
			`Kolonnen ${quote(name)} står hverken i group by eller i en funktion som sum eller count.`,
		groupingHint: 'Sæt den i group by, eller skriv group by all.',
		ambiguous: (name: string) => `Kolonnen ${quote(name)} findes i flere af tabellerne.`,
		ambiguousHint: 'Skriv tabellen foran: tabel.kolonne.',
		noPlace: (name: string) => `Der mangler en værdi til ${quote(name)}.`,
		noPlaceHint: 'Udfyld feltet over resultatet, og kør igen.',
		badValue: (value: string, type: string) =>
			`Værdien ${quote(value)} kan ikke laves om til ${type}.`,
		badValueHint: (type: string) =>
			`try_cast(… as ${type}) giver tomt i stedet for en fejl. Danske tal læses med replace(replace(x, '.', ''), ',', '.').`,
		badTypes: (name: string, types: string) =>
			`${quote(name)} kan ikke bruges på ${isolate(types)}.`,
		badTypesHint:
			'Lav værdien om først, for eksempel try_cast(kolonne as double) eller try_cast(kolonne as date).',
		badDate: (value: string) => `${quote(value)} er ikke en dato, der findes.`,
		badDateHint: "Skriv datoer som date '2025-01-31'.",
		memory: (megabytes: number) =>
			`Forespørgslen kræver mere hukommelse end de ${formatNumber(megabytes, 0)} MB, værkstedet må bruge.`,
		memoryHint:
			'Vælg færre rækker med where, færre kolonner, eller saml med group by, før der sorteres og kobles.',
		general: engineErrorTexts
	},
	notices: {
		restarted:
			'Databasen i browseren gik i stå og er startet forfra. Datasættet er uændret, og din tekst er her endnu.',
		stopped:
			'Forespørgslen kunne ikke standses midt i et trin, så databasen er startet forfra. Datasættet er uændret.',
		filesBack: (count: number) =>
			count === 1
				? 'Tabellen fra din egen fil er sat ind igen, som den var i filen.'
				: `De ${String(count)} tabeller fra dine egne filer er sat ind igen, som de var i filerne.`,
		filesLost: (names: readonly string[]) =>
			`Kunne ikke sættes ind igen: ${listOf(names, 'og')}. Slip ${names.length === 1 ? 'filen' : 'filerne'} igen.`,
		madeLost: (names: readonly string[]) =>
			`${listOf(names, 'og')} var lavet med SQL og er væk. Kør forespørgslen, der lavede ${names.length === 1 ? 'den' : 'dem'}, igen.`,
		moreFailed: 'Der kunne ikke hentes flere rækker. De, der var her, er her stadig.'
	},
	places: {
		title: 'Værdier',
		explanation: 'Forespørgslen har pladser med $, som udfyldes her, før den køres.',
		type: (name: string) => `Art af ${name}`,
		types: { text: 'Tekst', number: 'Tal', date: 'Dato', unknown: 'Ukendt (NULL)' },
		empty: 'Tomt felt: ukendt (NULL)',
		understood: (value: string) => `Læst som ${value}`,
		unreadable: {
			number: 'Kan ikke læses som et tal. Skriv for eksempel 5.700,5.',
			date: 'Kan ikke læses som en dato. Skriv for eksempel 31.1.2025.'
		},
		ambiguous: (a: string, b: string) =>
			`Kan læses som ${a} og som ${b}. Skriv ${a.includes(',') ? `${a}0` : `${a},0`} for det første og ${b} for det andet.`
	},
	plan: {
		label: 'Plan for forespørgslen',
		explanation:
			'Læs nedefra: hvert trin tager rækkerne fra trinene under sig, og det øverste giver svaret.',
		expected: (rows: number) => `ventet ${formatNumber(rows, 0)} rækker`,
		rows: (rows: number) => `${formatNumber(rows, 0)} rækker`,
		time: (ms: number) => `${formatNumber(ms, ms < 10 ? 2 : 0)} ms`,
		raw: 'Vis databasens egen tekst',
		rawLabel: 'Planen, som databasen skrev den',
		operators: {
			SEQ_SCAN: 'Læs tabel',
			TABLE_SCAN: 'Læs tabel',
			INDEX_SCAN: 'Slå op i indeks',
			COLUMN_DATA_SCAN: 'Læs mellemresultat',
			DUMMY_SCAN: 'Én tom række',
			EMPTY_RESULT: 'Ingen rækker',
			CTE_SCAN: 'Læs navngiven forespørgsel',
			REC_CTE_SCAN: 'Læs forrige runde',
			RECURSIVE_CTE: 'Gentag, til der ikke kommer nye rækker',
			REC_CTE: 'Gentag, til der ikke kommer nye rækker',
			CTE: 'Navngiven forespørgsel',
			FILTER: 'Behold rækker',
			PROJECTION: 'Beregn kolonner',
			HASH_GROUP_BY: 'Gruppér',
			PERFECT_HASH_GROUP_BY: 'Gruppér',
			UNGROUPED_AGGREGATE: 'Saml til én række',
			SIMPLE_AGGREGATE: 'Saml til én række',
			STREAMING_WINDOW: 'Vinduesfunktion, løbende',
			WINDOW: 'Vinduesfunktion',
			HASH_JOIN: 'Kobl på ens værdier',
			NESTED_LOOP_JOIN: 'Kobl række for række',
			BLOCKWISE_NL_JOIN: 'Kobl række for række',
			PIECEWISE_MERGE_JOIN: 'Kobl på større eller mindre',
			IE_JOIN: 'Kobl på større eller mindre',
			CROSS_PRODUCT: 'Alle med alle',
			POSITIONAL_JOIN: 'Kobl efter plads',
			ASOF_JOIN: 'Kobl på nærmeste tidligere',
			LEFT_DELIM_JOIN: 'Kobl med delforespørgsel',
			RIGHT_DELIM_JOIN: 'Kobl med delforespørgsel',
			DELIM_SCAN: 'Læs værdier til delforespørgsel',
			ORDER_BY: 'Sortér',
			TOP_N: 'Find de første',
			LIMIT: 'Tag højst',
			STREAMING_LIMIT: 'Tag højst',
			LIMIT_PERCENT: 'Tag en andel',
			UNION: 'Sæt efter hinanden',
			UNNEST: 'Fold lister ud',
			INOUT_FUNCTION: 'Tabelfunktion',
			TABLE_FUNCTION: 'Tabelfunktion',
			RANGE: 'Talrække',
			PIVOT: 'Pivotér',
			RESERVOIR_SAMPLE: 'Stikprøve',
			STREAMING_SAMPLE: 'Stikprøve',
			RESULT_COLLECTOR: 'Svaret',
			CREATE_TABLE_AS: 'Gem som tabel',
			BATCH_CREATE_TABLE_AS: 'Gem som tabel',
			INSERT: 'Sæt rækker ind',
			BATCH_INSERT: 'Sæt rækker ind',
			DELETE: 'Slet rækker',
			UPDATE: 'Ret rækker'
		} as Readonly<Record<string, string>>,
		details: {
			Table: 'Tabel',
			Type: 'Måde',
			Filters: 'Betingelser',
			Projections: 'Kolonner',
			Conditions: 'Kobles hvor',
			'Join Type': 'Kobling',
			Groups: 'Grupper',
			Aggregates: 'Beregninger',
			'Order By': 'Rækkefølge',
			Top: 'Antal',
			Expression: 'Udtryk',
			Function: 'Funktion',
			'CTE Name': 'Navn',
			'Table Index': 'Nummer'
		} as Readonly<Record<string, string>>
	},
	timedOut: (after: number) =>
		`Forespørgslen blev standset efter tidsgrænsen på ${seconds(after)}.`,
	timedOutHint:
		'Sæt tidsgrænsen op, eller gør forespørgslen mindre, for eksempel med where eller limit.',
	cancelled: 'Forespørgslen blev afbrudt.',
	skipped: 'Blev ikke kørt, fordi en forespørgsel før den ikke lykkedes.'
} as const;
