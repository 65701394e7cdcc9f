import { tableFromIPC, type Schema } from '@uwdata/flechette';
import { hasEnum, sqlTypeName } from './arrow-type.ts';
import type { Column, Table, Value } from './engine.ts';
import { converterFor } from './value.ts';

/** Reads the batches of one answer. */
export interface Decoder {
	readonly columns: readonly Column[];
	/** DuckDB streams ENUM columns without their words (duckdb-wasm #1548): such batches must not be read. */
	readonly hasEnum: boolean;
	rows(batch: Uint8Array): Table['rows'];
}

/** Integers of 64 bits and more, decimals and timestamps arrive whole; `value.ts` rounds none of them. */
export const extraction = { useBigInt: true, useDecimalInt: true, useBigIntTimestamp: true };

/** SQL may give two columns one name, a row cannot: the second `a` becomes `a_1`, as in DuckDB's own subqueries. */
function uniqueNames({ fields }: Schema): readonly string[] {
	const taken = new Set<string>();
	return fields.map(({ name }) => {
		let unique = name;
		for (let count = 1; taken.has(unique); count++) unique = `${name}_${count}`;
		taken.add(unique);
		return unique;
	});
}

/** `row['__proto__'] = …` would set the prototype instead of a column. */
function setField(row: Record<string, Value>, name: string, value: Value): void {
	if (name === '__proto__') {
		Object.defineProperty(row, name, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
	} else {
		row[name] = value;
	}
}

/**
 * The one decoder of both entries. `header` is the Arrow IPC message with the schema, each batch one with rows.
 * (apache-arrow, which duckdb-wasm brings, reads decimals wrong by a power of ten; flechette reads them right.)
 */
export function createDecoder(header: Uint8Array): Decoder {
	const { schema } = tableFromIPC(header);
	const names = uniqueNames(schema);
	const converters = schema.fields.map(({ type }) => converterFor(type));
	return {
		columns: schema.fields.map(({ type }, index) => ({
			name: names[index] ?? '',
			type: sqlTypeName(type)
		})),
		hasEnum: schema.fields.some(({ type }) => hasEnum(type)),
		rows(batch) {
			const table = tableFromIPC([header, batch], extraction);
			const rows = Array.from({ length: table.numRows }, (): Record<string, Value> => ({}));
			names.forEach((name, index) => {
				const values: ArrayLike<unknown> = table.getChildAt(index).toArray();
				const convert = converters[index];
				if (convert === undefined) return;
				rows.forEach((row, at) => setField(row, name, convert(values[at])));
			});
			return rows;
		}
	};
}
