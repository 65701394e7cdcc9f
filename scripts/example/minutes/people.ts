import { MUNICIPALITY } from '../municipality/municipality.ts';
import { randomOf, type Random } from '../random.ts';
import type { Person } from './draft.ts';
import type { Speaker } from './phrase.ts';

const FIRST_NAMES = [
	'Agnete',
	'Bjarke',
	'Connie',
	'Ditlev',
	'Elvira',
	'Flemming',
	'Gudrun',
	'Hjalte',
	'Ingrid',
	'Jeppe',
	'Kirstine',
	'Laust',
	'Mathilde',
	'Nadia',
	'Oskar',
	'Pernille',
	'Regitze',
	'Samir',
	'Tove',
	'Ulrik',
	'Vibeke',
	'Yasmin'
];
/** Made-up surnames, so that nobody is meant. */
const LAST_NAMES = [
	'Tidselbo',
	'Engsporre',
	'Mosegræs',
	'Havrelund',
	'Kvisthøj',
	'Lærkegren',
	'Nattekær',
	'Rughøjer',
	'Skovmejse',
	'Ternesand',
	'Vindelæ',
	'Østerkvist',
	'Ålekær',
	'Birkenæb',
	'Dunhammer',
	'Fiskeløv',
	'Gråhjelm'
];
/** Never anybody's initials: they are names of things in this field. */
const ACRONYMS = new Set([
	'CO',
	'SSP',
	'DAB',
	'KAB',
	'AAB',
	'FSB',
	'LBF',
	'BL',
	'HG',
	'KL',
	'EU',
	'IT'
]);

/** A participant and how the minutes speak of the person where they use roles, not initials. */
export interface Participant extends Person {
	readonly speaker: Speaker | null;
	readonly called: string;
}

function initialsOf(name: string, taken: ReadonlySet<string>): string {
	const [first = '', last = ''] = name.split(' ');
	const candidates = [
		first.slice(0, 1) + last.slice(0, 1),
		first.slice(0, 1) + last.slice(0, 2),
		first.slice(0, 2) + last.slice(0, 1),
		first.slice(0, 2) + last.slice(0, 2)
	].map((text) => text.toUpperCase());
	const free = candidates.find((text) => !taken.has(text) && !ACRONYMS.has(text));
	if (free === undefined) throw new Error(`no initials left for ${name}`);
	return free;
}

type Seat = readonly [
	key: string,
	role: string,
	called: string,
	side: Person['side'],
	speaker: Speaker | null
];

const CHAIR: Seat = ['formand', 'formand', 'formanden', 'organisation', 'formand'];
const DEPUTY: Seat = ['naestformand', 'næstformand', 'næstformanden', 'organisation', null];
const MANAGER: Seat = [
	'forretningsfoerer',
	'forretningsfører',
	'forretningsføreren',
	'administrator',
	'forretningsfører'
];
const OPERATIONS: Seat = ['drift', 'driftschef', 'driftschefen', 'administrator', null];
const TOWN: readonly Seat[] = [
	['direktoer', 'velfærdsdirektør', 'velfærdsdirektøren', 'municipality', 'direktør'],
	['teknik', 'chefkonsulent, Plan og Byg', 'Plan og Byg', 'municipality', 'teknik'],
	['social', 'afdelingsleder, Social og Bolig', 'Social og Bolig', 'municipality', 'social'],
	['sekretariat', 'tilsynskonsulent, Sekretariatet', 'Sekretariatet', 'municipality', 'sekretariat']
];

/** Who holds a seat: a person stays some years, then another comes. */
function holder(
	seed: number,
	seat: string,
	body: string,
	year: number,
	taken: Set<string>
): string {
	const stay = 3 + randomOf(seed, `stay|${body}|${seat}`).integer(0, 3);
	const term = Math.floor((year - 2014) / stay);
	for (let attempt = 0; ; attempt += 1) {
		const random = randomOf(seed, `name|${body}|${seat}|${String(term)}|${String(attempt)}`);
		const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
		if (!taken.has(name)) {
			taken.add(name);
			return name;
		}
	}
}

function seatsOf(organisation: string, random: Random): Seat[] {
	return [
		CHAIR,
		...(random.chance(0.5) ? [DEPUTY] : []),
		MANAGER,
		...(organisation !== 'musvitten' && random.chance(0.4) ? [OPERATIONS] : []),
		...TOWN
	];
}

/** The participants of one meeting; names and initials are unique within it. */
export function participantsOf(seed: number, organisation: string, year: number): Participant[] {
	const random = randomOf(seed, `seats|${organisation}|${String(year)}`);
	const names = new Set<string>();
	const initials = new Set<string>();
	return seatsOf(organisation, random).map(([key, role, called, side, speaker]) => {
		const body = side === 'municipality' ? MUNICIPALITY.id : organisation;
		const name = holder(seed, key, body, year, names);
		const short = initialsOf(name, initials);
		initials.add(short);
		const isSubstitute = speaker === null && random.chance(0.12);
		return { name, initials: short, role, called, side, speaker, present: !isSubstitute };
	});
}
