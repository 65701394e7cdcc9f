import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findBrokenArrows } from '../../../scripts/house/check-arrows.ts';

const folders: string[] = [];

/** A small house of its own, with the files that imports lead to, and one file that is tried. */
function build(planted: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'rooms-'));
	folders.push(root);
	const doors = [
		'model',
		'text',
		'queries',
		'engine',
		'files',
		'ui',
		'charts',
		'state',
		'briefing'
	];
	const files: Record<string, string> = {
		'scripts/main.ts': '',
		'src/routes/+page.svelte': '',
		'src/lib/charts/Chart.svelte': '',
		'src/lib/charts/static.server.ts': '',
		'src/lib/datasets/build.server.ts': '',
		'src/lib/model/manifest.ts': '',
		'src/lib/engine/node.ts': '',
		'src/lib/engine/browser.ts': '',
		'src/lib/model/subject.ts': 'export type Subject = string;',
		...Object.fromEntries(doors.map((room) => [`src/lib/${room}/index.ts`, '']))
	};
	for (const [path, text] of Object.entries({ ...files, ...planted })) {
		mkdirSync(join(root, dirname(path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

function brokenRules(path: string, text: string): string[] {
	return findBrokenArrows(build({ [path]: text })).map(({ rule }) => rule);
}

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('what is allowed', () => {
	test.each([
		['src/lib/charts/line.ts', "import '../queries/index.ts'; import '@observablehq/plot';"],
		['src/lib/charts/line.ts', "import { draw } from '#plot-static';"],
		['src/lib/datasets/build.server.ts', "import 'node:fs'; import '../model/manifest.ts';"],
		['src/routes/a/+page.server.ts', "import '$lib/datasets/build.server.ts';"],
		['src/lib/parts/links.ts', "import '$app/paths'; import '../state/index.ts';"],
		['src/lib/engine/open.ts', "import '@duckdb/duckdb-wasm'; import '../model/index.ts';"],
		['src/lib/engine/node.ts', "import { readFileSync } from 'node:fs';"],
		['src/lib/figures/fold.ts', "import { table } from 'arquero';"],
		['src/routes/+page.server.ts', "import 'node:fs'; import '$lib/engine/node.ts';"],
		[
			'src/routes/om/+page.svelte',
			"<script>import Chart from '$lib/charts/Chart.svelte';</script>"
		],
		['src/routes/om/+page.ts', "import type { PageLoad } from './$types'; import '$app/paths';"],
		['scripts/write.ts', "import '../src/lib/engine/node.ts'; import '@duckdb/node-api';"],
		['scripts/bench/engine.ts', "import '../../src/lib/engine/browser.ts';"]
	])('%s: %s', (path, text) => {
		expect(brokenRules(path, text)).toEqual([]);
	});
});

describe('what is caught', () => {
	test.each([
		['room-arrows', 'src/lib/model/a.ts', "import '../text/index.ts';"],
		['room-arrows', 'src/lib/queries/a.ts', "import '../engine/index.ts';"],
		['room-arrows', 'src/lib/engine/a.ts', "export { x } from '../queries/index.ts';"],
		['room-arrows', 'src/lib/engine/a.ts', "const later = () => import('../ui/index.ts');"],
		['room-arrows', 'src/lib/text/a.ts', "import type { X } from '../files/index.ts';"],
		['room-arrows', 'src/lib/text/a.ts', "let x: import('../files/index.ts').X;"],
		['room-arrows', 'src/lib/minutes/a.ts', "import '../figures/index.ts';"],
		['room-arrows', 'src/lib/figures/a.ts', "import '../queries/index.ts';"],
		['room-arrows', 'src/lib/files/a.ts', "import '../charts/index.ts';"],
		['room-arrows', 'src/lib/state/a.svelte.ts', "import '../engine/index.ts';"],
		['room-arrows', 'src/lib/ui/A.svelte', "<script>import '../charts/index.ts';</script>"],
		[
			'room-arrows',
			'src/lib/charts/A.svelte',
			'<script module lang="ts">import type { X } from "../state/index.ts";</script><p>a</p>'
		],
		['room-arrows', 'src/lib/briefing/a.ts', "import '../state/index.ts';"],
		['room-arrows', 'src/lib/charts/a.ts', "import '../parts/links.ts';"],
		['room-door', 'src/lib/text/a.ts', "import '../model/subject.ts';"],
		['room-door', 'src/routes/+page.svelte', "<script>import '$lib/model/subject.ts';</script>"],
		['room-door', 'scripts/a.ts', "import '../src/lib/model/subject.ts';"],
		['known-room', 'src/lib/misc/a.ts', "import 'zod';"],
		['known-room', 'src/lib/a.ts', "import 'zod';"],
		['lib-stands-alone', 'src/lib/ui/a.ts', "import '../../routes/+page.svelte';"],
		['lib-stands-alone', 'src/lib/ui/a.ts', "import '../../../scripts/main.ts';"],
		['pages-without-scripts', 'src/routes/+page.ts', "import '../../scripts/main.ts';"],
		['script-arrows', 'scripts/a.ts', "import '../src/lib/state/index.ts';"],
		['script-arrows', 'scripts/a.ts', "import '../src/lib/engine/browser.ts';"],
		['script-arrows', 'scripts/a.ts', "import '../src/routes/+page.svelte';"],
		['keepers-of-packages', 'src/lib/queries/a.ts', "import '@duckdb/duckdb-wasm';"],
		['keepers-of-packages', 'src/routes/a.ts', "import('@duckdb/duckdb-wasm/dist/x.wasm?url');"],
		['keepers-of-packages', 'src/lib/charts/a.ts', "import '@uwdata/flechette';"],
		['keepers-of-packages', 'src/lib/ui/A.svelte', "<script>import '@observablehq/plot';</script>"],
		['keepers-of-packages', 'src/routes/a.ts', "import { scaleLinear } from 'd3-scale';"],
		['keepers-of-packages', 'src/routes/+page.server.ts', "import 'arquero';"],
		['node-at-build-time', 'src/lib/files/a.ts', "import 'node:fs';"],
		['node-at-build-time', 'src/routes/+page.ts', "import { join } from 'path';"],
		['lib-without-alias', 'src/lib/ui/a.ts', "import '$lib/model/index.ts';"],
		['kit-at-the-edge', 'src/lib/model/a.ts', "import { base } from '$app/paths';"],
		['whole-path', 'src/lib/model/a.ts', "import './subject';"],
		['whole-path', 'src/lib/model/a.ts', "import './gone.ts';"],
		['no-circles', 'src/lib/model/subject.ts', "import './subject.ts';"]
	])('%s: %s: %s', (rule, path, text) => {
		expect(brokenRules(path, text)).toContain(rule);
	});

	test('a circle over three files', () => {
		const root = build({
			'src/lib/text/a.ts': "import './b.ts';",
			'src/lib/text/b.ts': "export * from './c.ts';",
			'src/lib/text/c.ts': "import type { A } from './a.ts';"
		});
		expect(findBrokenArrows(root).map(({ rule }) => rule)).toEqual(['no-circles']);
	});
});

test('the house keeps its own rules', () => {
	expect(findBrokenArrows('.')).toEqual([]);
});
