import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
	briefingAnswers,
	composeBriefing,
	type BriefingAnswers,
	type Illustrator,
	type WrittenDocument
} from '../../src/lib/briefing/index.ts';
import { documentDocx, documentHtml, documentMarkdown } from '../../src/lib/briefing/docx/index.ts';
import { safeFileName } from '../../src/lib/files/index.ts';
import { organisationList, type OrganisationCard } from '../../src/lib/queries/index.ts';
import { briefingFilesText, foldDanish, formatNumber } from '../../src/lib/text/index.ts';
import { readOrder, type Format, type Order } from './arguments.ts';
import { openDataset, suggestion, type OpenDataset } from './dataset.ts';
import { builtIllustrator } from './illustrator.ts';
import { progress, type Screen } from './progress.ts';
import { Refusal } from './refusal.ts';
import { writeWhole } from './write-file.ts';

const words = briefingFilesText.run;
const STYLE_SHEET = join(import.meta.dirname, '..', '..', 'src', 'app.css');

/** Where the program speaks: `out` what was done, `err` how far it is and what went wrong. */
export interface Voices {
	readonly out: Screen;
	readonly err: Screen;
}

interface Work {
	readonly order: Order;
	readonly dataset: OpenDataset;
	readonly illustrator: Illustrator;
	/** Names of files so far, folded: two organisations may have the same. */
	readonly taken: Set<string>;
}

type Organisation = Pick<OrganisationCard, 'id' | 'name'>;

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

async function wanted({
	order,
	dataset
}: Pick<Work, 'order' | 'dataset'>): Promise<readonly Organisation[]> {
	const all = await dataset.ask(organisationList.with({}));
	const name = order.organisation;
	if (name === null) return all;
	const folded = foldDanish(name.trim());
	const found = all.filter(
		(one) =>
			one.id === name ||
			[one.name, ...one.aliases.split('|')].some((known) => foldDanish(known.trim()) === folded)
	);
	const [only] = found;
	if (only === undefined) {
		const near = suggestion(
			name,
			all.map((one) => one.name)
		);
		throw new Refusal(words.unknownOrganisation(name, dataset.manifest.dataset) + near);
	}
	if (found.length > 1)
		throw new Refusal(words.ambiguous(name, found.map(({ id }) => id).join(', ')));
	return [only];
}

function contentOf(
	format: Format,
	document: WrittenDocument,
	{ order, illustrator }: Work
): Promise<string | Uint8Array> | string {
	const addressOf = (path: string): string | null =>
		order.site === null ? null : order.site + path;
	switch (format) {
		case 'docx':
			return documentDocx(document, illustrator, addressOf);
		case 'html':
			return documentHtml(document, illustrator, addressOf);
		case 'md':
			return documentMarkdown(document, addressOf);
	}
}

function fileBase(document: WrittenDocument, { id }: Organisation, taken: Set<string>): string {
	const plain = document.fileName;
	const base = taken.has(plain.toLowerCase()) ? `${plain} ${id}` : plain;
	taken.add(base.toLowerCase());
	return base;
}

/** Everything that is known of one organisation. */
async function known(
	organisation: Organisation,
	{ order, dataset }: Work
): Promise<BriefingAnswers> {
	const answers = await briefingAnswers(dataset.ask, organisation.id, order.date ?? '');
	if (answers === null) {
		throw new Error(words.unknownOrganisation(organisation.id, dataset.manifest.dataset));
	}
	return { ...answers, fingerprint: dataset.manifest.fingerprint };
}

/** The files of one organisation. @returns their sizes in bytes. */
async function writeOne(
	organisation: Organisation,
	answers: BriefingAnswers,
	work: Work
): Promise<readonly number[]> {
	const { order, taken } = work;
	const document = composeBriefing(answers, order.date);
	const base = fileBase(document, organisation, taken);
	const sizes: number[] = [];
	for (const format of order.formats) {
		const content = await contentOf(format, document, work);
		sizes.push(await writeWhole(join(order.out, safeFileName(base, format)), content));
	}
	return sizes;
}

/** The answers of one organisation after the other; those of the next are asked for while one is written. */
async function* answered(
	organisations: readonly Organisation[],
	work: Work
): AsyncGenerator<readonly [Organisation, Promise<BriefingAnswers>]> {
	const ask = (organisation: Organisation | undefined): Promise<BriefingAnswers> | undefined => {
		const answers = organisation === undefined ? undefined : known(organisation, work);
		// Told when its turn comes.
		answers?.catch(() => undefined);
		return answers;
	};
	let next = ask(organisations[0]);
	for (const [index, organisation] of organisations.entries()) {
		const answers = next ?? known(organisation, work);
		await Promise.allSettled([answers]);
		next = ask(organisations[index + 1]);
		yield [organisation, answers];
	}
}

function summary(sizes: readonly number[], started: number, folder: string): string {
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	return words.summary(
		words.files(sizes.length),
		formatNumber((performance.now() - started) / 1000, 1),
		formatNumber(bytes / 1e6, 1),
		// The largest that this process has held, in kB.
		formatNumber(process.resourceUsage().maxRSS / 1000, 0),
		folder
	);
}

/** One organisation written at a time, so that memory does not grow with their number. */
async function writeAll(work: Work, voices: Voices): Promise<number> {
	const started = performance.now();
	const organisations = await wanted(work);
	const { out } = work.order;
	await mkdir(out, { recursive: true }).catch((error: unknown) => {
		throw new Refusal(words.cannotWrite(out, reasonOf(error)), 1);
	});
	const tell = progress(voices.err, organisations.length);
	const sizes: number[] = [];
	let failed = 0;
	let done = 0;
	for await (const [organisation, answers] of answered(organisations, work)) {
		try {
			sizes.push(...(await writeOne(organisation, await answers, work)));
		} catch (error) {
			failed += 1;
			voices.err.write(`${words.failed(organisation.name, reasonOf(error))}\n`);
		}
		done += 1;
		tell(done, organisation.name);
	}
	voices.out.write(`${summary(sizes, started, out)}\n`);
	if (failed > 0) voices.err.write(`${words.someFailed(failed)}\n`);
	return failed === 0 ? 0 : 1;
}

/** `npm run briefing`. @returns what the program ends with: 0 done, 1 something is missing, 2 not understood. */
export async function runBriefing(args: readonly string[], voices: Voices): Promise<number> {
	try {
		const order = readOrder(args);
		if (order === null) {
			voices.out.write(`${words.usage}\n`);
			return 0;
		}
		const dataset = await openDataset(order.data, order.dataset);
		try {
			const illustrator = await builtIllustrator(STYLE_SHEET);
			return await writeAll({ order, dataset, illustrator, taken: new Set() }, voices);
		} finally {
			await dataset.close();
		}
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		voices.err.write(`${error.message}\n`);
		if (error.exitCode === 2) voices.err.write(`${words.usage}\n`);
		return error.exitCode;
	}
}
