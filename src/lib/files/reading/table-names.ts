import { ownFilesNames } from '../../text/index.ts';

/** Longest name of a table or column. */
const LONGEST = 63;
/** Words of SQL that DuckDB does not take as a name without quotation marks. */
const RESERVED = new Set(
	`all analyse analyze and anti any array as asc asof asymmetric both case cast check collate column constraint create
	cross default deferrable desc describe distinct do else end except false fetch for foreign from full glob grant group
	having ilike in initially inner intersect into is isnull join lambda lateral leading left like limit map natural not
	notnull null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify
	references returning right select semi show similar some struct summarize symmetric table tablesample then to trailing
	true try_cast union unique unpivot using variadic verbose when where window with`.split(/\s+/u)
);

const { letters } = ownFilesNames;
const OTHER = new RegExp(`[^${letters}]`, 'gu');
const BETWEEN = new RegExp(`[^${letters}0-9]+`, 'gu');
const NAME = new RegExp(`^[${letters}_][${letters}0-9_]*$`, 'u');

/** `Antal boliger (2024)` → `antal_boliger_2024`; `''` if no letter or digit is left. Danish letters stay. */
function plainName(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('%', ` ${ownFilesNames.percent} `)
		.replaceAll(OTHER, (sign) => sign.normalize('NFD').replaceAll(/\p{M}/gu, ''))
		.replaceAll('ß', 'ss')
		.replaceAll(BETWEEN, '_')
		.slice(0, LONGEST)
		.replaceAll(/^_+|_+$/gu, '');
}

function asName(text: string, fallback: string): string {
	const plain = plainName(text);
	if (plain === '') return fallback;
	if (RESERVED.has(plain)) return `${plain}_`;
	return /^\d/u.test(plain) ? `_${plain}`.slice(0, LONGEST) : plain;
}

/** The name, or with `_2`, `_3` … after it, so that it is none of the taken ones. */
function freeName(name: string, taken: ReadonlySet<string>): string {
	let free = name;
	for (let number = 2; taken.has(free); number += 1) {
		const end = `_${String(number)}`;
		free = name.slice(0, LONGEST - end.length) + end;
	}
	return free;
}

/** Names for columns that SQL takes as they are, each its own; where there is no name, `kolonne_3`. */
export function columnNames(heads: readonly string[]): string[] {
	const taken = new Set<string>();
	return heads.map((head, index) => {
		const name = freeName(asName(head, ownFilesNames.column(index + 1)), taken);
		taken.add(name);
		return name;
	});
}

/** A free name for a table of a file: `Boliger 2024.csv` → `boliger_2024`. `taken` in any case. */
export function tableName(text: string, taken: readonly string[]): string {
	return freeName(
		asName(text, ownFilesNames.table),
		new Set(taken.map((name) => name.toLowerCase()))
	);
}

/** Why a name a person wrote cannot be a table's; null if it can. */
export function tableNameProblem(
	name: string,
	taken: readonly string[]
): 'empty' | 'signs' | 'reserved' | 'long' | 'taken' | null {
	if (name === '') return 'empty';
	if (name.length > LONGEST) return 'long';
	if (!NAME.test(name)) return 'signs';
	if (RESERVED.has(name)) return 'reserved';
	return taken.some((other) => other.toLowerCase() === name) ? 'taken' : null;
}
