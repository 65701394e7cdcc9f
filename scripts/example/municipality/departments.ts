import { LAST_DAY_OF_MERGED, MERGED, TAKING_OVER } from './organisations.ts';

export type HousingType = 'family' | 'youth' | 'elderly' | 'mixed';

export interface Department {
	readonly id: string;
	readonly organisation: string;
	/** The id it had first: a department that moved keeps its character, and so its figures. */
	readonly origin: string;
	readonly name: string;
	readonly area: string | null;
	readonly type: HousingType;
	readonly dwellings: number;
	readonly built: number;
	readonly valid_from: string | null;
	readonly valid_to: string | null;
}

type Row = readonly [
	name: string,
	type: HousingType,
	dwellings: number,
	built: number,
	area?: string
];

const PARK = 'tusindstraaleparken';
const NEST = 'svaleredekvarteret';
const MILL = 'vindmoellehaven';
const PATTERN = 'moensterbyen';

const PLAN: Readonly<Record<string, readonly Row[]>> = {
	solsikken: [
		['Tusindstrålen Øst', 'family', 812, 1968, PARK],
		['Tusindstrålen Vest', 'family', 764, 1970, PARK],
		['Kløvertoften', 'family', 486, 1957],
		['Humlebakken Syd', 'family', 538, 1974, NEST],
		['Perikonhaven', 'family', 402, 1982],
		['Morgenfruen', 'mixed', 356, 1988],
		['Kornblomstgården', 'family', 344, 1951],
		['Storkenæbbet', 'elderly', 118, 1994],
		['Okseøjestræde', 'family', 291, 2003],
		['Studiegården', 'youth', 186, 2011],
		['Bakkestjernen', 'elderly', 96, 2016]
	],
	laerkesang: [
		['Tonehøjen', 'family', 624, 1966, PARK],
		['Morgensangen', 'family', 388, 1953],
		['Trillevænget', 'family', 452, 1972, NEST],
		['Fuglekassen', 'youth', 142, 1997],
		['Vårfløjten', 'family', 306, 1985],
		['Kvidderhaven', 'elderly', 84, 1991],
		['Sangpladsen', 'mixed', 278, 2008],
		['Stilleleddet', 'elderly', 46, 2002]
	],
	graasvalen: [
		['Redebakken', 'family', 516, 1971, NEST],
		['Svalegangen Nord', 'family', 348, 1969, NEST],
		['Tagskægget', 'family', 294, 1949],
		['Lerredet', 'family', 236, 1979],
		['Halefjeren', 'mixed', 172, 1990],
		['Småsvalerne', 'youth', 64, 2005],
		['Aftenflugten', 'elderly', 58, 1987]
	],
	[TAKING_OVER]: [
		['Tidseltoften', 'family', 378, 1964, PARK],
		['Frøkapslen', 'family', 284, 1977],
		['Silkefnuggen', 'family', 212, 1986, MILL],
		['Stængelgården', 'mixed', 168, 1998],
		['Rosetten', 'elderly', 72, 1993]
	],
	hestehoven: [
		['Hovslaget', 'family', 402, 1967, PARK],
		['Forårsbakken', 'family', 268, 1955],
		['Gulblomsten', 'family', 224, 1981, PATTERN],
		['Lerskrænten', 'family', 148, 1947],
		['Føllet', 'youth', 44, 2001],
		['Kløverhoven', 'elderly', 62, 1996]
	],
	vindfloejten: [
		['Fløjten', 'family', 336, 1973, MILL],
		['Rørsangergården', 'family', 218, 1962],
		['Blæsten', 'family', 184, 1989, MILL],
		['Lufttonen', 'mixed', 126, 2004],
		['Sivskoven', 'elderly', 38, 1999]
	],
	tusindfryd: [
		['Frydenbo Øst', 'family', 312, 1975, PATTERN],
		['Frydenbo Vest', 'family', 206, 1976, PATTERN],
		['Bellisgården', 'family', 154, 1959],
		['Knopskuddet', 'youth', 72, 2009],
		['Rankeværket', 'elderly', 42, 1992]
	],
	blaaklokken: [
		['Klokkelyng', 'family', 258, 1952, PARK],
		['Klokkekransen', 'family', 186, 1946],
		['Blåhatten', 'family', 142, 1961, PATTERN],
		['Engkanten', 'elderly', 54, 1984]
	],
	guldsmeden: [
		['Vingeslaget', 'youth', 214, 1996],
		['Nymfehuset', 'youth', 138, 2007],
		['Larven', 'youth', 48, 1989],
		['Åkanden', 'youth', 126, 2014, MILL]
	],
	roennebaer: [
		['Rønnehuset', 'elderly', 124, 1990],
		['Bærhaven', 'elderly', 88, 1997],
		['Efterårsgløden', 'elderly', 66, 2006],
		['Klyngen', 'elderly', 36, 2013]
	],
	[MERGED]: [
		['Rugtoppen', 'family', 164, 1958, MILL],
		['Vippeagre', 'family', 122, 1983],
		['Sommerkornet', 'family', 88, 1994, PATTERN],
		['Strået', 'elderly', 40, 1995],
		['Kærnehuset', 'mixed', 56, 2000]
	],
	musvitten: [
		['Kikkassen', 'family', 92, 1963, MILL],
		['Gulbuen', 'family', 64, 1980]
	]
};

function isoDayAfter(iso: string): string {
	const date = new Date(`${iso}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

function departmentId(organisation: string, number: number): string {
	return `${organisation}-${String(number).padStart(2, '0')}`;
}

function departmentsOf(organisation: string, rows: readonly Row[]): Department[] {
	return rows.map(([name, type, dwellings, built, area], index) => ({
		id: departmentId(organisation, index + 1),
		organisation,
		origin: departmentId(organisation, index + 1),
		name,
		area: area ?? null,
		type,
		dwellings,
		built,
		valid_from: built > 2015 ? `${String(built)}-01-01` : null,
		valid_to: organisation === MERGED ? LAST_DAY_OF_MERGED : null
	}));
}

/** The departments that moved stand twice: until the merger, and from the day after under the new roof. */
function carriedOn(departments: readonly Department[]): Department[] {
	const from = isoDayAfter(LAST_DAY_OF_MERGED);
	const first = (PLAN[TAKING_OVER] ?? []).length + 1;
	return departments
		.filter((department) => department.organisation === MERGED)
		.map((department, index) => ({
			...department,
			id: departmentId(TAKING_OVER, first + index),
			organisation: TAKING_OVER,
			valid_from: from,
			valid_to: null
		}));
}

const planned = Object.entries(PLAN).flatMap(([id, rows]) => departmentsOf(id, rows));

/** All departments there have ever been, in the order of the plan. */
export const DEPARTMENTS: readonly Department[] = [...planned, ...carriedOn(planned)];

const memberships = new Map<string, readonly Department[]>();

/** Those that an organisation had at the end of a year. Remembered: every figure asks for them. */
export function departmentsIn(organisation: string, year: number): readonly Department[] {
	const key = `${organisation} ${String(year)}`;
	const known = memberships.get(key);
	if (known !== undefined) return known;
	const day = `${String(year)}-12-31`;
	const found = DEPARTMENTS.filter(
		(department) =>
			department.organisation === organisation &&
			(department.valid_from ?? day) <= day &&
			(department.valid_to ?? day) >= day
	);
	memberships.set(key, found);
	return found;
}

export function dwellingsOf(departments: readonly Department[]): number {
	return departments.reduce((sum, department) => sum + department.dwellings, 0);
}

/** Whether an organisation existed (and closed accounts) in a year. */
export function hasAccounts(organisation: string, year: number): boolean {
	return departmentsIn(organisation, year).length > 0;
}
