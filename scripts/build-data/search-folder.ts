import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/lib/search/index.ts';
import type { Manifest } from '../../src/lib/model/manifest.ts';
import type { Rows } from '../../src/lib/queries/rows/index.ts';
import { searchableMeetings } from './search-rows.ts';

function hashOf(texts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(JSON.stringify(text));
	return hash.digest('hex').slice(0, 16);
}

/** `<out>/<dataset>.search/`: the index of full-text search and the files of texts that its hits are shown from. */
export class SearchFolder {
	readonly #place: string;
	readonly #next: string;
	readonly #old: string;

	constructor(out: string, dataset: string) {
		this.#place = join(out, `${dataset}.search`);
		this.#next = join(out, `.${dataset}.search.next`);
		this.#old = join(out, `.${dataset}.search.old`);
	}

	/** Writes beside the last good folder; `finish` puts it in its place. */
	async write(rows: Rows): Promise<Manifest['search']> {
		await mkdir(this.#next, { recursive: true });
		const { bytes, texts } = buildSearchIndex(searchableMeetings(rows), hashOf);
		await writeFile(join(this.#next, 'index.bin'), bytes);
		for (const [number, text] of texts.entries())
			await writeFile(
				join(this.#next, `texts-${String(number)}.json`),
				`${JSON.stringify(text)}\n`
			);
		return {
			bytes: bytes.byteLength,
			sha256: createHash('sha256').update(bytes).digest('hex')
		};
	}

	async finish(): Promise<void> {
		await rename(this.#place, this.#old).catch((error: unknown) => {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		});
		await rename(this.#next, this.#place);
		await rm(this.#old, { recursive: true, force: true });
	}

	/** What a build that was cut off, or this one, has left behind. */
	async removeUnfinished(): Promise<void> {
		await rm(this.#next, { recursive: true, force: true });
		// Cut off between its two renames: the last good folder has no other to replace it. Else this is refused.
		await rename(this.#old, this.#place).catch(() => undefined);
		await rm(this.#old, { recursive: true, force: true });
	}
}
