import { newId } from '$lib/state';
import { readTableFile, TableFileError, type ReadFile } from '$lib/files/reading';
import { sqlFilesText, tableFileErrors } from '$lib/text';

/** A file on its way to become a table. */
export interface DeskFile {
	readonly id: string;
	readonly file: File;
	readonly state:
		| { readonly status: 'reading'; readonly share: number }
		/** `message`: why, and what to do about it. */
		| { readonly status: 'failed'; readonly message: string }
		| { readonly status: 'cancelled' }
		| { readonly status: 'read'; readonly read: ReadFile };
}

/** The files that were given and are not tables yet. They are read one after another: a large one takes its memory alone. */
export class FileDesk {
	/** What has just happened, for those who cannot see it. */
	announcement = $state('');
	#files = $state.raw<readonly DeskFile[]>([]);
	#stops: Readonly<Record<string, AbortController>> = {};
	#turn: Promise<void> = Promise.resolve();

	get files(): readonly DeskFile[] {
		return this.#files;
	}

	/** Reads files, in turn. What goes wrong stands at the file. */
	take(files: readonly File[]): void {
		for (const file of files) this.#begin({ id: newId(), file });
	}

	again({ id, file }: DeskFile): void {
		this.dismiss(id);
		this.#begin({ id: newId(), file });
	}

	cancel(id: string): void {
		this.#stops[id]?.abort();
	}

	/** Takes a file from the desk; what is read of it is forgotten. */
	dismiss(id: string): void {
		this.cancel(id);
		this.#files = this.#files.filter((file) => file.id !== id);
	}

	/** The page goes. */
	clear(): void {
		for (const stop of Object.values(this.#stops)) stop.abort();
		this.#files = [];
	}

	#begin({ id, file }: Pick<DeskFile, 'id' | 'file'>): void {
		const stop = new AbortController();
		this.#stops = { ...this.#stops, [id]: stop };
		this.#files = [...this.#files, { id, file, state: { status: 'reading', share: 0 } }];
		this.#turn = this.#turn.then(() => this.#read(id, file, stop.signal));
	}

	async #read(id: string, file: File, signal: AbortSignal): Promise<void> {
		try {
			const read = await readTableFile(file, {
				signal,
				onProgress: (share) => {
					this.#become(id, { status: 'reading', share });
				}
			});
			this.#become(id, { status: 'read', read });
			this.announcement = sqlFilesText.announce.ready(file.name);
		} catch (error) {
			const { code, facts } =
				error instanceof TableFileError ? error : new TableFileError('crashed', {}, error);
			if (code === 'cancelled') this.#become(id, { status: 'cancelled' });
			else this.#become(id, { status: 'failed', message: tableFileErrors[code](facts) });
		} finally {
			const { [id]: _, ...others } = this.#stops;
			this.#stops = others;
		}
	}

	#become(id: string, state: DeskFile['state']): void {
		this.#files = this.#files.map((file) => (file.id === id ? { ...file, state } : file));
	}
}
