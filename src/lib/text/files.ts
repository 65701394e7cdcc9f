/** What stands in files that a person takes along, and beside the buttons for them. */
export const fileText = {
	/** At the end of a cell that was too long. */
	cutMark: ' … [afkortet: en celle kan ikke rumme mere]',
	csv: 'Hent CSV',
	xlsx: 'Hent Excel (XLSX)',
	busy: 'Laver filen …',
	failed: 'Filen kunne ikke laves. Prøv igen.',
	cut: (count: number) =>
		`Filen er hentet. ${count === 1 ? 'En celle var' : `${String(count)} celler var`} for lang til Excel og er afkortet; det står i cellen.`,
	about: {
		sheet: 'Om',
		what: 'Oplysning',
		value: 'Værdi',
		dataset: 'Datasæt',
		example: 'Eksempeldata',
		exampleValue: 'Kommune, organisationer, tal og referater er opdigtede.',
		dataDate: 'Data pr.',
		fingerprint: 'Datasættets fingeraftryk',
		shows: 'Viser',
		rows: 'Rækker',
		source: 'Kilde',
		address: 'Adresse'
	}
} as const;
