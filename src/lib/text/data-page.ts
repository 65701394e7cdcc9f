import { formatNumber } from './numbers.ts';

/** Data and method. */
export const dataText = {
	title: 'Data og metode',
	lead: 'Hvad datasættet indeholder, hvor det kommer fra, hvordan tallene regnes, og hvad der mangler.',
	contents: 'Indhold',
	methods: 'Metode',
	methodList: [
		[
			'Ukendt er ukendt',
			'Hvad kilden ikke siger, står som »ikke oplyst«. Intet sættes til nul, og intet gættes eller udfyldes mellem to år. Siger kilden kun, at et tal er negativt, vises ordet og ikke et beløb.'
		],
		[
			'Median og bånd',
			'Medianen er den midterste af organisationerne i gruppen, hvor halvdelen ligger over og halvdelen under. Båndet går fra 10 %- til 90 %-fraktilen og vises kun, når mindst fem organisationer har tallet. Organisationen selv er med i sin gruppe.'
		],
		[
			'Ændring',
			'Ændringen er forskellen til det seneste kendte tal før. Perioden, der sammenlignes med, står altid ved siden af. Valg sammenlignes med det forrige valg.'
		],
		[
			'Uden for normalområdet',
			'Et tal mærkes, når det ligger under eller over en kritisk værdi, eller når det ligger uden for båndet på den side, der bør ses efter. Mærket betyder, at tallet adskiller sig, og at der kan være grund til at spørge. Det er ikke en karakter.'
		],
		[
			'Retning',
			'Hver indikator siger, om højere er bedre, lavere er bedre, om begge ender bør ses efter, eller om den kun er kontekst.'
		],
		[
			'Temaer',
			'Et tema tælles én gang pr. møde, hvor det er rejst, og vises som andel af møderne i dialogåret. Mødeformalia tælles aldrig med.'
		],
		[
			'Aftaler',
			'En aftale følges som en tråd: når et senere referat viderefører den, regnes alderen fra det første møde. Alder og frister regnes til den dag, data er opgjort.'
		],
		[
			'Regnskabsår',
			'Et forskudt regnskabsår hører til det år, det slutter i. Dialogår, regnskabsår og mødedato er tre forskellige ting.'
		],
		[
			'Små tal',
			'Beboertal vises ikke for afdelinger med under 100 beboere eller under 50 husstande.'
		],
		[
			'Målets tempo',
			'Et mål siges at være ude af kurs, når en ret linje fra udgangspunktet til det nyeste tal ikke når målet i målåret.'
		],
		[
			'Plads og percentil',
			'Plads 1 er det højeste tal; ens tal deler plads. Percentilen er, hvor mange procent af de andre i gruppen der ligger lavere, ens tal talt halvt med; den vises kun med mindst fem.'
		],
		[
			'Tvillinger',
			'De nærmeste efter størrelse (logaritmen af boligtallet), boligtyper, opførelsesår og område. Størrelse og alder måles i standardafvigelser, boligtyper som den andel af boligerne, der er af en anden type, område som 0 eller 1. Afstanden er roden af det vægtede gennemsnit af kvadraterne. Et ukendt kendetegn regnes ikke med; er mere end halvdelen af vægten ukendt, måles der ikke.'
		],
		[
			'Største ændringer',
			'En ændring holdes op mod gruppens egne ændringer af samme slags: afstanden til medianen, målt i 1,4826 · MAD (medianen af afvigelserne), som ikke rokkes af enkelte store udsving. Med under ti ændringer, under det sidste viste ciffer eller under tre boliger bedømmes den ikke.'
		],
		[
			'Indeks',
			'Hvert tal i procent af sit eget i basisåret. Uden et tal over 0 det år er der intet indeks, og den regnes heller ikke med i gruppen.'
		],
		[
			'Sammenlægninger',
			'En organisation, der er lagt ind under en anden, tegnes lysere, til den ophører, med et mærke på tidsaksen. Tallene lægges aldrig sammen.'
		]
	],
	differ: 'Hvorfor kan et tal afvige fra Landsbyggefondens værktøjer?',
	differText: [
		'Sammenligningsgruppen er en anden. Landsbyggefonden sammenligner afdelinger i hele landet efter type, størrelse og alder; her sammenlignes organisationerne i datasættet.',
		'Tidspunktet er et andet. Regnskaber rettes, og energi- og CO2-tal regnes om bagud. Her gælder tallet, som det var, da det blev lagt ind.',
		'Enheden er en anden. Beløb pr. lejemålsenhed, pr. bolig og pr. m2 er tre forskellige tal.',
		'De kritiske værdier er ikke lagt ind. De udmeldes hvert år for afdelingsgrupper og skal hentes af kommunen selv.'
	],
	quality: 'Kvalitet',
	qualityCaption: 'Tal efter kvalitet',
	qualityKind: 'Kvalitet',
	count: 'Antal',
	missingNote: 'Rækker med »mangler« er tal, som burde være der, og som er meldt manglende.',
	warnings: 'Bemærkninger fra indlæsningen',
	noWarnings: 'Indlæsningen havde ingen bemærkninger.',
	readingWarnings: 'Usikkert i referaterne',
	noReadingWarnings: 'Læsningen af referaterne efterlod intet usikkert.',
	sources: 'Kilder',
	sourceColumns: {
		title: 'Kilde',
		publisher: 'Udgiver',
		date: 'Dato',
		fetched: 'Hentet',
		used: 'Bruges til'
	},
	usedFor: (observations: number, meetings: number) =>
		[
			observations === 0 ? '' : `${formatNumber(observations, 0)} tal`,
			meetings === 0 ? '' : meetings === 1 ? 'et referat' : `${String(meetings)} referater`
		]
			.filter((part) => part !== '')
			.join(', '),
	dictionary: 'Tabeller og kolonner',
	dictionaryNote: 'Databasen kan hentes og åbnes i enhver DuckDB-klient. Sådan ser den ud:',
	column: 'Kolonne',
	type: 'Type',
	meaning: 'Betydning',
	required: 'altid udfyldt',
	view: 'visning',
	download: 'Hent databasen',
	downloadFile: (file: string, size: string) => `${file} (${size})`,
	downloadNote:
		'Filen indeholder alt, siden viser, og intet andet. Den åbnes med DuckDB 1.4 eller nyere.',
	fingerprint: 'Fingeraftryk af indholdet',
	fingerprintNote: 'Samme data giver samme fingeraftryk, uanset hvor og hvornår det er bygget.',
	built: 'Bygget',
	dataDate: 'Opgjort pr.',
	verify: 'Efterprøv tallene',
	verifyNote:
		'Din browser henter hele databasen og regner overblikket ud igen med samme SQL. Det kræver omkring 8 MB første gang.',
	verifyStart: 'Regn efter i browseren',
	verifyCancel: 'Afbryd',
	verifying: 'Regner efter …',
	starting: (loaded: string) => `Henter databasemotoren: ${loaded}`,
	verified: (rows: number, questions: number, seconds: string) =>
		`${String(questions)} forespørgsler med ${String(rows)} rækker gav præcis de samme tal. Det tog ${seconds} sekunder.`,
	different: (count: number) =>
		`${String(count)} forespørgsler gav andre tal end siden viser. Genindlæs siden; bliver det ved, så kontakt den, der driver den.`,
	cancelled: 'Afbrudt.',
	sqlTitle: 'SQL bag visningerne',
	sqlNote:
		'Hvert tal regnes ét sted, med denne SQL. Den kan køres i enhver DuckDB-klient på den hentede fil.'
} as const;
