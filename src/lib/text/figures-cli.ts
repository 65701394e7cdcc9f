/** One thing or several. */
function counted(count: number, one: string, many: string): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** What `npm run import` says of figures to the person who runs it. */
export const figuresCliText = {
	unreadable: (reason: string) => `Filen kan ikke åbnes: ${reason}`,
	badFile: {
		empty: 'Filen er tom.',
		'too-large': 'Filen er for stor.',
		'too-many-rows': 'Filen har for mange rækker.',
		'too-many-columns': 'Filen har for mange kolonner.',
		'too-many-cells': 'Filen har for mange celler.',
		'too-much-text': 'Filen har for meget tekst.',
		bomb: 'Filen fylder langt mere, når den pakkes ud, end den bør, og er ikke læst.',
		encrypted: 'Filen har en adgangskode. Gem den uden.',
		'old-excel': 'Filen er i et gammelt Excel-format (XLS eller XLSB). Gem den som XLSX.',
		'other-format': 'Filen er ikke en tabel.',
		damaged: 'Filen er beskadiget.',
		'broken-quotes': 'Et anførselstegn i filen bliver aldrig lukket.',
		'broken-json': 'Filen er ikke gyldig JSON.',
		'no-table': 'Der er ingen tabel i filen.',
		unsupported: 'Filen bruger en del af formatet, der ikke læses.',
		crashed: 'Filen kunne ikke læses.',
		cancelled: 'Læsningen blev afbrudt.'
	},
	badMapping: (file: string) => `"${file}" er ikke en tilordning (JSON), der kan læses.`,
	badQuality: 'Skriv --quality official eller --quality estimate.',
	keepOrReplace: 'Vælg enten --keep eller --replace, ikke begge.',
	defaultPublisher: 'Ikke oplyst',
	refused: (file: string, reason: string) => `${file}: afvist. ${reason}`,
	file: (file: string, sheets: number) => `${file} · ${counted(sheets, 'ark', 'ark')}`,
	counts: (figures: number, rows: number) =>
		`${counted(figures, 'tal', 'tal')} i ${counted(rows, 'række', 'rækker')}`,
	states: (fresh: number, same: number, fills: number, conflicts: number) =>
		`${String(fresh)} nye, ${String(same)} står der allerede, ${String(fills)} udfylder et hul, ${String(conflicts)} har en anden værdi i datasættet`,
	passed: (missing: number, duplicates: number, leftOut: number) =>
		`${String(missing)} tomme celler, ${String(duplicates)} gentaget, ${String(leftOut)} udeladt`,
	error: (place: string, what: string, todo: string) => `Fejl i ${place}: ${what} ${todo}`,
	note: (place: string, what: string) => `Bemærk ${place}: ${what}`,
	question: (place: string, what: string, why: string, count: number) =>
		`Spørgsmål (${place}): ${what} ${why} ${counted(count, 'tal venter', 'tal venter')}.`,
	candidates: (list: string) => `  måske ${list}`,
	conflict: (place: string, key: string, own: string, there: string) =>
		`Konflikt (${place}): ${key} er ${own} i filen og ${there} i datasættet`,
	more: (count: number) => `… og ${String(count)} mere`,
	remembered: 'Svar fra tidligere importer er brugt.',
	howToAnswer:
		'Svar i en fil, og giv den med --mapping. Spørgsmålenes id står i det, som --json skriver.',
	wouldWrite: (count: number) =>
		`${counted(count, 'tal', 'tal')} ville blive skrevet. Tilføj --write for at gøre det.`,
	conflictsOpen: (count: number) =>
		`${counted(count, 'tal', 'tal')} står i datasættet med en anden værdi. Tilføj --keep eller --replace.`,
	invalid: 'Tallene passer ikke til resten af datasættet:',
	written: (added: number, replaced: number, same: number, kept: number) =>
		`${String(added)} tal tilføjet, ${String(replaced)} erstattet, ${String(kept)} beholdt, ${String(same)} stod der allerede.`,
	importId: (id: string) => `Import: ${id}. Den tages tilbage med: npm run import -- --undo ${id}`,
	nothingWritten: 'Intet er skrevet.',
	nothingNew: 'Der er intet nyt: alle tal står der allerede.',
	writeFailed: (reason: string) => `Der kunne ikke skrives, og intet er ændret: ${reason}`,
	next: 'Kør nu: npm run data',
	unknownImport: (id: string) => `Importen "${id}" findes ikke i datasættet.`,
	wouldUndo: (removed: number, back: number) =>
		`${String(removed)} tal ville blive fjernet, og ${String(back)} sat tilbage. Tilføj --write for at gøre det.`,
	undone: (removed: number, back: number, gone: number) =>
		`${String(removed)} tal fjernet, ${String(back)} sat tilbage, ${String(gone)} var ændret siden og er ikke rørt.`,
	templateWritten: (file: string) => `Skabelonen er skrevet i ${file}`
} as const;
