import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
	applyChange,
	applyFigures,
	figuresTemplate,
	joinMappings,
	undoFigures,
	type FigureChange,
	type FigureDecisions,
	type FiguresContext
} from '../../../src/lib/figures/importing/index.ts';
import { figuresCliText as words, figuresText, importText } from '../../../src/lib/text/index.ts';
import type { Screen } from '../../briefing/progress.ts';
import { Refusal } from '../../briefing/refusal.ts';
import type { Order } from '../arguments.ts';
import type { Register } from '../register.ts';
import { figuresContext } from './figures-context.ts';
import { readRecords } from './import-records.ts';
import { NO_ANSWERS, readAnswers, type Answers } from './read-answers.ts';
import { readFigures, type ReadFigures } from './read-figures.ts';
import { tellFigures } from './tell-figures.ts';
import { whatIsWrong, writeChanges, writeUndo } from './write-figures.ts';

interface Voices {
	readonly out: Screen;
	readonly err: Screen;
}

/** Dates are days of the reader's own calendar. */
function today(): string {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function decisionsFor(file: string, { replaces, figures }: Order): FigureDecisions {
	const { quality, publisher, title, keeps } = figures;
	if (quality !== null && quality !== 'official' && quality !== 'estimate')
		throw new Refusal(words.badQuality);
	if (keeps && replaces) throw new Refusal(words.keepOrReplace);
	return {
		source: {
			title: title ?? basename(file),
			publisher: publisher ?? words.defaultPublisher,
			url: null,
			date: null
		},
		quality: quality ?? 'estimate',
		fetched: today(),
		conflicts: replaces ? 'replace' : keeps ? 'keep' : null,
		conflictsByKey: []
	};
}

/** What earlier imports were told, and above it what is told now. */
async function answersFor({ folder }: Register, { figures }: Order): Promise<Answers> {
	const said = figures.mapping === null ? NO_ANSWERS : await readAnswers(figures.mapping);
	const mappings = (await readRecords(folder)).map(({ mapping }) => mapping);
	return { ...said, mapping: [...mappings, said.mapping].reduce(joinMappings) };
}

/** One file after the other, each against the dataset as the ones before it leave it. */
class Run {
	readonly changes: FigureChange[] = [];
	readonly refusals: string[] = [];
	readonly #order: Order;
	readonly #answers: Answers;
	#context: FiguresContext;

	constructor(register: Register, order: Order, answers: Answers) {
		this.#order = order;
		this.#answers = answers;
		this.#context = figuresContext(register);
	}

	async add(file: string): Promise<ReadFigures> {
		const read = await readFigures(file, this.#context, this.#answers);
		if (read.status === 'refused') {
			this.refusals.push(words.refused(file, read.reason));
			return read;
		}
		const result = applyFigures(read.preview, decisionsFor(file, this.#order));
		if (result.status === 'refused') {
			const isOpen = result.reason === 'conflicts';
			this.refusals.push(
				isOpen
					? words.conflictsOpen(result.count)
					: figuresText.refused[result.reason](result.count)
			);
			return read;
		}
		const { change } = result;
		this.changes.push(change);
		this.#context = {
			...this.#context,
			observations: applyChange(this.#context.observations, change)
		};
		return read;
	}
}

async function write(register: Register, run: Run, { out, err }: Voices): Promise<number> {
	const changes = run.changes.filter(({ source }) => source !== null);
	const wrong = changes.flatMap((change) => whatIsWrong(register, change));
	if (wrong.length > 0) {
		err.write(`${[words.invalid, ...wrong.slice(0, 50), words.nothingWritten].join('\n')}\n`);
		return 1;
	}
	if (changes.length === 0) {
		out.write(`${words.nothingNew}\n`);
		return 0;
	}
	try {
		await writeChanges(register, changes);
	} catch (error) {
		err.write(`${words.writeFailed(error instanceof Error ? error.message : String(error))}\n`);
		return 1;
	}
	for (const { counts, source } of changes) {
		out.write(
			`${words.written(counts.added, counts.replaced + counts.filled, counts.same, counts.kept)}\n`
		);
		if (source !== null) out.write(`${words.importId(source.id)}\n`);
	}
	out.write(`${words.next}\n`);
	return 0;
}

async function importFigures(
	files: readonly string[],
	register: Register,
	order: Order,
	voices: Voices
): Promise<number> {
	const run = new Run(register, order, await answersFor(register, order));
	const read: ReadFigures[] = [];
	for (const file of files) {
		const one = await run.add(file);
		read.push(one);
		if (order.mode !== 'json') voices.out.write(`${tellFigures(one)}\n`);
	}
	if (order.mode === 'json') {
		voices.out.write(`${JSON.stringify(read.length === 1 ? read[0] : read, null, '\t')}\n`);
		return run.refusals.length === 0 ? 0 : 1;
	}
	if (run.refusals.length > 0) {
		voices.err.write(`${[...run.refusals, words.nothingWritten].join('\n')}\n`);
		return 1;
	}
	if (order.mode === 'write') return write(register, run, voices);
	voices.out.write(
		`${words.wouldWrite(run.changes.reduce((sum, { added }) => sum + added.length, 0))}\n`
	);
	return 0;
}

async function undo(
	id: string,
	register: Register,
	order: Order,
	{ out, err }: Voices
): Promise<number> {
	const record = (await readRecords(register.folder)).find((one) => one.id === id);
	if (record === undefined) throw new Refusal(words.unknownImport(id), 1);
	const change = undoFigures(figuresContext(register).observations, record);
	const [removed, back] = [change.removed.length, change.added.length];
	if (order.mode !== 'write') {
		out.write(`${words.wouldUndo(removed, back)}\n`);
		return 0;
	}
	try {
		await writeUndo(register, record, change);
	} catch (error) {
		err.write(`${words.writeFailed(error instanceof Error ? error.message : String(error))}\n`);
		return 1;
	}
	out.write(`${words.undone(removed, back, change.gone)}\n${words.next}\n`);
	return 0;
}

/** Figures of `npm run import`: files, an undo or a template. @returns the exit code, as of `runImport`. */
export async function runFigures(
	files: readonly string[],
	register: Register,
	order: Order,
	voices: Voices
): Promise<number> {
	const { template, undo: id } = order.figures;
	if (template !== null) {
		const blob = await figuresTemplate(figuresContext(register), { period: null });
		await writeFile(template, new Uint8Array(await blob.arrayBuffer()));
		voices.out.write(`${words.templateWritten(template)}\n`);
		return 0;
	}
	if (order.mode === 'write' && register.content.dataset.value.generator !== undefined) {
		throw new Refusal(importText.generated(register.id));
	}
	return id === null
		? importFigures(files, register, order, voices)
		: undo(id, register, order, voices);
}
