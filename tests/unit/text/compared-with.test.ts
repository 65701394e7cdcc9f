import { expect, it } from 'vitest';
import { comparedWith } from '../../../src/lib/text/index.ts';

const said = (...[facts]: Parameters<typeof comparedWith>): string =>
	comparedWith(facts).replaceAll(/[\u2066-\u2069]/gu, '');

it.each([
	[
		{ group: 'all', name: null, counts: [12, 12] },
		'Sammenlignet med alle organisationer i datasættet, n = 12, den selv medregnet. Linjen er gruppens median, båndet dens midterste 80 procent.'
	],
	[
		{ group: 'size', name: 'under 500 boliger', counts: [4, 3] },
		'Sammenlignet med organisationer af samme størrelse (under 500 boliger), n = 3–4 efter nøgletal, den selv medregnet. Linjen er gruppens median; under 5 er der intet bånd.'
	],
	[
		{ group: 'all', name: null, counts: [4, 11] },
		'Sammenlignet med alle organisationer i datasættet, n = 4–11 efter nøgletal, den selv medregnet. Linjen er gruppens median, båndet dens midterste 80 procent; under 5 er der intet bånd.'
	],
	[
		{ group: 'administrator', name: 'Bo Her', counts: [] },
		'Sammenlignet med organisationer med samme administrator (Bo Her): ingen andre har tal for samme periode.'
	],
	[
		{ group: 'administrator', name: null, counts: [] },
		'Organisationens administrator er ikke oplyst; der er ingen gruppe at sammenligne med.'
	]
] as const)('%j', (facts, sentence) => {
	expect(said(facts)).toBe(sentence);
});
