import type { ProfileRow } from '../queries/index.ts';

/** The figure that a profile row's newest value or status is; none where nothing is known. */
export function newestPoint(row: ProfileRow): ProfileRow['points'][number] | undefined {
	return row.points.find(({ period }) => period === row.latest_period);
}
