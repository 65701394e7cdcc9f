import { EngineError } from './errors.ts';
import { isPage, readBytes } from './fetch-bytes.ts';

/** Where the worker loads the engine from. */
export interface WasmAddress {
	readonly url: string;
	/** True if it lies in this page's memory: all bytes are here, what is left is compiling. */
	readonly isLocal: boolean;
	readonly release: () => void;
}

const wasmType = 'application/wasm';

async function headOf(url: string, signal: AbortSignal): Promise<Response | undefined> {
	// A host (or an offline cache) that does not know HEAD says nothing about the file.
	const response = await fetch(url, { method: 'HEAD', signal }).catch(() => undefined);
	return response?.status === 405 || response?.status === 501 ? undefined : response;
}

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
	const { body } = new Response(bytes);
	const stream = isGzip(bytes) ? body?.pipeThrough(new DecompressionStream('gzip')) : body;
	return new Response(stream, { headers: { 'content-type': wasmType } }).blob();
}

async function fetchFirst(
	urls: readonly string[],
	signal: AbortSignal
): Promise<Response | undefined> {
	for (const url of urls) {
		const response = await fetch(url, { signal });
		if (response.ok && !isPage(response)) return response;
		await response.body?.cancel();
	}
	return undefined;
}

/**
 * Decides how the worker gets the engine. A host that compresses it and names its type right serves the worker directly:
 * the library compiles while it loads. A host that does not compress would send 34 MB: there the packed twin beside it
 * (`….wasm.gz`, 7.7 MB) is fetched and unpacked here. A host that names the type wrong would leave the library waiting for
 * ever: there the file is fetched here, too. Rejects with an EngineError of kind `start` if there is no such file.
 *
 * `onBytes` hears how many of `size` unpacked bytes are here, as good as can be told.
 */
export async function findWasm(
	url: string,
	size: number,
	signal: AbortSignal,
	onBytes: (loaded: number) => void
): Promise<WasmAddress> {
	const direct: WasmAddress = { url, isLocal: false, release: () => undefined };
	const head = await headOf(url, signal);
	if (head === undefined) return direct;
	if (!head.ok || isPage(head)) throw new EngineError('start', `${url} is not there`);
	const isTyped = head.headers.get('content-type')?.startsWith(wasmType) === true;
	const isPacked = (head.headers.get('content-encoding') ?? 'identity') !== 'identity';
	if (isTyped && isPacked) return direct;
	const response = await fetchFirst(isTyped ? [`${url}.gz`] : [`${url}.gz`, url], signal);
	if (response === undefined) return direct;
	const total = Number(response.headers.get('content-length') ?? 0);
	const scale = total > 0 && total < size ? size / total : 1;
	const bytes = await readBytes(response, (loaded) => onBytes(Math.min(size, loaded * scale)));
	const local = URL.createObjectURL(await unpacked(bytes));
	return { url: local, isLocal: true, release: () => URL.revokeObjectURL(local) };
}
