/** What stands around every page. */
export const frameText = {
	product: 'Dialogblik',
	tagline: 'Styringsdialogen i tal og aftaler',
	skip: 'Gå til indholdet',
	mainNavigation: 'Hovedmenu',
	overview: 'Overblik',
	organisations: 'Organisationer',
	compare: 'Sammenlign',
	minutes: 'Referater',
	themes: 'Temaer',
	commitments: 'Aftaler',
	indicators: 'Indikatorer',
	sql: 'SQL',
	data: 'Data og metode',
	importer: 'Importér',
	about: 'Om Dialogblik',
	dataset: 'Datasæt',
	allDatasets: 'Alle datasæt',
	exampleBand: 'Eksempeldata',
	exampleExplained: 'Kommune, organisationer, tal og referater er opdigtede.',
	dataDate: (date: string) => `Data pr. ${date}`,
	built: (date: string) => `Bygget ${date}`,
	fingerprint: (code: string) => `Datasættets fingeraftryk: ${code}`,
	theme: { label: 'Farver', system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
	themeChange: (current: string) => `Farver: ${current}. Skift`,
	print: 'Udskriv',
	privacy: 'Alt beregnes i din egen browser. Intet sendes nogen steder hen.',
	accessibility: 'Tilgængelighedserklæring',
	source: 'Kilde',
	close: 'Luk',
	onThisPage: 'På denne side',
	pageTitle: (page: string, dataset: string | null) =>
		dataset === null ? `${page} – Dialogblik` : `${page} – ${dataset} – Dialogblik`,
	ageMonths: (months: number) =>
		months < 1
			? 'under en måned gamle'
			: months < 24
				? `${String(months)} ${months === 1 ? 'måned' : 'måneder'} gamle`
				: `${String(Math.floor(months / 12))} år gamle`
} as const;

/** The start page. */
export const startText = {
	title: 'Vælg datasæt',
	lead: 'Dialogblik viser, hvordan de almene boligorganisationer står, hvad der bevæger sig, og hvad der er aftalt i styringsdialogen – med kilden bag hvert tal og hver sætning.',
	open: (title: string) => `Åbn ${title}`,
	example: 'Opdigtede eksempeldata',
	real: 'Virkelige data',
	counts: (organisations: number, meetings: number) =>
		`${String(organisations)} ${organisations === 1 ? 'organisation' : 'organisationer'}, ${String(meetings)} ${meetings === 1 ? 'referat' : 'referater'}`,
	none: 'Der er ingen datasæt endnu.',
	noneAction: 'Læg en mappe i data/, og kør npm run data.'
} as const;

/** Errors that replace a page. */
export const errorText = {
	notFoundTitle: 'Siden findes ikke',
	notFound:
		'Adressen peger på noget, der ikke findes her. Måske er organisationen eller datasættet fjernet eller omdøbt.',
	failedTitle: 'Siden kunne ikke vises',
	failed: 'Noget gik galt, mens siden blev hentet. Prøv at indlæse den igen.',
	home: 'Gå til forsiden'
} as const;
