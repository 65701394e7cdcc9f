/** What stands in the files of a briefing beside its content, and what `npm run briefing` says. */
export const briefingFilesText = {
	creator: 'Dialogblik',
	page: 'Side',
	pageOf: 'af',
	figure: 'Figur',
	table: 'Tabel',
	/** Between the number of a caption and its words. */
	captioned: (kind: string, number: string, words: string) => `${kind} ${number}. ${words}`,
	trend: 'Udvikling',
	source: (source: string) => `Kilde: ${source}`,
	mark: (mark: string) => `${mark}: `,
	reason: (reason: string) => ` Begrundelse: ${reason}`,
	own: ' [egen tekst]',
	changed: (then: string, now: string) =>
		` [Da teksten blev skrevet, sagde data: »${then}« Nu siger de: »${now}«]`,
	quote: (quote: string) => `»${quote}«`,
	evidence: 'Belæg',
	skeleton: {
		title: (date: string) => `Referat af styringsdialogmøde ${date}`,
		titleUndated: 'Referat af styringsdialogmøde [dato]',
		parties: (municipality: string, organisation: string) => `${municipality} og ${organisation}`,
		subject: 'Udkast til referat',
		runningHead: (title: string, organisation: string) => `${title} · ${organisation}`,
		fileName: (organisation: string, date: string | null) =>
			date === null ? `Referat ${organisation}` : `Referat ${organisation} ${date}`,
		people: 'Deltagere',
		ofOrganisation: 'For boligorganisationen',
		ofMunicipality: 'For kommunen',
		numbered: (number: number, title: string) => `${String(number)}. ${title}`,
		welcome: 'Velkomst',
		documentation: 'Dokumentationspakken',
		followUp: 'Opfølgning på åbne aftaler',
		agreement: 'Evaluering af sidste års aftale og indgåelse af ny aftale',
		anyOther: 'Evt.',
		openPoints: 'Aftalepunkter fra sidste aftale:',
		notListed: 'Punkterne fra sidste aftale er ikke opregnet i referatet.',
		newPoints: 'Nye aftalepunkter:',
		owes: {
			organisation: 'Boligorganisationen skylder:',
			municipality: 'Kommunen skylder:',
			both: 'Fælles:',
			forums: 'Sendt til andre fora:',
			other: 'Afventer andre:'
		},
		sent: (body: string, forum: string) => `${body} – ${forum}`,
		nothingOpen: 'Der er ingen åbne aftaler i data.'
	},
	run: {
		usage: [
			'Brug: npm run briefing -- --dataset DATASÆT (--all | --organisation NAVN) --out MAPPE',
			'  --dataset DATASÆT      eksempel, gladsaxe … (kan udelades, hvis der kun er ét)',
			'  --all                  alle organisationer i datasættet',
			'  --organisation NAVN    én organisation, ved navn eller id (NAVN alene er nok)',
			'  --out MAPPE            hvor filerne lægges',
			'  --format docx,md,html  hvilke filer (standard: docx)',
			'  --date 2026-05-23      det kommende mødes dato (standard: ikke fastsat)',
			'  --site https://…       hvor dialogblikket ligger, så belæg bliver til links',
			'  --help                 denne hjælp'
		].join('\n'),
		unknownOption: (option: string) => `Tilvalget ${option} kendes ikke.`,
		missingValue: (option: string) => `Tilvalget ${option} mangler en værdi.`,
		didYouMean: (name: string) => ` Mente du "${name}"?`,
		known: (names: string) => ` Vælg mellem: ${names}.`,
		noData: 'Der er ingen data endnu. Kør først: npm run data',
		staleData: (dataset: string) =>
			`Datasættet ${dataset} er bygget af en anden version. Kør igen: npm run data`,
		whichDataset: (names: string) => `Skriv hvilket datasæt, med --dataset: ${names}.`,
		whichOrganisation: 'Skriv --all eller navnet på én organisation.',
		whichFolder: 'Skriv hvor filerne skal lægges, med --out MAPPE.',
		ambiguous: (name: string, ids: string) =>
			`Flere organisationer hedder "${name}". Skriv en af disse i stedet: ${ids}.`,
		bothChosen: 'Vælg enten --all eller én organisation, ikke begge.',
		manyNames: (names: string) => `Kun én organisation ad gangen: ${names}. Skriv navnet i "".`,
		unknownDataset: (name: string) => `Datasættet "${name}" findes ikke.`,
		unknownOrganisation: (name: string, dataset: string) =>
			`Organisationen "${name}" findes ikke i ${dataset}.`,
		unknownFormat: (name: string) => `Formatet "${name}" kendes ikke.`,
		noFormat: 'Skriv mindst ét format efter --format.',
		badDate: (value: string) => `"${value}" er ikke en dato. Skriv den som 2026-05-23.`,
		badSite: (value: string) => `"${value}" er ikke en adresse, der begynder med https://.`,
		failed: (name: string, reason: string) => `${name} kunne ikke laves: ${reason}`,
		cannotWrite: (folder: string, reason: string) => `Der kan ikke skrives i ${folder}: ${reason}`,
		progress: (done: number, all: number, name: string) =>
			`${String(done)} af ${String(all)} · ${name}`,
		summary: (files: string, seconds: string, megabytes: string, memory: string, folder: string) =>
			`${files} i ${folder} · ${seconds} s · ${megabytes} MB · største hukommelse ${memory} MB`,
		files: (count: number) => (count === 1 ? '1 fil' : `${String(count)} filer`),
		someFailed: (count: number) =>
			count === 1 ? '1 organisation mangler.' : `${String(count)} organisationer mangler.`
	}
} as const;
