import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	mergeTabs,
	openTabsSchema,
	withChange,
	withoutTab,
	withTab,
	type OpenTabs,
	type QueryTab
} from '../../../src/routes/[dataset]/sql/tabs/query-tabs.ts';

const tab = (id: string, sql = id): QueryTab => ({ id, title: id, sql });
const fresh = (): QueryTab => tab('fresh', '');
const open = (...ids: string[]): OpenTabs => ({
	tabs: ids.map((id) => tab(id)),
	current: ids[0] ?? ''
});
const sqlOf = ({ tabs }: OpenTabs): Record<string, string> =>
	Object.fromEntries(tabs.map(({ id, sql }) => [id, sql]));

test('a new tab comes last and is looked at', () => {
	expect(withTab(open('a', 'b'), tab('c'))).toEqual({ ...open('a', 'b', 'c'), current: 'c' });
});

test('the neighbour is looked at when the current tab is closed, and another stays when another is', () => {
	const three = open('a', 'b', 'c');
	expect(withoutTab({ ...three, current: 'b' }, 'b', fresh).current).toBe('c');
	expect(withoutTab({ ...three, current: 'c' }, 'c', fresh).current).toBe('b');
	expect(withoutTab({ ...three, current: 'a' }, 'c', fresh).current).toBe('a');
});

test('the last tab that is closed leaves an empty one', () => {
	expect(withoutTab(open('a'), 'a', fresh)).toEqual({ tabs: [fresh()], current: 'fresh' });
});

test('two windows: what each of them wrote, opened and closed holds', () => {
	const base = open('a', 'b', 'c');
	const mine = withTab(withChange(base, 'a', { sql: 'my words' }), tab('mine'));
	const theirs = withoutTab(
		withTab(withChange(base, 'b', { sql: 'their words' }), tab('theirs')),
		'c',
		fresh
	);
	const merged = mergeTabs(base, mine, theirs);
	expect(sqlOf(merged)).toEqual({
		a: 'my words',
		b: 'their words',
		mine: 'mine',
		theirs: 'theirs'
	});
	expect(merged.current).toBe('mine');
});

test('what was written here is not lost because it was closed there', () => {
	const base = open('a', 'b');
	const mine = withChange(base, 'a', { sql: 'an hour of work' });
	expect(sqlOf(mergeTabs(base, mine, withoutTab(base, 'a', fresh)))).toEqual({
		a: 'an hour of work',
		b: 'b'
	});
});

test('whatever two windows do, a tab is open and looked at, and nothing that was only written here is lost', () => {
	const tabs = fc
		.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
		.chain((ids) =>
			fc.record({
				tabs: fc.tuple(
					...ids.map((id) => fc.constantFrom('', 'x', 'y').map((sql) => tab(id, sql)))
				),
				current: fc.constantFrom(...ids)
			})
		);
	fc.assert(
		fc.property(tabs, tabs, tabs, (base, mine, theirs) => {
			const merged = mergeTabs(base, mine, theirs);
			expect(openTabsSchema.safeParse(merged).success).toBe(true);
			expect(merged.tabs.map(({ id }) => id)).toContain(merged.current);
			expect(new Set(merged.tabs.map(({ id }) => id)).size).toBe(merged.tabs.length);
			for (const { id, sql } of mine.tabs) {
				if (base.tabs.find((one) => one.id === id)?.sql !== sql)
					expect(sqlOf(merged)[id]).toBe(sql);
			}
		})
	);
});
