import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet';
import { CellBudget } from './limits.ts';
import { checkParquetPages, checkParquetSize } from './parquet-limits.ts';
import { sheetOf } from './sheet-of.ts';
import { TableFileError } from './table-file-error.ts';
import type { Compressors, FileMetaData, ParquetParsers } from 'hyparquet';
import type { Reader } from './reader.ts';
import type { CellValue } from './sheet.ts';

/** ISO text of a time in units of which a second has `perSecond`. */
function timeText(units: bigint, perSecond: bigint): string | null {
	const seconds = units / perSecond - (units % perSecond < 0n ? 1n : 0n);
	const rest = units - seconds * perSecond;
	const time = new Date(Number(seconds) * 1000);
	if (Number.isNaN(time.getTime())) return null;
	const digits = String(perSecond).length - 1;
	const decimals = String(rest).padStart(digits, '0').replace(/0+$/u, '');
	return time.toISOString().slice(0, 19) + (decimals === '' ? '' : `.${decimals}`);
}

const decoder = new TextDecoder();

const PARSERS: Partial<ParquetParsers> = {
	timestampFromMilliseconds: (units) => timeText(units, 1000n),
	timestampFromMicroseconds: (units) => timeText(units, 1_000_000n),
	timestampFromNanoseconds: (units) => timeText(units, 1_000_000_000n),
	dateFromDays: (days) => {
		const time = new Date(days * 86_400_000);
		return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
	},
	jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes)
};

function asJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) => {
		if (typeof inner === 'bigint') return numberOrDigits(inner);
		return inner instanceof Uint8Array ? hex(inner) : inner;
	});
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A whole number that a number cannot hold stays its digits. */
function numberOrDigits(value: bigint): number | string {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : String(value);
}

function cellOf(value: unknown): CellValue {
	switch (typeof value) {
		case 'string':
			return value === '' ? null : value;
		case 'number':
			return Number.isFinite(value) ? value : null;
		case 'boolean':
			return value;
		case 'bigint':
			return numberOrDigits(value);
		case 'object':
			if (value instanceof Date) {
				return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 19);
			}
			return value === null ? null : value instanceof Uint8Array ? hex(value) : asJson(value);
		default:
			return null;
	}
}

const BY_ITSELF = new Set(['UNCOMPRESSED', 'SNAPPY']);

/** Only what a file is packed with is fetched: the unpackers are four times as large as the reader. */
async function unpackersFor(metadata: FileMetaData): Promise<Compressors> {
	const used = new Set(
		metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data: c }) => c?.codec ?? ''))
	);
	if ([...used].every((codec) => BY_ITSELF.has(codec))) return {};
	const all = await import('hyparquet-compressors');
	return {
		GZIP: all.compressors.GZIP,
		BROTLI: all.compressors.BROTLI,
		LZ4: all.compressors.LZ4,
		LZ4_RAW: all.compressors.LZ4_RAW,
		// Into a place of the size that was told, so that it can never become larger.
		ZSTD: (input, length) => all.decompressZstd(input, new Uint8Array(length))
	} as Compressors;
}

/** A Parquet file: its columns, with the names in the first row. Lists and structs stand as JSON text. */
export const readParquet: Reader = async ({ name, bytes, onProgress }) => {
	// In a buffer of its own: places in the file are then places in the buffer.
	const file = (
		bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
			? bytes
			: new Uint8Array(bytes)
	) as Uint8Array<ArrayBuffer>;
	const metadata = parquetMetadata(file.buffer, { parsers: PARSERS, geoparquet: false });
	const heads = parquetSchema(metadata).children.map(({ element }) => element.name);
	if (heads.length === 0) throw new TableFileError('no-table');
	checkParquetSize(metadata, heads.length);
	checkParquetPages(file, metadata);
	const compressors = await unpackersFor(metadata);
	const budget = new CellBudget();
	const rows: CellValue[][] = [heads];
	const total = Number(metadata.num_rows);
	let start = 0;
	for (const group of metadata.row_groups) {
		const end = start + Number(group.num_rows);
		if (end === start) continue;
		await parquetRead({
			file: file.buffer,
			metadata,
			rowStart: start,
			rowEnd: end,
			compressors,
			parsers: PARSERS,
			geoparquet: false,
			onComplete: (read) => {
				for (const values of read) {
					const row = heads.map((_, column) => cellOf(values[column]));
					budget.count(row, rows.length - 1);
					rows.push(row);
				}
			}
		});
		start = end;
		onProgress(start / total);
	}
	return { sheets: [sheetOf({ name, rows, headRow: 0 })], notes: [] };
};
