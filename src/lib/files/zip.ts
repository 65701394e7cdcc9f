/** One file of an archive. Names are plain ASCII with forward slashes. What is large comes in pieces. */
export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Version 2.0 of the format: the first that knows deflated files. */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day of the format: the same rows give the same file on any day. */
const DATE = 0x0021;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
	let value = start;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The check sum of all pieces so far, which the next piece goes on from. */
function crc32(bytes: Uint8Array, before: number): number {
	let value = ~before;
	for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
	return ~value >>> 0;
}

interface Packed {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly bytes: number;
	readonly sum: number;
}

async function* onePiece(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	yield await Promise.resolve(bytes);
}

/** Packs piece by piece: neither the whole nor its text ever stands in memory. */
async function pack(content: ZipEntry['bytes']): Promise<Packed> {
	const deflate = new CompressionStream('deflate-raw');
	const packed = new Response(deflate.readable).arrayBuffer();
	const writer = deflate.writable.getWriter();
	let sum = 0;
	let bytes = 0;
	for await (const piece of content instanceof Uint8Array ? onePiece(content) : content) {
		sum = crc32(piece, sum);
		bytes += piece.length;
		await writer.ready;
		// Its failure is that of what is read.
		writer.write(piece).catch(() => undefined);
	}
	writer.close().catch(() => undefined);
	return { file: new Uint8Array(await packed), bytes, sum };
}

/** Numbers as little-endian bytes: `[value, bytes]`. */
function record(
	fields: readonly (readonly [value: number, size: 2 | 4])[]
): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
	let at = 0;
	for (const [value, size] of fields) {
		if (size === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += size;
	}
	return new Uint8Array(view.buffer);
}

/**
 * A ZIP archive, packed by the browser's own deflate. (The packers on npm start a worker from a blob for
 * what is large, which the page's security policy refuses.) For archives below 4 GB.
 */
export async function toZip(entries: readonly ZipEntry[], type: string): Promise<Blob> {
	const files: Uint8Array<ArrayBuffer>[] = [];
	const directory: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const { name, bytes } of entries) {
		const packed = await pack(bytes);
		const label = new TextEncoder().encode(name);
		const common = [
			[VERSION, 2],
			[0, 2],
			[DEFLATED, 2],
			[0, 2],
			[DATE, 2],
			[packed.sum, 4],
			[packed.file.length, 4],
			[packed.bytes, 4],
			[label.length, 2],
			[0, 2]
		] as const;
		const head = record([[LOCAL, 4], ...common]);
		files.push(head, label, packed.file);
		const rest = [
			[0, 2],
			[0, 2],
			[0, 2],
			[0, 4],
			[offset, 4]
		] as const;
		directory.push(record([[CENTRAL, 4], [VERSION, 2], ...common, ...rest]), label);
		offset += head.length + label.length + packed.file.length;
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	const count = entries.length;
	const end = record([
		[END, 4],
		[0, 2],
		[0, 2],
		[count, 2],
		[count, 2],
		[size, 4],
		[offset, 4],
		[0, 2]
	]);
	return new Blob([...files, ...directory, end], { type });
}
