import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examineDataset } from '../../../scripts/build-data/examine.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { figuresCliText as words } from '../../../src/lib/text/index.ts';
import { xlsxBytes } from '../../fixtures/figures/files.ts';

let root = '';
const data = (): string => join(root, 'data');
const dataset = (): string => join(data(), 'fabelstrup');
const file = (name: string): string => join(root, 'ind', name);

const OBSERVATIONS = [
	'subject;indicator;period;population;value;status;quality;source;fetched;note',
	'organisation:fabelbolig;husleje;2022;alle;800;;official;regnskab;;',
	'organisation:dragen;husleje;2022;alle;;;missing;;;',
	''
].join('\n');
const SOURCES = [
	{
		id: 'regnskab',
		title: 'Regnskab',
		publisher: 'Fabelstrup',
		url: null,
		file: null,
		date: null,
		fetched: null
	}
];

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'import-figures-'));
	mkdirSync(join(root, 'ind'));
	mkdirSync(dataset(), { recursive: true });
	cpSync(
		join(import.meta.dirname, '..', '..', '..', 'data', 'catalogue'),
		join(data(), 'catalogue'),
		{ recursive: true }
	);
	const content = {
		id: 'fabelstrup',
		title: 'Fabelstrup',
		description: 'Opdigtet',
		kind: 'real',
		names: false,
		municipality: { id: 'fabelstrup', name: 'Fabelstrup Kommune' },
		data_date: '2024-12-31'
	};
	writeFileSync(join(dataset(), 'dataset.json'), JSON.stringify(content));
	writeFileSync(
		join(dataset(), 'organisations.csv'),
		'id;name;municipality;administrator;dwellings;aliases;valid_from;valid_to;successor\nfabelbolig;Fabelbolig;fabelstrup;;;;;;\ndragen;Boligforeningen Dragen;fabelstrup;;;ABD;;;\n'
	);
	writeFileSync(join(dataset(), 'observations.csv'), OBSERVATIONS);
	writeFileSync(join(dataset(), 'sources.json'), `${JSON.stringify(SOURCES, null, '\t')}\n`);
	writeFileSync(
		file('husleje.xlsx'),
		xlsxBytes({
			Ark1: {
				rows: [
					['Husleje, kr. pr. m2'],
					['Boligorganisation', 2022, 2023],
					['Fabelbolig', 801, 820.5],
					['Boligforeningen Dragen', 700, '..']
				]
			}
		})
	);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	let [out, err] = ['', ''];
	const code = await runImport([...args, '--data', data()], {
		out: { write: (text: string) => (out += text) },
		err: { write: (text: string) => (err += text) }
	});
	return { code, out, err };
}

const observations = (): string => readFileSync(join(dataset(), 'observations.csv'), 'utf8');
const sources = (): string => readFileSync(join(dataset(), 'sources.json'), 'utf8');
const isUntouched = (): boolean =>
	observations() === OBSERVATIONS &&
	!existsSync(join(dataset(), 'imports')) &&
	sources() === `${JSON.stringify(SOURCES, null, '\t')}\n`;

async function isWhole(): Promise<boolean> {
	const { problems } = await examineDataset(data(), 'fabelstrup');
	return problems.every(({ severity }) => severity !== 'error');
}

describe('without --write', () => {
	test('it says what it would do, and does nothing', async () => {
		const { code, out } = await run(file('husleje.xlsx'), '--keep');
		expect(code).toBe(0);
		expect(out).toContain(words.counts(3, 2));
		expect(out).toContain(words.states(1, 0, 1, 1));
		expect(out).toContain(words.wouldWrite(2));
		expect(isUntouched()).toBe(true);
	});

	test('--json prints the preview and nothing else', async () => {
		const { code, out, err } = await run(file('husleje.xlsx'), '--json', '--replace');
		expect([code, err]).toEqual([0, '']);
		expect(JSON.parse(out)).toMatchObject({
			status: 'read',
			preview: { counts: { figures: 3 }, isReady: true }
		});
		writeFileSync(file('tom.csv'), '');
		const two = await run(file('husleje.xlsx'), file('tom.csv'), '--json', '--replace');
		expect(two.code).toBe(1);
		expect(JSON.parse(two.out)).toMatchObject([
			{ status: 'read' },
			{ status: 'refused', reason: words.badFile.empty }
		]);
	});
});

describe('--write', () => {
	test('refuses conflicts that are not decided', async () => {
		const { code, err } = await run(file('husleje.xlsx'), '--write');
		expect([code, err]).toEqual([1, `${words.conflictsOpen(1)}\n${words.nothingWritten}\n`]);
		expect(isUntouched()).toBe(true);
	});

	test('writes rows, source and record; a second time nothing; and takes it back', async () => {
		const first = await run(
			file('husleje.xlsx'),
			'--write',
			'--replace',
			'--publisher',
			'Fabelbolig',
			'--quality',
			'official'
		);
		expect([first.code, first.err]).toEqual([0, '']);
		expect(first.out).toContain(words.written(1, 2, 0, 0));
		const id = /import-[0-9a-f]{16}/u.exec(first.out)?.[0] ?? '';
		expect(observations()).toMatch(
			new RegExp(
				`^subject;.*\norganisation:fabelbolig;husleje;2022;alle;801;;official;${id};.*\norganisation:dragen;husleje;2022;alle;700;.*\norganisation:fabelbolig;husleje;2023;alle;820,5;.*\n$`,
				'u'
			)
		);
		expect(JSON.parse(sources())).toMatchObject([
			{ id: 'regnskab' },
			{ id, title: 'husleje.xlsx', publisher: 'Fabelbolig' }
		]);
		expect(await isWhole()).toBe(true);
		const after = [observations(), sources()];
		const second = await run(file('husleje.xlsx'), '--write');
		expect([second.code, second.out.includes(words.nothingNew)]).toEqual([0, true]);
		expect([observations(), sources()]).toEqual(after);
		expect((await run('--undo', id)).out).toContain(words.wouldUndo(3, 2));
		const undone = await run('--undo', id, '--write');
		expect([undone.code, undone.out.includes(words.undone(3, 2, 0))]).toEqual([0, true]);
		expect(observations()).toBe(OBSERVATIONS);
		expect(JSON.parse(sources())).toEqual(SOURCES);
		expect(readdirSync(join(dataset(), 'imports'))).toEqual([]);
		expect(await isWhole()).toBe(true);
		expect((await run('--undo', id)).code).toBe(1);
	});

	test('writes all files or none', async () => {
		writeFileSync(file('a.csv'), 'Organisation;År;Venteliste\nABD;2024;5\n');
		writeFileSync(file('b.csv'), 'Organisation;År;Venteliste\nABD;2023;mange\n');
		expect((await run(file('a.csv'), file('b.csv'), '--write')).code).toBe(1);
		expect(isUntouched()).toBe(true);
		writeFileSync(file('b.csv'), 'Organisation;År;Venteliste\nABD;2023;6\nABD;2024;5\n');
		expect((await run(file('a.csv'), file('b.csv'), '--write')).code).toBe(0);
		expect(observations().match(/venteliste/gu)).toHaveLength(2);
		expect(await isWhole()).toBe(true);
	});

	test('writes nothing where the folder cannot be written', async () => {
		writeFileSync(join(dataset(), 'imports'), 'a file where a folder should be');
		const { code, err } = await run(file('husleje.xlsx'), '--write', '--replace');
		expect(code).toBe(1);
		expect(err).toContain('intet er ændret');
		expect(observations()).toBe(OBSERVATIONS);
	});
});

describe('answers', () => {
	const TEXT = 'Boligorganisation;År;Leje pr. kvadratmeter\nFabelbollig;2024;810\n';

	test('are asked for, given in a file, and remembered', async () => {
		writeFileSync(file('a.csv'), TEXT);
		const asked = await run(file('a.csv'), '--json');
		expect(asked.code).toBe(1);
		const first = JSON.parse(asked.out) as { preview: { questions: { id: string }[] } };
		const answers = [
			{ question: first.preview.questions[0]?.id, means: 'husleje' },
			{ question: 'subject//fabelbollig', means: 'organisation:fabelbolig' }
		];
		writeFileSync(file('svar.json'), JSON.stringify({ answers }));
		const told = await run(file('a.csv'), '--mapping', file('svar.json'), '--write');
		expect([told.code, told.err]).toEqual([0, '']);
		expect(observations()).toContain('organisation:fabelbolig;husleje;2024;alle;810;');
		writeFileSync(file('b.csv'), TEXT.replace('2024;810', '2025;815'));
		expect((await run(file('b.csv'), '--write')).code).toBe(0);
		expect(observations()).toContain('organisation:fabelbolig;husleje;2025;alle;815;');
	});

	test('a file of answers that is none, and options that do not fit', async () => {
		writeFileSync(file('svar.json'), '{');
		expect(await run(file('husleje.xlsx'), '--mapping', file('svar.json'))).toMatchObject({
			code: 1,
			err: `${words.badMapping(file('svar.json'))}\n`
		});
		expect((await run(file('husleje.xlsx'), '--quality', 'sikkert')).code).toBe(2);
		expect((await run(file('husleje.xlsx'), '--keep', '--replace')).code).toBe(2);
	});
});

test('--template writes a file that is imported without a question', async () => {
	expect((await run('--template', file('skabelon.xlsx'))).code).toBe(0);
	const { out } = await run(file('skabelon.xlsx'), '--json');
	expect(JSON.parse(out)).toMatchObject({
		preview: { questions: [], errors: [], sheets: { length: 6 } }
	});
});

test('an invented dataset is not written to', async () => {
	const path = join(dataset(), 'dataset.json');
	const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
	writeFileSync(
		path,
		JSON.stringify(Object.assign({}, content, { kind: 'example', generator: { seed: 1 } }))
	);
	expect((await run(file('husleje.xlsx'), '--write', '--replace')).code).toBe(2);
	expect(observations()).toBe(OBSERVATIONS);
});
