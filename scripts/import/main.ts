import { runImport } from './run.ts';

process.exitCode = await runImport(process.argv.slice(2), {
	out: process.stdout,
	err: process.stderr
});
