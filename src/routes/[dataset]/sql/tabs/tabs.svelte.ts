import { KeptValue, newId } from '$lib/state';
import { sqlText } from '$lib/text';
import {
	LONGEST_TITLE,
	mergeTabs,
	openTabsSchema,
	withChange,
	withoutTab,
	withTab,
	type OpenTabs,
	type QueryTab
} from './query-tabs';

const FIRST = 'first';

/**
 * The open tabs of a dataset, kept in this browser: they are there again after a reload or a crash, and two windows do
 * not undo each other's work. Make it while a component is being set up.
 */
export class Tabs {
	readonly #kept: KeptValue<OpenTabs>;
	/** Closed in this visit, newest last. */
	#closed = $state.raw<readonly QueryTab[]>([]);

	constructor(options: { readonly dataset: () => string; readonly firstSql: () => string }) {
		this.#kept = new KeptValue({
			name: () => `sql-tabs:${options.dataset()}`,
			value: openTabsSchema,
			empty: () => ({
				tabs: [{ id: FIRST, title: sqlText.tabTitle(1), sql: options.firstSql() }],
				current: FIRST
			}),
			merge: mergeTabs
		});
	}

	get list(): readonly QueryTab[] {
		return this.#kept.value.tabs;
	}

	get current(): QueryTab {
		const { tabs, current } = this.#kept.value;
		const found = tabs.find(({ id }) => id === current) ?? tabs[0];
		if (found === undefined) throw new TypeError('There is always a tab');
		return found;
	}

	get isKept(): boolean {
		return this.#kept.isKept;
	}

	/** True when the tabs of the last visit are here. */
	get isRead(): boolean {
		return this.#kept.isRead;
	}

	get canReopen(): boolean {
		return this.#closed.length > 0;
	}

	/** Opens a query in a tab of its own; one that is open already, word for word, is looked at instead. */
	open({ title, sql }: { readonly title: string; readonly sql: string }): void {
		const twin = this.list.find((tab) => tab.sql === sql && sql !== '');
		if (twin !== undefined) this.show(twin.id);
		else this.#set(withTab(this.#kept.value, { id: newId(), title: cut(title), sql }));
	}

	openEmpty(): void {
		this.#set(withTab(this.#kept.value, this.#fresh()));
	}

	show(id: string): void {
		if (id !== this.current.id) this.#set({ ...this.#kept.value, current: id });
	}

	write(id: string, sql: string): void {
		if (this.list.find((tab) => tab.id === id)?.sql === sql) return;
		this.#kept.set(withChange(this.#kept.value, id, { sql }), true);
	}

	rename(id: string, title: string): void {
		const words = cut(title.trim());
		if (words !== '') this.#set(withChange(this.#kept.value, id, { title: words }));
	}

	close(id: string): void {
		const tab = this.list.find((one) => one.id === id);
		if (tab === undefined) return;
		if (tab.sql.trim() !== '') this.#closed = [...this.#closed, tab].slice(-20);
		this.#set(withoutTab(this.#kept.value, id, () => this.#fresh()));
	}

	/** Opens again what was closed last. */
	reopen(): void {
		const tab = this.#closed.at(-1);
		if (tab === undefined) return;
		this.#closed = this.#closed.slice(0, -1);
		this.#set(withTab(this.#kept.value, { ...tab, id: newId() }));
	}

	#fresh(): QueryTab {
		const taken = this.list.map(({ title }) => title);
		let number = 1;
		while (taken.includes(sqlText.tabTitle(number))) number += 1;
		return { id: newId(), title: sqlText.tabTitle(number), sql: '' };
	}

	#set(open: OpenTabs): void {
		this.#kept.set(open);
	}
}

function cut(title: string): string {
	return title.slice(0, LONGEST_TITLE);
}
