import { saveFile } from '$lib/files';
import { KeptList, newId } from '$lib/state';
import { compareChoicesText } from '$lib/text';
import { ownNote, readNotesFile, writeNotesFile, type OwnNote } from './notes-file';

export type { OwnNote } from './notes-file';

const text = compareChoicesText.notes;

/** The reader's own notes of one dataset, kept in this browser. Make it while a component is being set up. */
export class KeptNotes {
	readonly #dataset: () => string;
	readonly #kept: KeptList<OwnNote>;
	readonly #list: readonly OwnNote[];
	#message = $state.raw<{ readonly isProblem: boolean; readonly text: string } | null>(null);

	constructor(dataset: () => string) {
		this.#dataset = dataset;
		this.#kept = new KeptList({ name: () => `notes:${dataset()}`, item: ownNote });
		this.#list = $derived([...this.#kept.items].sort((a, b) => a.year - b.year));
	}

	/** By year. */
	get list(): readonly OwnNote[] {
		return this.#list;
	}

	/** False where they are gone when the page is closed. */
	get isKept(): boolean {
		return this.#kept.isKept;
	}

	/** How the last reading of a file went; null before any. */
	get message(): { readonly isProblem: boolean; readonly text: string } | null {
		return this.#message;
	}

	add(note: Omit<OwnNote, 'id'>): void {
		this.#kept.put([{ ...note, id: newId() }]);
	}

	edit(note: OwnNote): void {
		this.#kept.put([note]);
	}

	remove(id: string): void {
		this.#kept.remove(id);
	}

	export(): void {
		const dataset = this.#dataset();
		const written = writeNotesFile(dataset, this.list);
		saveFile(text.fileName(dataset), new Blob([written], { type: 'application/json' }));
	}

	/** Adds the notes of a file; one with a known id takes the place of the one before. */
	async import(file: File): Promise<void> {
		const words = await file.text().catch(() => null);
		if (words === null) {
			this.#message = { isProblem: true, text: text.problems.unreadable };
			return;
		}
		const read = readNotesFile(this.#dataset(), words);
		if ('problem' in read) {
			this.#message = { isProblem: true, text: read.problem };
			return;
		}
		this.#kept.put(read.notes);
		this.#message = { isProblem: false, text: text.imported(read.notes.length) };
	}
}
