import type { LocalFigures } from '$lib/datasets/local-figures';
import {
	EMPTY_MAPPING,
	joinMappings,
	readMapping,
	withRows,
	type ApplyResult,
	type FigureDecisions,
	type FiguresContext,
	type FiguresMapping,
	type FiguresPreview
} from '$lib/figures/importing/answers';
import { TableFileError } from '$lib/files/reading';
import { FiguresWorker } from './figures-worker';

export type DeskState =
	| { readonly is: 'idle' }
	| { readonly is: 'reading'; readonly name: string; readonly share: number }
	| { readonly is: 'failed'; readonly name: string; readonly error: TableFileError }
	| { readonly is: 'open'; readonly name: string; readonly preview: FiguresPreview };

type Choice = 'keep' | 'replace';
type Choices = FigureDecisions['conflictsByKey'];

/** The dataset's figures with those that the browser keeps, and what was said of earlier files. */
export function withImports(
	context: FiguresContext,
	imports: readonly LocalFigures[]
): { readonly context: FiguresContext; readonly mapping: FiguresMapping } {
	return {
		context: {
			...context,
			observations: imports.reduce((all, { rows }) => withRows(all, rows), context.observations)
		},
		mapping: imports
			.flatMap(({ mapping }) => readMapping(mapping) ?? [])
			.reduce(joinMappings, EMPTY_MAPPING)
	};
}

/** One file of figures on its way into a dataset, and what is decided of it. */
export class FiguresDesk {
	#state = $state.raw<DeskState>({ is: 'idle' });
	#isBusy = $state(false);
	#all = $state<Choice | null>(null);
	#byKey = $state.raw<Choices>([]);
	#worker: FiguresWorker | null = null;

	get state(): DeskState {
		return this.#state;
	}

	/** True while the file is read anew with other answers. */
	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** What is decided for all conflicts that have no choice of their own. */
	get choiceForAll(): Choice | null {
		return this.#all;
	}

	choiceFor(key: string): Choice | null {
		return this.#byKey.find((one) => one.key === key)?.choice ?? this.#all;
	}

	chooseAll(choice: Choice): void {
		this.#all = choice;
		this.#byKey = [];
	}

	choose(key: string, choice: Choice): void {
		this.#byKey = [...this.#byKey.filter((one) => one.key !== key), { key, choice }];
	}

	/** Opens a file in place of the one that is open. @returns whether it was read. */
	async open(
		name: string,
		file: Blob,
		given: { readonly context: FiguresContext; readonly mapping: FiguresMapping }
	): Promise<boolean> {
		this.close();
		const worker = new FiguresWorker();
		this.#worker = worker;
		this.#state = { is: 'reading', name, share: 0 };
		try {
			const { preview } = await worker.ask({ kind: 'open', name, file, ...given }, (share) => {
				if (this.#worker === worker) this.#state = { is: 'reading', name, share };
			});
			if (this.#worker !== worker) return false;
			this.#state = { is: 'open', name, preview };
			return true;
		} catch (error) {
			if (this.#worker === worker) this.#fail(name, error);
			return false;
		}
	}

	/** Reads the open file again with other answers. */
	async readAgain(mapping: FiguresMapping): Promise<void> {
		const [worker, state] = [this.#worker, this.#state];
		if (worker === null || state.is !== 'open') return;
		this.#isBusy = true;
		try {
			const { preview } = await worker.ask({ kind: 'read-again', mapping });
			if (this.#worker === worker) this.#state = { ...state, preview };
		} catch (error) {
			if (this.#worker === worker) this.#fail(state.name, error);
		} finally {
			this.#isBusy = false;
		}
	}

	/** What the import would be, all or nothing; null where no file is open any more. */
	async apply(
		decisions: Pick<FigureDecisions, 'source' | 'quality' | 'fetched'>
	): Promise<ApplyResult | null> {
		const [worker, state] = [this.#worker, this.#state];
		if (worker === null || state.is !== 'open') return null;
		try {
			const { result } = await worker.ask({
				kind: 'apply',
				decisions: {
					...decisions,
					conflicts: this.#all,
					conflictsByKey: this.#byKey
				}
			});
			return result;
		} catch (error) {
			if (this.#worker === worker) this.#fail(state.name, error);
			return null;
		}
	}

	/** Nothing is open any more; a reading is ended at once. */
	close(): void {
		this.#worker?.close();
		this.#worker = null;
		this.#state = { is: 'idle' };
		this.#all = null;
		this.#byKey = [];
	}

	#fail(name: string, error: unknown): void {
		this.#worker?.close();
		this.#worker = null;
		const why = error instanceof TableFileError ? error : new TableFileError('crashed');
		this.#state = { is: 'failed', name, error: why };
	}
}
