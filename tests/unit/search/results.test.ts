import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchFilter } from '../../../src/lib/search/index.ts';
import { built, foundIn, meetingOf, open, opened } from './search-of.ts';

const town = [
	meetingOf(
		[
			{ text: 'Fjernvarme i Bakken.', kind: 'decision', themes: ['klima', 'drift'] },
			{ text: 'Varme hænder.', kind: 'status', themes: ['drift'] },
			{ text: 'Fjernvarmeudbygning.', kind: 'status', themes: ['klima'] }
		],
		{ id: 'bakken-2022', organisation: 'bakken', year: 2022, date: '2022-05-02' }
	),
	meetingOf(['Intet nyt.'], {
		id: 'vangen-2023',
		organisation: 'vangen',
		year: 2023,
		date: '2023-06-01'
	}),
	meetingOf([{ text: 'Fjernvarme i Vangen.', kind: 'decision', themes: ['klima'] }], {
		id: 'vangen-2024',
		organisation: 'vangen',
		year: 2024,
		date: '2024-06-01',
		title: 'Klima'
	})
];
const search = open(town);
const placesOf = (words: string, filter: SearchFilter = {}): string[] =>
	search.search(words, { filter }).hits.map((hit) => `${hit.meeting}#${hit.passage}`);

describe('a result', () => {
	it('says all there is to show of a hit', () => {
		const [hit] = search.search('"i vangen"').hits;
		expect(hit).toEqual({
			meeting: 'vangen-2024',
			passage: '1.1',
			organisation: 'vangen',
			year: 2024,
			date: '2024-06-01',
			itemNumber: '1',
			itemTitle: 'Klima',
			kind: 'decision',
			themes: ['klima'],
			score: expect.any(Number) as number
		});
	});

	it('counts all hits and shows some, from any place on', () => {
		const all = search.search('varme ');
		expect(all.total).toBe(4);
		const pages = [0, 1, 2, 3, 4].map((offset) => search.search('varme ', { offset, limit: 1 }));
		expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits);
		expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
		expect(search.search('varme ', { limit: 0 }).hits).toEqual([]);
	});

	it('counts every year of the dataset', () => {
		expect(search.search('fjernvarme ').years).toEqual([
			{ year: 2022, passages: 2, meetings: 1 },
			{ year: 2023, passages: 0, meetings: 0 },
			{ year: 2024, passages: 1, meetings: 1 }
		]);
	});

	it('lists meetings with a hit by date', () => {
		expect(search.meetingsWith('fjernvarme ')).toEqual([
			{ meeting: 'bakken-2022', organisation: 'bakken', year: 2022, passages: ['1.1', '1.3'] },
			{ meeting: 'vangen-2024', organisation: 'vangen', year: 2024, passages: ['1.1'] }
		]);
		expect(search.meetingsWith('fjernvarme ', { year: 2023 })).toEqual([]);
	});
});

describe('a filter', () => {
	it.each<[SearchFilter, string[]]>([
		[{ organisation: 'vangen' }, ['vangen-2024#1.1']],
		[{ year: 2022 }, ['bakken-2022#1.1', 'bakken-2022#1.3']],
		[{ theme: 'drift' }, ['bakken-2022#1.1']],
		[{ kind: 'status' }, ['bakken-2022#1.3']],
		[{ kind: 'decision', theme: 'klima', organisation: 'bakken' }, ['bakken-2022#1.1']],
		[{ organisation: 'nobody' }, []],
		[{ theme: 'nothing' }, []],
		[{ kind: 'nothing' }, []],
		[{ year: 1900 }, []]
	])('%o', (filter, expected) => {
		expect(placesOf('fjernvarme ', filter)).toEqual(expected);
	});

	it('leaves nothing behind for the next search', () => {
		placesOf('varme -i', { year: 2022 });
		expect(placesOf('fjernvarme ')).toHaveLength(3);
	});
});

describe('the order', () => {
	it('is the word itself, its inflections, compounds that begin with it, compounds that hold it', () => {
		const texts = ['x fjernvarmen y', 'x varmeplan y', 'x varmen y', 'x varme y'];
		expect(foundIn(texts, 'varme')).toBe('4 3 2 1');
	});

	it('does not let many compounds outdo the word', () => {
		expect(
			foundIn(['varmeplan varmeplan varmeplan varmeplan', 'en varme og et tag'], 'varme')
		).toBe('2 1');
	});

	it('prefers more of a word, rarer words and shorter passages', () => {
		expect(foundIn(['udbud', 'udbud udbud'], 'udbud')).toBe('2 1');
		expect(foundIn([`udbud ${'ord '.repeat(60)}`, 'udbud her'], 'udbud')).toBe('2 1');
	});

	it('puts the newest meeting first where all else is equal', () => {
		expect(placesOf('"fjernvarme i"')).toEqual(['vangen-2024#1.1', 'bakken-2022#1.1']);
	});
});

describe('an index', () => {
	it('without meetings finds nothing and does not mind', () => {
		const empty = open([]);
		expect(empty.passages).toBe(0);
		expect(empty.search('varme')).toEqual({ total: 0, hits: [], years: [] });
		expect(empty.search('"varme i"', { filter: { year: 2024 } }).total).toBe(0);
		expect(empty.meetingsWith('varme')).toEqual([]);
	});

	it('of meetings without passages or words has years and no hits', () => {
		const { total, years } = open([meetingOf([]), meetingOf(['!?'], { id: 'andet' })]).search(
			'varme'
		);
		expect({ total, years }).toEqual({
			total: 0,
			years: [{ year: 2024, passages: 0, meetings: 0 }]
		});
	});

	it('is the same bytes whatever order the meetings come in', () => {
		expect(built(town.toReversed())).toEqual(built(town));
	});

	it('finds every word of every text, and every two words that follow one another', () => {
		const word = fc.stringMatching(/^[a-zæøå]{1,6}$/u);
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), (texts) => {
				const any = opened(built([meetingOf(texts.map((words) => words.join(' ')))]));
				texts.forEach((words, index) => {
					words.forEach((one, place) => {
						const asked = [one, `"${one}"`, `"${words.slice(place, place + 2).join(' ')}"`];
						for (const text of asked) {
							const { hits } = any.search(text, { limit: 100 });
							expect(hits.map((hit) => hit.passage)).toContain(`1.${index + 1}`);
						}
					});
				});
			}),
			{ numRuns: 60 }
		);
	});
});
