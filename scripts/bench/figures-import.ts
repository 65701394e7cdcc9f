import { previewFigures, type FiguresContext } from '../../src/lib/figures/importing/index.ts';
import { readTableFile } from '../../src/lib/files/reading/index.ts';
import { toXlsx } from '../../src/lib/files/index.ts';
import { figuresText } from '../../src/lib/text/index.ts';
import { figuresContext } from '../import/figures/figures-context.ts';
import { openRegister } from '../import/register.ts';
import { median } from './median.ts';

/** Milliseconds in which so many rows must be previewed. */
const LIMIT = 2000;
const ROWS = 100_000;
const ROUNDS = 5;
const INDICATORS = [
	'husleje',
	'henlaeggelse_aarlig',
	'vedligehold_udgift',
	'tab_fraflytning',
	'venteliste'
] as const;

/** The example's catalogue with the organisations and departments of the whole country. */
function nationalContext(context: FiguresContext): FiguresContext {
	const organisations = Array.from({ length: 520 }, (_, at) => ({
		id: `organisation-${String(at)}`,
		name: `Boligforeningen nummer ${String(at)}`,
		aliases: []
	}));
	const departments = Array.from({ length: 7000 }, (_, at) => ({
		id: `afdeling-${String(at)}`,
		name: `Afdeling ved vej ${String(at)}`,
		organisation: `organisation-${String(at % 520)}`
	}));
	return { ...context, organisations, departments };
}

/** A row a figure. */
function* longRows(
	departments: FiguresContext['departments']
): Generator<readonly (string | number)[]> {
	for (let at = 0; at < ROWS; at += 1) {
		const indicator = INDICATORS[Math.floor(at / 35_000)] ?? 'husleje';
		const year = 2020 + (Math.floor(at / 7000) % 5);
		yield [departments[at % 7000]?.name ?? '', indicator, year, (at % 900) + 100.5];
	}
}

/** A row a department and year, an indicator a column: five figures a row. */
function* wideRows(
	departments: FiguresContext['departments']
): Generator<readonly (string | number)[]> {
	for (let at = 0; at < ROWS; at += 1) {
		yield [
			departments[at % 7000]?.name ?? '',
			2005 + Math.floor(at / 7000),
			...INDICATORS.map((_, index) => (at % 900) + 100 + index / 4)
		];
	}
}

function csvOf(head: readonly string[], rows: Iterable<readonly (string | number)[]>): Uint8Array {
	const lines = [head.join(';')];
	for (const row of rows) lines.push(row.map((cell) => String(cell).replace('.', ',')).join(';'));
	return new TextEncoder().encode(lines.join('\n'));
}

async function xlsxOf(
	head: readonly string[],
	rows: Iterable<readonly (string | number)[]>
): Promise<Uint8Array> {
	const columns = head.map((label, at) => ({
		label,
		type: at === 0 ? ('text' as const) : ('number' as const),
		width: 20
	}));
	const { blob } = await toXlsx([{ name: 'Tal', columns, rows }]);
	return new Uint8Array(await blob.arrayBuffer());
}

async function measure(name: string, bytes: Uint8Array, context: FiguresContext): Promise<void> {
	const start = performance.now();
	const { sheets } = await readTableFile({ name, bytes });
	const reading = performance.now() - start;
	const times: number[] = [];
	let told = '';
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = performance.now();
		const { counts } = previewFigures(sheets, context);
		times.push(performance.now() - before);
		told = `${String(counts.figures)} figures, ${String(counts.waiting)} waiting, ${String(counts.errors)} errors`;
	}
	console.log(
		`${name}: preview ${median(times).toFixed(0)} ms, the first time ${(times[0] ?? 0).toFixed(0)} ms (limit ${String(LIMIT)}), file read before in ${reading.toFixed(0)} ms; ${told}`
	);
}

/** Previews of 100,000 rows against a register of the whole country's size, and against 17,000 figures that are there. */
export async function benchFiguresImport(): Promise<void> {
	const context = nationalContext(figuresContext(await openRegister('data', 'eksempel')));
	const { departments } = context;
	const { department, indicator, period, value } = figuresText.template;
	const long = [department, indicator, period, value];
	const labels = INDICATORS.map(
		(id) => context.indicators.find((one) => one.id === id)?.label ?? id
	);
	const wide = [department, period, ...labels];
	await measure('long.csv', csvOf(long, longRows(departments)), context);
	await measure('long.xlsx', await xlsxOf(long, longRows(departments)), context);
	await measure('wide.csv', csvOf(wide, wideRows(departments)), context);
}
