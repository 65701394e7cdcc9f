import { TABLES } from '../../../src/lib/queries/schema/index.ts';
import { withEngine, type Built } from './built.ts';

/** Where names stand in a built database: in the bytes of its file, or in a text of one of its tables. */
export async function leaksOf(built: Built, names: readonly string[]): Promise<string[]> {
	if (names.length === 0) throw new Error('no names to look for');
	const file = Buffer.from(built.bytes);
	const inBytes = names.filter((name) => file.includes(name));
	const inRows = await withEngine(built, async (engine) => {
		const found: string[] = [];
		for (const { name: table, columns } of TABLES) {
			const texts = columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
			const { rows } = await engine.run(`select ${texts.join(', ')} from ${table}`);
			const text = JSON.stringify(rows).replaceAll(/(?:\\n|\s)+/gu, ' ');
			found.push(...names.filter((name) => text.includes(name)).map((name) => `${table}: ${name}`));
		}
		return found;
	});
	return [...inBytes, ...inRows];
}
