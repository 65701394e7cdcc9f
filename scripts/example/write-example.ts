import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeExample, type ExampleFile } from './example-files.ts';

/** Folders that hold nothing but generated files: what is not made again is stale. */
const GENERATED_FOLDERS = ['sources', 'meetings'];

async function textOf(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

async function writeChanged(folder: string, { path, text }: ExampleFile): Promise<void> {
	const target = join(folder, path);
	if ((await textOf(target)) === text) return;
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, text, 'utf8');
}

/**
 * Writes the dataset into its folder: only files whose text has changed are touched, and generated
 * files that no longer belong are removed. Rejects with the file system's error.
 */
export async function writeExample(folder: string, seed: number): Promise<void> {
	const files = makeExample(seed);
	const made = new Set(files.map(({ path }) => path));
	await Promise.all(files.map((file) => writeChanged(folder, file)));
	for (const name of GENERATED_FOLDERS) {
		for (const entry of await readdir(join(folder, name))) {
			if (!made.has(`${name}/${entry}`)) await rm(join(folder, name, entry), { recursive: true });
		}
	}
}
