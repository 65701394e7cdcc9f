import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import mammoth from 'mammoth';
import { editDistance, nearestName } from '../../../scripts/briefing/nearest.ts';
import { progress } from '../../../scripts/briefing/progress.ts';
import { runBriefing } from '../../../scripts/briefing/run.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** What the program said and ended with. */
async function run(
	...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const code = await runBriefing(args, {
		out: { write: (text) => (said.out += text) },
		err: { write: (text) => (said.err += text) }
	});
	return { code, ...said };
}

describe('npm run briefing', () => {
	test('as a program of its own, writes one organisation in three forms', async () => {
		const out = join(folder, 'one');
		const args = ['--dataset', 'gladsaxe', 'lejerbo gladsaxe', '--out', out];
		const more = ['--format', 'docx,md,html', '--date', '2026-05-23'];
		const jiti = join('node_modules', 'jiti', 'lib', 'jiti-cli.mjs');
		const said = await new Promise<string>((resolve, reject) => {
			execFile(
				process.execPath,
				[jiti, 'scripts/briefing/main.ts', ...args, ...more],
				(error, stdout, stderr) => {
					if (error === null) resolve(stdout);
					else reject(new Error(stderr, { cause: error }));
				}
			);
		});
		expect(said).toMatch(/^3 filer i .* s · .* MB · største hukommelse \d/u);
		expect(readdirSync(out).sort()).toEqual([
			'Briefing-Lejerbo-Gladsaxe-2026-05-23.docx',
			'Briefing-Lejerbo-Gladsaxe-2026-05-23.html',
			'Briefing-Lejerbo-Gladsaxe-2026-05-23.md'
		]);
		const read = (ending: string): Buffer =>
			readFileSync(join(out, `Briefing-Lejerbo-Gladsaxe-2026-05-23.${ending}`));
		const { value } = await mammoth.convertToHtml({ buffer: read('docx') });
		for (const text of [value, read('md').toString(), read('html').toString()]) {
			expect(text).toContain('Overblik i fem linjer');
			expect(text).toContain('Referat 23. maj 2025');
		}
		// The site is not known, so nothing leads there.
		expect(read('md').toString()).not.toContain('](gladsaxe');
	});

	test('all organisations, each with real pictures in it, and the same bytes again', async () => {
		const [first, second] = [join(folder, 'all'), join(folder, 'again')];
		const { code, out, err } = await run('--dataset', 'eksempel', '--all', '--out', first);
		expect(code).toBe(0);
		const files = readdirSync(first);
		expect(files.length).toBe(12);
		expect(out).toMatch(/^12 filer/u);
		expect(err.trim().split('\n')).toHaveLength(6);
		expect(files.every((file) => file.endsWith('.docx'))).toBe(true);
		const largest = Math.max(...files.map((file) => statSync(join(first, file)).size));
		expect(largest).toBeGreaterThan(60_000);
		expect(largest).toBeLessThan(1_000_000);
		await run('--dataset', 'eksempel', 'hestehoven', '--out', second);
		const [file = ''] = readdirSync(second);
		expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file)))).toBe(true);
	});

	test('a wrong name is answered with the nearest one', async () => {
		const out = ['--out', join(folder, 'none')];
		const wrong: readonly (readonly [args: readonly string[], answer: string])[] = [
			[['--dataset', 'eksempl', '--all', ...out], 'Mente du "eksempel"?'],
			[
				['--dataset', 'eksempel', 'Boligforeningen Rugviben', ...out],
				'Mente du "Boligforeningen Rugvippen"?'
			],
			[['--dataset', 'eksempel', '--organisation', 'roennebaer x', ...out], 'Rønnebær"?'],
			[['--dataset', 'eksempel', '--all', '--format', 'dokx', ...out], 'Mente du "docx"?'],
			[['--datset', 'eksempel', '--all', ...out], 'Mente du "--dataset"?'],
			[['--dataset', 'eksempel', '--all', '--date', '2026-02-30', ...out], 'ikke en dato'],
			[['--dataset', 'eksempel', '--all', '--site', 'javascript:alert(1)', ...out], 'adresse'],
			[['--dataset', '--all', ...out], 'mangler en værdi'],
			[['--dataset', 'eksempel', '--all'], '--out MAPPE'],
			[['--dataset', 'eksempel', ...out], 'Skriv --all eller'],
			[['--all', ...out], 'Skriv hvilket datasæt'],
			[['--dataset', 'eksempel', '--all', 'rugvippen', ...out], 'ikke begge']
		];
		for (const [args, answer] of wrong) {
			const { code, err } = await run(...args);
			expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining(answer)]);
		}
		expect(readdirSync(folder)).not.toContain('none');
	});

	test('says what to do where there are no data, and where it cannot write', async () => {
		const empty = await run('--data', join(folder, 'nothing'), '--all', '--out', folder);
		expect([empty.code, empty.err]).toEqual([
			1,
			'Der er ingen data endnu. Kør først: npm run data\n'
		]);
		const file = join(folder, 'a-file');
		writeFileSync(file, '');
		const blocked = await run('--dataset', 'gladsaxe', '--all', '--out', join(file, 'below'));
		expect(blocked.code).toBe(1);
		expect(blocked.err).toContain('Der kan ikke skrives i');
	});

	test('help is no mistake', async () => {
		const { code, out } = await run('--help');
		expect(code).toBe(0);
		expect(out).toContain('--dataset DATASÆT');
	});
});

test('names are compared as when searching, however they are spelt', () => {
	expect(editDistance('kitten', 'sitting')).toBe(3);
	expect(editDistance('', 'abc')).toBe(3);
	expect(nearestName('AARHUS', ['Odense', 'Århus', 'Aalborg'])).toBe('Århus');
	expect(nearestName('x'.repeat(100_000), ['a', 'b'])).not.toBeNull();
	expect(nearestName('a', [])).toBeNull();
});

test('progress rewrites one line on a terminal, and is a line every tenth elsewhere', () => {
	let terminal = '';
	const onTerminal = progress({ isTTY: true, columns: 20, write: (text) => (terminal += text) }, 2);
	onTerminal(1, 'Et meget langt navn, der ikke kan stå på linjen');
	expect(terminal).toBe('\r\u001B[K1 af 2 · Et meget l');
	let log = '';
	const inLog = progress({ write: (text) => (log += text) }, 520);
	for (let done = 1; done <= 520; done += 1) inLog(done, 'navn');
	expect(log.trim().split('\n')).toHaveLength(10);
});
