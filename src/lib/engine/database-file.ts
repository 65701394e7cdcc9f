import { EngineError } from './errors.ts';

/** A `.duckdb` file begins with three headers of 4 KiB: the file's, and two of the database of which the newer counts. */
const headerBytes = 4096;
const databaseHeaders = [headerBytes, 2 * headerBytes];
const blocksStart = 3 * headerBytes;

/** Bytes from a database header's start: iteration, number of blocks and size of a block (64 bits, little-endian). */
const iterationAt = 8;
const blockCountAt = 32;
const blockSizeAt = 40;

function expectedLength(view: DataView): number {
	const headers = databaseHeaders.map((start) => ({
		iteration: view.getBigUint64(start + iterationAt, true),
		end:
			view.getBigUint64(start + blockCountAt, true) * view.getBigUint64(start + blockSizeAt, true)
	}));
	const newest = headers.reduce((a, b) => (b.iteration > a.iteration ? b : a));
	return blocksStart + Number(newest.end);
}

/**
 * Throws an EngineError of kind `data` unless the bytes begin and are as long as a DuckDB database's. DuckDB itself is
 * the judge of all else, but a file cut off inside its headers makes it wait for ever (1.4.3 in WebAssembly).
 */
export function checkDatabaseFile(name: string, bytes: Uint8Array): void {
	const magic = new TextDecoder('latin1').decode(bytes.subarray(8, 12));
	if (magic !== 'DUCK') throw new EngineError('data', `${name} is not a DuckDB database`);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < blocksStart || bytes.byteLength < expectedLength(view)) {
		throw new EngineError('data', `${name} is cut off after ${bytes.byteLength} bytes`);
	}
}
