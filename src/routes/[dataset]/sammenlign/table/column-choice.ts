import { addresses } from '$lib/text';
import { COLUMNS, FIXED, USUAL, type ColumnKey } from './table-rows';

const words = addresses.compareColumns;

/** The columns that the address names (`vaerdi,plads`), in the table's order; the usual ones where it names none. */
export function readColumns(text: string): readonly ColumnKey[] {
	const wished = new Set(text.split(','));
	const known = COLUMNS.map(({ key }) => key).filter(
		(key) => FIXED.includes(key) || wished.has(words[key])
	);
	return known.length === FIXED.length ? USUAL : known;
}

/** As it stands in the address; '' for the usual ones. */
export function writeColumns(keys: readonly ColumnKey[]): string {
	const chosen = COLUMNS.map(({ key }) => key).filter((key) => keys.includes(key));
	const isUsual = chosen.length === USUAL.length && chosen.every((key) => USUAL.includes(key));
	return isUsual
		? ''
		: chosen
				.filter((key) => !FIXED.includes(key))
				.map((key) => words[key])
				.join(',');
}
