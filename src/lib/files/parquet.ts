import type { SchemaElement } from 'hyparquet';
import { Pace } from './pace.ts';

/** How a column is kept: INT64, DOUBLE, BOOLEAN, DATE, TIMESTAMP in microseconds (with a zone: in UTC), or text. */
export type ParquetType =
	'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'timestamp-utc' | 'text';

export interface ParquetColumn {
	/** Each its own. */
	readonly name: string;
	readonly type: ParquetType;
	/**
	 * The value in a row: whole numbers as number or digits, dates `2025-05-23`, times `2025-05-23T10:11:12` with as many
	 * decimals as it has and perhaps `Z`. Unknown is null. What does not fit the type is unknown.
	 */
	value(row: number): string | number | boolean | null;
}

/** Rows written at once: some 50 ms for a table of ten columns. */
const GROUP_ROWS = 20_000;
const DAY_MS = 86_400_000;

function elementOf({ name, type }: ParquetColumn): SchemaElement {
	const optional = { name, repetition_type: 'OPTIONAL' as const };
	const moment = (isAdjustedToUTC: boolean): SchemaElement => ({
		...optional,
		type: 'INT64',
		logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MICROS' }
	});
	switch (type) {
		case 'integer':
			return { ...optional, type: 'INT64' };
		case 'number':
			return { ...optional, type: 'DOUBLE' };
		case 'boolean':
			return { ...optional, type: 'BOOLEAN' };
		case 'date':
			return { ...optional, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
		case 'timestamp':
			return moment(false);
		case 'timestamp-utc':
			return moment(true);
		case 'text':
			return {
				...optional,
				type: 'BYTE_ARRAY',
				converted_type: 'UTF8',
				logical_type: { type: 'STRING' }
			};
	}
}

function microseconds(text: string): bigint | null {
	const match = /^(.+T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z?$/u.exec(text);
	const time = Date.parse(`${match?.[1] ?? ''}Z`);
	if (Number.isNaN(time)) return null;
	return BigInt(time) * 1000n + BigInt((match?.[2] ?? '').padEnd(6, '0').slice(0, 6));
}

function whole(value: string | number | boolean): bigint | null {
	if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : null;
	return typeof value === 'string' && /^-?\d{1,19}$/u.test(value) ? BigInt(value) : null;
}

/** A value as the file keeps it. */
function kept(
	value: string | number | boolean | null,
	type: ParquetType
): string | number | bigint | boolean | null {
	if (value === null) return null;
	switch (type) {
		case 'integer':
			return whole(value);
		case 'number':
			return typeof value === 'number' ? value : null;
		case 'boolean':
			return typeof value === 'boolean' ? value : null;
		case 'date': {
			const time = Date.parse(`${String(value)}T00:00:00Z`);
			return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
		}
		case 'timestamp':
		case 'timestamp-utc':
			return microseconds(String(value));
		case 'text':
			return String(value);
	}
}

/** Columns as a Parquet file, packed with Snappy. Made in turns; the writer is fetched when a file is wanted. */
export async function toParquet(
	columns: readonly ParquetColumn[],
	rowCount: number
): Promise<Blob> {
	const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
	const writer = new ByteWriter();
	const root = { name: 'schema', num_children: columns.length };
	const schema = [root, ...columns.map(elementOf)];
	const parquet = new ParquetWriter({ writer, schema, createdBy: 'Dialogblik' });
	const pace = new Pace();
	for (let start = 0; start < rowCount; start += GROUP_ROWS) {
		const length = Math.min(GROUP_ROWS, rowCount - start);
		const columnData = [];
		for (const column of columns) {
			const data = Array.from({ length }, (_, at) => kept(column.value(start + at), column.type));
			columnData.push({ name: column.name, data });
			await pace.rest();
		}
		await parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
		await pace.rest();
	}
	await parquet.finish();
	return new Blob([writer.getBuffer()], { type: 'application/vnd.apache.parquet' });
}
