import type { ReadingContext } from '../minutes/index.ts';
import type { Source } from '../model/index.ts';
import type { MeetingRegister } from './meeting-of.ts';

/** Something agreed at an earlier meeting, which a new commitment may carry on. */
export interface EarlierCommitment {
	/** `meeting#commitment`. */
	readonly id: string;
	readonly organisation: string;
	/** Of its meeting. */
	readonly date: string;
	readonly text: string;
	readonly theme: string;
	readonly kind: string;
	readonly status: string;
}

/** All that going through minutes must know of a dataset. */
export interface Register extends MeetingRegister {
	readonly dataset: string;
	readonly title: string;
	readonly kind: 'real' | 'example';
	readonly organisations: readonly (ReadingContext['organisations'][number] & {
		/** Last day it was there; null for one that still is. */
		readonly until: string | null;
	})[];
	readonly themes: ReadingContext['themes'];
	readonly indicators: ReadingContext['indicators'];
	readonly areas: ReadingContext['areas'];
	readonly departments: readonly {
		readonly id: string;
		readonly name: string;
		readonly organisation: string;
	}[];
	/** Meetings that stand in the dataset. */
	readonly meetings: readonly string[];
	readonly commitments: readonly EarlierCommitment[];
	/** As the dataset's file of sources lists them. */
	readonly sources: readonly Source[];
}

/** What the reader of minutes is told of it. */
export function contextOf(register: Register): ReadingContext {
	return {
		themes: register.themes,
		indicators: register.indicators,
		organisations: register.organisations,
		municipalities: [register.municipality],
		areas: register.areas,
		departments: register.departments
	};
}
