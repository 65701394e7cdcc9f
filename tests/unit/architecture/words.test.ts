import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findMisplacedWords } from '../../../scripts/house/check-words.ts';

function brokenRules(path: string, text: string): string[] {
	const root = mkdtempSync(join(tmpdir(), 'words-'));
	for (const folder of ['src', 'scripts', dirname(path)]) {
		mkdirSync(join(root, folder), { recursive: true });
	}
	writeFileSync(join(root, path), text);
	const rules = findMisplacedWords(root).map(({ rule }) => rule);
	rmSync(root, { recursive: true });
	return rules;
}

test.each([
	['danish-in-text', 'src/lib/charts/a.ts', "const label = 'Værdi';"],
	['danish-in-text', 'src/lib/charts/a.ts', 'const label = `${n} år`;'],
	['danish-in-text', 'src/lib/model/a.ts', 'export const måned = 1;'],
	['danish-in-text', 'src/routes/A.svelte', "<script>const a = 'Århus';</script>{a}"],
	['danish-in-text', 'scripts/build-data/a.ts', "throw new Error('Filen findes ikke på disken');"],
	['words-in-text', 'src/routes/A.svelte', '<p>Vis som tabel</p>'],
	['words-in-text', 'src/routes/A.svelte', '{#if x}<b>{x} boliger</b>{/if}'],
	['words-in-text', 'src/lib/ui/A.svelte', '<input placeholder="Find" />'],
	['danish-in-text', 'src/routes/A.svelte', "<p>{open ? 'Åben' : text.closed}</p>"],
	['danish-in-text', 'src/routes/A.svelte', '<p class={`${x} går`}>{x}</p>'],
	['sql-in-queries', 'src/routes/a.ts', "ask('select count(*) from meeting where 1 = 1');"],
	['sql-in-queries', 'src/lib/charts/a.ts', 'ask(`SELECT ${x}\nFROM\nmeeting`);'],
	['sql-in-queries', 'src/lib/ui/A.svelte', "<script>const q = 'delete from meeting';</script>"]
])('%s is caught: %s: %s', (rule, path, text) => {
	expect(brokenRules(path, text)).toEqual([rule]);
});

test.each([
	['src/lib/text/a.ts', "export const label = 'Værdi';"],
	['src/lib/charts/a.ts', '/** `5 år` */\nconst upper = /[A-ZÆØÅ]/;'],
	['src/lib/queries/a.ts', "const sql = 'select a from b';"],
	['src/lib/ui/A.svelte', '<p class="hele sætningen">{text.all} · SQL – 4 %</p>'],
	['src/lib/ui/A.svelte', '<!-- hvorfor på dansk --><p>{x}</p><style>p { color: red; }</style>'],
	['src/lib/ui/A.svelte', '<p style:height="{h}px" style="--x: {h}px">{x}</p>'],
	['src/routes/a.ts', "select('from'); // select it from here"]
])('may stand: %s: %s', (path, text) => {
	expect(brokenRules(path, text)).toEqual([]);
});

test('the house keeps its own rules', () => {
	expect(findMisplacedWords('.')).toEqual([]);
});
