import type { CompareLevel } from '$lib/queries';

/** How the comparison is shown. */
export const VIEWS = [
	'multiples',
	'ranks',
	'deciles',
	'index',
	'scatter',
	'heat',
	'table',
	'changes'
] as const;
export type View = (typeof VIEWS)[number];

/** Whom the chosen are seen among. All but `all` and `own` follow the first chosen. */
export const GROUPS = [
	'all',
	'municipality',
	'size',
	'administrator',
	'organisation',
	'area',
	'type',
	'own',
	'twins'
] as const;
export type Group = (typeof GROUPS)[number];

/** A group picked by hand, with the name its maker gave it. */
export interface OwnGroup {
	readonly name: string;
	readonly members: readonly string[];
}

/** Weights of the characteristics that twins are found by: whole numbers 0–5. */
export interface Weights {
	readonly size: number;
	readonly type: number;
	readonly built: number;
	readonly area: number;
}

/** Everything a person can choose on the page; null where nothing is chosen and the page decides. */
export interface Choices {
	readonly level: CompareLevel;
	/** Ids in the order of choice; the first one decides a group that follows a subject. */
	readonly chosen: readonly string[];
	/** Ids; null: the key indicators. */
	readonly indicators: readonly string[] | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly group: Group;
	readonly own: OwnGroup | null;
	/** How many twins. */
	readonly twins: number;
	readonly weights: Weights;
	readonly view: View;
	/** The earlier year that a period is seen against; null: five years before. */
	readonly against: number | null;
	/** The year that is 100 in the index; null: the first year shown. */
	readonly base: number | null;
	/** The two indicators of the scatter; null: the first two. */
	readonly across: string | null;
	readonly up: string | null;
}
