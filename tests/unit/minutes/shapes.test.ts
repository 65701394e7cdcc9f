import { describe, expect, test } from 'vitest';
import { corpusContext } from '../../../scripts/minutes-score/index.ts';
import { readMinutes, type Draft } from '../../../src/lib/minutes/index.ts';

const context = corpusContext();

function read(text: string): Draft {
	const reading = readMinutes(text, context);
	if (reading.status === 'refused') throw new Error(reading.reason);
	return reading.draft;
}

function people({ participants }: Draft): readonly string[] {
	return participants.map(
		({ name, initials, role, side, present }) =>
			`${String(name)} (${String(initials)}), ${String(role)}, ${side}${present ? '' : ', absent'}`
	);
}

function titles({ items }: Draft): readonly string[] {
	return items.map(({ number, title }) => `${number} ${title}`);
}

const TITLE = 'Referat af styringsdialogmøde den 4. maj 2021\nDigterup Kommune og PrøveBo\n\n';
const ITEMS = '\n\n1. Velkomst\nLise bød velkommen.\n\n2. Økonomi\nRegnskabet blev gennemgået.\n';

describe('who was there', () => {
	test('told in sentences', () => {
		const draft = read(
			`${TITLE}Til stede: Fra PrøveBo deltog formand Kaj Bruun og direktør Tom Riis. Fra Digterup Kommune deltog Lene Holst.${ITEMS}`
		);
		expect(people(draft)).toEqual([
			'Kaj Bruun (null), formand, organisation',
			'Tom Riis (null), direktør, organisation',
			'Lene Holst (null), null, municipality'
		]);
	});

	test('three in a row, the last after "samt"', () => {
		const draft = read(
			`${TITLE}Deltagere: Fra kommunen: Eva Steen (borgmester), Karl Friis (teknisk chef) samt Lone Juhl (referent).${ITEMS}`
		);
		expect(people(draft)).toEqual([
			'Eva Steen (null), borgmester, municipality',
			'Karl Friis (null), teknisk chef, municipality',
			'Lone Juhl (null), referent, municipality'
		]);
	});

	test('with initials first, and with those who were not there', () => {
		const draft = read(
			`${TITLE}Deltagere\nPrøveBo:\nRN Rikke Noer, formand\nTV Torben Vad\nDigterup Kommune:\nSK Sanne Kirk, jurist\nAfbud: Mads Bjerre, Digterup Kommune${ITEMS}`
		);
		expect(people(draft)).toEqual([
			'Rikke Noer (RN), formand, organisation',
			'Torben Vad (TV), null, organisation',
			'Sanne Kirk (SK), jurist, municipality',
			'Mads Bjerre (null), null, municipality, absent'
		]);
	});

	test('of parties that no register knows', () => {
		const draft = read(
			`Referat\nStyringsdialog med AAB Holmby, den 17/11-2021\n\nTil stede fra AAB Holmby: Hans P. Møller (HPM)\nTil stede fra Holmby Kommune: Kim Ottosen (KO)${ITEMS}`
		);
		expect(people(draft)).toEqual([
			'Hans P. Møller (HPM), null, organisation',
			'Kim Ottosen (KO), null, municipality'
		]);
		expect(draft.organisation).toMatchObject({ id: null, name: 'AAB Holmby' });
		expect(draft.municipality).toMatchObject({ id: null, name: 'Holmby Kommune' });
		expect(draft.date?.value).toBe('2021-11-17');
	});
});

describe('items', () => {
	test('are rows of a table', () => {
		const draft = read(
			`${TITLE}Punkt\tEmne\tReferat\tAnsvarlig\n1\tVelkomst\tLene bød velkommen.\t\n2\tUdlejning\tPrøveBo fremsender en liste over tomme boliger.\tTom Riis\n3\tEvt.\tIntet.\t\n`
		);
		expect(titles(draft)).toEqual(['1 Velkomst', '2 Udlejning', '3 Evt.']);
		expect(draft.commitments.map(({ owner }) => owner)).toEqual(['organisation']);
	});

	test('hold lists that begin at 1 again', () => {
		const draft = read(
			`${TITLE}1. Velkomst\nLise bød velkommen.\n\n2. Aftaler for 2022\nDer indgås følgende aftaler:\n1. PrøveBo laver en plan.\n2. Parterne mødes i maj.\n\n3. Evt.\nIntet.\n`
		);
		expect(titles(draft)).toEqual(['1 Velkomst', '2 Aftaler for 2022', '3 Evt.']);
		expect(draft.commitments.map(({ text, owner }) => `${text} ${owner}`)).toEqual([
			'PrøveBo laver en plan. organisation',
			'Parterne mødes i maj. both'
		]);
	});

	test('called "Økonomi" are items where no labels part them', () => {
		const draft = read(
			`${TITLE}Velkomst\nBorgmesteren bød alle velkommen til det årlige møde i rådhuset.\n\nØkonomi\nRegnskabet blev gennemgået, og der var ingen bemærkninger til det.\n\nUdlejning\nDer er venteliste til alle afdelinger, og ingen boliger står tomme.\n`
		);
		expect(titles(draft)).toEqual(['1 Velkomst', '2 Økonomi', '3 Udlejning']);
	});

	test('end where the letter ends', () => {
		const draft = read(
			`${TITLE}1. Velkomst\nLise bød velkommen.\n\n2. Evt.\nDer var intet til punktet.\n\nMed venlig hilsen\n\nLise Rask\nDigterup Kommune\n`
		);
		expect(draft.items[1]?.passages).toHaveLength(1);
	});
});

describe('a text that ends too early is told of', () => {
	test.each([
		[
			'in the middle of a sentence',
			`${TITLE}${ITEMS}\n3. Drift\nKommunen bemærkede, at den nye plan for`,
			true
		],
		['before its last page', `${TITLE}${ITEMS}\nSide 2 af 4`, true],
		['not: it ends', `${TITLE}${ITEMS}`, false],
		['not: on its last page', `${TITLE}${ITEMS}\nSide 4 af 4`, false]
	])('%s', (_, text, wanted) => {
		expect(read(text).isCutOff).toBe(wanted);
	});
});

describe('what is no minutes is refused', () => {
	test.each([
		['nothing', '', 'empty'],
		['only blanks', ' \n\f\t ', 'empty'],
		['a scan without text', '12 . , 3\n\f..\n7', 'no-text'],
		[
			'news',
			'Nyhed: Kommunen og boligforeningen i dialog\n\nOnsdag den 4. maj 2022 mødtes Holmby Kommune med Boligforeningen Vestervang til styringsdialog. Borgmesteren var glad.\n\nDet blev aftalt at arbejde videre med planerne.\n\nLæs også: Ny cykelsti på vej\n',
			'not-minutes'
		],
		[
			'a page with links to minutes',
			'Styringsdialog\n\nKommunen holder hvert år dialogmøder med boligorganisationerne.\n\nReferater fra styringsdialogmøder:\n2022\nReferat styringsdialog Vestervang 2022\nReferat styringsdialog Lillebo 2022\n\nKontakt\nTelefon 12 34 56 78\n',
			'not-minutes'
		],
		[
			'an agenda',
			'Dagsorden til styringsdialogmøde den 12. september 2024\nDigterup Kommune og PrøveBo\n\nDeltagere: Bente Holm, formand\n\n1. Velkomst\n2. Dokumentationspakken\n3. Udlejning\n4. Eventuelt\n',
			'not-minutes'
		]
	])('%s', (_, text, reason) => {
		expect(readMinutes(text, context)).toEqual({ status: 'refused', reason });
	});
});

test('nobody is chosen where two could be meant', () => {
	const two = {
		...context,
		organisations: [
			{ id: 'a', name: 'PrøveBo Nord', aliases: ['PrøveBo'] },
			{ id: 'b', name: 'PrøveBo Syd', aliases: ['PrøveBo'] }
		]
	};
	const reading = readMinutes(TITLE + ITEMS, two);
	expect(reading.status).toBe('draft');
	if (reading.status === 'draft')
		expect(reading.draft.organisation).toMatchObject({ id: null, candidates: ['a', 'b'] });
});
