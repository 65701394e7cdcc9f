import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../../scripts/import/register.ts';
import { readMinutes, type Draft, type ReadingContext } from '../../../src/lib/minutes/index.ts';

let context: ReadingContext;

beforeAll(async () => {
	const data = join(import.meta.dirname, '..', '..', '..', 'data');
	({ context } = await openRegister(data, 'gladsaxe'));
});

function draftOf(sentences: string): Draft {
	const paper = [
		'Referat af styringsdialogmøde 4. september 2024',
		'Gladsaxe Kommune og Lejerbo Gladsaxe',
		'',
		'Deltagere: For boligorganisationen',
		'Anna Granholt, formand (AG)',
		'Bo Elmegård, direktør (BE)',
		'For Gladsaxe Kommune',
		'Carl Birkemose, chefkonsulent (CB)',
		'',
		'1. Økonomi og drift v/ Carl Birkemose',
		'CB orienterede om styringsrapporten. Parterne drøftede den.',
		sentences,
		'',
		'2. Eventuelt',
		'Der var intet.'
	].join('\n');
	const reading = readMinutes(paper, context);
	if (reading.status === 'refused') throw new Error(reading.reason);
	return reading.draft;
}

function figuresOf(sentences: string): readonly string[] {
	return draftOf(sentences)
		.items.flatMap(({ passages }) => passages.flatMap(({ figures }) => figures))
		.map(({ indicator, value, status }) => `${indicator} ${String(value ?? status)}`);
}

/** Sentences of their own, and what they tell; nothing where they tell of no indicator. */
describe('figures', () => {
	test.each<readonly [string, readonly string[]]>([
		['Dispositionsfonden var 5.320 kr. pr. lejemål.', ['dispositionsfond_disponibel 5320']],
		[
			'Dispositionsfondens disponible del er opgjort til kr. 4.870 pr. lejemålsenhed.',
			['dispositionsfond_disponibel 4870']
		],
		[
			'Dispositionsfonden er steget fra 3.100 kr. til 3.480 kr. pr. lejemålsenhed.',
			['dispositionsfond_disponibel 3480']
		],
		['Arbejdskapitalen lå på 2.450 kr./lejemål.', ['arbejdskapital_disponibel 2450']],
		['Årets resultat er et underskud på 1,2 mio. kr.', ['aarets_resultat -1200000']],
		['Selskabet kom ud af året med et overskud på 640 tkr.', ['aarets_resultat 640000']],
		['Foreningens egenkapital er på 48,5 mio. kroner.', ['egenkapital 48500000']],
		['Nettoadministrationsudgifterne udgør 3.655 kr. pr. lejemålsenhed.', ['nettoadm_udgift 3655']],
		[
			'Der henlægges nu 12.400 kr. pr. bolig til planlagt vedligeholdelse.',
			['henlaeggelse_aarlig 12400']
		],
		['Lejetabet er 5,4 kr. pr. m².', ['tab_lejeledighed 5.4']],
		['Der er 2,1 % ledige boliger.', ['ledige_boliger 2.1']],
		['Fraflytningsprocenten er 14 pct.', ['fraflytningsprocent 14']],
		['Der står 1.250 boligsøgende på ventelisten.', ['venteliste 1250']],
		['Ventelisten tæller 1.250 personer.', ['venteliste 1250']],
		['Der har været 11 udsættelser i 2023.', ['udsaettelser 11']],
		['Der var to udsættelser i 2023.', ['udsaettelser 2']],
		['Kommunen anviser 25 % af de ledige boliger.', ['kommunal_anvisning 25']],
		['76 pct. af beboerne føler sig trygge i deres boligområde.', ['tryghed 76']],
		['Huslejen er hævet med 2,4 % fra januar.', ['huslejestigning 2.4']],
		['Effektivitetstallet for organisationen er 79,5 %.', ['effektivitetstal 79.5']],
		['Varmeforbruget er 96 kWh/m2.', ['energiforbrug 96']],
		['Dispositionsfonden er stadig negativ.', ['dispositionsfond_disponibel negativ']]
	])('%s', (sentence, expected) => {
		expect(figuresOf(sentence)).toEqual(expected);
	});

	test.each([
		'Dispositionsfonden skal være på mindst 5.500 kr. pr. lejemålsenhed.',
		'Det forventes, at dispositionsfonden bliver 6.000 kr. pr. lejemålsenhed.',
		'Landsgennemsnittet er 6.100 kr. pr. lejemålsenhed.',
		'Renoveringen koster 42 mio. kr.',
		'Der er afsat 96.000 kr. til nye it-systemer.',
		'Mødet varede fra kl. 14.00 til kl. 16.30 den 4. september 2024.',
		'Henvendelse kan ske på tlf. 39 57 39 00 om sag 12/3456.',
		'Almenboligloven § 6 g blev ændret ved lov nr. 1322 af 2023.',
		'Tre afdelinger har et effektivitetstal under 70 %.',
		'Varmeforbruget er faldet med 18 %.',
		'Afdeling 7 har haft et underskud på 85.000 kr.',
		'Der bygges 48 familieboliger, hvoraf 25 pct. skal være almene.',
		'12 beboere har klaget over støj.',
		'Renten er 1,5 % pr. måned.',
		'Huslejen stiger med mellem 2 og 4 %.'
	])('no figure: %s', (sentence) => {
		expect(figuresOf(sentence)).toEqual([]);
	});

	test('are of whom and when the sentence says', () => {
		const [area, town, past] = draftOf(
			'I Høje Gladsaxe var valgdeltagelsen 51 % ved kommunalvalget mod 66 % i hele kommunen. Fraflytningsprocenten var 12 % i 2023.'
		).items.flatMap(({ passages }) => passages.flatMap(({ figures }) => figures));
		expect(area).toMatchObject({ subject: 'area:hoeje-gladsaxe', period: 'KV2021', value: 51 });
		expect(town).toMatchObject({ subject: 'municipality:gladsaxe', value: 66 });
		expect(past).toMatchObject({ subject: 'organisation:lejerbo-gladsaxe', period: '2023' });
	});

	test('of a year before are told with that year', () => {
		const figures = draftOf(
			'Effektivitetstallet er 72 % for 2023, hvor det var 69 % året før.'
		).items.flatMap(({ passages }) => passages.flatMap((one) => one.figures));
		expect(figures.map(({ value, period }) => [value, period])).toEqual([
			[72, '2023'],
			[69, '2022']
		]);
	});
});

describe('outlooks', () => {
	test('a goal with its year and amount, and what is expected', () => {
		const { outlooks } = draftOf(
			'Kommunen vil reducere CO2-udledningen med 60 % inden 2030 og være klimaneutral i 2045. Dispositionsfonden forventes at nå minimum i 2029.'
		);
		expect(outlooks.map(({ kind, due, indicator }) => [kind, due, indicator])).toEqual([
			['target', 2030, 'co2_reduktion'],
			['target', 2045, 'co2_neutral_aar'],
			['forecast', 2029, 'dispositionsfond_disponibel']
		]);
		expect(outlooks[0]).toMatchObject({ value: 60, unit: '%', comparator: 'decrease' });
		const [fund] = draftOf(
			'Målet er, at dispositionsfonden er på 5.000 kr. pr. lejemålsenhed i 2028.'
		).outlooks;
		expect(fund).toMatchObject({ value: 5000, unit: 'kr./lejemålsenhed', due: 2028 });
	});
});

describe('a number of a place that nobody knows', () => {
	test('is asked about', () => {
		const told = (sentence: string) =>
			draftOf(sentence).warnings.flatMap(({ code, value }) => (code === 'unclear' ? [value] : []));
		expect(told('I Solsikkehaven er 44 % af beboerne uden for arbejdsmarkedet.')).toEqual([
			'Solsikkehaven'
		]);
		expect(told('I Høje Gladsaxe er 44 % af beboerne uden for arbejdsmarkedet.')).toEqual([]);
		expect(told('Mødet i Solsikkehaven var godt.')).toEqual([]);
	});
});

describe('numbers that fell out', () => {
	test.each([
		['Fonden er på kr. pr. lejemålsenhed.', 1],
		['Valgdeltagelsen var på % i området.', 1],
		['Der er afsat kr. 500.000 til formålet.', 0],
		['Udgiften er på 500.000 kr. i alt.', 0]
	])('%s', (sentence, count) => {
		const lost = draftOf(sentence).warnings.filter(({ code }) => code === 'missing-number');
		expect(lost).toHaveLength(count);
	});
});
