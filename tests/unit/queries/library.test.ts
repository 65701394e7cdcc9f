import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindParameters, type Engine, type Table } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { LIBRARY, LIBRARY_FOLDERS, libraryRegisters } from '../../../src/lib/queries/index.ts';
import {
	libraryQuestionText,
	libraryTextIds,
	sqlLibraryText
} from '../../../src/lib/text/index.ts';

/** Milliseconds that a question may take on a machine that does other things too. */

const placesOf = (sql: string): string[] => [
	...new Set([...sql.matchAll(/\$([a-z_]+)/gu)].map(([, name]) => name ?? ''))
];

test('at least 24 questions in every folder and of every level, with ids of their own', () => {
	const ids = LIBRARY.map(({ id }) => id);
	expect(ids.length).toBeGreaterThanOrEqual(24);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
	expect(new Set(LIBRARY.map(({ folder }) => folder))).toEqual(new Set(LIBRARY_FOLDERS));
	expect(new Set(LIBRARY.map(({ level }) => level)).size).toBe(3);
});

test('every question has Danish words, and no words are left over', () => {
	expect(LIBRARY.map(({ id }) => id).sort()).toEqual([...libraryTextIds].sort());
	const titles = LIBRARY.map(({ id }) => libraryQuestionText(id).title);
	expect(new Set(titles).size).toBe(titles.length);
	for (const folder of LIBRARY_FOLDERS) expect(sqlLibraryText.folder(folder)).not.toBe(folder);
	expect(() => libraryQuestionText('nobody')).toThrow('nobody');
});

test('every place is one that the page has suggestions and a name for', () => {
	const places = new Set(LIBRARY.flatMap(({ sql }) => placesOf(sql)));
	expect([...places].filter((place) => sqlLibraryText.places[place] === undefined)).toEqual([]);
	expect(places.size).toBeGreaterThanOrEqual(4);
});

test('questions are laid out: no long lines, no spaces to indent, no semicolon', () => {
	for (const { sql } of LIBRARY) {
		expect(sql.split('\n').filter((line) => line.length > 110 || /^ |\s$/u.test(line))).toEqual([]);
		expect(sql).not.toContain(';');
		expect(sql).toBe(sql.trim());
	}
});

describe.each(['gladsaxe', 'eksempel'])('%s', (dataset) => {
	let engine: Engine;
	let defaults: ReadonlyMap<string, string>;
	beforeAll(async () => {
		const bytes = await readFile(`static/data/${dataset}.duckdb`);
		engine = await openNodeEngine({ name: dataset, bytes });
		const { rows } = await engine.run(libraryRegisters.sql);
		const chosen = rows
			.map((row) => libraryRegisters.row.parse(row))
			.filter((row) => row.is_default);
		defaults = new Map([
			['word', sqlLibraryText.word],
			...chosen.map((row) => [row.place, row.value] as const)
		]);
	});
	afterAll(() => engine.close());

	function ask(sql: string, values: (place: string) => string | undefined): Promise<Table> {
		const parameters = placesOf(sql).map((place) => [place, values(place) ?? ''] as const);
		return engine.run(bindParameters(sql, Object.fromEntries(parameters)));
	}

	test('one value of each place is suggested first', async () => {
		const { rows } = await engine.run(libraryRegisters.sql);
		const places = new Set(rows.map((row) => row['place']));
		expect(rows.filter((row) => row['is_default'] === true).length).toBe(places.size);
	});

	test.each(LIBRARY)('$id answers', async ({ sql }) => {
		const { columns, rows } = await ask(sql, (place) => defaults.get(place));
		if (dataset === 'eksempel') expect(rows.length).toBeGreaterThan(0);
		expect(columns.filter(({ type }) => type.includes('ENUM'))).toEqual([]);
		const numbers = rows
			.flatMap((row) => Object.values(row))
			.filter((value) => typeof value === 'number');
		expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
	});

	test.each(LIBRARY.filter(({ sql }) => sql.includes('$')))(
		'$id bears a value that nobody has',
		async ({ sql }) => {
			const { rows } = await ask(sql, () => "o'ukendt; --");
			expect(rows.length).toBeLessThan(200);
		}
	);
});

describe('what is not known', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openNodeEngine({
			name: 'gladsaxe',
			bytes: await readFile('static/data/gladsaxe.duckdb')
		});
	});
	afterAll(() => engine.close());

	const sqlOf = (id: string): string => LIBRARY.find((question) => question.id === id)?.sql ?? '';

	// Nobody has told how many dwellings the one organisation has.
	test.each([
		['organisations', ['dwellings']],
		['departments-and-dwellings', ['dwellings_in_departments', 'dwellings_of_organisation']],
		['administrators', ['dwellings', 'percent_of_all']],
		['dwellings-rollup', ['dwellings']]
	])('%s leaves it empty', async (id, columns) => {
		const { rows } = await engine.run(sqlOf(id));
		for (const row of rows) for (const column of columns) expect(row[column]).toBeNull();
	});

	test('a figure told in words keeps its words, and no number', async () => {
		const sql = bindParameters(sqlOf('latest-figures'), { organisation: 'lejerbo-gladsaxe' });
		const { rows } = await engine.run(sql);
		expect(rows).toMatchObject([{ value: null, status: 'negativ' }]);
	});
});
