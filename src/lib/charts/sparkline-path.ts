/** The drawing of a word-sized chart: SVG path texts and places in pixels. */
export interface SparklineShape {
	/** Runs of two or more known values; a gap is a gap. */
	readonly line: string;
	/** Known values with unknown neighbours, which no line can show. */
	readonly lonely: readonly (readonly [x: number, y: number])[];
	/** The last place if its value is known: what the number beside the chart says. */
	readonly last: readonly [x: number, y: number] | null;
	readonly limitY: number | null;
	readonly band: { readonly y: number; readonly height: number } | null;
}

/** A trend as small as a word. */
export interface TrendInput {
	/** One place for each period, in order; null where unknown. */
	readonly values: readonly (number | null)[];
	readonly limit: number | null;
	/** Lower and upper edge of what is usual among peers. */
	readonly band: readonly [number, number] | null;
}

export interface SparklineInput extends TrendInput {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

/** Room in pixels for the last dot. */
const PAD = 3.5;

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Places a sparkline. Pure and without Plot: a page has a hundred of them. */
export function sparklineShape(input: SparklineInput): SparklineShape {
	const { values, limit, band, width, height } = input;
	const numbers = [...values, limit, ...(band ?? [])].filter((value) => value !== null);
	const low = Math.min(...numbers);
	const high = Math.max(...numbers);
	const step = (width - 2 * PAD) / Math.max(1, values.length - 1);
	const x = (index: number): number => round(PAD + index * step);
	const y = (value: number): number =>
		high === low
			? height / 2
			: round(height - PAD - ((value - low) / (high - low)) * (height - 2 * PAD));
	let line = '';
	const lonely: (readonly [number, number])[] = [];
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		const isStart = (values[index - 1] ?? null) === null;
		const isEnd = (values[index + 1] ?? null) === null;
		if (isStart && isEnd) lonely.push([x(index), y(value)]);
		else line += `${isStart ? 'M' : 'L'}${String(x(index))},${String(y(value))}`;
	}
	const lastValue = values.at(-1) ?? null;
	return {
		line,
		lonely,
		last: lastValue === null ? null : [x(values.length - 1), y(lastValue)],
		limitY: limit === null ? null : y(limit),
		band: band === null ? null : { y: y(band[1]), height: round(y(band[0]) - y(band[1])) }
	};
}
