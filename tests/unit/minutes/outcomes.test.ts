import { describe, expect, test } from 'vitest';
import { corpusContext } from '../../../scripts/minutes-score/index.ts';
import { readMinutes, type Draft, type DraftCommitment } from '../../../src/lib/minutes/index.ts';

const context = corpusContext();

/** Minutes with one sentence in them, of which nobody has heard. */
function minutes(sentence: string, title: string): string {
	return `Referat af styringsdialogmøde 12. marts 2024
Digterup Kommune og PrøveBo

Deltagere:
For boligorganisationen
Sus Nattergal, formand (SN)
Bo Viol, driftschef (BV)
For kommunen
Lise Rask, teamleder (LR)
Ole Mark, jurist (OM)

1. Velkomst
Lise Rask bød velkommen.

2. ${title}
${sentence}

3. Eventuelt
Intet.
`;
}

function read(sentence: string, title = 'Drift og samarbejde'): Draft {
	const reading = readMinutes(minutes(sentence, title), context);
	if (reading.status === 'refused') throw new Error(reading.reason);
	return reading.draft;
}

/** Kinds of what binds somebody, with whose it is. */
function told(sentence: string, title?: string): readonly string[] {
	const { items, commitments } = read(sentence, title);
	const outcomes = new Set(['decision', 'action', 'referral', 'agreement']);
	const passages = items[1]?.passages.filter(({ kind }) => outcomes.has(kind)) ?? [];
	return passages.map(({ kind, span }) => {
		const tied = commitments.find((one) => one.span[0] === span[0]);
		return tied === undefined ? kind : `${kind} ${tied.owner}`;
	});
}

function first(sentence: string): DraftCommitment | undefined {
	return read(sentence).commitments[0];
}

describe('somebody takes something on', () => {
	test.each([
		['LR undersøger, om der kan gives dispensation.', 'action municipality'],
		['Bo Viol eftersender driftsbudgettet.', 'action organisation'],
		[
			'Kommunen indhenter en udtalelse fra Landsbyggefonden og vender tilbage.',
			'action municipality'
		],
		['Herefter sender PrøveBo en plan for de tomme boliger.', 'action organisation'],
		['Forvaltningen vil sende et notat om reglerne.', 'action municipality'],
		['Boligorganisationen skal indsende en handleplan senest 1. juni.', 'action organisation'],
		['OM og BV mødes, og OM følger op på tidsplanen.', 'action municipality'],
		['Kommunen opfordrer PrøveBo til at hæve henlæggelserne.', 'action organisation'],
		['Boligselskabet opfordres til at søge om støtte.', 'action organisation'],
		['Kommunen beder boligorganisationen om en redegørelse.', 'action organisation'],
		['PrøveBo afventer kommunens tilbagemelding om lokalplanen.', 'action municipality'],
		['Redegørelsen fremsendes til kommunen inden den 15. april.', 'action organisation'],
		['Notatet udarbejdes af kommunen inden sommerferien.', 'action municipality'],
		['Spørgsmålet drøftes igen på næste møde.', 'action both'],
		['Lise Rask lovede at skaffe en oversigt.', 'action municipality'],
		['SN (formand) kontakter politiet.', 'action organisation']
	])('%s', (sentence, wanted) => {
		expect(told(sentence)).toEqual([wanted]);
	});

	test.each([
		'Kommunen oplyste, at forvaltningen løbende sender breve til beboerne.',
		'Hvis PrøveBo sender en ansøgning, behandles den i foråret.',
		'BV forklarede, at driften kontakter lejere, der er i restance.',
		'Boligorganisationen har sendt en ansøgning til Landsbyggefonden.',
		'PrøveBo sender hvert år et nyhedsbrev til alle beboere.',
		'Kan kommunen sende en oversigt?',
		'Kommunen søgte midlerne i 2022.',
		'Der var tale om, at nogen undersøger sagen.',
		'Det er kommunen, der normalt indkalder til møderne.'
	])('not in: %s', (sentence) => {
		expect(told(sentence)).toEqual([]);
	});
});

describe('both agree', () => {
	test.each([
		['Det blev aftalt, at kommunen indkalder til et møde.', 'agreement municipality'],
		['Parterne er enige om at afholde et fælles seminar.', 'agreement both'],
		['Der var enighed om at fortsætte indsatsen.', 'agreement both'],
		['Man enedes om at mødes i maj.', 'agreement both'],
		['Det aftaltes, at PrøveBo sender en liste.', 'agreement organisation'],
		['Aftalt: Kommunen deltager i beboermødet.', 'agreement municipality'],
		['Konklusion: Det aftales, at parterne laver en plan.', 'agreement both']
	])('%s', (sentence, wanted) => {
		expect(told(sentence)).toEqual([wanted]);
	});

	test.each([
		'Parterne var enige om, at samarbejdet fungerer godt.',
		'BV fortalte, at der tidligere er aftalt et fælles udbud.',
		'På sidste møde blev det aftalt at holde et seminar.',
		'Det indstilles, at parterne indgår en aftale om anvisning.'
	])('not in: %s', (sentence) => {
		expect(told(sentence)).toEqual([]);
	});

	test('on each point of a list', () => {
		const list = 'Følgende blev aftalt:\n- Flere solceller\n- En fælles dag for frivillige';
		expect(told(list)).toEqual(['agreement', 'agreement both', 'agreement both']);
		expect(told('- Færre tomme boliger\n- Kommunen holder oplæg', 'Ny aftale')).toEqual([
			'agreement both',
			'agreement municipality'
		]);
	});

	test('and look back at what they agreed', () => {
		const states = read(
			'- Fælles vaskeri: Gennemført i maj.\n- Aftalen om legepladser videreføres.\n- Varmepumper: Udgår.',
			'Status på sidste års aftaler'
		).commitments.map(({ status }) => status);
		expect(states).toEqual(['done', 'carried-over', 'dropped']);
	});
});

describe('something is decided', () => {
	test.each([
		'Regnskabet blev godkendt.',
		'Orienteringen blev taget til efterretning.',
		'Det blev besluttet ikke at gå videre med sagen.',
		'Kommunen foretager sig derfor ikke yderligere.',
		'Forslaget blev ikke vedtaget.',
		'Der nedsættes en arbejdsgruppe om haverne.'
	])('%s', (sentence) => {
		expect(told(sentence).map((one) => one.split(' ')[0])).toEqual(['decision']);
	});

	test.each([
		'Byrådet har godkendt den nye boligpolitik.',
		'Budgettet er endnu ikke godkendt.',
		'Det anbefales, at bidraget hæves.',
		'Forslaget er godkendt på afdelingsmødet.'
	])('not in: %s', (sentence) => {
		expect(told(sentence)).toEqual([]);
	});
});

describe('a matter goes to others', () => {
	test.each([
		['Emnet tages op i Boligforum.', 'Boligforum'],
		['Sagen sendes videre til Teknisk Udvalg.', 'Teknisk Udvalg'],
		['Spørgsmålet henvises til Trafikrådet.', 'Trafikrådet'],
		['Der var enighed om at drøfte det i Netværk for inspektører.', 'Netværk for inspektører'],
		['OM giver ønsket videre til Vej og Park.', 'Vej og Park'],
		['Forslaget forelægges Miljøudvalget.', 'Miljøudvalget']
	])('%s', (sentence, forum) => {
		expect(first(sentence)).toMatchObject({ kind: 'referral', forum });
	});

	test.each([
		'Emnet har været drøftet i Boligforum.',
		'Sagen behandles i øjeblikket af Teknisk Udvalg i boligområdet.',
		'Kommunen har oprettet et råd for ældre i boligområdet.'
	])('not in: %s', (sentence) => {
		expect(told(sentence)).toEqual([]);
	});
});

describe('by when', () => {
	test.each([
		['LR sender planen senest 1. juni 2024.', '2024-06-01', 'senest 1. juni 2024'],
		['LR sender planen inden den 15. januar.', '2025-01-15', 'inden den 15. januar'],
		['LR sender planen inden 1/9-24.', '2024-09-01', 'inden 1/9-24'],
		['LR sender planen inden jul.', null, 'inden jul'],
		['LR sender planen ultimo 2024.', null, 'ultimo 2024'],
		['LR sender planen på næste møde.', null, 'på næste møde'],
		['LR sender planen.', null, null]
	])('%s', (sentence, due, dueText) => {
		expect(first(sentence)).toMatchObject({ due, dueText });
	});
});
