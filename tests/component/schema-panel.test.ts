import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import SchemaPanel from '../../src/routes/[dataset]/sql/schema/SchemaPanel.svelte';
import { sqlSchemaText } from '../../src/lib/text/index.ts';
import { schema } from './shown-editor.ts';

describe('the panel of tables', () => {
	it('finds, inserts and shows tables with keyboard and names', async () => {
		const inserted: string[] = [];
		const previews: string[] = [];
		const { container } = await render(SchemaPanel, {
			tables: [
				{
					name: 'organisation',
					kind: 'table',
					comment: 'Boligorganisationer',
					rows: 12,
					columns: schema.tables[0]?.columns ?? []
				},
				{
					name: 'Mine tal',
					kind: 'own',
					comment: null,
					rows: 1,
					columns: [{ name: 'Årets tal', type: 'BIGINT', comment: null }]
				},
				{ name: 'organisation', kind: 'own', comment: null, rows: 0, columns: [] }
			],
			oninsert: (text: string) => inserted.push(text),
			onpreview: (table: string) => previews.push(table)
		});
		await page.getByLabelText(sqlSchemaText.search).fill('aarets');
		await expect.element(page.getByRole('status')).toHaveTextContent('1 af 3 tabeller');
		await page.getByRole('button', { name: sqlSchemaText.insert('Årets tal') }).click();
		await page.getByRole('button', { name: sqlSchemaText.insert('Mine tal') }).click();
		await page.getByLabelText(sqlSchemaText.search).fill('');
		const own = container.querySelectorAll('details')[2];
		own?.querySelector('summary')?.click();
		await page.getByRole('button', { name: sqlSchemaText.insert('organisation') }).click();
		await page.getByRole('button', { name: sqlSchemaText.previewOf('organisation') }).click();
		expect(inserted).toEqual(['"Årets tal"', '"Mine tal"', 'egne.organisation']);
		expect(previews).toEqual(['organisation']);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
