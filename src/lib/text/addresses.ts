/** The Danish words that stand in addresses. Renaming one breaks links that people have kept. */
export const addresses = {
	year: 'aar',
	group: 'gruppe',
	period: 'periode',
	organisation: 'organisation',
	theme: 'tema',
	kind: 'art',
	search: 'soeg',
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
	point: 'punkt',
	groups: { all: 'alle', size: 'stoerrelse', administrator: 'administrator' }
} as const;
