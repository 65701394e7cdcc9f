import { importText } from '../../src/lib/text/index.ts';
import { progress, type Screen } from '../briefing/progress.ts';
import { Refusal } from '../briefing/refusal.ts';
import { readOrder, type Order } from './arguments.ts';
import { listFiles } from './list-files.ts';
import { Plan, type Step } from './plan.ts';
import { readOne, type ReadFile } from './read-one.ts';
import { isFigures } from './figures/is-figures.ts';
import { runFigures } from './figures/run-figures.ts';
import { openRegister, type Register } from './register.ts';
import { reviewOf, tellFile, tellWritten } from './tell.ts';
import { writeEntries } from './write-entries.ts';

/** Where the program speaks: `out` the answer, `err` how far it is and what went wrong. */
export interface Voices {
	readonly out: Screen;
	readonly err: Screen;
}

/** More files than this get a line each instead of a paragraph. */
const FEW = 20;

/** One file in the words of `--json`. */
function jsonOf(read: ReadFile, isAlone: boolean): unknown {
	if (read.status === 'refused') return read;
	return isAlone ? read.draft : { status: read.status, file: read.file, draft: read.draft };
}

/** The drafts and nothing else: one as it is, several as a list that is written while they are read. */
async function printJson(
	files: readonly string[],
	register: Register,
	{ out }: Voices
): Promise<number> {
	const isAlone = files.length === 1;
	let refused = 0;
	if (!isAlone) out.write('[\n');
	for (const [index, file] of files.entries()) {
		const read = await readOne(file, register.context);
		if (read.status === 'refused') refused += 1;
		const end = isAlone || index === files.length - 1 ? '\n' : ',\n';
		out.write(JSON.stringify(jsonOf(read, isAlone), null, isAlone ? '\t' : undefined) + end);
	}
	if (!isAlone) out.write(']\n');
	return refused === 0 ? 0 : 1;
}

interface Sum {
	readonly steps: Step[];
	read: number;
	review: number;
	refused: number;
}

async function readAll(
	files: readonly string[],
	register: Register,
	order: Order,
	voices: Voices
): Promise<Sum> {
	const plan = new Plan(register, order.replaces);
	const tell = progress(voices.err, files.length);
	const sum: Sum = { steps: [], read: 0, review: 0, refused: 0 };
	for (const [index, file] of files.entries()) {
		const read = await readOne(file, register.context);
		const step = read.status === 'read' ? plan.add(read) : null;
		const needsReview = read.status === 'read' && reviewOf(read.draft).length > 0;
		if (step !== null) sum.steps.push(step);
		if (read.status === 'read') sum.read += 1;
		else sum.refused += 1;
		if (needsReview) sum.review += 1;
		const isNews = read.status === 'refused' || needsReview || step?.outcome === 'blocked';
		tell(index + 1, file);
		if (files.length <= FEW || isNews) {
			voices.out.write(`${tellFile(read, step, register, files.length > FEW)}\n`);
		}
	}
	return sum;
}

async function write({ steps }: Sum, register: Register, { out, err }: Voices): Promise<number> {
	const changes = steps.filter(({ outcome }) => outcome === 'new' || outcome === 'replaced');
	const entries = changes.flatMap(({ entry }) => (entry === null ? [] : [entry]));
	if (entries.length > 0) {
		try {
			await writeEntries(register, entries);
		} catch (error) {
			err.write(
				`${importText.writeFailed(error instanceof Error ? error.message : String(error))}\n`
			);
			return 1;
		}
		out.write(`${tellWritten(changes)}\n`);
	}
	out.write(`${importText.written(entries.length, steps.length - entries.length)}\n`);
	return 0;
}

async function show(
	files: readonly string[],
	register: Register,
	order: Order,
	voices: Voices
): Promise<number> {
	const sum = await readAll(files, register, order, voices);
	voices.out.write(`${importText.summary(files.length, sum.read, sum.review, sum.refused)}\n`);
	const blocked = sum.steps.filter(({ outcome }) => outcome === 'blocked').length;
	if (order.mode !== 'write') {
		const ready = sum.steps.filter(({ outcome }) => outcome === 'new' || outcome === 'replaced');
		voices.out.write(`${importText.wouldWrite(ready.length)}\n`);
		return sum.refused === 0 ? 0 : 1;
	}
	if (blocked + sum.refused > 0) {
		voices.err.write(`${importText.nothingWritten}\n`);
		return 1;
	}
	return write(sum, register, voices);
}

/** `npm run import`. @returns what the program ends with: 0 done, 1 something was refused or is missing, 2 not understood. */
export async function runImport(args: readonly string[], voices: Voices): Promise<number> {
	try {
		const order = readOrder(args);
		if (order === null) {
			voices.out.write(`${importText.usage}\n`);
			return 0;
		}
		const register = await openRegister(order.data, order.dataset);
		const files = order.paths.length === 0 ? [] : await listFiles(order.paths);
		if (files.every(isFigures)) return await runFigures(files, register, order, voices);
		if (order.mode === 'json') return await printJson(files, register, voices);
		if (order.mode === 'write' && register.content.dataset.value.generator !== undefined) {
			throw new Refusal(importText.generated(register.id));
		}
		return await show(files, register, order, voices);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		voices.err.write(`${error.message}\n`);
		if (error.exitCode === 2) voices.err.write(`${importText.usage}\n`);
		return error.exitCode;
	}
}
