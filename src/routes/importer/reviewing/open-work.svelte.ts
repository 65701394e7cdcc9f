import type { LocalMeeting } from '$lib/datasets/local-copy';
import { finished, meetingFiles, type Review } from '$lib/review';
import { holdWork, type Hold } from '../keeping/hold';
import { now } from '../keeping/now';
import type { Shelf } from '../keeping/shelf.svelte';
import type { Work } from '../keeping/work';
import { registerOf } from '../register-of';
import { Autosave } from './autosave';
import { ReviewDesk } from './review-desk.svelte';

export type OpenState =
	| { readonly status: 'opening' | 'gone' | 'held' | 'lost' | 'failed' }
	| { readonly status: 'open'; readonly work: Work; readonly desk: ReviewDesk };

export type KeepState = 'kept' | 'keeping' | 'not-kept';

/** One work in this window: taken when it is free, kept while it is edited, let go when the page is left. */
export class OpenedWork {
	readonly #id: string;
	readonly #shelf: Shelf;
	readonly #autosave: Autosave<Review>;
	#hold: Hold | null = null;
	#isGone = false;
	state = $state.raw<OpenState>({ status: 'opening' });
	kept = $state<KeepState>('kept');

	constructor(id: string, shelf: Shelf) {
		this.#id = id;
		this.#shelf = shelf;
		this.#autosave = new Autosave((review) => this.#keep(review));
	}

	/** Once the shelf is read. */
	async open(takesOver = false): Promise<void> {
		const work = this.#shelf.works.find(({ id }) => id === this.#id);
		if (work === undefined) {
			this.state = { status: 'gone' };
			return;
		}
		const hold = await holdWork(this.#id, { takesOver, onlost: () => void this.#lose() });
		if (this.#isGone) hold?.release();
		if (hold === null || this.#isGone) {
			this.state = { status: 'held' };
			return;
		}
		this.#hold = hold;
		try {
			const register = await registerOf(work.dataset);
			// The other window may have changed it until it was let go.
			const latest = this.#shelf.works.find(({ id }) => id === this.#id) ?? work;
			const desk = new ReviewDesk(latest.review, register, (review) => {
				this.kept = 'keeping';
				this.#autosave.put(review);
			});
			this.state = { status: 'open', work: latest, desk };
		} catch {
			this.state = { status: 'failed' };
		}
	}

	/** Writes what is not written yet, and when the page is hidden. @returns what lets the work go. */
	watch(): () => void {
		const stop = this.#autosave.watch();
		return () => {
			stop();
			this.#isGone = true;
			void this.#autosave.flush().then(() => this.#hold?.release());
		};
	}

	/** The meeting as it would be kept; null while something is missing for that. */
	meetingToKeep(): LocalMeeting | null {
		if (this.state.status !== 'open') return null;
		const { work, desk } = this.state;
		const review = finished(desk.review);
		const files = meetingFiles(review, desk.register, review.title);
		if ('missing' in files) return null;
		return {
			dataset: work.dataset,
			meeting: files.meeting,
			sourceText: files.text,
			sourceTitle: files.source.title,
			outlooks: [...review.outlooks],
			savedAt: now()
		};
	}

	/** Keeps the meeting and takes the work off the shelf, in that order. @returns whether it is kept. */
	async finish(meeting: LocalMeeting): Promise<boolean> {
		if (!(await this.#shelf.putMeetings([meeting]))) return false;
		this.#autosave.drop();
		await this.#shelf.removeWork(this.#id);
		return true;
	}

	async #keep(review: Review): Promise<void> {
		if (this.state.status !== 'open') return;
		const changed = now();
		const isKept = await this.#shelf.putWorks([{ ...this.state.work, review, changed }]);
		this.kept = isKept ? 'kept' : 'not-kept';
	}

	async #lose(): Promise<void> {
		await this.#autosave.flush();
		this.state = { status: 'lost' };
	}
}
