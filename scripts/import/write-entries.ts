import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Source } from '../../src/lib/model/index.ts';
import { jsonText, meetingText } from '../../src/lib/review/index.ts';
import type { Entry } from './meeting-of.ts';
import type { Register } from './register.ts';

export interface Change {
	readonly path: string;
	readonly content: string;
}

/** The sources as they will stand: those that are there stay in their order. */
function sourcesOf(register: Register, entries: readonly Entry[]): readonly Source[] {
	const fresh = new Map(entries.map(({ source }) => [source.id, source]));
	const kept = register.content.sources.map(({ value }) => {
		const source = fresh.get(value.source.id) ?? value.source;
		fresh.delete(source.id);
		return source;
	});
	return [...kept, ...fresh.values()];
}

async function undo(
	done: readonly { readonly path: string; readonly before: Uint8Array | null }[]
): Promise<void> {
	for (const { path, before } of [...done].reverse()) {
		if (before === null) await rm(path, { force: true });
		else await writeFile(path, before);
	}
}

/** Writes all of it or nothing: first beside the files, then in their place, and back where one step fails. */
export async function writeTogether(changes: readonly Change[]): Promise<void> {
	const mark = `.${String(process.pid)}.tmp`;
	const done: { path: string; before: Uint8Array | null }[] = [];
	try {
		for (const { path, content } of changes) {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(path + mark, content);
		}
		for (const { path } of changes) {
			const before = await readFile(path).catch(() => null);
			await rename(path + mark, path);
			done.push({ path, before });
		}
	} catch (error) {
		await undo(done);
		throw error;
	} finally {
		for (const { path } of changes) await rm(path + mark, { force: true });
	}
}

/** Puts meetings, their texts and their sources into the dataset. */
export async function writeEntries(register: Register, entries: readonly Entry[]): Promise<void> {
	const { folder } = register;
	await writeTogether([
		...entries.map(({ source, text }) => ({
			path: join(folder, 'sources', source.file ?? ''),
			content: text
		})),
		...entries.map(({ meeting }) => ({
			path: join(folder, 'meetings', `${meeting.id}.json`),
			content: meetingText(meeting)
		})),
		{ path: join(folder, 'sources.json'), content: jsonText(sourcesOf(register, entries)) }
	]);
}
