import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFile, isCompressible } from './compress.ts';
import { addNotFoundText } from './not-found-page.ts';

const root = 'build';
const cacheFolder = 'node_modules/.cache/dialogblik/compressed';

/** Compression runs in zlib's own threads; more files at once only cost memory. */
const filesAtOnce = 4;

async function compressSite(): Promise<void> {
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter(isCompressible)
		.map((path) => join(root, path));
	const waiting = paths.values();
	const total = { raw: 0, brotli: 0, gzip: 0, fresh: 0 };
	async function work(): Promise<void> {
		for (const path of waiting) {
			const result = await compressFile(path, cacheFolder);
			total.raw += result.raw;
			total.brotli += result.brotli;
			total.gzip += result.gzip;
			total.fresh += result.isNew ? 1 : 0;
		}
	}
	await Promise.all(Array.from({ length: filesAtOnce }, work));
	const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
	console.log(
		`Compressed ${paths.length} files (${total.fresh} new): ${megabytes(total.raw)} MB, brotli ${megabytes(total.brotli)} MB, gzip ${megabytes(total.gzip)} MB`
	);
}

const notFoundPath = join(root, '404.html');
writeFileSync(
	notFoundPath,
	addNotFoundText(readFileSync(notFoundPath, 'utf8'), process.env.BASE_PATH ?? '')
);
await compressSite();
