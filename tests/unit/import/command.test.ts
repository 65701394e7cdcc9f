import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examineDataset } from '../../../scripts/build-data/examine.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { readCorpus } from '../../../scripts/minutes-score/index.ts';
import { meetingSchema, type Meeting } from '../../../src/lib/model/index.ts';
import { importText } from '../../../src/lib/text/index.ts';
import { PLAIN } from '../../fixtures/documents/layout.ts';
import { writePdf } from '../../fixtures/documents/pdf-writer.ts';
import { renderDocx } from '../../fixtures/documents/render-docx.ts';
import { renderPdf } from '../../fixtures/documents/render-pdf.ts';

let root = '';
const data = (): string => join(root, 'data');
const dataset = (): string => join(data(), 'fabelstrup');
const file = (name: string): string => join(root, 'ind', name);

const ID = '2024-05-16-fabelstrup-fabelbolig';

function minutes(name: string): string {
	const found = readCorpus().find((one) => one.name === name);
	if (found === undefined) throw new Error(`no ${name}`);
	return found.text;
}

function writeDataset(names: boolean, more: object = {}): void {
	mkdirSync(dataset(), { recursive: true });
	const content = {
		id: 'fabelstrup',
		title: 'Fabelstrup',
		description: 'Opdigtet',
		kind: 'real',
		names,
		municipality: { id: 'fabelstrup', name: 'Fabelstrup Kommune' },
		data_date: '2024-12-31',
		...more
	};
	writeFileSync(join(dataset(), 'dataset.json'), JSON.stringify(content));
	writeFileSync(
		join(dataset(), 'organisations.csv'),
		'id;name;municipality;administrator;dwellings;aliases;valid_from;valid_to;successor\nfabelbolig;Fabelbolig;fabelstrup;;;;;;\n31-april;Boligforeningen af 31. april 1943;fabelstrup;;;31. april;;;\n'
	);
	writeFileSync(
		join(dataset(), 'areas.csv'),
		'id;name;municipality\ndrageparken;Drageparken;fabelstrup\n'
	);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'import-'));
	mkdirSync(join(root, 'ind'));
	mkdirSync(data());
	cpSync(
		join(import.meta.dirname, '..', '..', '..', 'data', 'catalogue'),
		join(data(), 'catalogue'),
		{ recursive: true }
	);
	writeDataset(false);
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

/** Every file of the dataset with its content. */
function everything(): Readonly<Record<string, string>> {
	const files = readdirSync(dataset(), { recursive: true, encoding: 'utf8' }).filter((name) =>
		statSync(join(dataset(), name)).isFile()
	);
	return Object.fromEntries(
		files.sort().map((name) => [name, readFileSync(join(dataset(), name), 'utf8')])
	);
}

function written(): Meeting {
	return meetingSchema.parse(
		JSON.parse(readFileSync(join(dataset(), 'meetings', `${ID}.json`), 'utf8'))
	);
}

describe('without --write', () => {
	test('it says what it would do, and does nothing', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		const before = everything();
		const { code, out } = await run(file('a.txt'));
		expect(code).toBe(0);
		expect(out).toContain('16. maj 2024');
		expect(out).toContain(importText.line.would(join(dataset(), 'meetings', `${ID}.json`)));
		expect(out).toContain('TRP');
		expect(everything()).toEqual(before);
	});

	test('Word, PDF and a saved page give the same meeting', async () => {
		const text = minutes('A-1');
		writeFileSync(file('a.docx'), await renderDocx(text, PLAIN));
		writeFileSync(
			file('b.pdf'),
			renderPdf(text, { ...PLAIN, footer: 'Side {n} af {m}', hyphenates: true })
		);
		writeFileSync(
			file('c.html'),
			`<html><body>${text
				.split('\n')
				.map((line) => `<p>${line}</p>`)
				.join('')}</body></html>`
		);
		for (const name of ['a.docx', 'b.pdf', 'c.html'])
			expect((await run(file(name))).out).toContain(`${ID}.json`);
	});

	test('--json prints the draft and nothing else', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		const one = await run(file('a.txt'), '--json');
		expect([one.code, one.err]).toEqual([0, '']);
		expect(JSON.parse(one.out)).toMatchObject({
			organisation: { id: 'fabelbolig' },
			date: { value: '2024-05-16' }
		});
		writeFileSync(file('b.txt'), minutes('X-1'));
		const both = await run(join(root, 'ind'), '--json');
		expect([both.code, both.err]).toEqual([1, '']);
		expect(JSON.parse(both.out)).toMatchObject([
			{ status: 'read' },
			{ status: 'refused', reason: importText.refused['not-minutes'] }
		]);
	});

	test('a folder is read with all below it, each refusal with its reason', async () => {
		mkdirSync(file('2024'));
		writeFileSync(file(join('2024', 'a.txt')), minutes('A-1'));
		writeFileSync(file('faktura.txt'), minutes('X-1'));
		writeFileSync(file('tal.xlsx'), 'PK');
		writeFileSync(file('tom.pdf'), '');
		writeFileSync(file('scan.pdf'), writePdf([{ texts: [] }]));
		writeFileSync(file('laast.pdf'), writePdf([{ texts: [] }], { isLocked: true }));
		writeFileSync(file('.skjult'), 'x');
		const { code, out } = await run(join(root, 'ind'));
		expect(code).toBe(1);
		expect(out).toContain(importText.summary(6, 1, 1, 5));
		for (const reason of [
			'adgangskode',
			'OCR',
			'Filen er tom',
			'CSV og XLSX',
			'ligner ikke et referat'
		])
			expect(out).toContain(reason);
		expect(out).not.toContain('skjult');
	});
});

describe('--write', () => {
	test('puts meeting, text and source into the dataset, which then builds', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		const { code, out } = await run(file('a.txt'), '--write');
		expect(code).toBe(0);
		expect(out).toContain(importText.line.wrote(join(dataset(), 'meetings', `${ID}.json`)));
		expect(Object.keys(everything())).toEqual([
			'areas.csv',
			'dataset.json',
			`meetings/${ID}.json`,
			'organisations.csv',
			'sources.json',
			`sources/referat-${ID}.txt`
		]);
		const { problems } = await examineDataset(data(), 'fabelstrup');
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(written().participants).toHaveLength(6);
	});

	test('names stay only where the dataset shows names', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		await run(file('a.txt'), '--write');
		const all = Object.values(everything()).join('\n');
		for (const name of ['Karen Opdigtsen', 'Hanne Drømmelund', 'Tove Luftkastel'])
			expect(all).not.toContain(name);
		expect(written().participants.map(({ name }) => name)).toEqual([
			null,
			null,
			null,
			null,
			null,
			null
		]);
		expect(written().participants.map(({ initials }) => initials)).toEqual([
			'KO',
			'JPS',
			'MT',
			'HD',
			'BE',
			'TL'
		]);
		rmSync(dataset(), { recursive: true });
		writeDataset(true);
		await run(file('a.txt'), '--write');
		expect(written().participants[0]?.name).toBe('Karen Opdigtsen');
	});

	test('the same file again changes nothing', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		await run(file('a.txt'), '--write');
		const before = everything();
		const { code, out } = await run(file('a.txt'), '--write');
		expect([code, everything()]).toEqual([0, before]);
		expect(out).toContain(importText.written(0, 1));
	});

	test('a meeting of other content is not written over unasked', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		await run(file('a.txt'), '--write');
		const before = everything();
		writeFileSync(file('a.txt'), minutes('A-1').replace('4.350 kr.', '4.360 kr.'));
		const refused = await run(file('a.txt'), '--write');
		expect([refused.code, everything()]).toEqual([1, before]);
		expect(refused.out).toContain(importText.missing.exists);
		const replaced = await run(file('a.txt'), '--write', '--replace');
		expect(replaced.code).toBe(0);
		expect(replaced.out).toContain(
			importText.line.replaced(join(dataset(), 'meetings', `${ID}.json`))
		);
		expect(everything()[`sources/referat-${ID}.txt`]).toContain('4.360 kr.');
	});

	test('one file that cannot be written keeps all from being written', async () => {
		writeFileSync(file('a.txt'), minutes('A-1'));
		writeFileSync(file('b.txt'), minutes('A-2'));
		writeFileSync(file('c.txt'), minutes('A-1'));
		const before = everything();
		const { code, out, err } = await run(join(root, 'ind'), '--write');
		expect([code, everything()]).toEqual([1, before]);
		expect(err).toContain(importText.nothingWritten);
		expect(out).toContain(importText.missing.otherMunicipality('Prøvelund Kommune'));
		expect(out).toContain(importText.missing.twice(file('a.txt')));
	});

	test('a date or an organisation that is not there is said', async () => {
		const text = minutes('A-1')
			.replaceAll('16. maj 2024', 'i foråret')
			.replaceAll('Fabelbolig', 'Boligselskabet Ukendt')
			.replaceAll('Fablebolig', 'selskabet');
		writeFileSync(file('a.txt'), text);
		const { code, out } = await run(file('a.txt'), '--write');
		expect(code).toBe(1);
		expect(out).toContain(importText.missing.date);
		expect(out).toMatch(/boligorganisationen .*(?:registret|sikker)/u);
		expect(everything()).not.toHaveProperty('sources.json');
	});

	test('never into invented data that is made anew', async () => {
		writeDataset(false, { kind: 'example', generator: { seed: 1 } });
		writeFileSync(file('a.txt'), minutes('A-1'));
		expect(await run(file('a.txt'), '--write')).toMatchObject({ code: 2 });
	});
});

describe('what was not understood', () => {
	test.each([
		[[], importText.noFiles],
		[['a', '--wirte'], importText.didYouMean('--write')],
		[['a', '--dataset'], importText.missingValue('--dataset')],
		[['a', '--json', '--write'], importText.jsonOrWrite]
	])('%j', async (args, message) => {
		const { code, out, err } = await run(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(message);
	});

	test('a file or a dataset that is not there, and help', async () => {
		expect(await run(file('nej.pdf'))).toMatchObject({
			code: 1,
			err: `${importText.noSuchFile(file('nej.pdf'))}\n`
		});
		writeFileSync(file('a.txt'), 'x');
		expect(await run(file('a.txt'), '--dataset', 'nej')).toMatchObject({ code: 2 });
		expect(await run('--help')).toMatchObject({ code: 0, out: `${importText.usage}\n` });
	});
});

test('a thousand files in one run', async () => {
	const text = minutes('A-2').replaceAll('Prøvelund', 'Fabelstrup');
	const start = Date.UTC(2010, 0, 1);
	for (let index = 0; index < 1000; index += 1) {
		const [year, month, day] = new Date(start + index * 86_400_000)
			.toISOString()
			.slice(0, 10)
			.split('-');
		writeFileSync(
			file(`${String(index).padStart(4, '0')}.txt`),
			text.replace('tirsdag den 4. juni 2019', `${String(day)}-${String(month)}-${String(year)}`)
		);
	}
	const { code, out, err } = await run(join(root, 'ind'), '--write');
	expect(code, out.slice(-500)).toBe(0);
	expect(out).toContain(importText.written(1000, 0));
	expect(err.split('\n').length).toBeLessThan(15);
	expect(readdirSync(join(dataset(), 'meetings'))).toHaveLength(1000);
});
