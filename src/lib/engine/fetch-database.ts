import { checkDatabaseFile } from './database-file.ts';
import { EngineError } from './errors.ts';
import { isPage, readBytes } from './fetch-bytes.ts';

export interface DatabaseSource {
	readonly url: string;
	/** Hexadecimal, as in the manifest. */
	readonly sha256?: string;
	/** Length of the file, as in the manifest. */
	readonly bytes?: number;
}

/** Undefined where the browser offers no hashing: on plain http (but localhost) `crypto.subtle` does not exist. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	if (!globalThis.isSecureContext) return undefined;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a dataset's database and checks that it is the one the page was built with: by length and sha256, on plain http
 * by length alone. Rejects with an EngineError: `start` if it cannot be fetched, `data` if it is missing or another.
 */
export async function fetchDatabase(
	{ url, sha256, bytes: length }: DatabaseSource,
	signal: AbortSignal,
	onBytes: (loaded: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		const response = await fetch(url, { signal });
		onBytes(0);
		if (!response.ok) throw new EngineError('data', `${url} answered ${response.status}`);
		if (isPage(response)) throw new EngineError('data', `${url} is a page, not a database`);
		bytes = await readBytes(response, onBytes);
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		throw new EngineError('start', `${url} could not be fetched`, { cause });
	}
	if (length !== undefined && length !== bytes.byteLength) {
		throw new EngineError('data', `${url} has ${bytes.byteLength} bytes instead of ${length}`);
	}
	checkDatabaseFile(url, bytes);
	const actual = sha256 === undefined ? undefined : await sha256Of(bytes);
	if (actual !== undefined && actual !== sha256?.toLowerCase()) {
		throw new EngineError('data', `${url} is not the file that the page was built with`);
	}
	return bytes;
}
