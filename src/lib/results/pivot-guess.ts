import type { Result } from '../engine/index.ts';
import { lookOf, sampleOf } from './column-look.ts';
import type { PivotChoice } from './pivot-choice.ts';
import { valueKey } from './distinct-values.ts';
import { kindOf } from './value-kind.ts';

const SAMPLE = 1000;
/** Groups that can be read across a page, and down it. */
const MOST_ACROSS = 12;
const MOST_DOWN = 100;
/** Names of columns that tell things apart without saying what they are. */
const KEY_NAME = /(?:^|_)id$/iu;

/** True for columns that are numbers to reckon with: years, ids and codes only name things. */
export function isMeasure(result: Result, column: number): boolean {
	const look = lookOf(result, column);
	return look.kind === 'number' && look.isGrouped;
}

/**
 * A first proposal: down, the first column that names few things; across, one that names fewer; the last number, added up;
 * without a number, the rows counted.
 */
export function guessPivot(result: Result): PivotChoice {
	const columns = result.columns.map(({ name, type }, column) => {
		const values = sampleOf(result, column, SAMPLE);
		return {
			column,
			isMeasure: isMeasure(result, column),
			isNested: kindOf(type) === 'nested',
			isWord: kindOf(type) !== 'number',
			isKey: KEY_NAME.test(name),
			groups: new Set(values.filter((value) => value !== null).map((value) => valueKey(value)))
				.size,
			values: values.length
		};
	});
	const names = columns.filter(
		({ isMeasure, isNested, groups, values }) =>
			!isMeasure &&
			!isNested &&
			groups > 1 &&
			groups <= MOST_DOWN &&
			(groups < values || values < 20)
	);
	const down =
		names.find(({ isWord, isKey }) => isWord && !isKey) ??
		names.find(({ isWord }) => isWord) ??
		names[0];
	const across = names.find(
		({ column, groups, isKey }) => column !== down?.column && !isKey && groups <= MOST_ACROSS
	);
	const value = columns.findLast((column) => column.isMeasure)?.column ?? null;
	return {
		rows: down === undefined ? [] : [down.column],
		columns: across?.column ?? null,
		value,
		aggregate: value === null ? 'count' : 'sum'
	};
}
