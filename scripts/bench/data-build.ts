import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { spreadOf } from './median.ts';

const runs = 3;
const folder = join('static', 'data');

/** How long `npm run data` takes (aim: 10 s), and how much of it a reader fetches (aim: 1 MB together). */
export function benchDataBuild(): void {
	const durationsMs: number[] = [];
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		const { status } = spawnSync('npm', ['run', '--silent', 'data'], {
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32'
		});
		if (status !== 0) throw new Error('npm run data failed');
		durationsMs.push(performance.now() - start);
	}
	console.log(`npm run data: ${spreadOf(durationsMs, 'ms')}, ${runs} runs`);
	const sizes = readdirSync(folder)
		.filter((name) => name.endsWith('.duckdb'))
		.map((name) => {
			const bytes = readFileSync(join(folder, name));
			const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
			return {
				file: name,
				'raw kB': kilobytes(bytes.length),
				'brotli-9 kB': kilobytes(brotliCompressSync(bytes, { params }).length),
				'gzip-9 kB': kilobytes(gzipSync(bytes, { level: 9 }).length)
			};
		});
	console.table(sizes);
}

function kilobytes(bytes: number): number {
	return Math.round(bytes / 100) / 10;
}
