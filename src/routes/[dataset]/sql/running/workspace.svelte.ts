import { EngineError, type Engine, type EngineState, type OwnTable } from '$lib/engine';
import type { SchemaTable } from '$lib/queries';
import { sqlRunText } from '$lib/text';
import type { KnownNames } from './catalog-problem';
import { HeldEngine, type HeldFile, type OpenWorkbench, type Restart } from './held-engine.svelte';
import { readOwnTables, readSchema, type WorkbenchSchema } from './workbench-schema';

/** An own table of a file, as a list shows it. */
export interface OwnFile {
	readonly name: string;
	readonly file: string;
	readonly rowCount: number;
	readonly columns: readonly Pick<OwnTable['columns'][number], 'name' | 'type'>[];
}

function fileOf({ table, file }: HeldFile): OwnFile {
	const columns = table.columns.map(({ name, type }) => ({ name, type }));
	return { name: table.name, file, rowCount: table.rowCount, columns };
}

/** The engine with everything of the visit in it: what there is, what was put in, and what a restart took. */
export class Workspace {
	/** What happened to the engine and what was lost with it, in Danish; null if nothing did. */
	notice = $state<string | null>(null);
	#own = $state.raw<readonly SchemaTable[]>([]);
	#schema = $state.raw<WorkbenchSchema | null>(null);
	readonly #held: HeldEngine;
	/** Resolves when the engine is free of what was cancelled, or has been given up. */
	#settling: Promise<unknown> = Promise.resolve();
	#wasStopped = false;

	constructor(open: OpenWorkbench) {
		this.#held = new HeldEngine({
			open,
			onReady: (engine, restart) => {
				this.#onReady(engine, restart);
			}
		});
	}

	get state(): EngineState {
		return this.#held.state;
	}

	/** Tables and views of the visit: from files and made with SQL. */
	get own(): readonly SchemaTable[] {
		return this.#own;
	}

	/** The tables that came from files. */
	get files(): readonly OwnFile[] {
		return this.#held.files.map(fileOf);
	}

	/** What the engine knows; null until one has started. */
	get schema(): WorkbenchSchema | null {
		return this.#schema;
	}

	/** What can be named in SQL; empty as long as no engine has started. */
	get names(): KnownNames {
		const tables = [...(this.#schema?.tables ?? []), ...this.#own];
		return {
			tables: tables.map(({ name }) => name),
			columns: tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
			functions: (this.#schema?.functions ?? []).map(({ name }) => name)
		};
	}

	/** Starts the engine; its failure is seen in `state`. */
	start(): void {
		this.#held.engine().catch(() => undefined);
	}

	/** Puts a person's table in. Rejects with an EngineError. */
	async add(table: OwnTable, file: string, signal?: AbortSignal): Promise<void> {
		await this.#held.put({ table, file }, signal);
		await this.list(await this.#held.engine());
	}

	/** Takes a table or view of the visit out. Rejects with an EngineError. */
	async remove(name: string): Promise<void> {
		await this.#held.remove(name);
		await this.list(await this.#held.engine());
	}

	close(): Promise<void> {
		return this.#held.close();
	}

	/** Looks what tables and views of the visit there are now. Rejects with an EngineError. */
	async list(engine: Engine): Promise<void> {
		this.#own = await readOwnTables(engine);
		const here = this.#own.map(({ name }) => name);
		this.#held.forget(this.files.map(({ name }) => name).filter((name) => !here.includes(name)));
	}

	/** The engine, when it is there and done with what was cancelled. Rejects with an EngineError, at once if `stop` says so. */
	async engine(stop: AbortSignal): Promise<Engine> {
		let onAbort = (): void => undefined;
		const aborted = new Promise<never>((_, reject) => {
			onAbort = () => {
				reject(new EngineError('cancelled', 'Cancelled while the engine starts'));
			};
			stop.addEventListener('abort', onAbort, { once: true });
			if (stop.aborted) onAbort();
		});
		try {
			return await Promise.race([this.#settling.then(() => this.#held.engine()), aborted]);
		} finally {
			stop.removeEventListener('abort', onAbort);
		}
	}

	/** Asks the engine, and sees to it afterwards that it is free again or that another takes its place. */
	async ask<Answer>(engine: Engine, ask: () => Promise<Answer>): Promise<Answer> {
		this.#wasStopped = false;
		try {
			return await ask();
		} catch (cause) {
			const kind = cause instanceof EngineError ? cause.kind : 'other';
			this.#wasStopped = kind === 'cancelled';
			if (kind === 'dead') this.#held.lose(engine);
			// After a lack of memory the next question shows whether the engine still lives.
			else if (kind === 'cancelled' || kind === 'memory') this.#settling = this.#settle(engine);
			throw cause;
		}
	}

	async #settle(engine: Engine): Promise<void> {
		try {
			await this.list(engine);
		} catch {
			this.#held.lose(engine);
		}
	}

	#onReady(engine: Engine, restart: Restart | null): void {
		if (restart !== null) this.#tellRestart(restart);
		if (this.#schema === null) {
			readSchema(engine).then(
				(schema) => {
					this.#schema = schema;
				},
				() => undefined
			);
		}
		this.list(engine).catch(() => undefined);
	}

	#tellRestart({ back, lost }: Restart): void {
		const words = sqlRunText.notices;
		const made = this.#own
			.map(({ name }) => name)
			.filter((name) => !back.includes(name) && !lost.includes(name));
		this.notice = [
			this.#wasStopped ? words.stopped : words.restarted,
			...(back.length > 0 ? [words.filesBack(back.length)] : []),
			...(lost.length > 0 ? [words.filesLost(lost)] : []),
			...(made.length > 0 ? [words.madeLost(made)] : [])
		].join(' ');
		this.#own = [];
	}
}
