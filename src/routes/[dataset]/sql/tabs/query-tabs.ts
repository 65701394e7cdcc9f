import * as z from 'zod/mini';

const tabSchema = z.object({ id: z.string(), title: z.string(), sql: z.string() });

/** A page of the editor: a title and what is written there. */
export type QueryTab = z.infer<typeof tabSchema>;

export const openTabsSchema = z.object({
	tabs: z.array(tabSchema),
	/** The id of the one that is looked at. */
	current: z.string()
});

/** The tabs that are open, in order; there is always one. */
export type OpenTabs = z.infer<typeof openTabsSchema>;

/** Most characters of a title. */
export const LONGEST_TITLE = 80;

const isSame = (a: QueryTab | undefined, b: QueryTab): boolean =>
	a?.title === b.title && a.sql === b.sql;

/** Adds a tab after the others and looks at it. */
export function withTab(open: OpenTabs, tab: QueryTab): OpenTabs {
	return { tabs: [...open.tabs, tab], current: tab.id };
}

/** Changes one tab; nothing happens where it is not open. */
export function withChange(
	open: OpenTabs,
	id: string,
	change: Partial<Omit<QueryTab, 'id'>>
): OpenTabs {
	return { ...open, tabs: open.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) };
}

/** Closes a tab and looks at its neighbour; the last one makes room for `fresh`. */
export function withoutTab(open: OpenTabs, id: string, fresh: () => QueryTab): OpenTabs {
	const at = open.tabs.findIndex((tab) => tab.id === id);
	if (at === -1) return open;
	const left = open.tabs.filter((tab) => tab.id !== id);
	const tabs = left.length === 0 ? [fresh()] : left;
	const neighbour = tabs[Math.min(at, tabs.length - 1)]?.id ?? open.current;
	return { tabs, current: open.current === id ? neighbour : open.current };
}

/**
 * What two windows have made of the tabs: what only one of them changed, opened or closed holds; where both changed the
 * same tab, mine does. A tab that was closed there and changed here stays.
 */
export function mergeTabs(base: OpenTabs, mine: OpenTabs, theirs: OpenTabs): OpenTabs {
	const before = new Map(base.tabs.map((tab) => [tab.id, tab]));
	const there = new Map(theirs.tabs.map((tab) => [tab.id, tab]));
	const here = new Set(mine.tabs.map(({ id }) => id));
	const kept = mine.tabs.flatMap((tab) => {
		const [old, other] = [before.get(tab.id), there.get(tab.id)];
		if (old === undefined || !isSame(old, tab)) return [tab];
		return other === undefined ? [] : [other];
	});
	const opened = theirs.tabs.filter(({ id }) => !here.has(id) && !before.has(id));
	const tabs = [...kept, ...opened];
	if (tabs.length === 0) return mine;
	const current = tabs.some(({ id }) => id === mine.current) ? mine.current : (tabs[0]?.id ?? '');
	return { tabs, current };
}
