/** A row at its place on the time axis, in years. */
interface Placed {
	readonly at: number;
}

/** Years between two elections of the same kind; a folketing election has no fixed distance. */
const ELECTION_STEPS: Readonly<Record<string, number>> = { KV: 4, EP: 5, FV: 0 };

/**
 * The distance in years between two periods that follow one another: 1 for yearly figures, 4 for
 * municipal elections, more for a survey that has been made at a steady pace at least three times.
 * 0 means that no two periods are known to be consecutive.
 */
export function stepOf(periods: readonly string[], places: readonly number[]): number {
	const election = ELECTION_STEPS[periods[0]?.slice(0, 2) ?? ''];
	if (election !== undefined) return election;
	const sorted = [...new Set(places)].sort((a, b) => a - b);
	const distances = sorted.slice(1).map((place, index) => place - (sorted[index] ?? place));
	const smallest = distances.length === 0 ? 1 : Math.min(...distances);
	const isSteady = sorted.length >= 3 && distances.every((distance) => distance <= smallest * 1.01);
	return smallest < 1 || isSteady ? smallest : 1;
}

/**
 * Splits rows (in order of time) into runs of consecutive periods. A missing period or value ends a
 * run: a line across it would show a figure nobody has given.
 */
export function runsOf<Row extends Placed>(
	rows: readonly Row[],
	step: number,
	isKnown: (row: Row) => boolean
): readonly (readonly Row[])[] {
	const runs: Row[][] = [];
	let previous: number | null = null;
	for (const row of rows) {
		if (!isKnown(row)) {
			previous = null;
			continue;
		}
		const isNext = previous !== null && step > 0 && row.at - previous <= step * 1.01;
		const run = isNext ? runs.at(-1) : undefined;
		if (run === undefined) runs.push([row]);
		else run.push(row);
		previous = row.at;
	}
	return runs;
}
