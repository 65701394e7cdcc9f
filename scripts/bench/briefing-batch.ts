import { runBriefing } from '../briefing/run.ts';

// One run in a process of its own, so that the largest memory is that run's: prints it and its time as JSON.
const quiet = { write: () => true, isTTY: false };
const started = performance.now();
const exitCode = await runBriefing(process.argv.slice(2), {
	out: quiet,
	err: { write: (text: string) => process.stderr.write(text), isTTY: false }
});
const seconds = (performance.now() - started) / 1000;
// In kB.
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ exitCode, seconds, peakMegabytes }));
