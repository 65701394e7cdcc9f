import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFound } from '../../../src/routes/[dataset]/sql/keeping/found.ts';
import {
	arrangeHistory,
	historyEntry,
	MOST_RUNS,
	type HistoryEntry
} from '../../../src/routes/[dataset]/sql/keeping/history-entry.ts';
import { queryTitle } from '../../../src/routes/[dataset]/sql/keeping/query-title.ts';
import {
	MOST_QUERIES,
	readSavedFile,
	writeSavedFile
} from '../../../src/routes/[dataset]/sql/keeping/saved-file.ts';
import {
	cleanName,
	foldersOf,
	LONGEST_NAME,
	newAmong,
	type SavedQuery
} from '../../../src/routes/[dataset]/sql/keeping/saved-query.ts';
import { sqlKeepText } from '../../../src/lib/text/index.ts';

const { problems } = sqlKeepText.saved;

const words = (maxLength: number) =>
	fc.string({ unit: 'binary', minLength: 1, maxLength }).map((text) => `x${text}`.trim());
const anyQuery: fc.Arbitrary<SavedQuery> = fc.record({
	id: fc.string({ minLength: 1, maxLength: 30 }),
	name: words(40),
	folder: fc.oneof(fc.constant(''), words(20)),
	sql: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
	dataset: fc.constantFrom('eksempel', 'gladsaxe'),
	changed: fc.constant('2025-05-23T10:11:12.345Z')
});

function query(change: Partial<SavedQuery> = {}): SavedQuery {
	return {
		id: 'a',
		name: 'Navn',
		folder: '',
		sql: 'select 1',
		dataset: 'eksempel',
		changed: '2025-05-23T10:11:12.345Z',
		...change
	};
}

describe('the file of saved queries', () => {
	test('what is written is read again, letter for letter', () => {
		fc.assert(
			fc.property(fc.array(anyQuery, { maxLength: 20 }), (queries) => {
				expect(readSavedFile(writeSavedFile(queries))).toEqual({ queries });
			})
		);
	});

	test('anything else is refused with a sentence', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readSavedFile(text)).toHaveProperty('problem');
			})
		);
	});

	const written = (queries: readonly unknown[]): string =>
		JSON.stringify({ format: 'dialogblik-sql', version: 1, queries });

	test.each([
		['no JSON', 'select 1', problems.notJson],
		[
			'another format',
			'{"format":"dialogblik-notes","version":1,"queries":[]}',
			problems.notQueries
		],
		['a list', '[]', problems.notQueries],
		['a newer version', '{"format":"dialogblik-sql","version":2,"queries":[]}', problems.version],
		['no name', written([query(), query({ name: '  ' })]), problems.query(2, problems.name)],
		[
			'a long name',
			written([query({ name: 'x'.repeat(500) })]),
			problems.query(1, problems.longName(LONGEST_NAME))
		],
		['no SQL', written([{ ...query(), sql: '' }]), problems.query(1, problems.sql)],
		[
			'SQL that is no text',
			written([{ ...query(), sql: { length: 4 } }]),
			problems.query(1, problems.sql)
		],
		[
			'no dataset',
			written([{ ...query(), dataset: undefined }]),
			problems.query(1, problems.shape)
		],
		['nothing where a query should be', written([null]), problems.query(1, problems.shape)],
		[
			'too many',
			written(Array.from({ length: MOST_QUERIES + 1 }, () => 0)),
			problems.tooMany(MOST_QUERIES)
		],
		['a huge file', ' '.repeat(20_000_001), problems.tooBig]
	])('%s: all of it is refused', (_, text, problem) => {
		expect(readSavedFile(text)).toEqual({ problem });
	});

	test('a mark of byte order, and what is not ours beside it, do no harm', () => {
		const text = `\uFEFF${written([{ ...query(), extra: '<script>' }])}`.replace(
			'{"format"',
			'{"__proto__":{"polluted":true},"format"'
		);
		expect(readSavedFile(text)).toEqual({ queries: [query()] });
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});

describe('reading a file in', () => {
	let count = 0;
	const newId = (): string => `new-${String((count += 1))}`;
	const key = ({ name, folder, sql }: SavedQuery): string => JSON.stringify([name, folder, sql]);

	test('nothing that was here changes, nothing that is read is lost, and twice is once', () => {
		const lists = fc.array(
			fc.record({
				id: fc.constantFrom('a', 'b', 'c', 'd'),
				name: fc.constantFrom('x', 'y'),
				folder: fc.constantFrom('', 'f'),
				sql: fc.constantFrom('1', '2', '3')
			}),
			{ maxLength: 6 }
		);
		fc.assert(
			fc.property(lists, lists, (one, other) => {
				const before = newAmong([], one.map(query), newId);
				const added = newAmong(before, other.map(query), newId);
				const after = [...before, ...added];
				expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
				const places = after.map(({ name, folder }) => `${folder}/${name}`);
				expect(new Set(places).size).toBe(places.length);
				for (const { sql, folder } of other) {
					expect(after.some((kept) => kept.sql === sql && kept.folder === folder)).toBe(true);
				}
				expect(newAmong(after, after, newId)).toEqual([]);
			})
		);
	});

	test('the same is known again under another id, another under the same name gets a number', () => {
		const before = [query()];
		const read = [query({ id: 'b' }), query({ sql: 'select 2' }), query({ id: 'c', folder: 'f' })];
		const added = newAmong(before, read, () => 'new');
		expect(added.map(key)).toEqual([
			key(query({ name: 'Navn 2', sql: 'select 2' })),
			key(query({ folder: 'f' }))
		]);
		expect(added.map(({ id }) => id)).toEqual(['new', 'c']);
	});

	test('a name of full length makes room for its number', () => {
		const name = 'x'.repeat(LONGEST_NAME);
		const [added] = newAmong([query({ name })], [query({ name, sql: '2' })], () => 'new');
		expect(added?.name).toBe(`${'x'.repeat(LONGEST_NAME - 2)} 2`);
	});
});

test.each([
	['  to\nlinjer\t', 'to linjer'],
	['\u202Evend', 'vend'],
	['   ', ''],
	['x'.repeat(500), 'x'.repeat(LONGEST_NAME)]
])('the name %j is kept as %j', (name, kept) => {
	expect(cleanName(name)).toBe(kept);
});

test('folders stand in Danish order, once each', () => {
	const queries = ['Å', 'A', '', 'Ø', 'A', '10', '9'].map((folder) => query({ folder }));
	expect(foldersOf(queries)).toEqual(['9', '10', 'A', 'Ø', 'Å']);
});

describe('history', () => {
	const run = (change: Partial<HistoryEntry>): HistoryEntry => ({
		id: 'a',
		sql: 'select 1',
		at: '2025-05-23T10:11:12.000Z',
		duration: 12,
		rows: 1,
		outcome: 'done',
		...change
	});

	test('newest first, and no more than are kept', () => {
		const runs = Array.from({ length: 600 }, (_, index) =>
			run({ id: String(index), at: new Date(1e12 + index * 1000).toISOString() })
		);
		const kept = arrangeHistory(runs);
		expect(kept.length).toBe(MOST_RUNS);
		expect(kept[0]?.id).toBe('599');
		expect(kept.at(-1)?.id).toBe('100');
		expect(arrangeHistory(kept)).toEqual(kept);
	});

	test('long queries do not fill the browser, and the newest is always there', () => {
		const long = Array.from({ length: 20 }, (_, index) =>
			run({ id: String(index), sql: 'x'.repeat(900_000), at: new Date(1e12 - index).toISOString() })
		);
		expect(arrangeHistory(long).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
	});

	test('what is no run is left out', () => {
		const isRun = (item: unknown): boolean => historyEntry.safeParse(item).success;
		expect(isRun(run({}))).toBe(true);
		expect(isRun(run({ rows: null, outcome: 'failed' }))).toBe(true);
		for (const bad of [
			null,
			'x',
			run({ id: '' }),
			{ ...run({}), at: 'i går' },
			{ ...run({}), outcome: 'won' }
		]) {
			expect(isRun(bad)).toBe(false);
		}
	});
});

test.each([
	['', true],
	['  ', true],
	['AEROE', true],
	['ærø bolig', true],
	['bolig ÆRØ', true],
	['ærø skib', false]
])('%j is found: %j', (search, found) => {
	expect(isFound(search, 'Boliger', "where by = 'Ærø'")).toBe(found);
});

test.each([
	['-- Fra: Udlejning på Ø\nselect 1', 'Fra: Udlejning på Ø'],
	['select\n\tname\nfrom organisation', 'select name from organisation'],
	['--\nselect 1', '-- select 1'],
	['', '']
])('%j is called %j', (sql, title) => {
	expect(queryTitle(sql)).toBe(title);
});

test('a long query has a short title of whole signs', () => {
	expect(queryTitle('👩'.repeat(5000))).toBe(`${'👩'.repeat(29)}…`);
});
