import * as z from 'zod/mini';

/** Pieces that the rows of several queries share. */

export const text = z.string();
export const number = z.number();
export const textOrNull = z.nullable(z.string());
export const numberOrNull = z.nullable(z.number());

export const direction = z.enum(['higher', 'lower', 'both', 'context']);

/** What is needed to write a value of an indicator. */
export const indicatorFields = {
	indicator: text,
	indicator_label: text,
	indicator_short: text,
	symbol: text,
	decimals: number,
	direction
};

/** The columns that `indicatorFields` names, from the table `indicator` as `i`. */
export const indicatorColumns = `i.id as indicator, i.label as indicator_label, i.short as indicator_short,
	i.symbol, i.decimals, i.direction`;

/** One step of a small trend. */
export const trendStep = z.object({ year: number, value: numberOrNull });
