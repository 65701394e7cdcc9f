import type { CompareIndicator, CompareSubject, CompareTarget, CompareTwin } from '$lib/queries';
import type { Choices } from './choices';

/** What is known of a level before anything is asked: it comes with the page or from the asker. */
export interface LevelData {
	readonly subjects: readonly CompareSubject[];
	readonly indicators: readonly CompareIndicator[];
	readonly targets: readonly CompareTarget[];
}

/** The group that the chosen are seen among. The chosen are always in it. */
export interface PeerGroup {
	/** True where nobody is left out; `members` still names them. */
	readonly everyone: boolean;
	readonly members: readonly string[];
	/** In a sentence: `alle organisationer`, `mellemstore organisationer`, `Vores naboer (egen gruppe)`. */
	readonly name: string;
	/** Why the wished group is not the one shown (nobody chosen, size unknown …); null where it is. */
	readonly reason: string | null;
}

/** The choices after everything the page decides is filled in: what the questions are asked with. */
export interface Comparison {
	readonly choices: Choices;
	readonly data: LevelData;
	/** The chosen, in the order of choice. */
	readonly chosen: readonly CompareSubject[];
	/** Organisations that went into a chosen one. */
	readonly before: readonly CompareSubject[];
	/** In the order of the catalogue. */
	readonly indicators: readonly CompareIndicator[];
	readonly group: PeerGroup;
	/** All years there are figures for, in order of time. */
	readonly years: readonly number[];
	readonly from: number;
	readonly to: number;
	readonly against: number;
	readonly base: number;
	/** Nearest first, when the group is twins and they are found. */
	readonly twins: readonly CompareTwin[];
}
