/** About the product, privacy, keyboard, accessibility. */
export const aboutText = {
	title: 'Om Dialogblik',
	lead: 'Dialogblik samler styringsdialogens tal og referater ét sted, så en kommune kan se, hvordan de almene boligorganisationer står, hvad der bevæger sig, og hvad der er aftalt.',
	sections: [
		{
			id: 'hvad',
			title: 'Hvad er det?',
			paragraphs: [
				'Kommunen fører tilsyn med de almene boligorganisationer og holder hvert år et dialogmøde med hver af dem (almenboliglovens § 164). Tallene ligger i regneark og portaler, referaterne i PDF-filer, og aftalerne ofte ingen steder. Dialogblik lægger dem sammen: strukturerede referater og indikatorer i én database, hvor hvert tal og hver sætning har en vej tilbage til sin kilde.',
				'Et mærke som »uden for normalområdet« er en grund til at spørge, ikke en karakter. Rangordner vises altid med antal og sammenligningsgruppe.'
			]
		},
		{
			id: 'privatliv',
			title: 'Privatliv',
			paragraphs: [
				'Siden består af faste filer. Når du vælger år, gruppe eller regner efter, sker det i din egen browser. Intet, du gør eller vælger, sendes nogen steder hen, og siden henter intet fra andre værter.',
				'Der er ingen cookies og ingen måling af besøgende. Dit valg af lyse eller mørke farver, dine egne noter og de grupper, du selv har navngivet, huskes i din browser og kun der. Et link til en sammenligning indeholder dine valg, også navn og medlemmer af en egen gruppe, men aldrig dine noter.',
				'Deltagere i møder vises med rolle, side og initialer. Navne vises kun, hvis datasættets ejer har valgt det.'
			]
		},
		{
			id: 'tastatur',
			title: 'Tastatur',
			paragraphs: [
				'Alt kan betjenes med tastaturet. Tab går fra felt til felt, Enter og mellemrum vælger, og »Gå til indholdet« springer menuen over.',
				'I Sammenlign fortryder Ctrl+Z det seneste valg, og Ctrl+Shift+Z tager det igen (på Mac Cmd). I søgefeltet går pil op og ned gennem forslagene, Enter vælger, og Backspace i et tomt felt fjerner det senest valgte.',
				'I en graf går piletasterne fra punkt til punkt: venstre og højre i tid, op og ned mellem serier, Home og End til første og sidste punkt, Escape slipper grafen. Under hver graf står de samme tal som tabel.'
			]
		}
	],
	accessibility: {
		title: 'Tilgængelighedserklæring',
		paragraphs: [
			'Dialogblik er lavet til at følge WCAG 2.1 på niveau A og AA (EN 301 549, kapitel 9). Alle sider prøves automatisk med axe i lyse og mørke farver, på smal og bred skærm, og hver graf har en sætning og en tabel med samme indhold. Siderne kan læses uden JavaScript.',
			'Kendte mangler: Siden er ikke afprøvet med alle skærmlæsere og ikke i alle browsere; den løbende prøve sker i Chromium. I smalle kolonner kan brede tabeller rulles vandret.',
			'Denne tekst er ikke den lovpligtige erklæring for et bestemt websted. Den myndighed, der lægger Dialogblik ud, skal selv lave sin erklæring med WAS-Tool, linke til den her og oplyse en kontakt, man kan henvende sig til om problemer med tilgængeligheden.'
		]
	},
	terms: {
		title: 'Ord',
		list: [
			['Styringsdialog', 'Kommunens årlige møde med hver almen boligorganisation.'],
			['Boligorganisation', 'Den almene organisation, der ejer afdelingerne.'],
			['Afdeling', 'En økonomisk selvstændig bebyggelse i en organisation.'],
			['Administrator', 'Selskabet, der driver organisationen til daglig.'],
			[
				'Dispositionsfond',
				'Organisationens fælles opsparing. Den disponible del er den, der kan bruges.'
			],
			[
				'Lejemålsenhed',
				'Den enhed, bidrag regnes pr.: en bolig tæller én, andre lejemål efter areal.'
			],
			[
				'Kritisk værdi',
				'En værdi, der viser, at et tal skiller sig ud fra de sammenlignelige. Både lave og høje værdier kan være kritiske.'
			]
		]
	},
	licence: {
		title: 'Licens',
		text: 'Dialogblik er fri software under EUPL-1.2. Skriften er Source Sans 3 under SIL Open Font License.'
	}
} as const;
