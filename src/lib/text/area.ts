import { counted } from './field.ts';
import { isolate } from './isolate.ts';

/** The list of areas and the page of one. */
export const areaText = {
	listTitle: 'Boligområder',
	listLead:
		'Et boligområde kan have afdelinger fra flere organisationer. Her ses de samlet, med områdets egne tal.',
	listDescription:
		'Boligområder på tværs af organisationer: afdelinger, boliger og områdernes egne tal.',
	acrossOrganisations: 'Se boligområderne på tværs af organisationer',
	ofOrganisation: 'Boligområdernes egne sider:',
	none: 'Datasættet nævner ingen boligområder.',
	area: 'Boligområde',
	departments: 'Afdelinger',
	organisations: 'Organisationer',
	dwellings: 'Boliger',
	passages: 'Steder i referater',
	description: (area: string) =>
		`${area}: områdets egne tal over tid ved siden af kommunens, afdelingerne på tværs af organisationer, og hvad referaterne siger.`,
	facts: {
		departments: (count: number) => counted(count, 'afdeling', 'afdelinger'),
		organisations: (count: number) => counted(count, 'organisation', 'organisationer'),
		dwellings: (count: string) => `${count} boliger`,
		someDwellings: (count: string, counted: number, all: number) =>
			`${count} boliger i de ${String(counted)} af ${String(all)} afdelinger, hvis boligtal er oplyst`,
		passages: (count: number) => `${counted(count, 'sted', 'steder')} i referaterne`,
		noDepartments: 'afdelinger ikke oplyst'
	},
	latest: 'Områdets egne tal',
	latestNote:
		'Det seneste af hver. Kommunens og landets tal står kun, hvor de gælder samme periode og samme gruppe af beboere.',
	noFigures: 'Datasættet har ingen tal for området som helhed.',
	figures: 'Udvikling over tid',
	otherFigures: 'Øvrige tal over tid',
	targets: 'Mål og forventninger',
	departmentsTitle: 'Afdelinger på tværs af organisationer',
	departmentsNote: 'Seneste nøgletal. Et andet år end kolonnens står i parentes.',
	noDepartments:
		'Datasættet har ingen afdelinger i området. Det kan stadig ses, hvilke organisationers referater der taler om det.',
	organisationsTitle: 'Organisationer i området',
	noOrganisations:
		'Ingen organisation i datasættet har afdelinger i området eller omtaler det med tal.',
	belongs: {
		departments: (count: number, dwellings: string) =>
			`${counted(count, 'afdeling', 'afdelinger')} med ${dwellings} boliger`,
		unknownDwellings: (count: number) =>
			`${counted(count, 'afdeling', 'afdelinger')}, boligtal ikke oplyst`,
		ended: (count: number) => counted(count, 'tidligere afdeling', 'tidligere afdelinger'),
		meetings: (count: number) => `omtaler området på ${counted(count, 'møde', 'møder')}`
	},
	passagesTitle: 'Det siger referaterne',
	passagesNote: 'Steder med et tal om området eller om en af dets afdelinger.',
	noPassages: 'Ingen referater i datasættet har et tal om området eller dets afdelinger.',
	department: 'Afdeling',
	organisation: 'Organisation',
	type: 'Boligtype',
	built: 'Opført',
	ended: (date: string) => `til og med ${date}`,
	inYear: (label: string, period: string) => `${label} (${period})`,
	table: {
		indicator: 'Indikator',
		population: 'Hvem',
		everyone: 'alle',
		period: 'Periode',
		value: 'Området',
		municipality: 'Kommunen',
		country: 'Hele landet',
		quality: 'Kvalitet',
		source: 'Kilde',
		note: 'Bemærkning'
	},
	sql: 'SQL bag områdets tal',
	departmentsSql: 'SQL bag tabellen over afdelinger',
	title: (area: string) => isolate(area)
} as const;
