import type { ProfileRow } from '../queries/index.ts';
import type { outsideText } from '../text/index.ts';
import type { IndicatorFacts } from '../charts/facts.ts';

/** One indicator of one subject, whoever it is, as the chart and the table of a profile show it. */
export interface FigureRow
	extends Omit<ProfileRow, 'subject_kind' | 'outside'>, Pick<IndicatorFacts, 'beside'> {
	readonly subject_kind: ProfileRow['subject_kind'] | 'department';
	readonly outside: keyof typeof outsideText | null;
	/** What must be known to read the figures; null or left out: nothing. */
	readonly remark?: { readonly short: string; readonly sentence: string } | null;
}
