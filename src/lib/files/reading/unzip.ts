import { LIMITS } from './limits.ts';
import { TableFileError } from './table-file-error.ts';

/** One file of an archive, as its directory tells. */
interface ArchivedFile {
	readonly name: string;
	readonly method: number;
	readonly packedBytes: number;
	readonly bytes: number;
	readonly offset: number;
	readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Record at the end without and with the longest comment. */
const END_BYTES = 22;
const LONGEST_END = END_BYTES + 65_535;
const MOST_FILES = 20_000;
/** Below this a ratio says nothing. */
const SMALL_PART = 10_000_000;
const IS_64 = 0xffffffff;

function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - LONGEST_END);
	for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
		if (view.getUint32(at, true) === END) return at;
	}
	throw new TableFileError('damaged');
}

function directory(bytes: Uint8Array): ArchivedFile[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > MOST_FILES) throw new TableFileError('bomb');
	const decoder = new TextDecoder();
	const files: ArchivedFile[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (view.getUint32(at, true) !== CENTRAL) throw new TableFileError('damaged');
		const nameBytes = view.getUint16(at + 28, true);
		const file = {
			name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
			method: view.getUint16(at + 10, true),
			packedBytes: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1
		};
		if (file.bytes === IS_64 || file.offset === IS_64) throw new TableFileError('bomb');
		files.push(file);
		at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return files;
}

/** Refuses by what is told, before a byte is unpacked, and by what has come, while it is. */
function refuseBombs(unpacked: number, packed: number): void {
	const isTooMuch = unpacked > LIMITS.partBytes;
	const isDenser = unpacked > SMALL_PART && unpacked > packed * LIMITS.partRatio;
	if (isTooMuch || isDenser) throw new TableFileError('bomb', { limit: LIMITS.partBytes });
}

/** The files of an archive (an XLSX file is one), unpacked one at a time and in pieces, never beyond the limits. */
export class Archive {
	readonly #bytes: Uint8Array;
	readonly #files: ReadonlyMap<string, ArchivedFile>;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#files = new Map(directory(bytes).map((file) => [file.name, file]));
	}

	has(name: string): boolean {
		return this.#files.has(name);
	}

	/** Unpacked size of a file, as the directory tells; 0 if there is none such. */
	size(name: string): number {
		return this.#files.get(name)?.bytes ?? 0;
	}

	#packed(file: ArchivedFile): Uint8Array<ArrayBuffer> {
		const { offset, packedBytes } = file;
		const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
		if (view.getUint32(offset, true) !== LOCAL) throw new TableFileError('damaged');
		const start =
			offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
		if (start + packedBytes > this.#bytes.length) throw new TableFileError('damaged');
		return this.#bytes.subarray(start, start + packedBytes) as Uint8Array<ArrayBuffer>;
	}

	/** The text of a file in pieces. */
	async *text(name: string): AsyncGenerator<string> {
		const file = this.#files.get(name);
		if (file === undefined) throw new TableFileError('damaged');
		if (file.isEncrypted) throw new TableFileError('encrypted');
		refuseBombs(file.bytes, file.packedBytes);
		const packed = this.#packed(file);
		const decoder = new TextDecoder();
		let unpacked = 0;
		for await (const piece of unpack(packed, file.method)) {
			unpacked += piece.length;
			refuseBombs(unpacked, file.packedBytes);
			yield decoder.decode(piece, { stream: true });
		}
		yield decoder.decode();
	}

	/** The whole text of a small file; `''` if there is none such. */
	async wholeText(name: string): Promise<string> {
		if (!this.has(name)) return '';
		let text = '';
		for await (const piece of this.text(name)) text += piece;
		return text;
	}
}

/** In pieces of some 64 kB, made one at a time as they are asked for. */
async function* unpack(
	packed: Uint8Array<ArrayBuffer>,
	method: number
): AsyncGenerator<Uint8Array> {
	if (method === 0) {
		yield packed;
		return;
	}
	if (method !== 8) throw new TableFileError('unsupported');
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// Stops the unpacking when the reading stops early.
		await reader.cancel().catch(() => undefined);
	}
}
