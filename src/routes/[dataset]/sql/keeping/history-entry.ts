import * as z from 'zod/mini';

/** Runs that are kept; the oldest go first. */
export const MOST_RUNS = 500;
/** Signs of SQL that all kept runs may have together: the whole list is written with every run. */
const MOST_SIGNS = 4_000_000;

/** One run of a query. */
export const historyEntry = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(100)),
	sql: z.string().check(z.maxLength(1_000_000)),
	/** When it began: `2025-05-23T10:11:12.345Z`. */
	at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u)),
	/** Milliseconds it took. */
	duration: z.number().check(z.minimum(0)),
	/** Rows of the answer; null where there was none. */
	rows: z.nullable(z.number()),
	outcome: z.enum(['done', 'failed', 'cancelled'])
});

export type HistoryEntry = z.infer<typeof historyEntry>;

/** Newest first, as many as are kept: the newest run always, whatever its length. */
export function arrangeHistory(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
	let signs = 0;
	return [...entries]
		.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
		.slice(0, MOST_RUNS)
		.filter(({ sql }, index) => {
			signs += sql.length;
			return index === 0 || signs <= MOST_SIGNS;
		});
}
