import {
	acceptBasis,
	applyEdits,
	briefingEditsSchema,
	changedSince,
	CHECKLIST_PART,
	composeBriefing,
	emptyEdits,
	isBlank,
	mergeEdits,
	plainWords,
	saidBy,
	seenWithDate,
	type BriefingAnswers,
	type BriefingEdits,
	type ChangedWords,
	type WrittenDocument
} from '$lib/briefing';
import { KeptValue } from '$lib/state';
import { briefingEditsText } from '$lib/text';
import { EditSteps } from './edit-steps.svelte';

interface OwnBriefingOptions {
	readonly dataset: () => string;
	/** Its id. */
	readonly organisation: () => string;
	readonly fingerprint: () => string;
	readonly answers: () => BriefingAnswers;
}

type Change = (edits: BriefingEdits) => BriefingEdits;

/** Words that are being written: how they are put into the edits, and how the edits are without them. */
export interface Writing {
	readonly id: string;
	/** New words stand in a field of their own until they are done. */
	readonly isNew: boolean;
	readonly put: (edits: BriefingEdits, words: string) => BriefingEdits;
	/** As before the writing began. */
	readonly back: Change;
	/** Where nothing is left of the words. */
	readonly empty: Change;
}

/** One briefing as one person has made it. Make it while a component is being set up. */
export class OwnBriefing {
	readonly #options: OwnBriefingOptions;
	readonly #kept: KeptValue<BriefingEdits>;
	readonly #steps = new EditSteps(mergeEdits);
	readonly #base: WrittenDocument;
	readonly #said: Readonly<Record<string, string>>;
	readonly #words: ReadonlyMap<string, string>;
	readonly #document: WrittenDocument;
	readonly #whole: WrittenDocument;
	readonly #hidden: ReadonlySet<string>;
	readonly #news: readonly ChangedWords[];
	#writing = $state.raw<Writing | null>(null);
	/** What the last action led to, for those who do not see it. */
	message = $state('');
	isEditing = $state(false);

	constructor(options: OwnBriefingOptions) {
		this.#options = options;
		const { organisation } = options;
		this.#kept = new KeptValue({
			name: () => `briefing:${options.dataset()}:${organisation()}`,
			value: briefingEditsSchema,
			empty: () => emptyEdits(options.dataset(), organisation()),
			merge: mergeEdits,
			onforeign: () => {
				this.message = briefingEditsText.tools.elsewhere;
			}
		});
		this.#base = $derived(composeBriefing(options.answers(), this.#kept.value.date));
		this.#said = $derived(saidBy(this.#base));
		this.#words = $derived(plainWords(this.#base));
		this.#document = $derived(applyEdits(this.#base, this.edits));
		this.#whole = $derived(withChecklist(applyEdits(this.#base, { ...this.edits, hidden: [] })));
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew with each change, never changed itself
		this.#hidden = $derived(new Set(this.edits.hidden));
		this.#news = $derived(this.hasNewData ? changedSince(this.#base, this.edits.seen) : []);
	}

	get edits(): BriefingEdits {
		return this.#kept.value;
	}

	/** As it is read, printed and saved. */
	get document(): WrittenDocument {
		return this.#document;
	}

	/** The same with what is hidden, and with room for points: what is edited. */
	get whole(): WrittenDocument {
		return this.#whole;
	}

	get hidden(): ReadonlySet<string> {
		return this.#hidden;
	}

	get isKept(): boolean {
		return this.#kept.isKept;
	}

	/** The data are others than those the person last saw. */
	get hasNewData(): boolean {
		const { seen } = this.edits;
		return seen !== null && seen.fingerprint !== this.#options.fingerprint();
	}

	/** What says something else than then. */
	get news(): readonly ChangedWords[] {
		return this.#news;
	}

	get canUndo(): boolean {
		return this.#steps.canUndo;
	}

	get canRedo(): boolean {
		return this.#steps.canRedo;
	}

	/** The words that are being written; null while none are. */
	get writing(): Writing | null {
		return this.#writing;
	}

	/** What the data say in the place of that statement; empty where they say nothing. */
	wordsOf(id: string): string {
		return this.#words.get(id) ?? '';
	}

	/** Holds and is kept at once. Can be undone. */
	change(change: Change, message = ''): void {
		this.endWriting();
		const before = this.edits;
		const after = this.#withSeen(before, change(before));
		this.message = message;
		if (JSON.stringify(before) === JSON.stringify(after)) return;
		this.#steps.keep({ before, after });
		this.#kept.set(after);
	}

	undo(): void {
		this.endWriting();
		this.#kept.set(this.#steps.undo(this.edits));
		this.message = briefingEditsText.tools.undone;
	}

	redo(): void {
		this.endWriting();
		this.#kept.set(this.#steps.redo(this.edits));
		this.message = briefingEditsText.tools.redone;
	}

	startWriting(writing: Writing): void {
		this.endWriting();
		this.message = '';
		this.#writing = writing;
	}

	/** What stands in the field now. Nothing at all is taken for words only when the writing ends. */
	write(words: string): void {
		if (this.#writing === null || isBlank(words)) return;
		this.#kept.set(this.#withSeen(this.edits, this.#writing.put(this.edits, words)), true);
	}

	/** `words`: what stands in the field; left out, what was written last holds. */
	endWriting(words?: string): void {
		const writing = this.#writing;
		if (writing === null) return;
		this.#writing = null;
		const after = words !== undefined && isBlank(words) ? writing.empty(this.edits) : this.edits;
		const before = writing.back(after);
		this.#kept.set(after);
		if (JSON.stringify(before) === JSON.stringify(after)) return;
		this.#steps.keep({ before, after });
		this.message = briefingEditsText.statement.saved;
	}

	cancelWriting(): void {
		const writing = this.#writing;
		if (writing === null) return;
		this.#writing = null;
		this.#kept.set(writing.back(this.edits));
		this.message = briefingEditsText.statement.cancelled;
	}

	/** The news are no news any more. */
	markSeen(): void {
		this.change(
			(edits) => ({ ...acceptBasis(edits, this.#words), seen: this.#seenNow() }),
			briefingEditsText.news.done
		);
	}

	#seenNow(): BriefingEdits['seen'] {
		return { fingerprint: this.#options.fingerprint(), said: { ...this.#said } };
	}

	/** The person sees what they change; a date that they choose makes no news. */
	#withSeen(before: BriefingEdits, after: BriefingEdits): BriefingEdits {
		const base =
			after.date === before.date
				? this.#base
				: composeBriefing(this.#options.answers(), after.date);
		if (after.seen !== null && after.seen.fingerprint !== this.#options.fingerprint()) {
			return base === this.#base
				? after
				: { ...after, seen: seenWithDate(after.seen, this.#base, base) };
		}
		const said = base === this.#base ? this.#said : saidBy(base);
		return { ...after, seen: { fingerprint: this.#options.fingerprint(), said: { ...said } } };
	}
}

/** Points can be added where there are none yet. */
function withChecklist(document: WrittenDocument): WrittenDocument {
	if (document.parts.some(({ id }) => id === CHECKLIST_PART)) return document;
	const empty = { id: CHECKLIST_PART, title: briefingEditsText.checklistTitle, blocks: [] };
	return { ...document, parts: [...document.parts, empty] };
}
