import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { build, buildGladsaxe, withEngine } from './built.ts';
import { leaksOf } from './leaks.ts';
import { GOOD, placeOf, replaced, writeData } from './small-dataset.ts';

const small = await build(await writeData(GOOD), 'proeve');

describe('names of participants, where the dataset does not publish them', () => {
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
		expect(await leaksOf(gladsaxe, names)).toEqual([]);
	});

	it('are covered over a line end, in titles, and where only the source tells them', async () => {
		expect(await leaksOf(small, ['Anne Bøgelund-Krogh', 'Ib Dam'])).toEqual([]);
		const [source] = await withEngine(
			small,
			async (engine) => (await engine.run("select body from source where id = 'referat-2024'")).rows
		);
		const body = z.string().parse(source?.['body']);
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
