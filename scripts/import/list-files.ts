import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importText } from '../../src/lib/text/index.ts';
import { Refusal } from '../briefing/refusal.ts';

async function within(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const files: string[] = [];
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		// What begins with a dot, or with Word's mark of a file that is open, is nobody's minutes.
		if (/^(?:\.|~\$)/u.test(entry.name)) continue;
		if (entry.isDirectory()) files.push(...(await within(path)));
		else if (entry.isFile()) files.push(path);
	}
	return files;
}

/** The files that are meant: folders with all that is below them, each file once, in a fixed order. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
	const files = new Set<string>();
	for (const path of paths) {
		const found = await stat(path).catch(() => null);
		if (found === null) throw new Refusal(importText.noSuchFile(path), 1);
		if (found.isDirectory()) for (const file of await within(path)) files.add(file);
		else files.add(path);
	}
	if (files.size === 0) throw new Refusal(importText.emptyFolders, 1);
	return [...files];
}
