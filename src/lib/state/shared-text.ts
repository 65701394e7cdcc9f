import {
	plainText,
	readPlainText,
	readSharedFragment,
	sharedForms,
	writeSharedFragment
} from '../text/index.ts';

/** Bytes that a packed text may unfold to: a kilobyte can be made to hold a gigabyte. */
const MOST_BYTES = 1_000_000;
/** Signs of a packed text: nothing within the limit is longer, plain (three signs a byte) or compressed. */
const MOST_SIGNS = 3 * MOST_BYTES + 2;

/** Bytes that become signs at a time: a call takes only so many arguments. */
const STEP = 0x80_00;

function toBase64Url(bytes: Uint8Array): string {
	let signs = '';
	for (let from = 0; from < bytes.length; from += STEP) {
		signs += String.fromCharCode(...bytes.subarray(from, from + STEP));
	}
	return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws for what is not base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	if (!/^[\w-]*$/u.test(text)) throw new Error('not base64url');
	const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

/** All of a stream; throws as soon as it is more than `limit` bytes. */
async function gather(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let step = await reader.read(); !step.done; step = await reader.read()) {
		length += step.value.length;
		if (length > limit) {
			await reader.cancel().catch(() => undefined);
			throw new Error('too much');
		}
		chunks.push(step.value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

/** Bytes through a stream; what is wrong with them is told by the side that is read. */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: GenericTransformStream,
	limit: number
): Promise<Uint8Array> {
	const writer = (stream.writable as WritableStream<Uint8Array>).getWriter();
	const written = writer.write(bytes).then(() => writer.close());
	written.catch(() => undefined);
	return gather(stream.readable as ReadableStream<Uint8Array>, limit);
}

/** The text as an address can carry it: compressed, or plain where that is shorter or the browser compresses nothing. */
export async function packText(text: string): Promise<string> {
	const plain = plainText(text);
	if (typeof CompressionStream === 'undefined') return plain;
	const bytes = await through(
		new TextEncoder().encode(text),
		new CompressionStream('deflate-raw'),
		Infinity
	);
	const compressed = `${sharedForms.compressed}${toBase64Url(bytes)}`;
	return compressed.length < plain.length ? compressed : plain;
}

/**
 * The text of either form. Null for what is broken, cut off or unfolds to more than `limit` bytes; never throws.
 * A text with half a sign in it comes back with the sign for that.
 */
export async function unpackText(packed: string, limit = MOST_BYTES): Promise<string | null> {
	if (packed.length > MOST_SIGNS) return null;
	if (packed.startsWith(sharedForms.plain)) {
		const text = readPlainText(packed);
		return text === null || new TextEncoder().encode(text).length > limit ? null : text;
	}
	if (!packed.startsWith(sharedForms.compressed)) return null;
	try {
		const bytes = await through(
			fromBase64Url(packed.slice(sharedForms.compressed.length)),
			new DecompressionStream('deflate-raw'),
			limit
		);
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The fragment of an address (`#sql=…`) that carries a query to somebody else. */
export async function shareQuery(title: string, sql: string): Promise<string> {
	return writeSharedFragment(await packText(sql), title);
}

/**
 * The query that an address carries. Null where it carries none, `broken` where it carries one that cannot be read.
 * It was written by anybody: to be shown, never to be run by itself.
 */
export async function readSharedQuery(
	hash: string
): Promise<{ readonly title: string | null; readonly sql: string } | 'broken' | null> {
	const found = readSharedFragment(hash);
	if (found === null) return null;
	const sql = await unpackText(found.packed);
	return sql === null || sql.trim() === '' ? 'broken' : { title: found.title, sql };
}
