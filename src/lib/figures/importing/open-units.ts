import type { Observation } from '../../model/index.ts';
import { placeIn } from './findings.ts';
import { SheetQuestions } from './sheet-questions.ts';
import type { RawFigure, ReadingTools, SheetReading } from './sheet-reading.ts';
import { readUnit } from './units.ts';

/** So many figures of the dataset say what size is usual. */
const ENOUGH = 5;
const MOST_COMPARED = 2000;
/** So many times larger or smaller than usual is no change, but another unit. */
const FAR = 200;
const NEAR = 5;

/** The usual size of each indicator's figures in the dataset. */
export class UsualSizes {
	readonly #sizes = new Map<string, number>();

	constructor(observations: readonly Observation[], indicators: ReadonlySet<string>) {
		const values = new Map<string, number[]>();
		for (const { indicator, value } of observations) {
			if (value === null || value === 0 || !indicators.has(indicator)) continue;
			const list = values.get(indicator) ?? [];
			values.set(indicator, list);
			if (list.length < MOST_COMPARED) list.push(Math.abs(value));
		}
		for (const [indicator, list] of values) {
			if (list.length >= ENOUGH) this.#sizes.set(indicator, middle(list));
		}
	}

	/** How many times the usual size these figures are; null where nothing is usual yet. */
	times(indicator: string, values: readonly number[]): number | null {
		const usual = this.#sizes.get(indicator);
		const sizes = values.filter((value) => value !== 0).map(Math.abs);
		return usual === undefined || sizes.length === 0 ? null : middle(sizes) / usual;
	}
}

function middle(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Why nobody can tell in which unit these figures stand, or null where nothing speaks against it. */
function doubtOf(
	own: string,
	values: readonly number[],
	times: number | null
): 'share' | 'scale' | null {
	const base = readUnit(own)?.base;
	if (base === '%') {
		const isSmall =
			values.every((value) => Math.abs(value) <= 1) &&
			values.some((value) => !Number.isInteger(value));
		if (!isSmall) return null;
		return times !== null && times > 1 / NEAR && times < NEAR ? null : 'share';
	}
	if (base !== 'kr.' || times === null) return null;
	return times > FAR || times < 1 / FAR ? 'scale' : null;
}

/**
 * Looks at the figures of a sheet whose unit nobody said for certain, an indicator at a time: what is in doubt is asked and taken
 * out, what is assumed is told. @returns the figures that stay.
 */
export function settleUnits(
	sheet: SheetReading,
	figures: readonly RawFigure[],
	sizes: UsualSizes,
	tools: ReadingTools
): readonly RawFigure[] {
	const groups = new Map<string, RawFigure[]>();
	for (const figure of figures) {
		const list = groups.get(figure.indicator);
		if (list === undefined) groups.set(figure.indicator, [figure]);
		else list.push(figure);
	}
	const questions = new SheetQuestions(sheet, tools);
	const asked = new Set<string>();
	for (const [indicator, group] of groups) {
		const known = tools.indicators.get(indicator);
		const [first] = group;
		if (known === undefined || first === undefined) continue;
		const open = group.filter(({ isOpen }) => isOpen);
		const values = open.flatMap(({ value }) => (value === null ? [] : [value]));
		const doubt =
			values.length === 0 ? null : doubtOf(known.unit, values, sizes.times(indicator, values));
		if (doubt === null) tellUnit(sheet, first, known, tools);
		else {
			asked.add(indicator);
			tools.findings.waiting += open.length;
			questions.unit(
				indicator,
				known.unit,
				known.label,
				doubt,
				open.length,
				open[0]?.column ?? null
			);
		}
	}
	return asked.size === 0
		? figures
		: figures.filter(({ indicator, isOpen }) => !isOpen || !asked.has(indicator));
}

const NEEDS_NO_UNIT = new Set(['antal', 'år', 'ja/nej', '0–4', '1–9']);

function tellUnit(
	{ layout }: SheetReading,
	{ unit, column, value }: RawFigure,
	{ label, unit: own }: { readonly label: string; readonly unit: string },
	{ findings }: ReadingTools
): void {
	const place = placeIn(layout, null, column);
	if (unit === null) {
		if (!NEEDS_NO_UNIT.has(own) && value !== null)
			findings.note('unit-assumed', place, { indicator: label, unit: own });
	} else if (unit !== own && readUnit(unit)?.power !== readUnit(own)?.power) {
		findings.note('unit-converted', place, { indicator: label, said: unit, unit: own });
	}
}
