/** Splits the first lines of a text by a delimiter. */
type Split = (text: string, delimiter: string, rows: number) => readonly (readonly string[])[];

/** In the order in which they win where both fit alike: a Danish file has commas inside its numbers. */
const DELIMITERS = [';', '\t', '|', ','] as const;
const LOOKED_AT = 200;
/** How much of a text the first rows may take: a row may be very long. */
const HEAD = 200_000;

function mostCommonLength(rows: readonly (readonly string[])[]): { length: number; share: number } {
	const counts = new Map<number, number>();
	for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
	let best = { length: 0, count: 0 };
	for (const [length, count] of counts) if (count > best.count) best = { length, count };
	return { length: best.length, share: rows.length === 0 ? 0 : best.count / rows.length };
}

/** True where every comma stands inside a number (`12,5`): a column of numbers, not two columns. */
function isDecimalComma(rows: readonly (readonly string[])[]): boolean {
	const pairs = rows.filter((row) => row.length > 1);
	return pairs.every((row) => row.length === 2 && row.every((part) => /^[+-]?\d+$/u.test(part)));
}

/**
 * The delimiter of a text: the one that cuts most lines into equally many parts. `;` where nothing cuts.
 * A first line `sep=;`, as Excel writes it, decides by itself and is no row.
 */
export function findDelimiter(
	text: string,
	split: Split
): { readonly delimiter: string; readonly start: number } {
	const told = /^"?sep=(.)"?\r?\n/iu.exec(text.slice(0, 20));
	if (told?.[1] !== undefined) return { delimiter: told[1], start: told[0].length };
	const head = text.slice(0, HEAD);
	let best = { delimiter: ';', share: 0 };
	for (const delimiter of DELIMITERS) {
		if (!head.includes(delimiter)) continue;
		const rows = split(head, delimiter, LOOKED_AT).filter((row) => row.some((part) => part !== ''));
		const { length, share } = mostCommonLength(rows);
		const isBetter = length > 1 && share > best.share + 0.001;
		if (isBetter && !(delimiter === ',' && isDecimalComma(rows))) best = { delimiter, share };
	}
	return { delimiter: best.delimiter, start: 0 };
}
