/** How many letters must be put in, taken out or exchanged. */
function distance(a: string, b: string): number {
	let before = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const now = [row];
		for (let column = 1; column <= b.length; column++) {
			const exchange = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			now.push(Math.min(exchange, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
		}
		before = now;
	}
	return before[b.length] ?? 0;
}

/**
 * Up to three of the names that are near the unknown one, nearest first: `wrong` of its letters may be others, at least
 * one letter, or one name begins with the other.
 */
export function nearestNames(
	unknown: string,
	names: Iterable<string>,
	wrong = 1 / 3
): readonly string[] {
	const wanted = unknown.toLowerCase();
	if (wanted.length > 63) return [];
	const allowed = Math.max(1, Math.floor(wanted.length * wrong));
	return [...new Set(names)]
		.filter((name) => name.length <= 63)
		.map((name) => {
			const lower = name.toLowerCase();
			const isBeginning =
				Math.min(wanted.length, lower.length) >= 3 &&
				(lower.startsWith(wanted) || wanted.startsWith(lower));
			const far = distance(wanted, lower);
			return { name, far: isBeginning ? Math.min(far, allowed) : far };
		})
		.filter(({ far }) => far <= allowed)
		.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
		.slice(0, 3)
		.map(({ name }) => name);
}
