import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { meetingSchema } from '../../../src/lib/model/index.ts';
import {
	localMeetingStatements,
	MEETING_TABLES,
	refreshStoredViews
} from '../../../src/lib/queries/rows/index.ts';
import { createTable, createView, TABLES, VIEWS } from '../../../src/lib/queries/schema/index.ts';

const folder = 'data/gladsaxe';
const meeting = meetingSchema.parse(
	JSON.parse(readFileSync(`${folder}/meetings/2025-05-23-gladsaxe-lejerbo-gladsaxe.json`, 'utf8'))
);
const sourceText = readFileSync(
	`${folder}/sources/referat-styringsdialog-gladsaxe-lejerbo-2025-05-23.txt`,
	'utf8'
);

async function emptyDataset() {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const table of TABLES)
		await connection.run(createTable(table).replaceAll(/ references \w+/gu, ''));
	for (const view of VIEWS) await connection.run(createView(view));
	const count = async (table: string): Promise<number> => {
		const reader = await connection.runAndReadAll(`select count(*)::int as n from ${table}`);
		return Number(reader.getRowObjects()[0]?.['n']);
	};
	return { connection, count };
}

test('a meeting of this browser is put in whole, and again in place of itself', async () => {
	const { connection, count } = await emptyDataset();
	const minutes = { meeting, sourceText, sourceTitle: "d'Orange --" };
	const passages = meeting.items.flatMap((item) => item.passages).length;
	for (let round = 0; round < 2; round += 1) {
		for (const statement of localMeetingStatements(minutes)) await connection.run(statement);
		expect(await count('meeting')).toBe(1);
		expect(await count('passage')).toBe(passages);
		expect(await count('commitment')).toBe(meeting.commitments.length);
		expect(await count("source where title = 'd''Orange --'")).toBe(1);
	}
	for (const statement of refreshStoredViews(MEETING_TABLES)) await connection.run(statement);
	connection.closeSync();
});

test('only what the rows of meetings change is answered anew', () => {
	const statements = refreshStoredViews(MEETING_TABLES).map((one) => one.split('\n')[0]);
	expect(statements).toContain('delete from signal');
	expect(statements).not.toContain('delete from peer_member');
});
