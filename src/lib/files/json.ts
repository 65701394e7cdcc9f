/** What a cell of JSON can be; lists and objects stay as they are. */
export type JsonValue =
	string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Names, each its own: of two alike the second gets `_1`. A key of JSON or Parquet can stand once only. */
export function ownNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		let own = name;
		for (let number = 1; taken.has(own); number += 1) own = `${name}_${String(number)}`;
		taken.add(own);
		return own;
	});
}

/**
 * A piece of a list of objects, a line each. Numbers are numbers, unknown is null. The whole is `[`, the pieces with `,`
 * between them, `]`.
 */
export function jsonRows(
	names: readonly string[],
	rows: readonly (readonly JsonValue[])[]
): string {
	const keys = names.map((name) => `${JSON.stringify(name)}: `);
	return rows
		.map((row) => {
			const fields = keys.map((key, at) => key + JSON.stringify(row[at] ?? null));
			return `\n\t{ ${fields.join(', ')} }`;
		})
		.join(',');
}
