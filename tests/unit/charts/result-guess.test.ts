import { describe, expect, it } from 'vitest';
import {
	readChoice,
	writeChoice,
	type ResultChartChoice
} from '../../../src/lib/charts/result-choice.ts';
import { checkChoice, guessChoice, reasonOf } from '../../../src/lib/charts/result-guess.ts';
import { departments, ranked, rowsOf, themes, yearly } from './result-cases.ts';

const blank: ResultChartChoice = {
	mark: 'bar',
	x: null,
	y: null,
	colour: null,
	facet: null,
	aggregate: 'none',
	sort: 'as-is'
};

describe('the guess', () => {
	it.each([
		[
			'a line for each name over years',
			yearly,
			{ mark: 'line', x: 'year', y: 'value', colour: 'organisation', aggregate: 'none' }
		],
		[
			'ranked bars of names and a number',
			ranked,
			{ mark: 'bar', x: 'afdeling', y: 'henlæggelse', sort: 'value' }
		],
		[
			'dots of two numbers, told apart by a name of few',
			departments,
			{ mark: 'dot', x: 'husleje', y: 'henlæggelse', colour: 'type' }
		],
		[
			'a heat map where only two names together tell rows apart',
			themes,
			{ mark: 'heat', colour: 'antal' }
		],
		[
			'the distribution of one number',
			rowsOf({ husleje: 'DOUBLE' }, [[1], [2], [4]]),
			{ mark: 'histogram', x: 'husleje' }
		],
		[
			'bars that count names',
			rowsOf({ status: 'VARCHAR' }, [['åben'], ['åben'], ['lukket']]),
			{ mark: 'bar', x: 'status', aggregate: 'count' }
		],
		[
			'a line over periods as they are written',
			rowsOf({ valg: 'VARCHAR', andel: 'DOUBLE' }, [
				['KV2017', 60],
				['KV2021', 61]
			]),
			{ mark: 'line', x: 'valg', y: 'andel' }
		],
		[
			'a line over dates',
			rowsOf({ dato: 'DATE', n: 'BIGINT' }, [
				['2025-01-02', 3],
				['2025-02-02', 4]
			]),
			{ mark: 'line', x: 'dato', y: 'n' }
		],
		[
			'sums of what counts, where years stand several times',
			rowsOf({ year: 'INTEGER', antal: 'BIGINT' }, [
				[2020, 1],
				[2020, 2],
				[2021, 3]
			]),
			{ mark: 'line', aggregate: 'sum' }
		],
		[
			'no measuring of codes',
			rowsOf({ kommunekode: 'INTEGER', indbyggere: 'INTEGER' }, [
				[101, 5],
				[159, 7]
			]),
			{ mark: 'bar', x: 'kommunekode', y: 'indbyggere' }
		]
	])('is %s', (_, rows, expected) => {
		expect(guessChoice(rows)).toMatchObject(expected);
	});

	it.each([
		['no rows', rowsOf({ a: 'INTEGER' }, []), 'ingen rækker'],
		['one number', rowsOf({ a: 'INTEGER' }, [[1]]), 'Vælg en graf'],
		['lists alone', rowsOf({ a: 'INTEGER[]' }, [[[1]]]), 'ingen kolonner']
	])('is nothing, with a reason, of %s', (_, rows, reason) => {
		expect(guessChoice(rows)).toBeNull();
		expect(reasonOf(rows)).toContain(reason);
	});
});

describe('a choice', () => {
	it('is the same after it was kept', () => {
		const choice = { ...blank, x: 'a"b', facet: 'ø' };
		expect(readChoice(writeChoice(choice))).toEqual(choice);
		expect(readChoice('{"mark":"pie"}')).toBeNull();
		expect(readChoice('nothing')).toBeNull();
	});

	it('for other columns is repaired', () => {
		const repaired = checkChoice(ranked, {
			...blank,
			mark: 'line',
			x: 'year',
			y: 'value',
			colour: 'who'
		});
		expect(repaired).toMatchObject({ mark: 'line', x: 'henlæggelse', colour: null });
		expect(checkChoice(yearly, { ...blank, x: 'gone', y: 'gone' })).toMatchObject({
			x: 'organisation',
			y: 'value'
		});
		expect(checkChoice(yearly, { ...blank, mark: 'heat', x: 'year', y: 'year' })).toMatchObject({
			x: 'year',
			y: 'organisation'
		});
	});
});
