import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskQuestion } from '../../src/lib/briefing/index.ts';
import { answerKey, bindParameters } from '../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../src/lib/engine/node.ts';
import { manifestSchema, SCHEMA_VERSION, type Manifest } from '../../src/lib/model/manifest.ts';
import type { Question } from '../../src/lib/model/index.ts';
import { briefingFilesText } from '../../src/lib/text/index.ts';
import { nearestName } from './nearest.ts';
import { Refusal } from './refusal.ts';

const words = briefingFilesText.run;

/** How many names a refusal lists. */
const LISTED = 12;

/** A dataset that can be asked. */
export interface OpenDataset {
	readonly manifest: Manifest;
	readonly ask: AskQuestion;
	close(): Promise<void>;
}

/** `Mente du …?`, and the names there are where they are few. */
export function suggestion(sought: string, names: readonly string[]): string {
	const near = nearestName(sought, names);
	const listed = names.length <= LISTED && names.length > 0 ? words.known(names.join(', ')) : '';
	return (near === null ? '' : words.didYouMean(near)) + listed;
}

async function manifestsIn(folder: string): Promise<readonly Manifest[]> {
	const files = await readdir(folder).catch((): string[] => []);
	const manifests: Manifest[] = [];
	for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
		const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
		const read = manifestSchema.safeParse(content);
		if (read.success) manifests.push(read.data);
	}
	return manifests;
}

function chosen(manifests: readonly Manifest[], name: string | null): Manifest {
	const names = manifests.map(({ dataset }) => dataset);
	const [only] = manifests;
	if (only === undefined) throw new Refusal(words.noData, 1);
	if (name === null && manifests.length > 1)
		throw new Refusal(words.whichDataset(names.join(', ')));
	const manifest = name === null ? only : manifests.find(({ dataset }) => dataset === name);
	if (manifest === undefined) {
		throw new Refusal(words.unknownDataset(name ?? '') + suggestion(name ?? '', names));
	}
	if (manifest.schema_version !== SCHEMA_VERSION) {
		throw new Refusal(words.staleData(manifest.dataset), 1);
	}
	return manifest;
}

/** Opens what `npm run data` built. Throws a `Refusal` where it is not there. */
export async function openDataset(folder: string, name: string | null): Promise<OpenDataset> {
	const manifest = chosen(await manifestsIn(folder), name);
	const bytes = await readFile(join(folder, manifest.file)).catch(() => {
		throw new Refusal(words.noData, 1);
	});
	const engine = await openNodeEngine({ name: manifest.dataset, bytes: new Uint8Array(bytes) });
	// What is asked of the whole dataset is asked once; what is asked of one organisation is forgotten.
	const kept = new Map<string, readonly unknown[]>();
	const ask: AskQuestion = async <Row>(question: Question<Row>) => {
		const key = Object.keys(question.parameters).length === 0 ? answerKey(question) : null;
		const known = key === null ? undefined : kept.get(key);
		if (known !== undefined) return known as readonly Row[];
		const { rows } = await engine.run(bindParameters(question.sql, question.parameters));
		const read = rows.map((row) => question.row.parse(row));
		if (key !== null) kept.set(key, read);
		return read as readonly Row[];
	};
	return { manifest, ask, close: () => engine.close() };
}
