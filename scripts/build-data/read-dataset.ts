import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable, TABLE_FILES, type TableDefinition } from '../../src/lib/figures/index.ts';
import {
	datasetSchema,
	meetingSchema,
	problem,
	sourceSchema,
	type DatasetContent,
	type Located,
	type Meeting,
	type Problem,
	type SourceText
} from '../../src/lib/model/index.ts';
import { readJson, readJsonList } from './read-json.ts';
import { readTextFile } from './read-text.ts';

export interface ReadDataset {
	/** `null` where `dataset.json` itself cannot be read. */
	readonly content: DatasetContent | null;
	readonly problems: readonly Problem[];
}

class DatasetReader {
	readonly problems: Problem[] = [];
	readonly #folder: string;
	readonly #name: string;

	constructor(folder: string, name: string) {
		this.#folder = folder;
		this.#name = name;
	}

	async text(file: string, isRequired: boolean): Promise<string | null> {
		const read = await readTextFile(join(this.#folder, file), `${this.#name}/${file}`, isRequired);
		this.problems.push(...read.problems);
		return read.text;
	}

	async table<T>(file: string, definition: TableDefinition<T>): Promise<readonly Located<T>[]> {
		const text = await this.text(file, false);
		if (text === null) return [];
		const table = readTable(text, `${this.#name}/${file}`, definition);
		this.problems.push(...table.problems);
		return table.rows;
	}

	async meetings(): Promise<readonly Located<Meeting>[]> {
		const files = await readdir(join(this.#folder, 'meetings')).catch((): string[] => []);
		const meetings: Located<Meeting>[] = [];
		for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
			const path = `meetings/${file}`;
			const text = await this.text(path, true);
			if (text === null) continue;
			const read = readJson(text, `${this.#name}/${path}`, meetingSchema);
			this.problems.push(...read.problems);
			if (read.value === null) continue;
			meetings.push(read.value);
			const { id } = read.value.value;
			if (file !== `${id}.json`)
				this.problems.push(problem('meeting-file', read.value.at('id'), { id }));
		}
		return meetings;
	}

	async sources(): Promise<readonly Located<SourceText>[]> {
		const text = await this.text('sources.json', false);
		if (text === null) return [];
		const list = readJsonList(text, `${this.#name}/sources.json`, sourceSchema);
		this.problems.push(...list.problems);
		const sources: Located<SourceText>[] = [];
		for (const row of list.rows) {
			const { file } = row.value;
			const body = file === null ? null : await this.text(`sources/${file}`, true);
			sources.push({ value: { source: row.value, text: body }, at: row.at });
		}
		return sources;
	}
}

/** Reads one dataset's folder. A dataset may lack any file but `dataset.json`. */
export async function readDataset(folder: string, name: string): Promise<ReadDataset> {
	const reader = new DatasetReader(folder, name);
	const text = await reader.text('dataset.json', true);
	const dataset = text === null ? null : readJson(text, `${name}/dataset.json`, datasetSchema);
	if (dataset?.value == null) {
		return { content: null, problems: [...reader.problems, ...(dataset?.problems ?? [])] };
	}
	const { id } = dataset.value.value;
	if (id !== name) {
		reader.problems.push(problem('dataset-id', dataset.value.at('id'), { id, expected: name }));
	}
	const content: DatasetContent = {
		dataset: dataset.value,
		organisations: await reader.table('organisations.csv', TABLE_FILES.organisations),
		areas: await reader.table('areas.csv', TABLE_FILES.areas),
		departments: await reader.table('departments.csv', TABLE_FILES.departments),
		observations: await reader.table('observations.csv', TABLE_FILES.observations),
		targets: await reader.table('targets.csv', TABLE_FILES.targets),
		benchmarks: await reader.table('benchmarks.csv', TABLE_FILES.benchmarks),
		sources: await reader.sources(),
		meetings: await reader.meetings()
	};
	return { content, problems: reader.problems };
}
