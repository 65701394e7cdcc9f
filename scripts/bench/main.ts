import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { launchChromium } from '../browser/index.ts';
import { benchBriefing } from './briefing.ts';
import { benchChoices } from './choices.ts';
import { benchCompare } from './compare.ts';
import { benchDataBuild } from './data-build.ts';
import { benchEngine } from './engine.ts';
import { benchFiguresImport } from './figures-import.ts';
import { benchMinutes } from './minutes.ts';
import { benchPageLoad } from './page-load.ts';
import { benchSearchPage } from './search-page.ts';
import { benchSearch } from './search.ts';
import { benchWorkbench } from './workbench.ts';

/** Benchmarks by the name they are asked for with. Each prints its own table and asserts nothing. */
const benchmarks: Readonly<Record<string, () => Promise<void> | void>> = {
	'page-load': benchPageLoad,
	choices: benchChoices,
	compare: benchCompare,
	engine: benchEngine,
	briefing: benchBriefing,
	'figures-import': benchFiguresImport,
	minutes: benchMinutes,
	search: benchSearch,
	'search-page': benchSearchPage,
	workbench: benchWorkbench,
	'data-build': benchDataBuild
};

/** A figure means little without the machine it was measured on. */
async function printMachine(): Promise<void> {
	const browser = await launchChromium();
	const gigabytes = (totalmem() / 1e9).toFixed(0);
	console.log(
		`${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GB, ${platform()} ${arch()}, Node ${process.versions.node}, Chromium ${browser.version()}`
	);
	await browser.close();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
	console.error(
		`No benchmark ${unknown.join(', ')}: choose of ${Object.keys(benchmarks).join(', ')}.`
	);
	process.exitCode = 1;
} else {
	await printMachine();
	for (const [name, benchmark] of Object.entries(benchmarks)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		console.log(`\n${name}`);
		await benchmark();
	}
}
