/** Why a file gives no text, and what a person should know of one that did. */
export const documentText = {
	faults: {
		empty: 'Filen er tom.',
		'too-large': 'Filen er for stor til at være et referat.',
		encrypted: 'Filen er beskyttet med adgangskode. Fjern adgangskoden, og prøv igen.',
		'no-text':
			'Der er ingen tekst i filen. Er den scannet, skal den først gøres søgbar (OCR), eller skaf originalen.',
		damaged: 'Filen er beskadiget og kan ikke læses. Hent den igen, eller gem den på ny.',
		bomb: 'Filen fylder urimeligt meget, når den pakkes ud, og læses ikke.',
		'unknown-kind':
			'Filen er hverken PDF, Word (DOCX), en gemt webside eller ren tekst. Gem den i et af de formater.'
	},
	notes: {
		renamed: 'Filens navn siger noget andet, end den er; den er læst efter sit indhold.',
		columns: 'Sider i to spalter er læst én spalte ad gangen.',
		'pages-without-text': 'Sider uden tekst (måske scannede) er sprunget over.',
		footnotes: 'Fodnoter står sidst i teksten.',
		'deleted-text': 'Slettet tekst i registrerede ændringer er udeladt.',
		macros: 'Filen indeholder makroer. De er ikke kørt.',
		'external-content': 'Filen henviser til indhold andre steder. Det er ikke hentet.',
		'windows-1252': 'Teksten er læst som Windows-1252.',
		'utf-16': 'Teksten er læst som UTF-16.'
	}
} as const;
