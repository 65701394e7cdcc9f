import { foldDanish } from '../text/index.ts';
import type { RawItem } from './items.ts';
import type { Line } from './lines.ts';
import { FINISHED, UNFINISHED } from './words/blocks.ts';

/** What is looked at to tell whether a text ends before the minutes do. */
export interface Ending {
	readonly lines: readonly Line[];
	readonly items: readonly RawItem[];
	/** The last page says that more pages should follow. */
	readonly missesPages: boolean;
	/** Titles that the agenda announced, folded. */
	readonly agenda: readonly string[];
}

const PROSE = 50;

function folded(text: string): string {
	return foldDanish(text)
		.replaceAll(/[^a-z0-9]+/gu, ' ')
		.trim();
}

/** The agenda's last point is not there, nor is the one before it. */
function missesItems(agenda: readonly string[], items: readonly RawItem[]): boolean {
	if (agenda.length < 3 || items.length === 0) return false;
	const titles = items.map(({ title }) => folded(title));
	const isThere = (title: string): boolean =>
		title === '' || titles.some((one) => one.startsWith(title) || title.startsWith(one));
	return agenda.slice(-2).every((title) => !isThere(title)) && items.length < agenda.length;
}

/** Whether the text may end before the minutes do: in the middle of a sentence, before the last page or the last point. */
export function isCutOff({ lines, items, missesPages, agenda }: Ending): boolean {
	const last = lines.at(-1)?.text ?? '';
	const endsOpen =
		UNFINISHED.test(last) || (last.length >= PROSE && !FINISHED.test(last) && /\p{Ll}/u.test(last));
	return missesPages || endsOpen || missesItems(agenda, items);
}
