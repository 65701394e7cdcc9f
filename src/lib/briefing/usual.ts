import type { BriefingTheme } from '../queries/index.ts';

/** Fewer meetings do not tell what is usual. */
const FEWEST = 3;

/** Raised at every meeting on record: the agenda, not news. */
export function isUsual({ raised, meetings }: BriefingTheme): boolean {
	return meetings >= FEWEST && raised === meetings;
}
