import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentPart } from '../../../src/lib/briefing/document.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	answersOf,
	linesOf,
	openDataset,
	partsOf,
	statementsIn,
	textOf
} from './dialogue-parts.ts';

/** The briefing of Lejerbo Gladsaxe must read true to its one set of minutes. */
const DATE = '23. maj 2025';
let engine: Engine;
let parts: readonly DocumentPart[];
beforeAll(async () => {
	engine = await openDataset('gladsaxe');
	parts = partsOf(await answersOf(engine, 'lejerbo-gladsaxe', '2026-05-22'), '2026-05-22');
});
afterAll(() => engine.close());

const quotesOf = (part: string) =>
	statementsIn(parts, part).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

describe('overview', () => {
	test('five lines, the first of the meeting', () => {
		const lines = linesOf(parts, 'overblik');
		expect(lines).toHaveLength(5);
		expect(lines[0]).toContain(`Seneste møde: ${DATE}`);
	});

	test('the fund is a status without an amount, with its forecast and the judgement of the minutes', () => {
		const [fund] = statementsIn(parts, 'overblik').filter(({ id }) => id === 'overblik/tal');
		expect(fund && textOf(fund)).toBe(
			'Dispositionsfond, disponibel del er oplyst som »negativ« (2025). Der forventes et overskud igen i 2028.'
		);
		expect(fund?.evidence).toContainEqual({
			place: `Referat ${DATE}, punkt 2.4`,
			quote: 'Forholdet vurderes ikke at udgøre en bekymring for den fremtidige drift.',
			path: 'gladsaxe/referater/2025-05-23-gladsaxe-lejerbo-gladsaxe/#passage-2.4',
			address: null
		});
		expect(linesOf(parts, 'kilder')).toContain(
			'Mangler: Kommunalvalg; Tryghed. Kun oplyst som status, uden tal: Dispositionsfond.'
		);
	});
});

test('last year’s points are carried on and not told, and two are new', () => {
	expect(linesOf(parts, 'sidste-aftale')).toEqual([
		`Aftalt ${DATE}: ét punkt ført videre og to nye.`,
		'[Videreført] Sidste års aftalepunkter – de er ikke opregnet i referatet',
		'[Nyt] Boligorganisationens beredskab i krisesituationer',
		'[Nyt] Samarbejde om udsatte borgere'
	]);
	expect(quotesOf('sidste-aftale')).toContain(
		'Der var enighed om, at sidste års aftalepunkter relevante at videreføre i en ny aftale.'
	);
});

test('who owes what, what is sent elsewhere and what awaits others', () => {
	const forum = `Det bystrategiske Partnerskab, siden ${DATE}`;
	expect(linesOf(parts, 'opfoelgning')).toEqual([
		'# Kommunen skylder',
		`[Åben] Undersøge, hvordan boligorganisationerne orienteres efter SAVE-registreringen, og vende tilbage – By- og Miljøforvaltningen (PDH), siden ${DATE}`,
		'# Boligorganisationen skylder',
		'Ingen åbne opfølgninger i referaterne.',
		'# Sendt til andre fora',
		`[Åben] Affaldssortering og skrald i Høje Gladsaxe – ${forum}`,
		`[Åben] Bedre incitamenter og forhold for cyklister i boligområdet – ${forum}`,
		`[Åben] Lav valgdeltagelse i Høje Gladsaxe – ${forum}`,
		`[Åben] Beredskab i kriser og ved svigt i forsyningen – ${forum}`,
		'# Afventer andre',
		`[Åben] Fælles budgetseminar på administrativt niveau om effektiviseringssamarbejdet i Høje Gladsaxe – Boligorganisationen afventer initiativ fra de øvrige boligorganisationer, siden ${DATE}`
	]);
	const [save] = statementsIn(parts, 'opfoelgning');
	expect(save?.evidence).toMatchObject([
		{
			place: `Referat ${DATE}, punkt 2.10`,
			quote:
				'PDH undersøger den nærmere proces forbundet med den efterfølgende orientering af boligorganisationerne og vender tilbage.'
		}
	]);
});

test('themes say that one meeting is no series, and leave none out in silence', () => {
	const lines = linesOf(parts, 'temaer');
	expect(lines[0]).toBe(`Kun ét møde (${DATE}): om et tema kommer igen, kan ikke ses endnu.`);
	expect(lines[1]).toBe('Økonomi og dispositionsfond');
	expect(lines.at(-1)).toMatch(/^Desuden 15 temaer: .* og 7 til\.$/u);
	expect(quotesOf('temaer')).toContain('men der forventes et overskud igen i 2028.');
	expect(lines.join()).not.toContain('i træk');
});

test('questions with their reasons, then an agenda', () => {
	const asked = statementsIn(parts, 'spoergsmaal').filter(({ reason }) => reason !== undefined);
	expect(asked.map(({ reason }) => reason)).toEqual([
		'Dispositionsfond, disponibel del er oplyst som »negativ« (2025). Der forventes et overskud igen i 2028.',
		`Kommunen skylder det siden ${DATE}; der er intet senere referat.`,
		`Det har afventet andre siden ${DATE}; der er intet senere referat.`,
		`Senest sendt dertil ${DATE}; der er intet senere referat.`,
		`De blev ført videre ${DATE}, men er ikke opregnet i referatet.`,
		`Aftalt ${DATE}; der er intet senere referat.`
	]);
	expect(linesOf(parts, 'spoergsmaal').slice(-8)).toEqual([
		'# Forslag til dagsorden',
		'Velkomst',
		`Opfølgning på aftalen fra ${DATE}`,
		'Økonomi og dispositionsfond',
		'Arkitektur og bevaring',
		'Effektivisering og drift',
		'Indgåelse af ny aftale',
		'Evt.'
	]);
});

test('sources: the data’s own date, one set of minutes, nobody to compare with, and the fingerprint where it is known', async () => {
	const lines = linesOf(parts, 'kilder');
	expect(lines).toContain(`Datasættet Gladsaxe Kommune, data pr. ${DATE}.`);
	expect(lines).toContain(`Referater: ét møde, ${DATE}, Gladsaxe Kommune.`);
	expect(lines).toContain(
		'Datasættet har ingen andre boligorganisationer med tal at sammenligne med.'
	);
	expect(lines.join()).not.toContain('Eksempeldata');
	const answers = await answersOf(engine, 'lejerbo-gladsaxe');
	const marked = partsOf({ ...answers, fingerprint: '0123456789abcdef' });
	expect(linesOf(marked, 'kilder')).toContain(
		`Datasættet Gladsaxe Kommune, data pr. ${DATE}, fingeraftryk 0123456789ab.`
	);
});
