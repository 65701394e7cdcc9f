import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingContext } from '../../src/lib/minutes/index.ts';
import type { Catalogue, DatasetContent } from '../../src/lib/model/index.ts';
import { importText } from '../../src/lib/text/index.ts';
import { readCatalogue } from '../build-data/read-catalogue.ts';
import { readDataset } from '../build-data/read-dataset.ts';
import { Refusal } from '../briefing/refusal.ts';
import { catalogueContext } from './catalogue-context.ts';

/** The dataset that minutes are read for. */
export interface Register {
	readonly id: string;
	readonly folder: string;
	readonly catalogue: Catalogue;
	readonly content: DatasetContent;
	readonly context: ReadingContext;
}

async function datasetNames(data: string): Promise<readonly string[]> {
	const names: string[] = [];
	for (const name of await readdir(data).catch((): string[] => [])) {
		const found = await stat(join(data, name, 'dataset.json')).catch(() => null);
		if (found !== null) names.push(name);
	}
	return names.sort();
}

async function contentOf(data: string, name: string): Promise<DatasetContent> {
	const { content, problems } = await readDataset(join(data, name), name);
	if (content === null || problems.some(({ severity }) => severity === 'error')) {
		throw new Refusal(importText.brokenDataset(name), 1);
	}
	return content;
}

/** The one that was named; else the only one with real data, or the only one there is. */
async function chosen(
	data: string,
	wanted: string | null
): Promise<readonly [string, DatasetContent]> {
	const names = await datasetNames(data);
	if (names.length === 0) throw new Refusal(importText.noDatasets(data), 1);
	if (wanted !== null) {
		if (!names.includes(wanted)) {
			throw new Refusal(importText.unknownDataset(wanted, names.join(', ')));
		}
		return [wanted, await contentOf(data, wanted)];
	}
	const all: (readonly [string, DatasetContent])[] = [];
	for (const name of names) all.push([name, await contentOf(data, name)]);
	const real = all.filter(([, { dataset }]) => dataset.value.kind === 'real');
	const [only] = real.length === 1 ? real : all;
	if (only === undefined || (real.length !== 1 && all.length > 1)) {
		throw new Refusal(importText.whichDataset(names.join(', ')));
	}
	return only;
}

function contextOf(catalogue: Catalogue, content: DatasetContent): ReadingContext {
	return {
		...catalogueContext(
			catalogue.themes.map(({ value }) => value),
			catalogue.indicators.map(({ value }) => value)
		),
		organisations: content.organisations.map(({ value }) => value),
		municipalities: [content.dataset.value.municipality],
		areas: content.areas.map(({ value }) => value),
		departments: content.departments.map(({ value }) => value)
	};
}

/** Opens the dataset and what its minutes can speak of. Throws a `Refusal`. */
export async function openRegister(data: string, wanted: string | null): Promise<Register> {
	const [id, content] = await chosen(data, wanted);
	const { catalogue, problems } = await readCatalogue(data);
	if (problems.some(({ severity }) => severity === 'error')) {
		throw new Refusal(importText.brokenDataset('catalogue'), 1);
	}
	return { id, folder: join(data, id), catalogue, content, context: contextOf(catalogue, content) };
}
