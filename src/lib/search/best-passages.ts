/** The best so many of any number of passages: by score, then the newest meeting, then in the order of the minutes. */
export class BestPassages {
	readonly #size: number;
	readonly #scores: Float32Array;
	readonly #meetingOf: Uint32Array;
	/** A heap with the worst on top. */
	readonly #heap: number[] = [];

	constructor(size: number, scores: Float32Array, meetingOf: Uint32Array) {
		this.#size = size;
		this.#scores = scores;
		this.#meetingOf = meetingOf;
	}

	/** Below zero where `a` comes before `b`. */
	#compare(a: number, b: number): number {
		return (
			(this.#scores[b] ?? 0) - (this.#scores[a] ?? 0) ||
			(this.#meetingOf[b] ?? 0) - (this.#meetingOf[a] ?? 0) ||
			a - b
		);
	}

	add(passage: number): void {
		const heap = this.#heap;
		if (heap.length < this.#size) {
			heap.push(passage);
			this.#rise(heap.length - 1);
			return;
		}
		const [worst] = heap;
		if (worst === undefined || this.#compare(passage, worst) > 0) return;
		heap[0] = passage;
		this.#sink();
	}

	/** Best first. */
	inOrder(): number[] {
		return this.#heap.toSorted((a, b) => this.#compare(a, b));
	}

	#isWorse(a: number, b: number): boolean {
		return this.#compare(this.#heap[a] ?? 0, this.#heap[b] ?? 0) > 0;
	}

	#swap(a: number, b: number): void {
		[this.#heap[a], this.#heap[b]] = [this.#heap[b] ?? 0, this.#heap[a] ?? 0];
	}

	#rise(from: number): void {
		for (let at = from; at > 0;) {
			const parent = (at - 1) >>> 1;
			if (!this.#isWorse(at, parent)) return;
			this.#swap(at, parent);
			at = parent;
		}
	}

	#sink(): void {
		const { length } = this.#heap;
		for (let at = 0; ;) {
			let worst = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < length && this.#isWorse(child, worst)) worst = child;
			if (worst === at) return;
			this.#swap(at, worst);
			at = worst;
		}
	}
}
