/** The middle value; the upper of the two middle ones if there are two. NaN of nothing. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** `512 ms [498–640]`: the median, and the whole range beside it. */
export function spreadOf(values: readonly number[], unit: string): string {
	const whole = (value: number): string => value.toFixed(0);
	return `${whole(median(values))} ${unit} [${whole(Math.min(...values))}–${whole(Math.max(...values))}]`;
}
