import { parquetHeader } from 'hyparquet/src/column.js';
import { LIMITS } from './limits.ts';
import { TableFileError } from './table-file-error.ts';
import type { ColumnMetaData, FileMetaData, PageHeader } from 'hyparquet';

function refuseUnless(isFine: boolean, code: 'bomb' | 'damaged'): void {
	if (!isFine) throw new TableFileError(code);
}

/** A count of the format as a number; what is negative or beyond every limit is refused. */
function count(value: bigint | number | undefined): number {
	const number = Number(value ?? 0);
	refuseUnless(number >= 0 && Number.isSafeInteger(number), 'damaged');
	return number;
}

/** By what the file tells of itself, before anything is unpacked. */
export function checkParquetSize(metadata: FileMetaData, columns: number): void {
	if (columns > LIMITS.columns) {
		throw new TableFileError('too-many-columns', { limit: LIMITS.columns });
	}
	const rows = count(metadata.num_rows);
	if (rows > LIMITS.rows) throw new TableFileError('too-many-rows', { limit: LIMITS.rows });
	if (rows * columns > LIMITS.cells) {
		throw new TableFileError('too-many-cells', { limit: LIMITS.cells });
	}
	let groupRows = 0;
	let bytes = 0;
	let values = 0;
	for (const group of metadata.row_groups) {
		groupRows += count(group.num_rows);
		for (const { meta_data: column } of group.columns) {
			bytes += count(column?.total_uncompressed_size);
			values += count(column?.num_values);
		}
	}
	refuseUnless(groupRows === rows, 'damaged');
	refuseUnless(bytes <= LIMITS.parquetBytes && values <= LIMITS.cells * 2, 'bomb');
}

function startOf(column: ColumnMetaData): number {
	const data = count(column.data_page_offset);
	const dictionary = count(column.dictionary_page_offset);
	return dictionary > 0 ? Math.min(dictionary, data) : data;
}

/** A number that the head of a page must tell: without it the reader would count for ever. */
function told(value: number | bigint | undefined): number {
	refuseUnless(value !== undefined, 'damaged');
	return count(value);
}

/** Values of a data page, 0 of a dictionary, by a head whose parts fit each other. */
function valuesOf(head: PageHeader): number {
	const { data_page_header: first, data_page_header_v2: second } = head;
	const size = told(head.uncompressed_page_size);
	if (head.type === 'DICTIONARY_PAGE') {
		// A value of a dictionary takes a byte or more.
		refuseUnless(told(head.dictionary_page_header?.num_values) <= size, 'bomb');
		return 0;
	}
	if (head.type === 'DATA_PAGE') return told(first?.num_values);
	refuseUnless(head.type === 'DATA_PAGE_V2', 'damaged');
	const values = told(second?.num_values);
	const levels =
		told(second?.definition_levels_byte_length) + told(second?.repetition_levels_byte_length);
	refuseUnless(levels <= size && levels <= told(head.compressed_page_size), 'damaged');
	refuseUnless(told(second?.num_nulls) <= values && told(second?.num_rows) <= values, 'damaged');
	return values;
}

/** The heads of one column's pages: what they say they unpack to, and how many values, against what the file said. */
function checkPages(bytes: Uint8Array<ArrayBuffer>, column: ColumnMetaData): number {
	const start = startOf(column);
	const end = start + count(column.total_compressed_size);
	refuseUnless(end <= bytes.length && end >= start, 'damaged');
	const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
	const reader = { view, offset: 0 };
	const most = count(column.num_values);
	let values = 0;
	let unpacked = 0;
	while (reader.offset < end - start - 1 && values < most) {
		const head = parquetHeader(reader);
		const size = told(head.uncompressed_page_size);
		refuseUnless(size <= LIMITS.pageBytes, 'bomb');
		unpacked += size;
		values += valuesOf(head);
		reader.offset += told(head.compressed_page_size);
		refuseUnless(reader.offset <= end - start, 'damaged');
	}
	refuseUnless(values <= most, 'bomb');
	refuseUnless(values === most, 'damaged');
	return unpacked;
}

/** By the heads of all pages: a file may lie of itself in its metadata. */
export function checkParquetPages(bytes: Uint8Array<ArrayBuffer>, metadata: FileMetaData): void {
	let unpacked = 0;
	for (const group of metadata.row_groups) {
		for (const { meta_data: column } of group.columns) {
			if (column === undefined) throw new TableFileError('unsupported');
			unpacked += checkPages(bytes, column);
			refuseUnless(unpacked <= LIMITS.parquetBytes, 'bomb');
		}
	}
}
