import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ensureChromium } from './browser/index.ts';

const projects = ['unit', 'component', 'e2e'] as const;

interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** Names of what failed, repeated at the very end: a long run is often seen by its last lines only. */
	readonly failures: readonly string[];
}

/** Runs a command of this project with its output shown; true if it ended well. */
function run(command: string, args: readonly string[]): boolean {
	const { status, error } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32' && command === 'npm'
	});
	if (error) console.error(error.message);
	return status === 0;
}

function numberAt(report: object, key: string): number {
	const value: unknown = Reflect.get(report, key);
	return typeof value === 'number' ? value : 0;
}

const noReport: Count = {
	passed: 0,
	failed: 1,
	skipped: 0,
	failures: ['the tests ended without a report']
};

/**
 * Counts a report of vitest's JSON reporter. A file that broke before its first test counts as a failed
 * test, and so does a run that failed without saying where: nothing that went wrong may add up to zero.
 */
function countTests(reportPath: string, endedWell: boolean): Count {
	let report: unknown;
	try {
		report = JSON.parse(readFileSync(reportPath, 'utf8'));
	} catch {
		return noReport;
	}
	if (typeof report !== 'object' || report === null) return noReport;
	const files: unknown = Reflect.get(report, 'testResults');
	const brokenFiles = Array.isArray(files) ? files.filter(isBrokenFile).length : 0;
	const failed = numberAt(report, 'numFailedTests') + brokenFiles;
	return {
		passed: numberAt(report, 'numPassedTests'),
		failed: failed === 0 && !endedWell ? 1 : failed,
		skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
		failures: Array.isArray(files) ? files.flatMap(failuresOf) : []
	};
}

function textAt(value: unknown, key: string): string {
	const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : '';
	return typeof text === 'string' ? text : '';
}

/** `file: name of the test` and the first lines of the reason, for each test of a file that failed. */
function failuresOf(file: unknown): string[] {
	const tests: unknown =
		typeof file === 'object' && file !== null ? Reflect.get(file, 'assertionResults') : [];
	const name = relative(process.cwd(), textAt(file, 'name'));
	if (isBrokenFile(file)) return [`${name}: ${firstLines(textAt(file, 'message'))}`];
	if (!Array.isArray(tests)) return [];
	return tests
		.filter((test) => textAt(test, 'status') === 'failed')
		.map((test) => {
			const messages: unknown = Reflect.get(test, 'failureMessages');
			const why = Array.isArray(messages) ? firstLines(messages.join('\n')) : '';
			return `${name}: ${textAt(test, 'fullName')}\n${why}`;
		});
}

function firstLines(message: string): string {
	return message.split('\n').slice(0, 12).join('\n');
}

function isBrokenFile(file: unknown): boolean {
	if (typeof file !== 'object' || file === null) return false;
	const tests: unknown = Reflect.get(file, 'assertionResults');
	const hasFailedTest =
		Array.isArray(tests) && tests.some((test) => Reflect.get(test, 'status') === 'failed');
	return Reflect.get(file, 'status') === 'failed' && !hasFailedTest;
}

/** One project at a time: together they need more memory and processors than a small machine has. */
function runProject(project: string, folder: string, extra: readonly string[]): Count {
	const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
	const report = join(folder, `${project}.json`);
	const endedWell = run(process.execPath, [
		join(dirname(manifest), 'vitest.mjs'),
		'run',
		`--project=${project}`,
		'--passWithNoTests',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...extra
	]);
	return countTests(report, endedWell);
}

/** `npm test [-- --project=unit] [-- name of a file …]`: other arguments are vitest's. */
function main(args: readonly string[]): boolean {
	const asked = projects.filter((project) => args.includes(`--project=${project}`));
	const extra = args.filter((arg) => !arg.startsWith('--project='));
	process.env.CHROMIUM_PATH = ensureChromium();
	if (!run('npm', ['run', 'build'])) {
		console.error('The build failed, so nothing could be tested.');
		console.log('0 passed, 1 failed');
		return false;
	}
	const folder = mkdtempSync(join(tmpdir(), 'dialogblik-test-'));
	const counts = (asked.length > 0 ? asked : projects).map((project) =>
		runProject(project, folder, extra)
	);
	rmSync(folder, { recursive: true });
	const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
		counts.reduce((total, count) => total + count[key], 0);
	const isWhole = extra.length === 0;
	if (isWhole && sum('skipped') > 0) {
		console.error(`${sum('skipped')} tests were skipped: no test may be skipped.`);
	}
	if (sum('passed') + sum('failed') === 0) console.error('There was no test to run.');
	for (const failure of counts.flatMap((count) => count.failures))
		console.error(`FAILED ${failure}`);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	return sum('failed') === 0 && sum('passed') > 0 && !(isWhole && sum('skipped') > 0);
}

try {
	process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
