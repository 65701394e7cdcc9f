import type { Statement, WrittenDocument } from '../../../src/lib/briefing/document.ts';
import type { DocumentPicture, Illustrator } from '../../../src/lib/briefing/pictures.ts';

/** Everything that a file, a page or a terminal could take for something else than text. */
export const HOSTILE = [
	'<script>alert(1)</script>',
	'| *fed* `kode` [x](javascript:alert(1)) # ]]> &amp; $x$ @navn :tada: www.eksempel.dk',
	'\u0000\u0007\uFFFE\uD800lukket',
	'\u202Evendt',
	'👩‍👩‍👧 æøå'
].join(' ');
export const LONG = 'x'.repeat(20_000);

export const place = {
	place: 'Referat 23. maj 2025, punkt 4.1',
	quote: 'Dispositionsfonden er fortsat negativ',
	path: 'gladsaxe/referater/m/#passage-4.1',
	address: null
};

function statement(id: string, text: string, more: Partial<Statement> = {}): Statement {
	return { id, text: [{ text }], evidence: [], ...more };
}

const chart = {
	kind: 'indicator',
	input: {}
} as unknown as Extract<
	WrittenDocument['parts'][number]['blocks'][number],
	{ kind: 'figure' }
>['chart'];

const trend = { values: [1, 2, null, 4], limit: 3, band: [1, 2] as const };

/** A document with every kind of block, and hostile words in all of them. */
export const writtenDocument: WrittenDocument = {
	title: 'Briefing: Lejerbo Gladsaxe',
	subtitle: 'Styringsdialog 23. maj 2026 · Gladsaxe Kommune',
	subject: 'Styringsdialog',
	runningHead: 'Lejerbo Gladsaxe · data pr. 23. maj 2025',
	example: 'Eksempeldata',
	fileName: 'Briefing Lejerbo Gladsaxe',
	dated: '2025-05-23',
	parts: [
		{
			id: 'overblik',
			title: 'Overblik i fem linjer',
			blocks: [
				{
					kind: 'text',
					statement: statement('a', 'Dispositionsfonden er negativ.', {
						evidence: [place],
						mark: 'Åben'
					})
				},
				{
					kind: 'list',
					id: 'points',
					look: 'bullet',
					statements: [
						statement('b', 'Samme sted.', { evidence: [place], reason: 'Den stod åben.' }),
						statement('c', HOSTILE),
						statement('d', LONG),
						statement('e', '1. ligner et punkt\nog går videre', {
							isOwn: true,
							changed: { then: 'før', now: 'nu' }
						})
					]
				},
				{ kind: 'heading', id: 'h', text: 'Spørgsmål' },
				{
					kind: 'list',
					id: 'numbers',
					look: 'number',
					statements: [statement('f', 'Første'), statement('g', 'Anden')]
				},
				{
					kind: 'list',
					id: 'again',
					look: 'number',
					statements: [
						statement('h', 'Forfra', {
							evidence: [
								{ place: HOSTILE, quote: HOSTILE, path: null, address: 'https://lbf.dk/a_(b)' }
							]
						})
					]
				},
				{
					kind: 'list',
					id: 'checks',
					look: 'check',
					statements: [statement('i', 'Ring'), statement('j', 'Skriv', { isDone: true })]
				}
			]
		},
		{
			id: 'noegletal',
			title: HOSTILE,
			blocks: [
				{
					kind: 'table',
					id: 't',
					caption: 'Nøgletal',
					columns: [
						{ label: 'Nøgletal', align: 'start', width: 4 },
						{ label: 'Værdi', align: 'end', width: 2 },
						{ label: 'Udvikling', align: 'start', width: 2 }
					],
					lines: [
						{
							id: 'l1',
							isOutside: true,
							cells: [
								{ runs: [{ text: 'Tab ved lejeledighed', path: 'gladsaxe/indikatorer/tab/' }] },
								{ runs: [{ text: '12,5 kr.' }], note: 'uden for normalområdet' },
								{ trend, said: 'Stigende fra 1 til 4' }
							]
						},
						{
							id: 'l2',
							cells: [
								{ runs: [{ text: HOSTILE }] },
								{ runs: [{ text: LONG }] },
								{ trend: { ...trend, limit: null }, said: 'Ukendt' }
							]
						}
					],
					notes: ['Sammenlignet med 11 organisationer.']
				},
				{
					kind: 'figure',
					id: 'fig',
					caption: 'Valgdeltagelse',
					sentence: 'Valgdeltagelsen var 48 % i "Høje Gladsaxe" <KV2021>.',
					chart,
					source: 'Referat 23. maj 2025'
				}
			]
		}
	]
};

/** A transparent picture of one pixel. */
const PIXEL = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
	),
	(sign) => sign.charCodeAt(0)
);

function box(width: number, height: number): Promise<DocumentPicture> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%"/></svg>`;
	return Promise.resolve({ svg, png: PIXEL, width, height });
}

export const boxes: Illustrator = {
	figure: () => box(800, 300),
	trend: () => box(104, 26)
};

export const onSite = (path: string): string => `https://dialogblik.dk/${path}`;
