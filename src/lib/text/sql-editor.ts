import { formatNumber } from './numbers.ts';

/** The field in which SQL is written, and the panel of tables beside it. */
export const sqlEditorText = {
	placeholder: 'Skriv SQL her, fx: from organisation',
	/** Read aloud when the field is entered. */
	description:
		'Ctrl+Enter kører markeringen eller sætningen ved markøren; med Skift køres alt. Ctrl+mellemrum foreslår ord. F8 går til næste fejl. Tab forlader feltet. Ctrl+M (på Mac Skift+Alt+M) lader i stedet Tab rykke ind; tryk da Esc og så Tab for at forlade feltet. På Mac er Ctrl Cmd, undtagen ved mellemrum.',
	plainDescription:
		'Ctrl+Enter kører markeringen eller sætningen ved markøren; med Skift køres alt. Tab forlader feltet.',
	tabIndents: 'Tab rykker nu ind. Tryk Esc og så Tab for at forlade feltet.',
	tabLeaves: 'Tab forlader nu feltet.',
	noProblems: 'Der er ingen fejl at gå til.',
	kinds: {
		column: 'Kolonne',
		table: 'Tabel',
		query: 'Navngiven forespørgsel',
		alias: 'Kaldenavn',
		function: 'Funktion',
		keyword: 'Nøgleord',
		type: 'Type'
	},
	/** What CodeMirror itself says. */
	phrases: {
		'Control character': 'Styretegn',
		'Selection deleted': 'Markeringen er slettet',
		Completions: 'Forslag',
		Diagnostics: 'Fejl',
		'No diagnostics': 'Ingen fejl',
		close: 'luk',
		Find: 'Find',
		Replace: 'Erstat med',
		next: 'næste',
		previous: 'forrige',
		all: 'alle',
		'match case': 'store og små bogstaver',
		regexp: 'regulært udtryk',
		'by word': 'hele ord',
		replace: 'erstat',
		'replace all': 'erstat alle',
		'current match': 'dette fund',
		'on line': 'på linje',
		to: 'til',
		'replaced match on line $': 'erstattede fundet på linje $',
		'replaced $ matches': 'erstattede $ fund',
		'Go to line': 'Gå til linje',
		go: 'gå',
		'Fold line': 'Fold linjen',
		'Unfold line': 'Fold linjen ud',
		'folded code': 'foldet kode',
		unfold: 'fold ud'
	}
} as const;

/** The tables and views that can be asked, with what they hold. */
export const sqlSchemaText = {
	heading: 'Tabeller',
	search: 'Find tabel eller kolonne',
	kinds: { table: 'tabel', view: 'visning', own: 'egen' },
	rows: (count: number) => (count === 1 ? '1 række' : `${formatNumber(count, 0)} rækker`),
	columns: (count: number) => (count === 1 ? '1 kolonne' : `${formatNumber(count, 0)} kolonner`),
	insert: (name: string) => `Indsæt ${name}`,
	insertTable: 'Indsæt',
	preview: 'Vis de første 100 rækker',
	previewOf: (table: string) => `Vis de første 100 rækker af ${table}`,
	found: (tables: number, all: number) =>
		tables === all
			? `${formatNumber(all, 0)} ${all === 1 ? 'tabel' : 'tabeller'}`
			: `${formatNumber(tables, 0)} af ${formatNumber(all, 0)} tabeller`,
	none: 'Ingen tabel eller kolonne hedder sådan.',
	empty: 'Der er ingen tabeller.'
} as const;
