import { asset } from '$app/paths';
import { createAsker, type Asker, type Engine, type LocalAdditions } from '../engine/index.ts';
import type { PassageSearch } from '../search/index.ts';
import { localAdditionsOf, localViewOf } from './local-view.ts';

/** What the browser must know to open a dataset. */
export interface DatasetFile {
	readonly dataset: string;
	readonly file: string;
	readonly sha256: string;
	readonly bytes: number;
	/** The index of full-text search. */
	readonly search: { readonly sha256: string; readonly bytes: number };
}

export interface OpenOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: { readonly loaded: number; readonly total: number }) => void;
}

function addressOf({ sha256 }: { readonly sha256: string }, path: string): string {
	return new URL(`${asset(path)}?v=${sha256.slice(0, 12)}`, document.baseURI).href;
}

async function openEngine(
	file: DatasetFile,
	options: OpenOptions & { readonly own?: boolean; readonly local?: LocalAdditions }
): Promise<Engine> {
	const { openBrowserEngine } = await import('../engine/browser.ts');
	const url = addressOf(file, `/data/${file.file}`);
	return openBrowserEngine({ url, sha256: file.sha256, bytes: file.bytes, ...options });
}

/** Opens an engine on the dataset. The caller closes it. Rejects with an EngineError. */
export function openDatasetEngine(file: DatasetFile, options: OpenOptions = {}): Promise<Engine> {
	return openEngine(file, options);
}

/**
 * Opens an engine on the dataset that also keeps a person's own tables (`egne.…`) and answers `query`. The caller
 * closes it; own tables go with it. Rejects with an EngineError.
 */
export function openWorkbenchEngine(file: DatasetFile, options: OpenOptions = {}): Promise<Engine> {
	const local = localAdditionsOf(file.dataset);
	return openEngine(file, { ...options, own: true, ...(local === null ? {} : { local }) });
}

/** Opens an engine on the dataset with rows of this browser put in. The caller closes it. Rejects with an EngineError. */
export function openLocalEngine(
	file: DatasetFile,
	local: LocalAdditions,
	options: OpenOptions = {}
): Promise<Engine> {
	return openEngine(file, { ...options, local });
}

/** The stored answer with this key, as JSON. Rejects where there is none. */
export async function fetchStoredAnswer(
	file: DatasetFile,
	key: string,
	signal: AbortSignal
): Promise<unknown> {
	const response = await fetch(addressOf(file, `/${file.dataset}/svar/${key}.json`), { signal });
	if (!response.ok) throw new Error(`${String(response.status)} ${key}`);
	return response.json();
}

const askers = new Map<string, Asker>();

/**
 * The one asker of a dataset as it is published: it remembers answers, knows which ones are stored beside the site, and
 * starts the engine only when a question needs it. For pages whose stored answers hold what is published alone.
 */
export function publishedAsker(file: DatasetFile): Asker {
	const known = askers.get(file.sha256);
	if (known !== undefined) return known;
	const asker = createAsker({
		openEngine: (onProgress) => openDatasetEngine(file, { onProgress }),
		answers: [],
		fetchAnswer: (key, signal) => fetchStoredAnswer(file, key, signal)
	});
	askers.set(file.sha256, asker);
	return asker;
}

/** The one asker of a dataset in this page, with what this browser keeps of it. */
export function datasetAsker(file: DatasetFile): Asker {
	return localViewOf(file.dataset)?.asker ?? publishedAsker(file);
}

const searches = new Map<string, Promise<PassageSearch>>();

/**
 * The one full-text search of a dataset in this page. Fetches the index when it is first asked for, not
 * before. Rejects where the index is missing, broken or another; the next who asks tries again.
 */
export function openPassageSearch(file: DatasetFile): Promise<PassageSearch> {
	const known = searches.get(file.search.sha256);
	if (known !== undefined) return known;
	const search = fetchPassageSearch(file);
	searches.set(file.search.sha256, search);
	search.catch(() => searches.delete(file.search.sha256));
	return search;
}

async function fetchPassageSearch({ dataset, search }: DatasetFile): Promise<PassageSearch> {
	const { fetchSearchIndex } = await import('../search/fetch-index.ts');
	const folder = `/data/${dataset}.search`;
	return fetchSearchIndex({
		...search,
		url: addressOf(search, `${folder}/index.bin`),
		textUrl: (number) => addressOf(search, `${folder}/texts-${String(number)}.json`)
	});
}
