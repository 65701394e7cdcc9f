import type { ChartTable, ShareSeries } from '$lib/charts';
import type { MeetingsHeldRow } from '$lib/queries';
import type { MeetingHits } from '$lib/search';
import { foldDanish, themeText, wordTrendText } from '$lib/text';
import { groupBy } from '$lib/parts/group-by';
import type { Heat, HeatCell } from './heat.ts';

/** As many rows as can be read beside one another. */
export const MOST_WORDS = 6;
const LONGEST = 400;

/** One word or phrase, and every meeting in which it is used. */
export interface WordHits {
	readonly word: string;
	readonly meetings: readonly MeetingHits[];
}

/** `beredskab, "fælles udbud"` → two; a comma inside quotation marks parts nothing; twins count once. */
export function wordsOf(text: string): readonly string[] {
	const parts = text.slice(0, LONGEST).match(/(?:"[^"]*"|[^,])+/gu) ?? [];
	const words = parts.map((part) => part.trim()).filter((part) => part !== '');
	const seen = new Set<string>();
	return words.filter((word) => {
		const folded = foldDanish(word);
		if (seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

/** Meetings held by key: by year, or by organisation. */
function heldBy<Key>(
	held: readonly MeetingsHeldRow[],
	keyOf: (row: MeetingsHeldRow) => Key
): ReadonlyMap<Key, number> {
	return new Map(
		[...groupBy(held, keyOf)].map(([key, rows]) => [
			key,
			rows.reduce((sum, row) => sum + row.meetings, 0)
		])
	);
}

function cellOf(raised: number, meetings: number): HeatCell | null {
	return meetings === 0 ? null : { raised, meetings, share: raised / meetings };
}

/** Every year from the first to the last in which somebody met. */
function yearsOf(held: readonly MeetingsHeldRow[]): number[] {
	const years = held.map(({ year }) => year);
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/**
 * Words by dialogue year: meetings with the word, of the meetings held. `held` and the hits are of the same
 * organisations; the years are those of `all`.
 */
export function heatOfWordYears(
	words: readonly WordHits[],
	held: readonly MeetingsHeldRow[],
	all: readonly MeetingsHeldRow[]
): Heat {
	const years = yearsOf(all);
	const byYear = heldBy(held, ({ year }) => year);
	const total = held.reduce((sum, row) => sum + row.meetings, 0);
	return {
		columns: years.map((year) => ({
			id: String(year),
			label: String(year),
			n: byYear.get(year) ?? 0
		})),
		rows: words.map(({ word, meetings }) => ({
			id: word,
			label: word,
			n: null,
			total: cellOf(meetings.length, total),
			cells: years.map((year) =>
				cellOf(meetings.filter((hit) => hit.year === year).length, byYear.get(year) ?? 0)
			)
		}))
	};
}

/** Words by organisation, all years: a row for each organisation that has met, a column for each word. */
export function heatOfWordOrganisations(
	words: readonly WordHits[],
	held: readonly MeetingsHeldRow[]
): Heat {
	const count = heldBy(held, ({ organisation }) => organisation);
	const names = new Map(held.map((row) => [row.organisation, row.organisation_name]));
	return {
		columns: words.map(({ word }) => ({ id: word, label: word, n: null })),
		rows: [...count].map(([id, n]) => ({
			id,
			label: names.get(id) ?? id,
			n,
			total: null,
			cells: words.map(({ meetings }) =>
				cellOf(meetings.filter((hit) => hit.organisation === id).length, n)
			)
		}))
	};
}

/** The same as the chart's series, in percent. */
export function seriesOf(heat: Heat): ShareSeries[] {
	return heat.rows.map((row) => ({
		id: row.id,
		label: row.label,
		points: heat.columns.map((column, place) => {
			const cell = row.cells[place] ?? null;
			return {
				year: Number(column.id),
				share: cell === null ? null : cell.share * 100,
				count: cell?.raised ?? null,
				n: column.n ?? 0
			};
		})
	}));
}

/** The chart's table twin: a row for each word and year. */
export function tableOf(series: readonly ShareSeries[]): ChartTable {
	return {
		columns: [
			{ key: 'word', label: wordTrendText.word },
			{ key: 'year', label: themeText.year },
			{ key: 'share', label: themeText.share, align: 'end', decimals: 1 },
			{ key: 'count', label: wordTrendText.meetingsWith, align: 'end', decimals: 0 },
			{ key: 'n', label: themeText.meetings, align: 'end', decimals: 0 }
		],
		rows: series.flatMap(({ label, points }) =>
			points.map(({ year, share, count, n }) => ({ word: label, year, share, count, n }))
		)
	};
}
