import { SearchIndexError } from './file-format.ts';
import { openSearchIndex } from './open-search.ts';
import type { PassageSearch } from './types.ts';

export interface IndexSource {
	readonly url: string;
	/** Address of a file of texts. */
	readonly textUrl: (number: number) => string;
	/** Length of the index, and its sha256 in hexadecimal, as in the manifest. */
	readonly bytes: number;
	readonly sha256: string;
}

async function answerOf(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new SearchIndexError(`${url} answered ${response.status}`);
	return response;
}

/** Undefined where the browser offers no hashing: on plain http (but localhost) `crypto.subtle` does not exist. */
async function sha256Of(bytes: ArrayBuffer): Promise<string | undefined> {
	if (!globalThis.isSecureContext) return undefined;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a dataset's index and checks that it is the one the page was built with. Rejects with a
 * SearchIndexError where it is missing or another, and as `fetch` does where the connection breaks.
 */
export async function fetchSearchIndex(source: IndexSource): Promise<PassageSearch> {
	const bytes = await (await answerOf(source.url)).arrayBuffer();
	if (bytes.byteLength !== source.bytes)
		throw new SearchIndexError(
			`${source.url} has ${bytes.byteLength} bytes instead of ${source.bytes}`
		);
	const actual = await sha256Of(bytes);
	if (actual !== undefined && actual !== source.sha256)
		throw new SearchIndexError(`${source.url} is not the index of this site`);
	return openSearchIndex(new Uint8Array(bytes), async (number) => {
		const response = await answerOf(source.textUrl(number));
		return (await response.json()) as unknown;
	});
}
