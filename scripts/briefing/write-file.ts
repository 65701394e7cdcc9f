import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: who opens it never finds half of it. @returns its size in bytes. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<number> {
	const unfinished = `${path}.${String(process.pid)}.tmp`;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	try {
		await writeFile(unfinished, bytes);
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
	return bytes.byteLength;
}
