import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecord, type ImportRecord } from '../../../src/lib/figures/importing/index.ts';

/** Where a dataset keeps what was imported into it. */
export function recordPath(folder: string, id: string): string {
	return join(folder, 'imports', `${id}.json`);
}

async function parsed(path: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(path, 'utf8'));
	} catch {
		return null;
	}
}

/** The imports of a dataset, the earliest first. What is no record is passed over. */
export async function readRecords(folder: string): Promise<readonly ImportRecord[]> {
	const names = await readdir(join(folder, 'imports')).catch((): string[] => []);
	const records: ImportRecord[] = [];
	for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
		const record = readRecord(await parsed(join(folder, 'imports', name)));
		if (record !== null) records.push(record);
	}
	const day = ({ source }: ImportRecord): string => source.fetched ?? '';
	return records.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
