import { formatNumber } from './numbers.ts';

function count(number: number): string {
	return formatNumber(number, 0);
}

function rows(number: number): string {
	return number === 1 ? '1 række' : `${count(number)} rækker`;
}

function megabytes(bytes: number): string {
	return `${count(bytes / 1_000_000)} MB`;
}

/** Names that tables and columns of a person's own files get where the file has none, and words within cells. */
export const ownFilesNames = {
	table: 'tabel',
	column: (number: number) => `kolonne_${String(number)}`,
	/** Stands for `%` in a name. */
	percent: 'pct',
	/** All that may stand unquoted in a name, beside `_`. */
	letters: 'a-zæøå',
	missing: ['', '-', '–', '—', '..', '...', 'n/a', '#n/a', 'null', 'i.o.', 'ikke oplyst'],
	yes: ['ja', 'true', 'sand', 'yes'],
	no: ['nej', 'false', 'falsk', 'no']
} as const;

interface ErrorFacts {
	readonly limit?: number;
	readonly line?: number;
	readonly found?: string;
}

function atLine(line: number | undefined): string {
	return line === undefined ? '' : ` ved linje ${count(line)}`;
}

/** Why a file was not read, and what to do about it. Keys are the codes of TableFileError. */
export const tableFileErrors = {
	empty: () => 'Filen er tom (0 byte).',
	'too-large': ({ limit = 0 }: ErrorFacts) =>
		`Filen fylder mere end ${megabytes(limit)}, som er grænsen. Del den, eller tag kun de rækker og kolonner med, du skal bruge.`,
	'too-many-rows': ({ limit = 0 }: ErrorFacts) =>
		`Filen har mere end ${count(limit)} rækker, som er grænsen. Del den i flere filer.`,
	'too-many-columns': ({ limit = 0 }: ErrorFacts) =>
		`Filen har mere end ${count(limit)} kolonner, som er grænsen. Slet dem, du ikke skal bruge.`,
	'too-many-cells': ({ limit = 0 }: ErrorFacts) =>
		`Filen har mere end ${count(limit)} celler (rækker gange kolonner), som er grænsen. Del den, eller slet kolonner.`,
	'too-much-text': () =>
		'Filens celler rummer tilsammen mere tekst, end browseren kan have i hukommelsen. Del filen, eller slet kolonner med lang tekst.',
	bomb: () =>
		'Filen fylder langt mere udpakket, end den gør pakket, og er derfor ikke læst. Er den ægte, så gem den som CSV, eller del den.',
	encrypted: () =>
		'Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel (Filer › Oplysninger › Beskyt projektmappe), gem, og prøv igen.',
	'old-excel': () =>
		'Filen er i Excels gamle eller binære format (XLS eller XLSB). Åbn den i Excel, gem den som Excel-projektmappe (XLSX), og prøv igen.',
	'other-format': ({ found }: ErrorFacts) =>
		`${found === undefined ? 'Filen er ikke en tabel' : `Filens indhold er ${found}, ikke en tabel`}. Her kan læses CSV, TSV, XLSX, JSON og Parquet.`,
	damaged: () =>
		'Filen er beskadiget eller ufuldstændig og kan ikke læses. Hent eller gem den igen, og prøv så.',
	'broken-quotes': ({ line }: ErrorFacts) =>
		`Et anførselstegn, der begynder${atLine(line)}, bliver aldrig lukket, så resten af filen kan ikke deles i celler. Ret det, og prøv igen.`,
	'broken-json': ({ line }: ErrorFacts) =>
		`Filen er ikke gyldig JSON: læsningen gik i stå${atLine(line)}. Ret den, og prøv igen.`,
	'no-table': () => 'Der er ingen celler med indhold i filen.',
	unsupported: () =>
		'Filen bruger en del af formatet, som ikke kan læses her. Gem den som CSV eller XLSX, og prøv igen.',
	crashed: () =>
		'Læsningen gik i stå, sandsynligvis fordi browseren ikke har hukommelse nok. Luk andre faner, eller del filen, og prøv igen.',
	cancelled: () => 'Læsningen blev afbrudt. Intet er tilføjet.'
} as const;

/** Sentences of the panel for own files, and of the files that results are written to. */
export const sqlFilesText = {
	title: 'Egne filer',
	privacy:
		'Filerne læses kun i din browser. De sendes ingen steder hen, og tabellerne forsvinder, når siden lukkes.',
	drop: 'Træk filer herhen, eller',
	choose: 'Vælg filer',
	formats: 'CSV, TSV, XLSX, JSON og Parquet, højst 100 MB og 2 mio. rækker.',
	dropZone: 'Tilføj egne filer',
	reading: (file: string) => `Læser ${file}`,
	progress: (share: number) => `${count(Math.floor(share * 100))} %`,
	cancel: 'Afbryd',
	dismiss: 'Fjern beskeden',
	again: 'Prøv igen',
	refused: (file: string) => `${file} blev ikke læst`,
	cancelled: (file: string) => `Læsningen af ${file} blev afbrudt`,
	announce: {
		ready: (file: string) => `${file} er læst. Se kolonnerne igennem, og vælg Læs ind.`,
		added: (table: string) => `Tabellen ${table} er klar.`,
		removed: (table: string) => `Tabellen ${table} er fjernet.`
	},
	review: {
		title: (file: string) => `Gennemse ${file}`,
		tableName: 'Tabellens navn i SQL',
		renamed: (wanted: string) => `Navnet ${wanted} er taget, så tabellen foreslås et andet.`,
		nameProblem: {
			empty: 'Skriv et navn.',
			signs: 'Brug små bogstaver, tal og _, og begynd ikke med et tal.',
			reserved: 'Ordet betyder noget i SQL. Vælg et andet.',
			long: 'Navnet må højst have 63 tegn.',
			taken: 'Navnet er taget. Vælg et andet.'
		},
		sheet: 'Ark',
		sheetOption: (name: string, rowCount: number, isHidden: boolean) =>
			`${name} (${rows(rowCount)}${isHidden ? ', skjult i Excel' : ''})`,
		headRow: 'Kolonnenavne',
		noHeadRow: 'Ingen: alle rækker er data',
		headRowOption: (number: number, preview: string) => `Række ${count(number)}: ${preview}`,
		size: (rowCount: number, columns: number) =>
			`${rows(rowCount)}, ${columns === 1 ? '1 kolonne' : `${count(columns)} kolonner`}`,
		looking: 'Gennemser værdierne …',
		emptySheet: 'Arket har ingen rækker under kolonnenavnene.',
		columns: 'Kolonner og typer',
		preview: (shown: number) => `De første ${count(shown)} rækker`,
		table: {
			file: 'I filen',
			name: 'Navn i SQL',
			type: 'Type',
			values: 'Værdier',
			unnamed: '(uden navn)'
		},
		typeOf: (column: string) => `Type af ${column}`,
		filled: (filled: number, all: number) =>
			filled === all ? `alle ${count(all)}` : `${count(filled)} af ${count(all)}`,
		misfits: (number: number) =>
			`${number === 1 ? '1 værdi passer ikke og bliver' : `${count(number)} værdier passer ikke og bliver`} ukendt (NULL)`,
		percents: 'Procent læses som hele procent: 48 % bliver 48.',
		question: (column: string, example: string) => `Hvordan skal ${example} i ${column} læses?`,
		questionCount: (number: number) =>
			number === 1
				? 'Tallet kan læses på to måder.'
				: `${count(number)} tal i kolonnen kan læses på to måder.`,
		reading: {
			danish: (value: number) => `Som ${formatDecimal(value)} (komma før decimaler)`,
			english: (value: number) => `Som ${formatDecimal(value)} (punktum før decimaler)`
		},
		unanswered: 'Svar på, hvordan tallene skal læses, før tabellen kan læses ind.',
		add: 'Læs ind',
		adding: 'Læser ind …',
		discard: 'Fortryd',
		failed: 'Tabellen kunne ikke læses ind.'
	},
	types: {
		text: 'Tekst',
		integer: 'Heltal',
		number: 'Tal',
		boolean: 'Ja/nej',
		date: 'Dato',
		timestamp: 'Tidspunkt'
	},
	list: {
		title: 'Tabeller fra dine filer',
		empty: 'Du har ikke tilføjet nogen filer endnu.',
		from: (file: string) => `fra ${file}`,
		rows,
		columns: 'Kolonner',
		lost: (number: number, column: string, examples: string) =>
			`${column}: ${number === 1 ? '1 værdi' : `${count(number)} værdier`} passede ikke og blev ukendt, f.eks. ${examples}`,
		remove: 'Fjern',
		removeTable: (table: string) => `Fjern tabellen ${table}`,
		removeFailed: (table: string) => `Tabellen ${table} kunne ikke fjernes.`
	},
	notes: {
		renamed: (named: string, found: string) =>
			`Filen hedder .${named}, men indholdet er ${found} og er læst som det.`,
		encoding: (name: string) => `Teksten er læst som ${name}.`,
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			'windows-1252': 'Windows-1252, fordi den ikke er UTF-8. Se efter, at æ, ø og å er rigtige'
		},
		delimiter: (name: string) => `Kolonnerne er delt ved ${name}.`,
		delimiters: {
			';': 'semikolon',
			',': 'komma',
			'\t': 'tabulator',
			'|': 'lodret streg'
		} as Readonly<Record<string, string>>,
		quotes: (line: number, number: number) =>
			`Anførselstegn passer ikke ${number === 1 ? '1 sted' : `${count(number)} steder`}, først ved linje ${count(line)}. Se cellerne dér efter.`,
		errorCells: (sheet: string, number: number) =>
			`Arket ${sheet} har ${number === 1 ? '1 celle' : `${count(number)} celler`} med en Excel-fejl (som #I/T). De er ukendte i tabellen.`,
		formulas: (sheet: string, number: number) =>
			`Arket ${sheet} har ${number === 1 ? '1 formel' : `${count(number)} formler`}, der aldrig er regnet ud. De er ukendte: åbn og gem filen i Excel først.`,
		imprecise: (number: number) =>
			`${number === 1 ? '1 meget langt tal' : `${count(number)} meget lange tal`} har mistet de sidste cifre. Skriv dem i anførselstegn i filen, hvis de er numre.`
	},
	write: {
		sheet: 'Resultat',
		aboutSheet: 'Om',
		what: 'Oplysning',
		value: 'Værdi',
		source: 'Kilde',
		rows: 'Rækker',
		sql: 'SQL',
		note: 'Bemærk',
		count,
		yes: 'ja',
		no: 'nej',
		resultCut: (kept: number) =>
			`Svaret blev skåret af ved ${rows(kept)}: der kan være flere, end filen har.`,
		rowsLeftOut: (number: number) =>
			`Et ark i Excel rummer højst 1.048.576 rækker: ${rows(number)} er ikke med. Vælg CSV eller Parquet for at få alle.`,
		columnsLeftOut: (number: number) =>
			`Et ark i Excel rummer højst 16.384 kolonner: ${count(number)} er ikke med.`,
		cellsCut: (number: number) =>
			`${number === 1 ? '1 celle var' : `${count(number)} celler var`} længere end de 32.767 tegn, Excel kan rumme, og er afkortet; det står i cellen.`
	},
	/** Names of the kinds of files a result can be taken along as. */
	fileKinds: {
		'csv-danish': 'CSV til dansk Excel',
		csv: 'CSV (standard)',
		xlsx: 'Excel (XLSX)',
		parquet: 'Parquet',
		json: 'JSON',
		markdown: 'Markdown'
	}
} as const;

/** All decimals that a number has, with a comma. */
function formatDecimal(value: number): string {
	const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
	return formatNumber(value, decimals);
}
