import { saveFile } from '$lib/files';
import { KeptList, newId } from '$lib/state';
import { sqlKeepText } from '$lib/text';
import { momentBefore } from './moment';
import { Regret } from './regret.svelte';
import { MOST_SIGNS, readSavedFile, writeSavedFile } from './saved-file';
import {
	cleanName,
	findNamed,
	foldersOf,
	LONGEST_FOLDER,
	newAmong,
	savedQuery,
	type SavedQuery
} from './saved-query';

export type { SavedQuery } from './saved-query';

const text = sqlKeepText.saved;

/**
 * Queries that a person has named, kept in this browser and shared by all datasets; each knows which it was made for.
 * Make it while a component is being set up.
 */
export class SavedStore {
	readonly regret = new Regret();
	readonly #dataset: () => string;
	readonly #kept: KeptList<SavedQuery>;
	readonly #list: readonly SavedQuery[];
	readonly #folders: readonly string[];

	constructor(dataset: () => string) {
		this.#dataset = dataset;
		this.#kept = new KeptList({ name: () => 'sql-saved', item: savedQuery });
		this.#list = $derived(
			[...this.#kept.items].sort((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }))
		);
		this.#folders = $derived(foldersOf(this.#list));
	}

	/** By name. */
	get list(): readonly SavedQuery[] {
		return this.#list;
	}

	/** Names of the folders that hold something. */
	get folders(): readonly string[] {
		return this.#folders;
	}

	/** False where they are gone when the page is closed. */
	get isKept(): boolean {
		return this.#kept.isKept;
	}

	/** The dataset of the page. */
	get dataset(): string {
		return this.#dataset();
	}

	/** Keeps a query; one of the same name in the same folder is replaced, which can be taken back. False without a name or SQL. */
	save(query: { readonly name: string; readonly folder: string; readonly sql: string }): boolean {
		const [name, folder] = [cleanName(query.name), cleanName(query.folder, LONGEST_FOLDER)];
		if (name === '' || query.sql.trim() === '') {
			this.regret.refuse(name === '' ? text.noName : text.noSql);
			return false;
		}
		const before = findNamed(this.list, name, folder);
		const id = before?.id ?? newId();
		this.#put({ id, name, folder, sql: query.sql, dataset: this.dataset, changed: '' });
		if (before === undefined) {
			this.regret.tell(text.kept(name), () => {
				this.#kept.remove(id);
			});
		} else {
			this.#regretChange(text.replaced(name), before);
		}
		return true;
	}

	/** Gives it another name or another folder. False where the name is empty or taken in that folder. */
	move(before: SavedQuery, to: { readonly name: string; readonly folder: string }): boolean {
		const [name, folder] = [cleanName(to.name), cleanName(to.folder, LONGEST_FOLDER)];
		const taken = findNamed(this.list, name, folder);
		if (name === '' || (taken !== undefined && taken.id !== before.id)) {
			this.regret.refuse(name === '' ? text.noName : text.taken(name));
			return false;
		}
		if (name !== before.name || folder !== before.folder) {
			this.#put({ ...before, name, folder });
			this.#regretChange(text.changed(name), before);
		}
		return true;
	}

	remove(query: SavedQuery): void {
		this.#kept.remove(query.id);
		this.#regretChange(text.removed(query.name), query);
	}

	export(): void {
		const blob = new Blob([writeSavedFile(this.list)], { type: 'application/json' });
		saveFile(text.fileName, blob);
	}

	/** Adds what a file holds; what is here stays. */
	async import(file: File): Promise<void> {
		if (file.size > MOST_SIGNS) {
			this.regret.refuse(text.problems.tooBig);
			return;
		}
		const words = await file.text().catch(() => null);
		const read = words === null ? { problem: text.problems.unreadable } : readSavedFile(words);
		if ('problem' in read) {
			this.regret.refuse(read.problem);
			return;
		}
		const added = newAmong(this.list, read.queries, newId);
		this.#kept.put(added);
		this.regret.tell(text.imported(added.length, read.queries.length - added.length), () => {
			this.#kept.remove(...added.map(({ id }) => id));
		});
	}

	#put(query: SavedQuery): void {
		this.#kept.put([{ ...query, changed: momentBefore(0) }]);
	}

	#regretChange(message: string, before: SavedQuery): void {
		this.regret.tell(message, () => {
			this.#kept.put([before]);
		});
	}
}
