import { serve } from './server.ts';

const port = Number(process.env.PORT ?? 4173);
const base = process.env.BASE_PATH ?? '';

try {
	const site = await serve({ root: 'build', port, base });
	console.log(`Dialogblik: ${site.url} (Ctrl+C stops it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
