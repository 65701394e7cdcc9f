import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/lib/queries/schema/index.ts';
import { build, buildExample, buildGladsaxe, withEngine, type Built } from './built.ts';
import { GOOD, placeOf, replaced, writeData } from './small-dataset.ts';

const small = await build(await writeData(GOOD), 'proeve');

describe('names of participants, where the dataset does not publish them', () => {
	/** Every text of the database that holds one of the names, whole. */
	async function leaks(built: Built, names: readonly string[]): Promise<string[]> {
		expect(names.length).toBeGreaterThan(0);
		const file = Buffer.from(built.bytes);
		const inBytes = names.filter((name) => file.includes(name));
		const inRows = await withEngine(built, async (engine) => {
			const found: string[] = [];
			for (const { name: table, columns } of TABLES) {
				const texts = columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
				const { rows } = await engine.run(`select ${texts.join(', ')} from ${table}`);
				for (const row of rows) {
					const text = Object.values(row).join('\n').replaceAll(/\s+/gu, ' ');
					found.push(
						...names.filter((name) => text.includes(name)).map((name) => `${table}: ${name}`)
					);
				}
			}
			return found;
		});
		return [...inBytes, ...inRows];
	}

	it('are nowhere in the file of the real minutes', async () => {
		const names = [
			'Nanny Bisp',
			'Jeannette M. Larsen',
			'Ulrich Schmidt-Hansen',
			'Pernille Dragskov Hummelmose',
			'Søren Hvid Karsten',
			'Mette Dybkjær',
			'Ditte Reinstrup Bihlet'
		];
		const gladsaxe = await buildGladsaxe();
		const source =
			gladsaxe.content.sources.find((row) => row.value.text !== null)?.value.text ?? '';
		expect(names.filter((name) => !source.includes(name))).toEqual([]);
		expect(await leaks(gladsaxe, names)).toEqual([]);
	});

	it('are nowhere in the file of the example', async () => {
		const example = await buildExample();
		const names = example.content.meetings.flatMap((row) =>
			row.value.participants.flatMap(({ name }) => name ?? [])
		);
		expect(await leaks(example, [...new Set(names)])).toEqual([]);
	});

	it('are covered over a line end, in titles, and where only the source tells them', async () => {
		expect(await leaks(small, ['Anne Bøgelund-Krogh', 'Ib Dam'])).toEqual([]);
		const [source] = await withEngine(
			small,
			async (engine) => (await engine.run("select body from source where id = 'referat-2024'")).rows
		);
		const body = String(source?.['body']);
		expect(body).toContain('···· ··············, formand (ABK)');
		expect(body).toContain('og ··\n··· nævnte, at 90 boliger');
		expect(body.slice(...placeOf('48 %'))).toBe('48 %');
		expect(body.slice(...placeOf('sagen og vender'))).toBe('sagen og vender');
	});

	it('and are there where it does', async () => {
		const files = replaced(GOOD, 'proeve/dataset.json', '"names": false', '"names": true');
		const named = await build(await writeData(files), 'proeve');
		const rows = await withEngine(
			named,
			async (engine) =>
				(
					await engine.run(
						'select name, title from participant join agenda_item using (meeting) order by all limit 1'
					)
				).rows
		);
		expect(rows).toEqual([
			{ name: 'Anne Bøgelund-Krogh', title: 'Velkomst v/ Anne Bøgelund-Krogh' }
		]);
	});
});
