import { flowOf } from './flow.ts';
import type { Line } from './lines.ts';

/** A row of a table of items: `2\tØkonomi\tRegnskabet blev gennemgået.\tTom Riis`. */
const ITEM_ROW = /^(\d{1,2})\.?[ \u00a0]*\t[ \u00a0]*(?=[^\t]*\p{L})/u;
const FEWEST = 2;

function numberOf(source: string, line: Line): number {
	return Number(ITEM_ROW.exec(source.slice(...line.span))?.[1] ?? 0);
}

function cellLines(source: string, line: Line): Line[] {
	const [start, end] = line.span;
	const text = source.slice(start, end);
	const places: [number, number][] = [];
	let from = 0;
	for (const found of text.matchAll(/\t/gu)) {
		places.push([from, found.index]);
		from = found.index + 1;
	}
	places.push([from, text.length]);
	const [first, second, ...others] = places;
	if (first === undefined || second === undefined) return [line];
	return [[first[0], second[1]] as const, ...others].flatMap(([cellStart, cellEnd], index) => {
		const flow = flowOf(source, [[start + cellStart, start + cellEnd]]);
		const last = flow.to.at(-1);
		const begins = flow.from[0];
		if (last === undefined || begins === undefined) return [];
		return [
			{ ...line, span: [begins, last] as const, flow, text: flow.text, blanks: index === 0 ? 1 : 0 }
		];
	});
}

/** Minutes that are one table, a row an item: each row becomes a heading with the other cells below it. */
export function withTableItems(source: string, lines: readonly Line[]): readonly Line[] {
	const rows = lines.filter((line) => numberOf(source, line) > 0);
	const isCounted =
		rows.length >= FEWEST && rows.every((row, index) => numberOf(source, row) === index + 1);
	if (!isCounted) return lines;
	return lines.flatMap((line) => (rows.includes(line) ? cellLines(source, line) : [line]));
}
