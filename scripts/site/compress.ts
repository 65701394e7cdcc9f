import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Bytes from which quality 11 costs more build time than it saves transfer (80 s for the engine). */
const largeBytes = 1_000_000;
/** Below this, headers weigh more than what compression saves. */
const smallBytes = 256;

const compressible = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|wasm|duckdb|bin)$/;
/** Written once per change of code, read by everyone: worth the slow setting. Pages change with every data build. */
const slowlyChanging = /\.(?:js|css|svg)$/;

export interface CompressionResult {
	/** Bytes of the file, of its brotli and of its gzip sibling. A sibling that would not be smaller is not written. */
	readonly raw: number;
	readonly brotli: number;
	readonly gzip: number;
	/** False if both siblings came from the cache. */
	readonly isNew: boolean;
}

/** Whether a file of the site gets siblings; fonts (woff2) and pictures are compressed already. */
export function isCompressible(path: string): boolean {
	return compressible.test(path);
}

/**
 * Writes `<path>.br` and `<path>.gz` beside a file of the built site. What was compressed before (same
 * bytes, same setting) is copied from `cacheFolder`.
 */
export async function compressFile(path: string, cacheFolder: string): Promise<CompressionResult> {
	const bytes = await readFile(path);
	const raw = bytes.length;
	if (raw < smallBytes) return { raw, brotli: raw, gzip: raw, isNew: false };
	const quality = raw < largeBytes && slowlyChanging.test(path) ? 11 : 9;
	const parameters = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: raw
	};
	const hash = createHash('sha256').update(bytes).digest('hex');
	const [asBrotli, asGzip] = await Promise.all([
		fromCache(join(cacheFolder, `${hash}.q${quality}.br`), `${path}.br`, raw, () =>
			brotli(bytes, { params: parameters })
		),
		fromCache(join(cacheFolder, `${hash}.gz`), `${path}.gz`, raw, () =>
			gzipped(bytes, { level: 9 })
		)
	]);
	return {
		raw,
		brotli: asBrotli.size,
		gzip: asGzip.size,
		isNew: asBrotli.isNew || asGzip.isNew
	};
}

async function fromCache(
	cached: string,
	target: string,
	rawBytes: number,
	make: () => Promise<Buffer>
): Promise<{ size: number; isNew: boolean }> {
	const found = await readFile(cached).catch(() => undefined);
	const compressed = found ?? (await make());
	if (!found) await writeWhole(cached, compressed);
	if (compressed.length >= rawBytes) return { size: rawBytes, isNew: !found };
	await copyFile(cached, target);
	return { size: compressed.length, isNew: !found };
}

/** Under a name of its own first: a build that is stopped half-way, or two equal files at once, leave no half file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
	await mkdir(join(path, '..'), { recursive: true });
	const unfinished = `${path}.${randomUUID()}.tmp`;
	await writeFile(unfinished, bytes);
	await rename(unfinished, path);
}
