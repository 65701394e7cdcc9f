import type { Arrow } from './arrows.ts';

/** A rule of the house: `forbids` says whether an import breaks it. */
export interface Rule {
	readonly name: string;
	/** Why, in one sentence for the person who broke it. */
	readonly because: string;
	forbids(arrow: Arrow): boolean;
}

/** Room → the rooms it may enter. A new arrow is a decision made here, not an accident. */
const roomArrows: Readonly<Record<string, readonly string[]>> = {
	model: [],
	text: ['model'],
	queries: ['model'],
	engine: ['model'],
	search: ['model', 'text'],
	datasets: ['model', 'queries', 'engine', 'search', 'text'],
	// Of the search only what it answers with: the page hands in how it is opened.
	state: ['model', 'text', 'search'],
	// The search knows how Danish words are cut, which the cues of themes need too.
	minutes: ['model', 'text', 'search'],
	// What the reader of minutes made, gone through by a person; the reader itself stays in its worker.
	review: ['minutes', 'model', 'text'],
	// Sheets as they were read, and the writer of spreadsheets for the template.
	figures: ['model', 'text', 'files'],
	files: ['model', 'text'],
	ui: ['model', 'text', 'files'],
	// How SQL is cut is the engine's to say: what is run and what is completed are the same statement.
	editor: ['engine', 'model', 'text', 'ui'],
	results: ['engine', 'model', 'text', 'files', 'ui'],
	charts: ['queries', 'model', 'text', 'files', 'ui'],
	briefing: ['charts', 'queries', 'model', 'text', 'files', 'ui'],
	parts: [
		'charts',
		'queries',
		'datasets',
		'search',
		'engine',
		'state',
		'model',
		'text',
		'files',
		'ui'
	]
};

/** What a script may use of lib: what is pure, and the engine by its Node entry. */
const roomsOfScripts = [
	'model',
	'text',
	'queries',
	'minutes',
	'review',
	'figures',
	'files',
	'search',
	'charts',
	'briefing'
];
const engineOfScripts = ['src/lib/engine/index.ts', 'src/lib/engine/node.ts'];

/** Rooms that live on a page and may ask Kit where they are. */
const roomsWithKit = ['datasets', 'parts', 'ui', 'state', 'charts'];

/**
 * Ways into a room: its index; entries that differ between Node and browser; components where they live; what
 * pages share with one another; and what is small enough for the page (the index of the model brings all of
 * Zod, 20 kB) or for scripts alone.
 */
const doors = [
	/^src\/lib\/[^/]+\/index\.ts$/,
	/^src\/lib\/engine\/(?:node|browser)\.ts$/,
	/^src\/lib\/search\/fetch-index\.ts$/,
	/^src\/lib\/charts\/(?:facts|report(?:\.server)?)\.ts$/,
	/^src\/lib\/files\/reading\/index\.ts$/,
	/^src\/lib\/files\/documents\/index\.ts$/,
	/^src\/lib\/figures\/importing\/(?:index|answers)\.ts$/,
	/^src\/lib\/briefing\/(?:answers|docx\/index)\.ts$/,
	/^src\/lib\/datasets\/(?:browser|local-[a-z]+|open-local-view|[^/]+\.server)\.ts$/,
	/^src\/lib\/model\/(?:manifest|period|question|subject-id|check\/spans)\.ts$/,
	/^src\/lib\/queries\/(?:rows|schema)\/index\.ts$/,
	/^src\/lib\/parts\//,
	/^src\/lib\/(?:charts|ui|briefing|editor|results)\/[A-Z][^/]*\.svelte$/
];

/** Packages that only some places may import. */
const keepers = [
	{
		packages: /^(?:@duckdb\/.*|@uwdata\/flechette|apache-arrow)$/,
		places: /^(?:src\/lib\/engine|scripts)\//,
		because: 'The engine is the only importer of DuckDB; scripts write its files.'
	},
	{
		packages: /^(?:@observablehq\/plot|d3(?:-.*)?|linkedom)$/,
		places: /^src\/lib\/charts\//,
		because: 'The charts are the only importer of Plot.'
	},
	{
		packages: /^@orama\/stemmers/,
		places: /^src\/lib\/search\//,
		because: 'One room knows how words are cut.'
	},
	{
		packages: /^(?:@codemirror\/.*|@lezer\/.*|sql-formatter)$/,
		places: /^src\/lib\/editor\//,
		because: 'One room knows how SQL is written.'
	},
	{
		packages: /^(?:hyparquet.*|read-excel-file.*|fflate|pdfjs-dist.*|mammoth)$/,
		places: /^(?:src\/lib\/files|scripts)\//,
		because: 'One room knows the formats of files.'
	},
	{
		packages: /^arquero$/,
		places: /^(?:src\/lib\/(?:figures|minutes)|scripts)\//,
		because: "Arquero makes functions from text, which the page's policy forbids."
	}
];

/** Files of src that run at build time only. */
const buildTimeFiles = [/\.server\.ts$/, /\/\+server\.ts$/, /^src\/lib\/engine\/node[^/]*\.ts$/];

function roomOf(path: string): string | undefined {
	return /^src\/lib\/([^/]+)\//.exec(path)?.[1];
}

function startsIn(path: string, ...folders: string[]): boolean {
	return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** All rules but the one about circles, which is a rule about many files at once. */
export const rules: readonly Rule[] = [
	{
		name: 'known-room',
		because:
			'Every file of src/lib lies in a room with arrows of its own (scripts/house/arrow-rules.ts).',
		forbids: ({ from }) => startsIn(from, 'src/lib') && !((roomOf(from) ?? '') in roomArrows)
	},
	{
		name: 'room-arrows',
		because: 'The arrows between rooms point one way (src/README.md).',
		forbids({ from, to }) {
			const [room, other] = [roomOf(from), roomOf(to)];
			if (room === undefined || other === undefined || room === other) return false;
			return !(roomArrows[room] ?? []).includes(other);
		}
	},
	{
		name: 'lib-stands-alone',
		because: 'Rooms know nothing of the pages, scripts and tests that use them.',
		forbids: ({ from, to }) =>
			startsIn(from, 'src/lib') && startsIn(to, 'src/routes', 'scripts', 'tests')
	},
	{
		name: 'pages-without-scripts',
		because: 'Pages run nothing of the scripts or tests.',
		forbids: ({ from, to }) => startsIn(from, 'src/routes') && startsIn(to, 'scripts', 'tests')
	},
	{
		name: 'room-door',
		because: "A room is entered by its index.ts, the engine's entries or a component.",
		forbids: ({ from, to }) =>
			roomOf(to) !== undefined &&
			roomOf(from) !== roomOf(to) &&
			!doors.some((door) => door.test(to))
	},
	{
		name: 'script-arrows',
		because: "Scripts use what is pure and the engine's Node entry; only benchmarks use more.",
		forbids({ from, to }) {
			if (!startsIn(from, 'scripts') || startsIn(from, 'scripts/bench')) return false;
			if (!startsIn(to, 'src') || engineOfScripts.includes(to)) return false;
			return !roomsOfScripts.includes(roomOf(to) ?? '');
		}
	},
	...keepers.map(({ packages, places, because }) => ({
		name: 'keepers-of-packages',
		because,
		forbids: ({ from, kind, to }: Arrow) =>
			kind === 'package' && packages.test(to) && !places.test(from)
	})),
	{
		name: 'node-at-build-time',
		because: 'What reaches the page has no modules of Node.',
		forbids: ({ from, kind }) =>
			kind === 'node' && startsIn(from, 'src') && !buildTimeFiles.some((file) => file.test(from))
	},
	{
		name: 'lib-without-alias',
		because: 'Scripts run the files of lib without Kit, which knows what $lib means.',
		forbids: ({ from, specifier }) => startsIn(from, 'src/lib') && specifier.startsWith('$lib')
	},
	{
		name: 'kit-at-the-edge',
		because: 'What also runs in scripts and workers knows nothing of Kit.',
		forbids: ({ from, kind }) =>
			kind === 'kit' && startsIn(from, 'src/lib') && !roomsWithKit.includes(roomOf(from) ?? '')
	}
];
