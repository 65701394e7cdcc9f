import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineDataset } from '../../../scripts/build-data/examine.ts';
import { problemLine } from '../../../src/lib/text/index.ts';
import {
	GOOD,
	MEETING,
	problemsOf,
	replaced,
	textOf,
	withFile,
	withoutFile,
	writeData,
	type Files
} from './small-dataset.ts';

const linesOf = async (files: Files): Promise<string[]> =>
	(await problemsOf(files)).map(problemLine);

/** The same text as Windows-1252 bytes: every letter of these files has its Latin-1 number. */
const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a CSV file', () => {
	it('with a column nobody knows lists those that are known, and those that are missing', async () => {
		const files = replaced(GOOD, 'proeve/areas.csv', 'id;name', 'id;navn');
		expect(await linesOf(files)).toEqual([
			'proeve/areas.csv:1:navn unknown-column – kolonnen "navn" kendes ikke – brug kolonnerne id, name, municipality',
			'proeve/areas.csv:1:name missing-column – kolonnen "name" mangler – tilføj den i første linje; cellerne må gerne være tomme, hvis værdien er ukendt'
		]);
	});

	it('with too many cells on a line gives the line and both counts', async () => {
		const files = replaced(GOOD, 'proeve/areas.csv', 'Ådalen;proeveby', 'Ådalen;proeveby;');
		expect(await linesOf(files)).toEqual([
			'proeve/areas.csv:3 cells-in-row – linjen har 4 celler, men overskriften har 3 – tjek semikolonerne; sæt " om tekst, der indeholder semikolon'
		]);
	});

	it('with a quote that never ends says so at the line where it begins', async () => {
		const files = replaced(GOOD, 'proeve/areas.csv', 'Søparken', '"Søparken');
		expect((await linesOf(files))[0]).toMatch(
			/^proeve\/areas\.csv:2 bad-csv – et anførselstegn mangler sin makker – /u
		);
	});

	it('separated by commas is told as columns, not as thousands of lines', async () => {
		const text = textOf(GOOD, 'proeve/observations.csv').replaceAll(';', ',');
		const lines = await linesOf(withFile(GOOD, 'proeve/observations.csv', text));
		expect(lines.every((line) => line.startsWith('proeve/observations.csv:'))).toBe(true);
		expect(lines.filter((line) => line.includes('missing-column'))).toHaveLength(10);
	});

	it('of no bytes lacks its columns; one that is not there is a dataset without such rows', async () => {
		expect(await linesOf(withFile(GOOD, 'proeve/targets.csv', ''))).toContainEqual(
			expect.stringMatching(/^proeve\/targets\.csv:1:subject missing-column/u)
		);
		expect(await linesOf(withoutFile(GOOD, 'proeve/targets.csv'))).toEqual([]);
	});

	it('may have a byte order mark, Windows line ends and empty lines', async () => {
		const text = textOf(GOOD, 'proeve/observations.csv').replaceAll('\n', '\r\n');
		const files = withFile(GOOD, 'proeve/observations.csv', `\ufeff${text}\r\n;;;;;;;;;\r\n`);
		expect(await linesOf(files)).toEqual([]);
	});
});

describe('a file in Windows-1252', () => {
	it('is read rightly and told as a warning', async () => {
		const path = 'proeve/areas.csv';
		const data = await writeData(withFile(GOOD, path, windows1252(textOf(GOOD, path))));
		const { content, problems } = await examineDataset(data, 'proeve');
		expect(content?.areas.map((row) => row.value.name)).toEqual(['Søparken', 'Ådalen']);
		expect(problems.map((one) => [one.severity, problemLine(one)])).toEqual([
			[
				'warning',
				'proeve/areas.csv windows-1252 – filen er gemt som Windows-1252; den er læst sådan – gem den gerne som UTF-8 næste gang'
			]
		]);
	});

	it('keeps every place in a source where it was', async () => {
		const path = 'proeve/sources/referat-2024.txt';
		const lines = await linesOf(withFile(GOOD, path, windows1252(textOf(GOOD, path))));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^proeve\/sources\/referat-2024\.txt windows-1252/u);
	});
});

describe('a JSON file', () => {
	it('that breaks off or lacks a comma gives the line, the column and what is missing', async () => {
		const files = replaced(GOOD, MEETING, '"proeveby",', '"proeveby"');
		expect((await linesOf(files))[0]).toBe(
			`${MEETING}:4:2 bad-json – filen er ikke gyldig JSON (et komma mangler) – ret kommaer, parenteser og anførselstegn på stedet`
		);
		const cut = textOf(GOOD, 'proeve/dataset.json').trimEnd().slice(0, -1);
		expect(await linesOf(withFile(GOOD, 'proeve/dataset.json', cut))).toEqual([
			expect.stringMatching(/^proeve\/dataset\.json:\d+:\d+ bad-json – .*\(en \} mangler\)/u)
		]);
	});

	it('that is a list where fields belong, or fields where a list belongs, is told so', async () => {
		expect(await linesOf(withFile(GOOD, 'proeve/dataset.json', '[]'))).toEqual([
			'proeve/dataset.json:1:1 wrong-type – "[]" er ikke af den rigtige slags (ventet: felter i {}) – ret værdien'
		]);
		expect(await linesOf(withFile(GOOD, 'proeve/sources.json', '{}'))).toEqual([
			'proeve/sources.json:1:1 wrong-type – "{}" er ikke af den rigtige slags (ventet: liste i []) – ret værdien'
		]);
	});

	it('with one wrong entry does not make the others unknown', async () => {
		const files = replaced(
			GOOD,
			'proeve/sources.json',
			'"date": "2024-05-02"',
			'"date": "maj 2024"'
		);
		expect(await linesOf(files)).toEqual([
			expect.stringMatching(/^proeve\/sources\.json:8:11 bad-format – "maj 2024"/u)
		]);
	});
});

describe('a file that is not there, or is no text', () => {
	it('is told where another file names it', async () => {
		expect(await linesOf(withoutFile(GOOD, 'proeve/sources/referat-2024.txt'))).toEqual([
			'proeve/sources/referat-2024.txt missing-file – filen findes ikke – læg filen i mappen, eller ret navnet'
		]);
		expect(await linesOf(withoutFile(GOOD, 'proeve/dataset.json'))).toEqual([
			expect.stringMatching(/^proeve\/dataset\.json missing-file/u)
		]);
	});

	it.each(['proeve/areas.csv', 'proeve/sources/referat-2024.txt', MEETING])(
		'binary bytes in %s',
		async (path) => {
			const [line] = await linesOf(withFile(GOOD, path, Buffer.from([80, 75, 3, 4, 0, 0, 255, 0])));
			expect(line).toBe(
				`${path} unreadable-file – filen kan ikke læses som tekst – gem den som UTF-8 eller Windows-1252`
			);
		}
	);

	it('makes one line of a missing catalogue file, not one for each figure that uses it', async () => {
		const data = await writeData(GOOD);
		await rm(join(data, 'catalogue', 'indicators.json'));
		const lines = (await examineDataset(data, 'proeve')).problems.map(problemLine);
		expect(lines).toEqual([
			'catalogue/indicators.json missing-file – filen findes ikke – læg filen i mappen, eller ret navnet'
		]);
	});
});

describe('the catalogue', () => {
	it.each([
		[
			'indicators.json',
			'"unit": "%"',
			'"unit": "pct"',
			/unknown-reference – "pct" .*units\.json$/u
		],
		[
			'indicators.json',
			'"direction": "higher"',
			'"direction": "up"',
			/not-allowed – "up" .*lower/u
		],
		['signals.json', '{status}', '{stats}', /unknown-place – .* nævner et felt, som ikke findes/u],
		['real-names.json', '"Domea"', '"lejerbo"', /duplicate-id – id "lejerbo"/u],
		['real-names.json', '"Domea"', '"–"', /:\d+:\d+ /u],
		['themes.json', '"id": "klima_energi"', '"id": "beredskab"', /duplicate-id – id "beredskab"/u],
		['benchmarks.csv', 'dispositionsfond_disponibel;', 'dispositionsfond;', /unknown-reference/u]
	])('%s: %s → %s', async (file, from, to, line) => {
		const data = await writeData(GOOD);
		const path = join(data, 'catalogue', file);
		const text = await readFile(path, 'utf8');
		expect(text).toContain(from);
		await writeFile(
			path,
			text.replace(from, () => to)
		);
		const lines = (await examineDataset(data, 'proeve')).problems.map(problemLine);
		const own = lines.filter((one) => one.startsWith(`catalogue/${file}:`));
		expect(
			own.some((one) => line.test(one)),
			lines.join('\n')
		).toBe(true);
	});
});
