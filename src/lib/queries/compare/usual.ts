/** Fewer changes than this say nothing of what is usual. */
export const FEWEST_CHANGES = 10;
/** A percent of dwellings that is less than so many dwellings is chance. */
export const FEWEST_DWELLINGS = 3;

/** Where a figure of the observation `o` stands among the months, so that steps can be counted. */
export const monthOfFigure = `o.year * 12 + case o.period_kind when 'month' then month(o.period_start) else 12 end`;

/**
 * How far from the median a change usually lies: 1.4826 · MAD; where that is 0, 1.2533 · the mean absolute deviation
 * (Iglewicz & Hoaglin 1993). Of a row with `mad`, `median_change` and `changes`, a list of them all.
 */
export const usualScale = `case when mad > 0 then 1.4826 * mad
			else 1.2533 * list_avg([abs(x - median_change) for x in changes]) end`;

/**
 * Why a change is not measured by what is usual, null where it is: `j.change` of a subject with `m.dwellings`, in the
 * indicator `i`, against `u.n` changes with the scale `u.scale`.
 */
export const heldBack = `case
			when u.n < ${String(FEWEST_CHANGES)} then 'few-changes'
			when abs(j.change) < 0.999999 * 10.0 ** (-i.decimals) then 'rounding'
			when i.symbol = '%' and (i.denominator like 'bolig%' or i.denominator = 'udlejet bolig')
				and abs(j.change) / 100 * m.dwellings < ${String(FEWEST_DWELLINGS)} then 'few-dwellings'
			when u.scale = 0 then 'no-movement'
		end`;

export const HELD_BACK = ['few-changes', 'rounding', 'few-dwellings', 'no-movement'] as const;
