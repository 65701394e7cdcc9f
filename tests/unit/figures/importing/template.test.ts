import { beforeAll, describe, expect, test } from 'vitest';
import { figuresContext } from '../../../../scripts/import/figures/figures-context.ts';
import { openRegister } from '../../../../scripts/import/register.ts';
import {
	figuresTemplate,
	previewFigures,
	type FiguresContext
} from '../../../../src/lib/figures/importing/index.ts';
import { readTableFile, type Sheet } from '../../../../src/lib/files/reading/index.ts';
import { figuresText } from '../../../../src/lib/text/index.ts';

const words = figuresText.template;

async function sheetsOf(blob: Blob): Promise<readonly Sheet[]> {
	return (
		await readTableFile({ name: 'skabelon.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) })
	).sheets;
}

/** The template filled in by a person who knows every figure. */
function filledIn(
	sheets: readonly Sheet[],
	value: (unit: string) => number | string
): readonly Sheet[] {
	return sheets.map((sheet) => {
		const [heads = [], ...rows] = sheet.rows;
		const filled = rows.map((row) =>
			heads.map((head, at) => {
				const unit = /\(([^()]+)\)$/u.exec(String(head))?.[1];
				if (head === words.period) return '2024';
				return unit === undefined || row.length === 0 ? (row[at] ?? null) : value(unit);
			})
		);
		return sheet.name === words.guide ? sheet : { ...sheet, rows: [heads, ...filled] };
	});
}

describe.each(['gladsaxe', 'eksempel'])('the template of %s', (dataset) => {
	let context: FiguresContext;
	beforeAll(async () => {
		context = figuresContext(await openRegister('data', dataset));
	});

	test('left empty says nothing and asks nothing', async () => {
		const preview = previewFigures(
			await sheetsOf(await figuresTemplate(context, { period: null })),
			context
		);
		expect(preview).toMatchObject({ questions: [], errors: [] });
		expect(preview.counts).toMatchObject({ figures: 0, errors: 0 });
	});

	test('filled in is imported without a question', async () => {
		const sheets = filledIn(
			await sheetsOf(await figuresTemplate(context, { period: null })),
			(unit) => ({ 'ja/nej': 'ja', år: 2020, '0–4': 3.5, '1–9': 4, '%': 0.31 })[unit] ?? 12.5
		);
		const empty = { ...context, observations: [] };
		const preview = previewFigures(sheets, empty);
		expect(preview).toMatchObject({ questions: [], errors: [], isReady: true });
		const levels = empty.indicators.filter(({ id }) => !/_(?:kv|fv|ep)$/u.test(id));
		const there = (one: { readonly valid_to?: string | null }): boolean => one.valid_to == null;
		const count = (level: string): number =>
			levels.filter((one) => one.levels.some((own) => own === level)).length;
		expect(preview.counts.figures).toBeGreaterThanOrEqual(
			empty.organisations.filter(there).length * count('organisation') +
				empty.departments.filter(there).length * count('department')
		);
		expect(
			preview.figures.find(({ indicator }) => indicator === 'fraflytningsprocent')?.value
		).toBe(0.31);
	});

	test('with the figures of a year gives the same figures', async () => {
		const preview = previewFigures(
			await sheetsOf(await figuresTemplate(context, { period: '2024', filled: true })),
			context
		);
		expect(preview.counts.figures).toBe(preview.counts.same);
		expect(preview).toMatchObject({ questions: [], errors: [] });
	});

	test('has a guide in Danish, and a long sheet for everything else', async () => {
		const sheets = await sheetsOf(await figuresTemplate(context, { period: '2025' }));
		expect(sheets.map(({ name }) => name)).toEqual([
			words.organisations,
			words.departments,
			words.areas,
			words.municipality,
			words.long,
			words.guide
		]);
		expect(JSON.stringify(sheets.at(-1)?.rows)).toContain(context.municipality.name);
		const [organisation] = context.organisations;
		const long = sheets.map((sheet) =>
			sheet.name === words.long
				? {
						...sheet,
						rows: [
							...sheet.rows,
							[organisation?.name ?? '', 'Kommunalvalg', 'KV2021', '25–29 år', 0.5, '%', null, null]
						]
					}
				: sheet
		);
		const preview = previewFigures(long, { ...context, observations: [] });
		expect(
			preview.figures.map(({ indicator, period, population, value }) => [
				indicator,
				period,
				population,
				value
			])
		).toEqual([['valgdeltagelse_kv', 'KV2021', '25–29 år', 0.5]]);
		expect(preview.isReady).toBe(true);
	});

	test('the dataset’s own observations.csv is nothing new', async () => {
		const { readFileSync } = await import('node:fs');
		const { sheets } = await readTableFile({
			name: 'observations.csv',
			bytes: readFileSync(`data/${dataset}/observations.csv`)
		});
		const preview = previewFigures(sheets, context);
		expect(preview.isReady).toBe(true);
		expect(preview.counts.same).toBe(
			context.observations.filter(({ value, status }) => value !== null || status !== null).length
		);
		expect(preview.counts.figures).toBe(preview.counts.same);
	});
});
