import { expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/text/index.ts';
import { GOOD, MEETING, problemsOf, replaced, type Files } from './small-dataset.ts';

/** One change to the good dataset, and the one line that it must give. */
export type Slip = readonly [name: string, files: Files, line: string | RegExp];

/** A slip in a file of the dataset. */
export const slip = (
	name: string,
	path: string,
	from: string,
	to: string,
	line: string | RegExp
): Slip => [name, replaced(GOOD, `proeve/${path}`, from, to), line];

/** A slip in the minutes. */
export const slipInMinutes = (
	name: string,
	from: string,
	to: string,
	line: string | RegExp
): Slip => [name, replaced(GOOD, MEETING, from, to), line];

/** A line about the minutes, at some row and column. */
export const inMinutes = (rest: string): RegExp =>
	new RegExp(`^${MEETING.replaceAll('.', '\\.')}:\\d+:\\d+ ${rest}`, 'u');

/** Each slip gives its line once; what follows from it may be told beside it, but only of the same file. */
export function testSlips(slips: readonly Slip[]): void {
	it.each(slips)('%s', async (_name, files, line) => {
		const lines = (await problemsOf(files)).map(problemLine);
		const isExpected = (one: string): boolean =>
			typeof line === 'string' ? one === line : line.test(one);
		const expected = lines.filter(isExpected);
		expect(expected.length, lines.join('\n')).toBe(1);
		const file = expected[0]?.split(':')[0] ?? '';
		expect(lines.filter((one) => !one.startsWith(file))).toEqual([]);
	});
}
