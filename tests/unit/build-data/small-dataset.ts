import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { examineDataset } from '../../../scripts/build-data/examine.ts';
import type { Problem } from '../../../src/lib/model/index.ts';

/** Files of a data folder by path, below it: `proeve/areas.csv`. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const CATALOGUE = join(REPOSITORY, 'data', 'catalogue');

const MINUTES = `Referat af styringsdialogmøde 2. maj 2024
Prøveby Kommune og Boligforeningen Bakken

Anne Bøgelund-Krogh, formand (ABK)
Ib Dam, direktør (ID)

1. Velkomst v/ Anne Bøgelund-Krogh
Formanden bød velkommen.

2. Økonomi
Valgdeltagelsen i Søparken var 48 %, og Ib
Dam nævnte, at 90 boliger er renoveret.
Boligorganisa-
tionen undersøger sagen og vender tilbage.
`;

/** The place of a text in the minutes. */
export function placeOf(quote: string): [number, number] {
	const start = MINUTES.indexOf(quote);
	if (start === -1) throw new Error(`the minutes do not say: ${quote}`);
	return [start, start + quote.length];
}

const passage = (id: string, kind: string, span: [number, number]) => ({
	id,
	kind,
	themes: ['demokrati_valg'],
	span
});

const meeting2024 = {
	id: '2024-05-02-proeveby-bakken',
	municipality: 'proeveby',
	organisation: 'bakken',
	date: '2024-05-02',
	dialogue_year: 2024,
	accounts_year: null,
	case_number: null,
	kind: 'styringsdialog',
	source: 'referat-2024',
	participants: [
		{ initials: 'ABK', role: 'formand', side: 'organisation', name: 'Anne Bøgelund-Krogh' },
		{ initials: 'ID', role: 'direktør', side: 'organisation', name: null }
	],
	items: [
		{
			number: '1',
			title: 'Velkomst v/ Anne Bøgelund-Krogh',
			presenters: ['ABK'],
			passages: [passage('1.1', 'information', placeOf('Formanden bød velkommen.'))]
		},
		{
			number: '2',
			title: 'Økonomi',
			presenters: ['ID'],
			passages: [
				{
					...passage(
						'2.1',
						'status',
						placeOf(
							'Valgdeltagelsen i Søparken var 48 %, og Ib\nDam nævnte, at 90 boliger er renoveret.'
						)
					),
					figures: [
						{
							indicator: 'valgdeltagelse_kv',
							subject: 'area:soeparken',
							population: 'alle',
							period: 'KV2021',
							value: 48,
							unit: '%',
							span: placeOf('48 %')
						}
					]
				},
				passage(
					'2.2',
					'action',
					placeOf('Boligorganisa-\ntionen undersøger sagen og vender tilbage.')
				)
			]
		}
	],
	commitments: [
		{
			id: 'c1',
			kind: 'action',
			text: 'Boligorganisationen undersøger sagen',
			owner: 'organisation',
			forum: null,
			theme: 'demokrati_valg',
			status: 'open',
			due: null,
			continues: '2023-05-02-proeveby-bakken#c1',
			span: placeOf('Boligorganisa-\ntionen undersøger sagen')
		}
	],
	warnings: [{ code: 'unclear', value: 'sagen', span: placeOf('sagen') }]
};

const meeting2023 = {
	...meeting2024,
	id: '2023-05-02-proeveby-bakken',
	date: '2023-05-02',
	dialogue_year: 2023,
	items: [],
	warnings: [],
	commitments: meeting2024.commitments.map((one) => ({ ...one, continues: null }))
};

const sources = [
	{
		id: 'referat-2024',
		title: 'Referat 2. maj 2024',
		publisher: 'Prøveby Kommune',
		url: null,
		file: 'referat-2024.txt',
		date: '2024-05-02',
		fetched: null
	},
	{
		id: 'regnskab',
		title: 'Regnskabstal',
		publisher: 'Prøveby Kommune',
		url: 'https://example.org/regnskab',
		file: null,
		date: null,
		fetched: '2024-06-01'
	}
];

const dataset = {
	id: 'proeve',
	title: 'Prøveby',
	description: 'Et lille datasæt, hvor alt er rigtigt.',
	kind: 'real',
	names: false,
	municipality: { id: 'proeveby', name: 'Prøveby Kommune' },
	data_date: '2024-06-30',
	key_indicators: ['tab_lejeledighed']
};

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** A dataset in which everything is right, small enough to know every line of. */
export const GOOD: Files = new Map(
	Object.entries({
		'proeve/dataset.json': json(dataset),
		'proeve/areas.csv': `id;name;municipality
soeparken;Søparken;proeveby
aadalen;Ådalen;proeveby
`,
		'proeve/organisations.csv': `id;name;municipality;administrator;dwellings;aliases;valid_from;valid_to;successor
bakken;Boligforeningen Bakken;proeveby;;300;Bakken|BF Bakken;;;
vangen;Boligforeningen Vangen;proeveby;;90;;;2022-12-31;bakken
aeblet;Boligforeningen Æblet;proeveby;;40;;;;
`,
		'proeve/departments.csv': `id;organisation;name;area;type;dwellings;built;valid_from;valid_to
bakken-1;bakken;Afdeling 1;soeparken;family;200;1968;;
bakken-2;bakken;Afdeling 1;;elderly;100;1990;;
`,
		'proeve/observations.csv': `subject;indicator;period;population;value;status;quality;source;fetched;note
organisation:bakken;dispositionsfond_disponibel;2022;alle;5700;;official;regnskab;2024-06-01;
organisation:bakken;dispositionsfond_disponibel;2023;alle;;negativ;minutes;referat-2024;;
organisation:bakken;ledige_boliger;2023;alle;;;missing;;;
area:soeparken;valgdeltagelse_kv;KV2021;alle;48;;minutes;referat-2024;;"Siger referatet;
på to linjer"
municipality:proeveby;valgdeltagelse_kv;KV2021;alle;65,5;;estimate;regnskab;;
`,
		'proeve/targets.csv': `subject;indicator;kind;comparator;value;due;baseline_period;baseline_value;statement;source
organisation:bakken;dispositionsfond_disponibel;forecast;positive;;2028;;;Der ventes et overskud igen i 2028.;referat-2024
municipality:proeveby;co2_reduktion;target;at-least;70;2030;2007;0;Udledningen skal ned med 70 % inden 2030.;regnskab
municipality:proeveby;co2_reduktion;target;at-least;50;2027;2007;0;Udledningen skal ned med 50 % inden 2027.;regnskab
`,
		'proeve/benchmarks.csv': `indicator;kind;group;period;stat;value;quality;source;url;fetched
tab_lejeledighed;sector;;2022;mean;120;official;Regnskabsstatistik;https://example.org/statistik;2024-06-01
tab_lejeledighed;sector;;2022;mean;118;estimate;Foreløbig statistik;;
`,
		'proeve/sources.json': json(sources),
		'proeve/sources/referat-2024.txt': MINUTES,
		'proeve/meetings/2024-05-02-proeveby-bakken.json': json(meeting2024),
		'proeve/meetings/2023-05-02-proeveby-bakken.json': json(meeting2023)
	})
);

export const MEETING = 'proeve/meetings/2024-05-02-proeveby-bakken.json';

export function textOf(files: Files, path: string): string {
	const text = files.get(path);
	if (typeof text !== 'string') throw new Error(`no text file ${path}`);
	return text;
}

/** The same files but for one place; throws where the text to change is not there. */
export function replaced(files: Files, path: string, from: string, to: string): Files {
	const text = textOf(files, path);
	if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`);
	return new Map(files).set(
		path,
		text.replace(from, () => to)
	);
}

export function withFile(files: Files, path: string, content: string | Uint8Array): Files {
	return new Map(files).set(path, content);
}

export function withoutFile(files: Files, path: string): Files {
	return new Map([...files].filter(([name]) => name !== path));
}

const folders: string[] = [];

afterAll(async () => {
	await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder that is removed when the tests of the file are over. */
export async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'dialogblik-data-'));
	folders.push(folder);
	return folder;
}

/** Writes a data folder: the files, and beside them the real catalogue where they bring none. */
export async function writeData(files: Files, folder?: string): Promise<string> {
	const data = folder ?? join(await newFolder(), 'data');
	await rm(data, { recursive: true, force: true });
	if (![...files.keys()].some((path) => path.startsWith('catalogue/')))
		await cp(CATALOGUE, join(data, 'catalogue'), { recursive: true });
	for (const [path, content] of files) {
		await mkdir(dirname(join(data, path)), { recursive: true });
		await writeFile(join(data, path), content);
	}
	return data;
}

export async function problemsOf(files: Files): Promise<readonly Problem[]> {
	return (await examineDataset(await writeData(files), 'proeve')).problems;
}
