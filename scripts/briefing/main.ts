import { runBriefing } from './run.ts';

process.exitCode = await runBriefing(process.argv.slice(2), {
	out: process.stdout,
	err: process.stderr
});
