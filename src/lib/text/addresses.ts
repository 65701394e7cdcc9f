/** What the id of a meeting begins with that only this browser keeps. */
export const LOCAL_PREFIX = 'lokal-';

/** The Danish words that stand in addresses. Renaming one breaks links that people have kept. */
export const addresses = {
	year: 'aar',
	group: 'gruppe',
	period: 'periode',
	organisation: 'organisation',
	theme: 'tema',
	kind: 'art',
	search: 'soeg',
	localMeeting: 'referat',
	sort: 'sortering',
	sorts: {
		newest: 'nyeste',
		oldest: 'aeldste',
		organisation: 'organisation',
		items: 'punkter',
		commitments: 'aftaler'
	},
	commitments: {
		status: 'status',
		owner: 'ejer',
		forum: 'forum',
		age: 'alder',
		statuses: {
			unfinished: 'uafsluttet',
			open: 'aaben',
			'carried-over': 'viderefoert',
			unknown: 'ukendt',
			done: 'afsluttet',
			dropped: 'bortfaldet'
		},
		owners: {
			municipality: 'kommunen',
			organisation: 'boligorganisationen',
			both: 'begge',
			other: 'andre'
		},
		ages: { young: 'under-1-aar', middle: '1-2-aar', old: 'over-2-aar' },
		kinds: { agreement: 'aftale', action: 'opfoelgning', referral: 'henvist' },
		orders: { age: 'alder', latest: 'nyeste', organisation: 'organisation' }
	},
	view: 'vis',
	views: { year: 'aar', organisation: 'organisation' },
	words: 'ord',
	/** A query in the fragment of the workbench. */
	sql: { text: 'sql', title: 'titel' },
	point: 'punkt',
	groups: { all: 'alle', size: 'stoerrelse', administrator: 'administrator' },
	/** The page that reads in minutes. */
	importer: { dataset: 'datasaet', work: 'kladde' },
	/** The comparison. A word may change only together with a migration of the links people have kept. */
	compare: {
		version: 'v',
		level: 'niveau',
		levels: { organisation: 'organisation', department: 'afdeling' },
		chosen: 'valgt',
		indicators: 'indikatorer',
		noIndicators: 'ingen',
		from: 'fra',
		to: 'til',
		group: 'gruppe',
		groups: {
			all: 'alle',
			municipality: 'kommune',
			size: 'stoerrelse',
			administrator: 'administrator',
			organisation: 'organisation',
			area: 'omraade',
			type: 'boligtype',
			own: 'egen',
			twins: 'tvillinger'
		},
		ownName: 'gruppenavn',
		ownMembers: 'medlemmer',
		twins: 'antal',
		weights: 'vaegte',
		view: 'vis',
		views: {
			multiples: 'kurver',
			ranks: 'rangorden',
			deciles: 'deciler',
			index: 'indeks',
			scatter: 'sammenhaeng',
			heat: 'varmekort',
			table: 'tabel',
			changes: 'aendringer'
		},
		against: 'mod',
		base: 'indeksaar',
		across: 'vandret',
		up: 'lodret',
		/** Of version 0, the words of the other pages. */
		oldIndicator: 'indikator'
	},
	/** The comparison's table: the columns shown, after one another. */
	columns: 'kolonner',
	compareColumns: {
		subject: 'navn',
		indicator: 'noegletal',
		period: 'periode',
		value: 'vaerdi',
		status: 'status',
		unit: 'enhed',
		earlierPeriod: 'tidligere-periode',
		earlier: 'tidligere',
		change: 'aendring',
		rank: 'plads',
		n: 'n',
		percentile: 'percentil',
		median: 'median',
		distance: 'afstand',
		direction: 'retning',
		quality: 'kvalitet',
		note: 'bemaerkning',
		source: 'kilde'
	}
} as const;
