import { formatNumber } from './numbers.ts';

const SMALL = ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'] as const;

/** A small count as it is written in a sentence: `ét`, `fire`, `12`. */
export function inWords(count: number): string {
	return SMALL[count] ?? formatNumber(count, 0);
}
