interface QuestionText {
	readonly title: string;
	readonly description: string;
}

/** The questions that come with the workbench, by their ids in `queries/library`. */
const questions: Readonly<Record<string, QuestionText>> = {
	organisations: {
		title: 'Boligorganisationerne, de største først',
		description: 'Alle, der findes i dag, med administrator, antal boliger og størrelse.'
	},
	'departments-and-dwellings': {
		title: 'Afdelinger og boliger i hver organisation',
		description:
			'Antal afdelinger og deres boliger ved siden af det antal, organisationen selv oplyser. Et ukendt antal er tomt, ikke 0.'
	},
	administrators: {
		title: 'Hvem administrerer hvor meget?',
		description:
			'Organisationer og boliger pr. administrator, og deres andel af alle kendte boliger.'
	},
	'built-by-decade': {
		title: 'Afdelinger efter byggeår',
		description: 'Årti for årti: afdelinger, boliger og boligtyper.'
	},
	'ended-organisations': {
		title: 'Organisationer, der er ophørt',
		description: 'Hvornår de ophørte, og hvilken organisation der førte dem videre.'
	},
	'organisation-overview': {
		title: 'Én organisation i tal',
		description: 'Afdelinger, møder, uafsluttede aftaler og opmærksomhedspunkter på én linje.'
	},
	'latest-figures': {
		title: 'De seneste nøgletal for én organisation',
		description: 'Det nyeste kendte tal eller ord for hvert nøgletal, de vigtigste først.'
	},
	'years-in-short': {
		title: 'Et nøgletal år for år',
		description: 'Laveste, median og højeste blandt organisationerne, og hvor mange der har et tal.'
	},
	'change-over-five-years': {
		title: 'Ændring over fem år',
		description:
			'Det nyeste tal for hver organisation mod tallet fem år før. Mangler det ene, er ændringen tom.'
	},
	'year-on-year': {
		title: 'Ændring fra år til år',
		description: 'Én organisation og ét nøgletal, med ændringen siden sidste kendte tal.'
	},
	'three-year-average': {
		title: 'Gennemsnit over tre år',
		description:
			'Et glidende gennemsnit for hver organisation; kun hvor alle tre år er kendt. Viser et vindue over år.'
	},
	'longest-rise': {
		title: 'Hvor er tallet steget flest år i træk?',
		description:
			'Finder sammenhængende rækker af stigninger uden huller. Viser, hvordan man samler øer af år.'
	},
	ranking: {
		title: 'Rangorden i det nyeste år',
		description: 'Organisationerne efter ét nøgletal, med afstanden til medianen.'
	},
	'percentiles-of-one': {
		title: 'Hvor ligger organisationen blandt de andre?',
		description: 'Percentil for hvert nøgletal i det nyeste år. Tom, når færre end fem har et tal.'
	},
	'outside-limits': {
		title: 'Uden for normalområdet',
		description:
			'Nyeste tal uden for en kritisk værdi eller uden for de midterste 80 procent, med den grænse, der er passeret.'
	},
	'by-size-class': {
		title: 'Store mod små organisationer',
		description:
			'Gennemsnit, median og gennemsnit vægtet med boliger for hver størrelse, år for år.'
	},
	'years-as-columns': {
		title: 'De seneste fem år som kolonner',
		description: 'En række pr. organisation og en kolonne pr. år, klar til et regneark.'
	},
	'departments-against-their-kind': {
		title: 'Afdelinger mod andre af samme boligtype',
		description:
			'Afstanden til medianen blandt afdelinger af samme type, og hvilken fjerdedel afdelingen er i.'
	},
	meetings: {
		title: 'Alle møder',
		description: 'Dato, organisation og hvor meget referatet rummer, de nyeste først.'
	},
	'find-a-word': {
		title: 'Find et ord i referaterne',
		description: 'Hvert afsnit, hvor ordet står, også inde i andre ord.'
	},
	'themes-by-year': {
		title: 'Temaer år for år',
		description: 'På hvor mange af årets møder hvert tema blev rejst.'
	},
	'theme-by-organisation': {
		title: 'Hvem taler om temaet?',
		description:
			'Møder og afsnit om ét tema hos hver organisation, også dem, der aldrig har rejst det.'
	},
	'themes-together': {
		title: 'Temaer, der følges ad',
		description: 'Par af temaer, der står i samme afsnit, de hyppigste først.'
	},
	'words-said-about-figures': {
		title: 'Tal, der blev nævnt på møderne',
		description: 'Hvert tal eller ord om et nøgletal med det afsnit, det står i.'
	},
	'amounts-in-minutes': {
		title: 'Kronebeløb i referaterne',
		description: 'Finder beløb i teksten med et regulært udtryk og gør dem til tal, også millioner.'
	},
	'unfinished-commitments': {
		title: 'Uafsluttede aftaler, de ældste først',
		description: 'Det, der er aftalt og ikke afsluttet, med alder i måneder og eventuel frist.'
	},
	'unfinished-by-age': {
		title: 'Uafsluttede aftaler efter alder',
		description: 'Antal under 1 år, 1–2 år og over 2 år hos hver organisation.'
	},
	'overdue-commitments': {
		title: 'Aftaler over frist',
		description: 'Fristen er passeret på den dag, data er fra, og aftalen er ikke afsluttet.'
	},
	'commitments-by-status': {
		title: 'Aftaler efter status og ejer',
		description: 'En krydstabel: hvem der skylder, og hvor langt det er. Viser PIVOT.'
	},
	forums: {
		title: 'Henvist til andre fora',
		description: 'Hvad der er sendt videre, hvad der kom tilbage, og hvad der venter.'
	},
	'time-to-finish': {
		title: 'Hvor længe tager en aftale?',
		description:
			'Måneder fra første møde til afslutning. Medianen er tom ved færre end fem aftaler.'
	},
	'threads-step-by-step': {
		title: 'Aftaler fulgt fra møde til møde',
		description:
			'Alle skridt i hver aftale hos én organisation, fundet med en rekursiv forespørgsel.'
	},
	coverage: {
		title: 'Hvad er der tal for?',
		description: 'For hvert nøgletal: hvor mange, hvilke år, og hvor mange uden værdi.'
	},
	'quality-of-figures': {
		title: 'Tallenes kvalitet',
		description: 'Hvor mange tal er officielle, fra referater, anslåede eller mangler.'
	},
	'sources-of-figures': {
		title: 'Hvor kommer tallene fra?',
		description: 'Kilder med antal tal, nøgletal og seneste hentning.'
	},
	'missing-key-figures': {
		title: 'Nøgletal, der mangler',
		description:
			'Organisationer uden værdi i det nyeste år, nogen har, og det sidste år, de selv har en.'
	},
	'small-numbers': {
		title: 'Procenter af få boliger',
		description:
			'Afdelinger med under 50 boliger, hvor én bolig flytter procenten meget. Læs tallene med varsomhed.'
	},
	'said-and-registered': {
		title: 'Sagt på mødet og registreret',
		description: 'Tallet fra referatet ved siden af det registrerede, de største forskelle først.'
	},
	'reading-warnings': {
		title: 'Det, der blev bemærket ved læsningen',
		description: 'Initialer og navne i referaterne, der ikke kunne genkendes.'
	},
	'unusual-jumps': {
		title: 'Usædvanlige spring',
		description:
			'Ændringer langt fra det sædvanlige, målt med median og medianafvigelse. Ofte en fejl eller en fusion.'
	},
	'summarize-table': {
		title: 'En tabel i korte træk',
		description:
			'Mindste, største, kvartiler og andel tomme for hver kolonne. Skift tabellen ud med en anden.'
	},
	'running-balance': {
		title: 'Løbende regnskab over aftaler',
		description: 'Begyndt og afsluttet år for år, og hvad der er uafsluttet til og med året.'
	},
	'top-themes-lateral': {
		title: 'Tre hyppigste temaer hos hver',
		description: 'En forespørgsel, der svares én gang for hver organisation. Viser LATERAL.'
	},
	'limits-in-force-asof': {
		title: 'Grænsen, der gjaldt i året',
		description:
			'Hvert tal ved siden af den nyeste kritiske værdi til og med året. Viser ASOF JOIN.'
	},
	'dwellings-rollup': {
		title: 'Boliger med mellemsummer',
		description: 'Organisation, administrator og i alt i samme tabel. Viser ROLLUP.'
	},
	'series-as-rows': {
		title: 'Tidsserier som rækker',
		description: 'Folder lister af år ud til én række pr. år. Viser UNNEST af strukturer.'
	},
	correlations: {
		title: 'Hvad følges nøgletallet med?',
		description:
			'Sammenhæng med andre nøgletal blandt mindst ti afdelinger. En sammenhæng er ikke en årsag.'
	},
	'everything-about-a-theme': {
		title: 'Alt om ét tema, år for år',
		description: 'Møder, aftaler og nævnte tal samlet fra tre forespørgsler i én.'
	}
};

const folders: Readonly<Record<string, string>> = {
	organisations: 'Organisationer',
	time: 'Nøgletal over tid',
	comparison: 'Sammenligning',
	minutes: 'Referater og temaer',
	commitments: 'Aftaler',
	quality: 'Datakvalitet',
	advanced: 'Avanceret SQL'
};

/** @throws for a question without words: the build and a test see it before a person does. */
export function libraryQuestionText(id: string): QuestionText {
	const text = questions[id];
	if (text === undefined) throw new Error(`no Danish words for the question ${id}`);
	return text;
}

/** The ids of the questions that have words. */
export const libraryTextIds: readonly string[] = Object.keys(questions);

/** The panel of the library; the words of its questions come with the page. */
export const sqlLibraryText = {
	folder: (id: string) => folders[id] ?? id,
	levels: { easy: 'Let', middle: 'Middel', advanced: 'Avanceret' },
	/** What `$word` is tried with: nothing in a register says what can be looked for. */
	word: 'tryghed',
	label: 'Bibliotek',
	lead: 'Spørgsmål, der følger med, fra lette til avancerede. Åbn et, kør det, og ret det til dit eget.',
	search: 'Søg i biblioteket',
	level: 'Sværhedsgrad',
	allLevels: 'Alle',
	open: 'Åbn i editoren',
	openLabel: (title: string) => `Åbn i editoren: ${title}`,
	sql: 'SQL',
	sqlLabel: (title: string) => `SQL til »${title}«`,
	needs: (places: readonly string[]) => `Du vælger selv: ${places.join(', ')}`,
	places: {
		organisation: 'organisation',
		department: 'afdeling',
		area: 'boligområde',
		indicator: 'nøgletal',
		theme: 'tema',
		year: 'år',
		word: 'ord'
	} as Readonly<Record<string, string>>,
	count: (found: number, all: number) =>
		found === all ? `${String(all)} spørgsmål` : `${String(found)} af ${String(all)} spørgsmål`,
	folderCount: (name: string, count: number) => `${name} (${String(count)})`,
	none: 'Ingen spørgsmål passer. Prøv et andet ord eller en anden sværhedsgrad.'
} as const;
