import { join } from 'node:path';
import {
	checkCatalogue,
	type Catalogue,
	type DatasetContent,
	type Problem
} from '../../src/lib/model/index.ts';
import { checkDataset } from './build-dataset.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readDataset } from './read-dataset.ts';

export interface Examined {
	readonly catalogue: Catalogue;
	/** `null` where `dataset.json` itself cannot be read. */
	readonly content: DatasetContent | null;
	/** Everything wrong or odd in the catalogue's and the dataset's files, all at once. */
	readonly problems: readonly Problem[];
}

/**
 * A name is not unknown where the file that defines it has errors of its own: those are told, and to
 * complain of each use of the name would bury them.
 */
function withoutConsequences(reading: readonly Problem[], found: readonly Problem[]): Problem[] {
	const broken = reading.filter((one) => one.severity === 'error').map((one) => one.place.file);
	return found.filter(({ code, details }) => {
		const where = String(details['where']);
		return code !== 'unknown-reference' || !broken.some((file) => file.includes(`/${where}`));
	});
}

/** Reads and checks one dataset with the catalogue beside it; writes nothing. */
export async function examineDataset(data: string, name: string): Promise<Examined> {
	const { catalogue, problems: catalogueProblems } = await readCatalogue(data);
	const dataset = await readDataset(join(data, name), name);
	const reading = [...catalogueProblems, ...dataset.problems];
	const found = [
		...checkCatalogue(catalogue),
		...(dataset.content === null ? [] : checkDataset(catalogue, dataset.content))
	];
	return {
		catalogue,
		content: dataset.content,
		problems: [...reading, ...withoutConsequences(reading, found)]
	};
}
