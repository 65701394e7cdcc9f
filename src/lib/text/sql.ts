import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';

/** The words of the SQL workbench as a whole; its pieces have files of their own. */
export const sqlText = {
	title: 'SQL-værksted',
	lead: 'Stil dine egne spørgsmål til datasættet i SQL. Alt regnes i din egen browser: hverken forespørgsler, resultater eller dine egne filer sendes nogen steder hen, og datasættet kan kun læses.',
	withoutScript:
		'Værkstedet kræver JavaScript. Uden kan du læse tabellerne og de færdige forespørgsler herunder og køre dem i en anden DuckDB-klient mod databasefilen på siden Data og metode.',
	tabTitle: (number: number) => `Forespørgsel ${String(number)}`,
	editor: 'SQL-editor',
	panels: 'Hjælp til forespørgslen',
	panel: {
		schema: 'Tabeller',
		library: 'Færdige forespørgsler',
		saved: 'Gemte',
		history: 'Historik',
		files: 'Egne filer'
	},
	tabs: {
		label: 'Åbne forespørgsler',
		title: 'Navn på forespørgslen',
		add: 'Ny',
		rename: 'Omdøb',
		save: 'Gem navn',
		close: 'Luk',
		reopen: 'Åbn den lukkede igen',
		closed: (title: string) => `${title} er lukket.`,
		notKept: 'Denne browser gemmer ikke fanerne: de forsvinder, når siden lukkes.'
	},
	sharedTitle: 'Delt forespørgsel',
	run: {
		label: 'Kør og grænser',
		badPlaces: 'Forespørgslen er ikke kørt: en af værdierne herunder kan ikke læses.',
		run: 'Kør',
		runHint: 'Ctrl+Enter: det markerede eller den forespørgsel, markøren står i',
		all: 'Kør alt',
		allHint: 'Ctrl+Shift+Enter',
		cancel: 'Afbryd',
		format: 'Formatér',
		comment: 'Kommentér',
		find: 'Søg',
		plan: 'Vis plan',
		unreadable: 'SQL-teksten kunne ikke formateres, fordi den ikke kan læses som SQL.',
		formatted: 'SQL-teksten er formateret.',
		timeLimit: 'Tidsgrænse',
		rowLimit: 'Rækker højst',
		rows: (count: number) => formatNumber(count, 0),
		seconds: (count: number) =>
			count < 60 ? `${String(count)} sekunder` : `${String(count / 60)} min.`
	},
	results: {
		label: 'Resultater',
		empty: 'Resultatet vises her, når du har kørt en forespørgsel.',
		sideBySide: 'Vis ved siden af hinanden',
		of: (number: number, all: number) => `Resultat ${String(number)} af ${String(all)}`,
		view: 'Visning',
		views: { grid: 'Tabel', chart: 'Diagram', pivot: 'Pivot', columns: 'Kolonner' },
		column: 'Kolonne',
		statement: 'Vis SQL',
		exports: 'Tag med',
		fileName: (title: string) => `sql-${title}`,
		state: {
			waiting: 'Venter på forespørgslen før.',
			running: (elapsed: string) => `Kører … ${elapsed}`,
			runningMore: (elapsed: string) => `Henter flere rækker … ${elapsed}`,
			cancelled: 'Afbrudt.',
			timedOut: (after: string) =>
				`Afbrudt efter ${after}, som er tidsgrænsen. Sæt grænsen op, eller spørg om mindre.`,
			skipped: 'Ikke kørt, fordi en forespørgsel før den ikke blev færdig.',
			done: (elapsed: string) => `Udført på ${elapsed}.`,
			rows: (rows: number, columns: number, elapsed: string) =>
				`${formatNumber(rows, 0)} ${rows === 1 ? 'række' : 'rækker'}, ${formatNumber(columns, 0)} ${columns === 1 ? 'kolonne' : 'kolonner'} på ${elapsed}.`,
			noRows: (elapsed: string) => `Ingen rækker opfylder forespørgslen (${elapsed}).`,
			cutByRows: (limit: number) =>
				`Der er flere rækker: kun de første ${formatNumber(limit, 0)} er hentet.`,
			cutByBytes: (rows: number, megabytes: number) =>
				`Der er flere rækker: de første ${formatNumber(rows, 0)} fylder ${formatNumber(megabytes, 0)} MB, som er det mest, et svar må fylde i browseren.`,
			memory: (megabytes: number) =>
				megabytes < 1
					? `Svaret fylder ${formatNumber(Math.ceil(megabytes * 1024), 0)} kB.`
					: `Svaret fylder ${formatNumber(megabytes, 1)} MB.`
		},
		more: (limit: number) => `Vis flere (op til ${formatNumber(limit, 0)})`,
		place: (line: number, column: number) => `Linje ${String(line)}, kolonne ${String(column)}`,
		detail: 'Databasens egen melding (engelsk)',
		/** `340 ms`, `2,4 sekunder`. */
		elapsed: (ms: number) =>
			ms < 1000 ? `${formatNumber(ms, 0)} ms` : `${formatNumber(ms / 1000, 1)} sekunder`,
		source: (dataset: string, date: string, kind: 'real' | 'example') =>
			`${kind === 'example' ? 'Eksempeldata: ' : ''}${dataset}, data pr. ${formatDate(date)}`
	}
} as const;
