export const ADMINISTRATORS = [
	'Trekløverets Boligadministration',
	'Kompasrosen Administration',
	'Egernets Boligservice',
	'Mosekilden Administration'
] as const;

export interface OrganisationPlan {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly administrator: (typeof ADMINISTRATORS)[number];
	readonly valid_from: string | null;
	readonly valid_to: string | null;
	readonly successor: string | null;
}

function plan(
	id: string,
	name: string,
	administrator: OrganisationPlan['administrator'],
	aliases: readonly string[]
): OrganisationPlan {
	return { id, name, aliases, administrator, valid_from: null, valid_to: null, successor: null };
}

const [TREKLOEVER, KOMPAS, EGERN, MOSE] = ADMINISTRATORS;

/** Ended at the turn of 2021 into 2022; `TAKING_OVER` carries its departments on. */
export const MERGED = 'rugvippen';
export const TAKING_OVER = 'tidselfroe';
export const LAST_DAY_OF_MERGED = '2021-12-31';

/** The twelve invented organisations, largest first. */
export const ORGANISATIONS: readonly OrganisationPlan[] = [
	plan('solsikken', 'Boligforeningen Solsikken', TREKLOEVER, ['Solsikken', 'BF Solsikken']),
	plan('laerkesang', 'Andelsboligforeningen Lærkesang', KOMPAS, ['Lærkesang', 'ABL']),
	plan('graasvalen', 'Boligselskabet Gråsvalen', TREKLOEVER, ['Gråsvalen', 'Graasvalen']),
	plan(TAKING_OVER, 'Boligselskabet Tidselfrø', EGERN, ['Tidselfrø', 'Tidselfrø Bolig']),
	plan('hestehoven', 'Boligforeningen Hestehoven', KOMPAS, ['Hestehoven']),
	plan('vindfloejten', 'Boligselskabet Vindfløjten', MOSE, ['Vindfløjten']),
	plan('tusindfryd', 'Boligforeningen Tusindfryd', EGERN, ['Tusindfryd']),
	plan('blaaklokken', 'Arbejderboligforeningen Blåklokken', MOSE, ['Blåklokken']),
	plan('guldsmeden', 'Ungdomsboligselskabet Guldsmeden', TREKLOEVER, ['Guldsmeden']),
	plan('roennebaer', 'Ældreboligselskabet Rønnebær', MOSE, ['Rønnebær']),
	{
		...plan(MERGED, 'Boligforeningen Rugvippen', EGERN, ['Rugvippen']),
		valid_to: LAST_DAY_OF_MERGED,
		successor: TAKING_OVER
	},
	plan('musvitten', 'Boligforeningen Musvitten', KOMPAS, ['Musvitten'])
];
