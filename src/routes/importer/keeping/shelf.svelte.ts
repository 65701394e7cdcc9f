import { onMount } from 'svelte';
import {
	putLocalMeetings,
	readLocalMeetings,
	removeLocalMeetings,
	type LocalMeeting
} from '$lib/datasets/local-copy';
import type { Work } from './work';
import { putWorks, readWorks, removeWorks } from './works-store';

const CHANNEL = 'dialogblik:importer';

/** What the browser did not do: it keeps nothing at all, or there is no room left. */
export type KeepProblem = 'closed' | 'full';

function problemOf(error: unknown): KeepProblem {
	const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
	return isFull ? 'full' : 'closed';
}

/**
 * A person's unfinished work and kept meetings. What is put here is shown at once and kept when the browser is ready; other
 * windows are told. Where the browser keeps nothing it still works until the page is closed, and `problem` says so.
 * Make it while a component is being set up.
 */
export class Shelf {
	#works = $state.raw<readonly Work[]>([]);
	#meetings = $state.raw<readonly LocalMeeting[]>([]);
	#problem = $state<KeepProblem | null>(null);
	#isRead = $state(false);
	#channel: BroadcastChannel | null = null;

	constructor() {
		onMount(() => {
			void this.#read();
			if (typeof BroadcastChannel === 'undefined') return;
			const channel = new BroadcastChannel(CHANNEL);
			channel.onmessage = () => void this.#read();
			this.#channel = channel;
			return () => {
				this.#channel = null;
				channel.close();
			};
		});
	}

	get works(): readonly Work[] {
		return this.#works;
	}

	get meetings(): readonly LocalMeeting[] {
		return this.#meetings;
	}

	/** What went wrong the last time something was kept; null while all is well. */
	get problem(): KeepProblem | null {
		return this.#problem;
	}

	/** True when what was kept before is here. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** @returns whether the browser has them now. */
	async putWorks(works: readonly Work[]): Promise<boolean> {
		const isKnown = works.every(({ id }) => this.#works.some((one) => one.id === id));
		this.#works = isKnown
			? this.#works.map((one) => works.find(({ id }) => id === one.id) ?? one)
			: [...works, ...this.#works.filter(({ id }) => !works.some((one) => one.id === id))];
		return this.#keep(() => putWorks(works));
	}

	async removeWork(id: string): Promise<boolean> {
		this.#works = this.#works.filter((one) => one.id !== id);
		return this.#keep(() => removeWorks([id]));
	}

	/** Kept before it is shown: what is called kept must be so. @returns whether the browser has them now. */
	async putMeetings(meetings: readonly LocalMeeting[]): Promise<boolean> {
		const isKept = await this.#keep(() => putLocalMeetings(meetings));
		if (isKept) await this.#read();
		return isKept;
	}

	async removeMeeting(key: string): Promise<boolean> {
		const isGone = await this.#keep(() => removeLocalMeetings([key]));
		if (isGone) await this.#read();
		return isGone;
	}

	async #keep(write: () => Promise<void>): Promise<boolean> {
		try {
			await write();
			this.#problem = null;
			this.#channel?.postMessage('changed');
			return true;
		} catch (error) {
			this.#problem = problemOf(error);
			return false;
		}
	}

	async #read(): Promise<void> {
		try {
			[this.#works, this.#meetings] = await Promise.all([readWorks(), readLocalMeetings()]);
		} catch (error) {
			this.#problem = problemOf(error);
		}
		this.#isRead = true;
	}
}
