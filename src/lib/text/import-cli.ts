/** One thing or several. */
function counted(count: number, one: string, many: string): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** What `npm run import` says to the person who runs it. */
export const importText = {
	usage: [
		'Brug: npm run import -- FIL… [--dataset DATASÆT] [--write] [--json]',
		'  FIL…                   referater (PDF, DOCX, HTML eller tekst) eller tal (XLSX, CSV, JSON eller Parquet), eller mapper med dem',
		'  --dataset DATASÆT      mappen i data/ (kan udelades, hvis der kun er ét med virkelige data)',
		'  --write                skriv i datasættet (uden vises kun, hvad der ville ske)',
		'  --replace              skriv over et møde eller et tal, der allerede står i datasættet med andet indhold',
		'  --json                 skriv kun det læste som JSON',
		'Kun for tal:',
		'  --keep                 behold tal, der allerede står i datasættet med en anden værdi',
		'  --mapping FIL          svar på spørgsmål om arkets kolonner og navne (JSON)',
		'  --title, --publisher   hvor tallene kommer fra: titel og udgiver',
		'  --quality KVALITET     official (offentliggjort af myndigheden) eller estimate (standard)',
		'  --undo IMPORT          tag en hel import tilbage',
		'  --template FIL         skriv en skabelon (XLSX) til datasættets tal',
		'Fælles:',
		'  --data MAPPE           hvor datasættene ligger (standard: data)',
		'  --help                 denne hjælp'
	].join('\n'),
	unknownOption: (option: string) => `Tilvalget ${option} kendes ikke.`,
	didYouMean: (name: string) => ` Mente du "${name}"?`,
	missingValue: (option: string) => `Tilvalget ${option} mangler en værdi.`,
	noFiles: 'Skriv mindst én fil eller mappe.',
	jsonOrWrite: 'Vælg enten --json eller --write, ikke begge.',
	noSuchFile: (path: string) => `Filen "${path}" findes ikke.`,
	emptyFolders: 'Der er ingen filer i det, du har peget på.',
	noDatasets: (folder: string) => `Der er ingen datasæt i ${folder}.`,
	unknownDataset: (id: string, names: string) =>
		`Datasættet "${id}" findes ikke. Vælg mellem: ${names}.`,
	whichDataset: (names: string) => `Skriv hvilket datasæt, med --dataset: ${names}.`,
	brokenDataset: (id: string) =>
		`Datasættet ${id} kan ikke læses. Kør npm run data for at se, hvad der er galt.`,
	generated: (id: string) =>
		`Datasættet ${id} er opdigtet og laves på ny hver gang; der kan ikke skrives i det.`,
	figures: 'Tal i CSV og XLSX importeres for sig: kør kommandoen igen med regnearket alene.',
	refused: {
		empty: 'Filen er tom.',
		'no-text': 'Der er ingen tekst at læse.',
		'not-minutes': 'Det ligner ikke et referat af et dialogmøde.'
	},
	unreadable: (reason: string) => `Filen kan ikke åbnes: ${reason}`,
	crashed: (reason: string) => `Filen kunne ikke læses: ${reason}`,
	line: {
		file: (file: string, pages: number | null) =>
			pages === null ? file : `${file} · ${counted(pages, 'side', 'sider')}`,
		meeting: (date: string, municipality: string, organisation: string) =>
			`Møde: ${date} · ${municipality} · ${organisation}`,
		unknown: 'ikke fundet',
		counts: (
			items: number,
			passages: number,
			people: number,
			figures: number,
			commitments: number
		) =>
			[
				counted(items, 'punkt', 'punkter'),
				counted(passages, 'afsnit', 'afsnit'),
				counted(people, 'deltager', 'deltagere'),
				counted(figures, 'tal', 'tal'),
				counted(commitments, 'aftale eller opfølgning', 'aftaler og opfølgninger')
			].join(', '),
		review: (reasons: string) => `Skal ses efter: ${reasons}`,
		cannotWrite: (reasons: string) => `Kan ikke skrives: ${reasons}`,
		would: (path: string) => `Ville skrive ${path}`,
		wouldReplace: (path: string) => `Ville skrive over ${path}`,
		unchanged: (path: string) => `Står allerede uændret i ${path}`,
		wrote: (path: string) => `Skrevet: ${path}`,
		replaced: (path: string) => `Skrevet over: ${path}`,
		refused: (file: string, reason: string) => `${file}: afvist. ${reason}`
	},
	missing: {
		date: 'mødets dato er ikke fundet',
		organisation: 'boligorganisationen er ikke fundet i registret',
		organisationNamed: (name: string, candidates: string) =>
			candidates === ''
				? `boligorganisationen "${name}" står ikke i registret`
				: `boligorganisationen "${name}" er ikke sikker (måske ${candidates})`,
		otherMunicipality: (name: string) => `det er "${name}", ikke datasættets kommune`,
		exists:
			'mødet står allerede i datasættet med andet indhold (brug --replace for at skrive over)',
		twice: (file: string) => `samme møde står også i ${file}`,
		invalid: (place: string, reason: string) => `${place}: ${reason}`
	},
	review: {
		date: 'dato',
		municipality: 'kommune',
		organisation: 'boligorganisation',
		cutOff: 'teksten slutter brat',
		codes: {
			'unknown-initials': 'ukendte initialer',
			'missing-number': 'manglende tal',
			'uncertain-date': 'usikker dato',
			'name-variant': 'navn stavet anderledes',
			unclear: 'uklar tekst'
		},
		warning: (code: string, values: string) => `${code} (${values})`
	},
	sourceTitle: (date: string, municipality: string, organisation: string) =>
		`Referat af styringsdialogmøde ${date}, ${municipality} og ${organisation}`,
	nothingWritten: 'Intet er skrevet: enten skrives alle filer, eller ingen.',
	summary: (files: number, read: number, review: number, refused: number) =>
		`${counted(files, 'fil', 'filer')}: ${String(read)} læst, heraf ${String(review)} der skal ses efter; ${String(refused)} afvist.`,
	written: (meetings: number, same: number) =>
		`${counted(meetings, 'møde', 'møder')} skrevet, ${String(same)} stod der allerede uændret. Kør nu: npm run data`,
	wouldWrite: (meetings: number) =>
		`${counted(meetings, 'møde', 'møder')} ville blive skrevet. Tilføj --write for at gøre det.`,
	writeFailed: (reason: string) => `Der kunne ikke skrives, og intet er ændret: ${reason}`
} as const;
