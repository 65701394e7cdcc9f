import { Letters } from './locate.ts';
import { emptyTally, type Aspect } from './tally.ts';

/** One comparison under way. */
export class Judge {
	readonly tally = emptyTally();
	readonly letters: Letters;

	constructor(text: string) {
		this.letters = new Letters(text);
	}

	/** Counts something that should have been found. */
	asked(aspect: Aspect, isHit: boolean, told: string): void {
		this.tally.counts[aspect].all += 1;
		if (isHit) this.tally.counts[aspect].hit += 1;
		else this.tally.misses.push(`${aspect}: ${told}`);
	}

	/** Counts something that was found and should not have been. */
	wrong(aspect: Aspect, told: string): void {
		this.tally.counts[aspect].wrong += 1;
		this.tally.misses.push(`${aspect}: not asked for: ${told}`);
	}
}
