import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';

export interface Downloaded {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person finds in the download folder after a click. */
export async function download(page: Page, button: Locator): Promise<Downloaded> {
	const folder = mkdtempSync(join(tmpdir(), 'download-'));
	try {
		const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
		const path = join(folder, 'file');
		await file.saveAs(path);
		return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The files of an archive as text, read by its directory. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
	const bytes = Buffer.from(archive);
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
	const files = new Map<string, string>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const packed = bytes.readUInt32LE(at + 20);
		const nameLength = bytes.readUInt16LE(at + 28);
		const extra = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const method = bytes.readUInt16LE(at + 10);
		const body = bytes.subarray(start, start + packed);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		files.set(name, (method === 8 ? inflateRawSync(body) : body).toString('utf8'));
		at += 46 + nameLength + extra;
	}
	return files;
}
