import type { Result, Value } from '../../../src/lib/engine/index.ts';

/** A result over arrays: `{ name: [type, values] }`. */
export function fakeResult(
	columns: Readonly<Record<string, readonly [string, readonly Value[]]>>
): Result {
	const lists = Object.values(columns).map(([, values]) => values);
	return {
		columns: Object.entries(columns).map(([name, [type]]) => ({ name, type })),
		rowCount: Math.max(0, ...lists.map((list) => list.length)),
		value: (column, row) => lists[column]?.[row] ?? null,
		bytes: 0,
		cutBy: null
	};
}

/** A large result whose values are reckoned when they are looked at: number, text with few and with many values, date, null. */
export function largeResult(rowCount: number, columnCount: number): Result {
	const towns = ['Ærø', 'Gladsaxe', 'Åbenrå', 'Ølstykke', 'København', 'Zealand', 'Aalborg'];
	const makers: readonly (readonly [string, (row: number, column: number) => Value])[] = [
		['BIGINT', (row, column) => (row * 7919 + column * 31) % 1_000_003],
		['VARCHAR', (row, column) => towns[(row + column) % towns.length] ?? ''],
		[
			'DOUBLE',
			(row, column) => (row % 11 === 0 ? null : ((row * 104_729 + column) % 99_991) / 100)
		],
		['DATE', (row) => new Date(Date.UTC(1990, 0, 1 + (row % 12_000))).toISOString().slice(0, 10)],
		[
			'VARCHAR',
			(row, column) => `Sag ${String((row * 15_485_863 + column) % 999_983)} om tag og fag`
		],
		['BOOLEAN', (row) => row % 3 === 0]
	];
	return {
		columns: Array.from({ length: columnCount }, (_, column) => ({
			name: `kolonne_${String(column + 1)}`,
			type: makers[column % makers.length]?.[0] ?? ''
		})),
		rowCount,
		value: (column, row) => makers[column % makers.length]?.[1](row, column) ?? null,
		bytes: 0,
		cutBy: 'rows'
	};
}
