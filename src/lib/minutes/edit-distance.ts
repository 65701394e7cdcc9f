/** How many letters must be put in, taken out or changed to make one word of the other; `limit + 1` where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
			const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			next.push(value);
			if (value < least) least = value;
		}
		if (least > limit) return limit + 1;
		row = next;
	}
	return row[b.length] ?? limit + 1;
}
