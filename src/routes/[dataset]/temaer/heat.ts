import { groupBy } from '$lib/parts/group-by';
import type { ThemeOrganisationRow, ThemeYearRow } from '$lib/queries';

/** Meetings with the theme or word, of the meetings held. `share` is 0–1. */
export interface HeatCell {
	readonly raised: number;
	readonly meetings: number;
	readonly share: number;
}

export interface HeatColumn {
	readonly id: string;
	readonly label: string;
	/** Meetings held; null where it differs from row to row. */
	readonly n: number | null;
}

/** `cells` in the order of the columns; null where nobody met. */
export interface HeatRow {
	readonly id: string;
	readonly label: string;
	/** Meetings held by the row's own subject, where the rows are those who met. */
	readonly n: number | null;
	readonly total: HeatCell | null;
	readonly cells: readonly (HeatCell | null)[];
}

/** Shares of meetings by row and column. */
export interface Heat {
	readonly columns: readonly HeatColumn[];
	readonly rows: readonly HeatRow[];
}

interface Counted {
	readonly raised: number | null;
	readonly meetings: number;
	readonly share: number | null;
}

function cellOf({ raised, meetings, share }: Counted): HeatCell | null {
	return raised === null || share === null ? null : { raised, meetings, share };
}

function totals(years: readonly ThemeYearRow[]): ReadonlyMap<string, HeatCell> {
	return new Map(
		years.map((row) => [
			row.theme,
			{ raised: row.raised_in_all, meetings: row.meetings_in_all, share: row.share_of_all }
		])
	);
}

/** Themes by dialogue year; those never raised are left out. */
export function heatOfYears(years: readonly ThemeYearRow[]): Heat {
	const total = totals(years);
	const themes = [...groupBy(years, (row) => row.theme)].filter(
		([id]) => (total.get(id)?.raised ?? 0) > 0
	);
	return {
		columns: (themes[0]?.[1] ?? []).map(({ year, meetings }) => ({
			id: String(year),
			label: String(year),
			n: meetings
		})),
		rows: themes.map(([id, rows]) => ({
			id,
			label: rows[0]?.label ?? id,
			n: null,
			total: total.get(id) ?? null,
			cells: rows.map(cellOf)
		}))
	};
}

/** The same themes, in the same order, by organisation. */
export function heatOfOrganisations(
	years: readonly ThemeYearRow[],
	organisations: readonly ThemeOrganisationRow[]
): Heat {
	const { rows } = heatOfYears(years);
	const byTheme = groupBy(organisations, (row) => row.theme);
	const [first = []] = byTheme.values();
	return {
		columns: first.map((row) => ({
			id: row.organisation,
			label: row.organisation_name,
			n: row.meetings
		})),
		rows: rows.map((row) => ({ ...row, cells: (byTheme.get(row.id) ?? []).map(cellOf) }))
	};
}

/** What a heat table is sorted by: `label`, `total`, or the place of a column. */
export interface HeatSort {
	readonly by: 'label' | 'total' | number;
	readonly direction: 'ascending' | 'descending';
}

function valueOf(row: HeatRow, by: 'total' | number): number | null {
	return (by === 'total' ? row.total : row.cells[by])?.share ?? null;
}

/** The rows in that order; where nobody met stands last whichever way, and equals keep their order. */
export function sortHeat(rows: readonly HeatRow[], sort: HeatSort | null): readonly HeatRow[] {
	if (sort === null) return rows;
	const { by } = sort;
	const sign = sort.direction === 'ascending' ? 1 : -1;
	if (by === 'label') {
		const order = new Intl.Collator('da', { numeric: true });
		return rows.toSorted((a, b) => sign * order.compare(a.label, b.label));
	}
	return rows.toSorted((a, b) => {
		const [left, right] = [valueOf(a, by), valueOf(b, by)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return sign * (left - right);
	});
}

/** The next sort after a press on a head: names from A, shares from the highest; then the other way. */
export function nextHeatSort(current: HeatSort | null, by: HeatSort['by']): HeatSort {
	const first = by === 'label' ? 'ascending' : 'descending';
	const other = by === 'label' ? 'descending' : 'ascending';
	return { by, direction: current?.by === by && current.direction === first ? other : first };
}
