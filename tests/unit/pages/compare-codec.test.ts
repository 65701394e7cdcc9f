import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GROUPS, VIEWS, type Choices } from '../../../src/routes/[dataset]/sammenlign/choices.ts';
import {
	cleanName,
	isSameChoice,
	readChoices,
	writeChoices
} from '../../../src/routes/[dataset]/sammenlign/choosing/codec.ts';
import { DEFAULT_CHOICES } from '../../../src/routes/[dataset]/sammenlign/choosing/defaults.ts';
import { eachOnce } from '../../../src/routes/[dataset]/sammenlign/choosing/id-list.ts';
import {
	MIGRATIONS,
	VERSION
} from '../../../src/routes/[dataset]/sammenlign/choosing/migrations.ts';

/** The address that the choices make, through a real address and back. */
function linkOf(choices: Choices): string {
	const url = new URL('https://example.dk/eksempel/sammenlign/');
	for (const [name, value] of Object.entries(writeChoices(choices)))
		if (value !== null) url.searchParams.set(name, value);
	return url.href;
}

const read = (link: string) => readChoices(new URL(link, 'https://example.dk').searchParams);
const choicesOf = (link: string): Choices => read(link).choices;

const id = fc.oneof(
	fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
	fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text),
	fc.constantFrom('ingen', 'a.b', 'a,b', '*', '*2e;', '.', ',', 'æøå', '&=?#%', '%2e', 'blågården')
);
const ids = fc.array(id, { maxLength: 60 }).map(eachOnce);
const year = fc.integer({ min: 1900, max: 2100 });
const weight = fc.integer({ min: 0, max: 5 });
const name = fc.string({ unit: 'grapheme', maxLength: 120 }).map(cleanName);
const choices: fc.Arbitrary<Choices> = fc.record({
	level: fc.constantFrom('organisation' as const, 'department' as const),
	chosen: ids,
	indicators: fc.option(ids),
	from: fc.option(year),
	to: fc.option(year),
	group: fc.constantFrom(...GROUPS),
	own: fc
		.option(fc.record({ name, members: ids }))
		.map((own) => (own?.name === '' && own.members.length === 0 ? null : own)),
	twins: fc.integer({ min: 1, max: 25 }),
	weights: fc.record({ size: weight, type: weight, built: weight, area: weight }),
	view: fc.constantFrom(...VIEWS),
	against: fc.option(year),
	base: fc.option(year),
	across: fc.option(id),
	up: fc.option(id)
});

describe('a link', () => {
	it('says what was chosen, whatever it was', () => {
		fc.assert(
			fc.property(choices, (chosen) => {
				expect(read(linkOf(chosen))).toEqual({ choices: chosen, ignored: [] });
			}),
			{ numRuns: 500 }
		);
	});

	it('can be any words, and is then read as some choice', () => {
		const words = fc.constantFrom(...Object.keys(writeChoices(DEFAULT_CHOICES)));
		const params = fc.array(fc.tuple(words, fc.string({ unit: 'binary' })));
		fc.assert(
			fc.property(params, (pairs) => {
				const { choices: chosen } = readChoices(new URLSearchParams(pairs));
				// What is read can be written again and stays.
				expect(choicesOf(linkOf(chosen))).toEqual(chosen);
			}),
			{ numRuns: 500 }
		);
	});

	it('says nothing where nothing is chosen', () => {
		expect(Object.values(writeChoices(DEFAULT_CHOICES)).every((value) => value === null)).toBe(
			true
		);
		expect(choicesOf('/')).toEqual(DEFAULT_CHOICES);
	});

	it('is short and readable, and carries its version', () => {
		const link = linkOf({
			...DEFAULT_CHOICES,
			chosen: ['solsikken', 'hestehoven'],
			group: 'twins',
			weights: { size: 3, type: 0, built: 1, area: 5 },
			to: 2024
		});
		expect(link).toBe(
			'https://example.dk/eksempel/sammenlign/?v=1&valgt=solsikken.hestehoven&til=2024&gruppe=tvillinger&vaegte=3.0.1.5'
		);
	});

	it('holds sixty', () => {
		const sixty = Array.from({ length: 60 }, (_, index) => `organisation-${String(index)}`);
		const link = linkOf({ ...DEFAULT_CHOICES, chosen: sixty });
		expect(link.length).toBeLessThan(2000);
		expect(choicesOf(link).chosen).toEqual(sixty);
	});

	it('names each once and knows no indicators from no choice of indicators', () => {
		expect(choicesOf('/?v=1&valgt=a.b.a,,b. c').chosen).toEqual(['a', 'b', 'c']);
		expect(choicesOf('/?v=1&indikatorer=ingen').indicators).toEqual([]);
		expect(choicesOf('/?v=1').indicators).toBeNull();
		expect(isSameChoice(DEFAULT_CHOICES, { ...DEFAULT_CHOICES, indicators: [] })).toBe(false);
	});

	it('keeps Danish letters in the name of a group', () => {
		const own = { name: 'Ærø, Østerå & Åby', members: ['a'] };
		expect(choicesOf(linkOf({ ...DEFAULT_CHOICES, own })).own).toEqual(own);
		expect(cleanName('  to \n linjer\u0000 ')).toBe('to linjer\u0000');
		expect(Array.from(cleanName('😀'.repeat(100)))).toHaveLength(80);
	});
});

test.each([
	['niveau=kvarter'],
	['gruppe=venner'],
	['vis=lagkage'],
	['fra=abc'],
	['til=20244'],
	['mod=-2020'],
	['fra=1899'],
	['til=2101'],
	['indeksaar=2020.5'],
	['antal=0'],
	['antal=26'],
	['antal=-1'],
	['vaegte=1.1.1'],
	['vaegte=1.1.1.1.1'],
	['vaegte=-1.1.1.1'],
	['vaegte=6.1.1.1'],
	['vaegte=x'],
	['indikatorer=.,.'],
	['gruppe=toString'],
	['vis=__proto__']
])('%s is left out, and it is said', (part) => {
	expect(read(`/?v=1&${part}`)).toEqual({ choices: DEFAULT_CHOICES, ignored: [part] });
});

describe('old links', () => {
	it('have one migration for each version, in order', () => {
		expect(MIGRATIONS.map(({ from }) => from)).toEqual(
			Array.from({ length: VERSION }, (_, version) => version)
		);
	});

	it('of version 0 speak as the other pages do', () => {
		const link = '/?organisation=a-b&indikator=egenkapital&aar=2024&gruppe=stoerrelse';
		expect(choicesOf(link)).toEqual({
			...DEFAULT_CHOICES,
			chosen: ['a-b'],
			indicators: ['egenkapital'],
			to: 2024,
			group: 'size'
		});
	});

	it('of version 0 may name several, and a period', () => {
		const chosen = choicesOf('/?organisation=a&organisation=b,c&periode=2023-11');
		expect([chosen.chosen, chosen.to]).toEqual([['a', 'b', 'c'], 2023]);
		expect(read('/?aar=snart').ignored).toEqual(['til=snart']);
	});

	it('give way to what the link also says in the words of today', () => {
		expect(choicesOf('/?organisation=a&valgt=b').chosen).toEqual(['b']);
	});

	it('leave their words behind when something is chosen', () => {
		const written = writeChoices(choicesOf('/?organisation=a&aar=2024'));
		expect(written).toMatchObject({
			v: '1',
			valgt: 'a',
			til: '2024',
			organisation: null,
			aar: null,
			indikator: null,
			periode: null
		});
	});

	it('are not sought in a link of today', () => {
		expect(choicesOf('/?v=1&organisation=a').chosen).toEqual([]);
	});

	it.each(['9', 'x', '-1', '1.5'])(
		'of a version %s nobody knows are read as they stand',
		(version) => {
			const { choices: chosen, ignored } = read(`/?v=${version}&valgt=a`);
			expect([chosen.chosen, ignored]).toEqual([['a'], [`v=${version}`]]);
		}
	);
});
