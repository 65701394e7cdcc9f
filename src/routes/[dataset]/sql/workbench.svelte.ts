import type { OwnTable } from '$lib/engine';
import type { EditorHandle, EditorProblem, EditorSchema, RunRequest } from '$lib/editor';
import { openWorkbenchEngine, type DatasetFile } from '$lib/datasets/browser';
import type { SchemaTable } from '$lib/queries';
import { readSharedQuery } from '$lib/state';
import { sqlKeepText, sqlText } from '$lib/text';
import type { PlaceSuggestion } from './keeping/library-question';
import { HistoryStore } from './keeping/history.svelte';
import { SavedStore } from './keeping/saved.svelte';
import { placesOf, valuesOf, type PlaceEntry } from './running/places';
import { Runner } from './running/runner.svelte';
import type { RunStatement } from './running/run-state';
import { Tabs } from './tabs/tabs.svelte';

interface WorkbenchOptions {
	readonly file: () => DatasetFile;
	/** As the build has read it: it stands before an engine has started. */
	readonly schema: () => readonly SchemaTable[];
	readonly suggestions: () => readonly PlaceSuggestion[];
	/** What stands in the first tab of somebody who has never been here. */
	readonly first: () => string;
}

/** A query that came with the address, and which tab it stands in. */
interface SharedArrival {
	readonly tab: string;
	readonly title: string | null;
}

const OUTCOMES = {
	ready: 'done',
	failed: 'failed',
	cancelled: 'cancelled',
	'timed-out': 'cancelled'
} as const;

/** Everything that the workbench of one dataset holds. Make it while a component is being set up. */
export class Workbench {
	readonly tabs: Tabs;
	readonly runner: Runner;
	readonly history: HistoryStore;
	readonly saved: SavedStore;
	/** What is written in the places of queries, by their names; shared by all tabs, as their names are. */
	entries = $state.raw<Readonly<Record<string, PlaceEntry>>>({});
	/** What the last action led to. */
	message = $state('');
	#handle: EditorHandle | undefined;
	#shared = $state.raw<SharedArrival | null>(null);
	/** The tab whose run is on show. */
	#ranIn = $state('');
	readonly #options: WorkbenchOptions;
	readonly #tables: readonly SchemaTable[];
	readonly #editorSchema: EditorSchema;
	readonly #places: readonly string[];
	readonly #problems: readonly EditorProblem[];

	constructor(options: WorkbenchOptions) {
		this.#options = options;
		const dataset = (): string => options.file().dataset;
		this.tabs = new Tabs({ dataset, firstSql: options.first });
		this.history = new HistoryStore(dataset);
		this.saved = new SavedStore(dataset);
		this.runner = new Runner({
			open: (onProgress, signal) => openWorkbenchEngine(options.file(), { onProgress, signal })
		});
		this.#tables = $derived([...this.runner.own, ...options.schema()]);
		this.#editorSchema = $derived({
			tables: this.#tables,
			functions: this.runner.schema?.functions ?? [],
			keywords: this.runner.schema?.keywords ?? []
		});
		this.#places = $derived(placesOf(this.tabs.current.sql));
		this.#problems = $derived(
			this.#ranIn === this.tabs.current.id ? this.runner.statements.flatMap(problemOf) : []
		);
	}

	/** The visit's own first. */
	get tables(): readonly SchemaTable[] {
		return this.#tables;
	}

	get editorSchema(): EditorSchema {
		return this.#editorSchema;
	}

	/** Places of the query that is looked at. */
	get places(): readonly string[] {
		return this.#places;
	}

	get problems(): readonly EditorProblem[] {
		return this.#problems;
	}

	/** Set while the tab on show holds a query that came with the address and has not been run. */
	get shared(): SharedArrival | null {
		return this.#shared?.tab === this.tabs.current.id ? this.#shared : null;
	}

	get handle(): EditorHandle | undefined {
		return this.#handle;
	}

	set handle(handle: EditorHandle | undefined) {
		this.#handle = handle;
	}

	/** Runs a piece of the tab on show, and remembers it. */
	async run(request: RunRequest): Promise<void> {
		const { id, sql: text } = this.tabs.current;
		const values = valuesOf(this.#places, this.entries);
		this.message = '';
		if (values === null) {
			this.message = sqlText.run.badPlaces;
			return;
		}
		this.dismissShared();
		this.#ranIn = id;
		const before = this.runner.statements;
		await this.runner.run({ ...request, text }, values);
		if (this.runner.statements !== before) this.#remember(request.sql, this.runner.statements);
	}

	/** Shows a table's first rows in a tab of its own. */
	async preview(sql: string, title: string): Promise<void> {
		this.open({ title, sql });
		await this.run({ sql, offset: 0 });
	}

	/** Opens a query in a tab; it is not run. Its places get what a first try is made with. */
	open(query: { readonly title: string; readonly sql: string }): void {
		this.tabs.open(query);
		const missing = placesOf(query.sql).filter((name) => !Object.hasOwn(this.entries, name));
		const tried = this.#options
			.suggestions()
			.filter(({ place }) => missing.includes(place))
			.map(({ place, fallback }): [string, PlaceEntry] => [
				place,
				{ type: 'text', written: fallback }
			]);
		this.entries = { ...this.entries, ...Object.fromEntries(tried) };
		this.#handle?.focus();
	}

	/** Opens what an address carries: shown, never run by itself. */
	async openShared(hash: string): Promise<void> {
		const shared = await readSharedQuery(hash);
		if (shared === null) return;
		if (shared === 'broken') {
			this.message = sqlKeepText.shared.broken;
			return;
		}
		this.open({ title: shared.title ?? sqlText.sharedTitle, sql: shared.sql });
		this.#shared = { tab: this.tabs.current.id, title: shared.title };
	}

	dismissShared(): void {
		this.#shared = null;
	}

	async addFile(table: OwnTable, file: string): Promise<void> {
		await this.runner.addOwn(table, file);
	}

	#remember(sql: string, statements: readonly RunStatement[]): void {
		const states = statements.map(({ state }) => state);
		const ended = states.filter((state) => state.status in OUTCOMES);
		const last = ended.at(-1);
		if (last === undefined) return;
		const ready = states.filter((state) => state.status === 'ready');
		this.history.add({
			sql,
			duration: ready.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0),
			rows: last.status === 'ready' ? last.result.rowCount : null,
			outcome: OUTCOMES[last.status as keyof typeof OUTCOMES]
		});
	}
}

function problemOf({ state }: RunStatement): readonly EditorProblem[] {
	if (state.status !== 'failed' || state.line === null || state.column === null) return [];
	return [{ line: state.line, column: state.column, message: `${state.error} ${state.hint}` }];
}
