import { onMount } from 'svelte';
import { publishedAsker, type DatasetFile } from '$lib/datasets/browser';
import { address, Undo } from '$lib/state';
import { compareChoicesText } from '$lib/text';
import type { Choices } from '../choices';
import type { Comparison, LevelData } from '../comparison';
import { ADDRESS_NAMES, isSameChoice, linkTo, readPairs, writeChoices } from './codec';
import { DEFAULT_CHOICES, LEVEL_CHOICES } from './defaults';
import { DepartmentData, type LevelWaiting } from './department-data.svelte';
import { KeptNotes } from './notes.svelte';
import {
	knowLevel,
	resolveChosen,
	resolveComparison,
	unknownIds,
	type KnownLevel
} from './resolve';
import { TwinFinder, twinWish } from './twin-search.svelte';

export type { LevelWaiting } from './department-data.svelte';

export interface ComparisonOptions {
	/** `data.manifest`. */
	readonly dataset: () => DatasetFile & {
		readonly data_date: string;
		readonly rows: Readonly<Record<string, number>>;
	};
	/** What came with the page. */
	readonly organisations: () => LevelData;
}

/**
 * What is compared, and how. It lives in the address; while the page is built, and until it is awake in the
 * browser, nothing is chosen. Make it while a component is being set up.
 */
export class ComparisonState {
	readonly notes: KeptNotes;
	readonly #options: ComparisonOptions;
	#isAwake = $state(false);
	readonly #undo = new Undo<Choices>();
	/** What of the address is the comparison's. */
	readonly #link: string;
	readonly #read: { readonly choices: Choices; readonly ignored: readonly string[] };
	readonly #departments: DepartmentData;
	readonly #level: KnownLevel;
	readonly #standing: Choices;
	readonly #twins: TwinFinder;
	readonly #comparison: Comparison;
	/** The group before twins were asked for. */
	#before: Comparison | null = null;

	constructor(options: ComparisonOptions) {
		this.#options = options;
		const asker = () => publishedAsker(options.dataset());
		// As text: when the address follows a choice that holds already, nothing is chosen anew.
		this.#link = $derived(this.#isAwake ? JSON.stringify(address.pick(ADDRESS_NAMES)) : '[]');
		this.#read = $derived(readPairs(JSON.parse(this.#link) as string[][]));
		this.#departments = new DepartmentData(() => this.choices.level === 'department', asker);
		const organisations = $derived(knowLevel(options.organisations()));
		const departments = $derived(
			this.#departments.data === null ? null : knowLevel(this.#departments.data)
		);
		this.#level = $derived(
			this.choices.level === 'department' ? (departments ?? organisations) : organisations
		);
		this.#standing = $derived(
			this.choices.level === 'department' && departments === null
				? { ...this.choices, ...LEVEL_CHOICES, level: 'organisation' }
				: this.choices
		);
		this.#twins = new TwinFinder(() => twinWish(this.#standing, this.#firstChosen()), asker);
		this.#comparison = $derived.by(() => this.#resolve());
		this.notes = new KeptNotes(() => options.dataset().dataset);
		onMount(() => {
			this.#isAwake = true;
		});
	}

	/**
	 * Always valid. While the departments are fetched, or cannot be had, the organisations stand: what is drawn
	 * goes by `comparison.choices.level`.
	 */
	get comparison(): Comparison {
		return this.#comparison;
	}

	/** What the link says, whether there is such a thing or not. */
	get choices(): Choices {
		return this.#read.choices;
	}

	/** Holds at once; the address follows. Can be undone. */
	change(part: Partial<Choices>): void {
		const next = { ...this.choices, ...part };
		if (isSameChoice(next, this.choices)) return;
		this.#undo.keep(this.choices);
		this.#write(next);
	}

	/** Forgets what belongs to the other level alone. */
	changeLevel(level: Choices['level']): void {
		if (level !== this.choices.level) this.change({ ...LEVEL_CHOICES, level });
	}

	undo(): void {
		const before = this.#undo.undo(this.choices);
		if (before !== undefined) this.#write(before);
	}

	redo(): void {
		const after = this.#undo.redo(this.choices);
		if (after !== undefined) this.#write(after);
	}

	/** Back to what the page shows of itself. Can be undone. */
	reset(): void {
		this.change(DEFAULT_CHOICES);
	}

	get canUndo(): boolean {
		return this.#undo.canUndo;
	}

	get canRedo(): boolean {
		return this.#undo.canRedo;
	}

	get isDefault(): boolean {
		return isSameChoice(this.choices, DEFAULT_CHOICES);
	}

	/** What in the link was not understood or is not in the dataset, each as it is shown. */
	get ignored(): readonly string[] {
		const isHere = this.#standing === this.choices;
		return [...this.#read.ignored, ...(isHere ? unknownIds(this.#level, this.choices) : [])];
	}

	get levelState(): LevelWaiting {
		return this.#departments.waiting;
	}

	get twinsState(): LevelWaiting {
		return this.#twins.waiting;
	}

	/** Fetches what could not be had anew. */
	retry(): void {
		if (this.levelState.state === 'error') this.#departments.retry();
		if (this.twinsState.state === 'error') this.#twins.retry();
	}

	/** True where the dataset has departments to compare. */
	get hasDepartments(): boolean {
		return (this.#options.dataset().rows['department'] ?? 0) > 1;
	}

	get dataset(): DatasetFile {
		return this.#options.dataset();
	}

	/** The link to what is shown, whole. Browser only. */
	link(): string {
		return linkTo(location.href, this.choices);
	}

	#write(choices: Choices): void {
		address.set(writeChoices(choices));
	}

	/** Twins are sought for it before the comparison is whole. */
	#firstChosen(): string | undefined {
		return resolveChosen(this.#level, this.#standing)[0]?.id;
	}

	#resolve(): Comparison {
		const today = Number(this.#options.dataset().data_date.slice(0, 4));
		const twins = this.#twins.found;
		const found = resolveComparison(this.#level, this.#standing, twins, today);
		const before = this.#before;
		if (twins === 'finding' && before?.data === found.data) return standIn(found, before);
		if (twins !== 'finding') this.#before = found;
		return found;
	}
}

/** While twins are sought, the group before stands, so that the page is not drawn for everyone in between. */
function standIn(found: Comparison, before: Comparison): Comparison {
	const { everyone, members, name } = before.group;
	const own = [...found.chosen, ...found.before].map(({ id }) => id);
	return {
		...found,
		group: {
			everyone,
			members: [...new Set([...members, ...own])],
			name,
			reason: compareChoicesText.group.reasons.finding
		},
		twins: before.twins
	};
}
