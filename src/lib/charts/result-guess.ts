import { sqlChartText } from '../text/index.ts';
import type { ResultAggregate, ResultChartChoice, ResultMark } from './result-choice.ts';
import { columnFacts, type ColumnFacts } from './result-columns.ts';
import type { ResultRows } from './result-types.ts';

/** So many colours can be told apart at a glance; of facets as many are drawn. */
const MOST_COLOURS = 12;
const MOST_BARS = 60;
/** Rows that are looked at for twins. */
const SAMPLE = 10_000;
/** Columns that count something: they may be added. */
const COUNT_NAME = /^(?:n|count.*|sum.*)$|antal|count|boliger|dwellings/iu;

const BLANK: ResultChartChoice = {
	mark: 'bar',
	x: null,
	y: null,
	colour: null,
	facet: null,
	aggregate: 'none',
	sort: 'as-is'
};

/** True where several rows share their place in these columns. */
function hasTwins(rows: ResultRows, columns: readonly (ColumnFacts | undefined)[]): boolean {
	const seen = new Set<string>();
	const count = Math.min(rows.rowCount, SAMPLE);
	for (let row = 0; row < count; row += 1) {
		const key = columns
			.map((column) => (column === undefined ? '' : String(rows.value(column.index, row))))
			.join('\u0001');
		if (seen.has(key)) return true;
		seen.add(key);
	}
	return false;
}

function aggregateFor(measure: ColumnFacts): ResultAggregate {
	return COUNT_NAME.test(measure.name) ? 'sum' : 'mean';
}

interface Sorted {
	readonly times: readonly ColumnFacts[];
	readonly measures: readonly ColumnFacts[];
	/** Fewest different ones first. */
	readonly names: readonly ColumnFacts[];
}

function sorted(facts: readonly ColumnFacts[]): Sorted {
	const isMeasure = (one: ColumnFacts): boolean =>
		one.isNumber && one.time === null && !one.isCode && one.known > 0;
	return {
		times: facts.filter((one) => one.time !== null && one.distinct > 1),
		measures: facts.filter(isMeasure),
		names: facts
			.filter((one) => one.isName && one.distinct > 0)
			.toSorted((a, b) => a.distinct - b.distinct)
	};
}

/** A column of names whose values can be told apart; rather one that leaves no two rows in one place. */
function colourFor(
	rows: ResultRows,
	place: ColumnFacts,
	{ names }: Sorted
): ColumnFacts | undefined {
	const few = names.filter(
		(one) => one !== place && one.distinct > 1 && one.distinct <= MOST_COLOURS
	);
	return few.find((one) => !hasTwins(rows, [place, one])) ?? few[0];
}

function line(
	rows: ResultRows,
	time: ColumnFacts,
	measure: ColumnFacts | undefined,
	all: Sorted
): ResultChartChoice {
	const base = { ...BLANK, mark: 'line' as const, x: time.name, y: measure?.name ?? null };
	if (measure === undefined) return { ...base, aggregate: 'count' };
	if (!hasTwins(rows, [time])) return base;
	const colour =
		colourFor(rows, time, all) ??
		// Many lines are still lines, where each row has its place.
		all.names.find((one) => one.distinct <= MOST_BARS && !hasTwins(rows, [time, one]));
	const aggregate = hasTwins(rows, [time, colour]) ? aggregateFor(measure) : 'none';
	return { ...base, colour: colour?.name ?? null, aggregate };
}

function bars(
	rows: ResultRows,
	name: ColumnFacts,
	measure: ColumnFacts | undefined
): ResultChartChoice {
	const base = { ...BLANK, x: name.name, sort: 'value' as const };
	if (measure === undefined) return { ...base, aggregate: 'count' };
	const aggregate = hasTwins(rows, [name]) ? aggregateFor(measure) : 'none';
	return { ...base, y: measure.name, aggregate };
}

function dots(across: ColumnFacts, up: ColumnFacts, { names }: Sorted): ResultChartChoice {
	const colour = names.find((one) => one.distinct > 1 && one.distinct <= MOST_COLOURS / 2);
	return { ...BLANK, mark: 'dot', x: across.name, y: up.name, colour: colour?.name ?? null };
}

/** Two columns of names that only together tell the rows apart. */
function heatPair(rows: ResultRows, { names }: Sorted): readonly ColumnFacts[] | null {
	const [across, down] = names.filter((one) => one.distinct > 2 && one.distinct <= MOST_BARS);
	if (across === undefined || down === undefined) return null;
	if (!hasTwins(rows, [across]) || !hasTwins(rows, [down]) || hasTwins(rows, [across, down]))
		return null;
	return [across, down];
}

function guessMeasured(
	rows: ResultRows,
	all: Sorted,
	measure: ColumnFacts
): ResultChartChoice | null {
	const { times, measures, names } = all;
	const [time] = times;
	const [, second] = measures;
	if (time !== undefined) return line(rows, time, measure, all);
	const pair = heatPair(rows, all);
	if (pair !== null) {
		const [across, down] = pair;
		const places = { x: across?.name ?? null, y: down?.name ?? null, colour: measure.name };
		return { ...BLANK, mark: 'heat', ...places, sort: 'value' };
	}
	const name = names.findLast((one) => one.distinct > 1 && one.distinct <= MOST_BARS);
	if (name !== undefined && (second === undefined || rows.rowCount <= MOST_BARS)) {
		return bars(rows, name, measure);
	}
	if (rows.rowCount < 2) return null;
	if (second !== undefined) return dots(measure, second, all);
	return { ...BLANK, mark: 'histogram', x: measure.name };
}

function guessOf(rows: ResultRows, facts: readonly ColumnFacts[]): ResultChartChoice | null {
	const all = sorted(facts);
	const { times, measures, names } = all;
	const [measure] = measures;
	if (measure !== undefined) return guessMeasured(rows, all, measure);
	const [time] = times;
	const name = names.find((one) => one.distinct > 1 && hasTwins(rows, [one]));
	if (time !== undefined && hasTwins(rows, [time])) return line(rows, time, undefined, all);
	return name === undefined ? null : bars(rows, name, undefined);
}

/**
 * A chart that suits the columns, or null where none does: `reasonOf` then says why. A time and a number are a line,
 * names and a number are ranked bars, two numbers are dots, one is a distribution, names alone are counted.
 */
export function guessChoice(
	rows: ResultRows,
	facts: readonly ColumnFacts[] = columnFacts(rows)
): ResultChartChoice | null {
	return rows.rowCount === 0 ? null : guessOf(rows, facts);
}

/** Why there is no guess, as a sentence that says what to choose. */
export function reasonOf(
	rows: ResultRows,
	facts: readonly ColumnFacts[] = columnFacts(rows)
): string {
	const { reasons } = sqlChartText;
	if (rows.rowCount === 0) return reasons.noRows;
	const isUsable = facts.some((one) => one.isNumber || one.isName || one.time !== null);
	return isUsable ? reasons.noGuess : reasons.noColumns;
}

export type ChoiceField = 'x' | 'y' | 'colour' | 'facet';

/** The columns that can be chosen for one place of a chart. */
export function columnsFor(
	field: ChoiceField,
	mark: ResultMark,
	facts: readonly ColumnFacts[]
): readonly ColumnFacts[] {
	const usable = facts.filter((one) => one.isNumber || one.isName || one.time !== null);
	const numbers = facts.filter((one) => one.isNumber);
	if (field === 'facet') return usable;
	if (field === 'colour') return mark === 'heat' ? numbers : mark === 'histogram' ? [] : usable;
	if (mark === 'histogram') return field === 'x' ? numbers : [];
	if (mark === 'dot' || mark === 'heat') return usable;
	if (mark === 'bar') return field === 'x' ? usable : numbers;
	return field === 'x' ? facts.filter((one) => one.isNumber || one.time !== null) : numbers;
}

/** What suits a place best where the choice has nothing that fits. */
function best(
	field: 'x' | 'y',
	mark: ResultMark,
	facts: readonly ColumnFacts[],
	taken: string | null
): string | null {
	const fit = columnsFor(field, mark, facts).filter((one) => one.name !== taken);
	const isMeasure = (one: ColumnFacts): boolean => one.isNumber && one.time === null && !one.isCode;
	const wanted = (one: ColumnFacts): boolean => {
		if (mark === 'bar' && field === 'x') return one.isName || one.time !== null;
		if (mark === 'heat') return one.isName || one.time !== null;
		if ((mark === 'line' || mark === 'area') && field === 'x') return one.time !== null;
		return isMeasure(one);
	};
	return (fit.find(wanted) ?? fit[0])?.name ?? null;
}

/**
 * The choice as it can be drawn of these columns: what is not here, or does not fit its place, gives way to what does. A choice
 * that was made for other columns is repaired so, not thrown away.
 */
export function checkChoice(
	rows: ResultRows,
	choice: ResultChartChoice,
	facts: readonly ColumnFacts[] = columnFacts(rows)
): ResultChartChoice {
	const { mark } = choice;
	const fits = (field: ChoiceField, name: string | null): boolean =>
		name !== null && columnsFor(field, mark, facts).some((one) => one.name === name);
	const isHistogram = mark === 'histogram';
	const aggregate = isHistogram ? 'none' : choice.aggregate;
	const keptY = fits('y', choice.y) ? choice.y : null;
	const x = fits('x', choice.x) ? choice.x : best('x', mark, facts, keptY);
	const needsY = !isHistogram && (aggregate !== 'count' || mark === 'heat');
	const isTwice = mark === 'heat' && keptY === x;
	const y = needsY && (keptY === null || isTwice) ? best('y', mark, facts, x) : keptY;
	return {
		mark,
		x,
		y,
		colour: fits('colour', choice.colour) ? choice.colour : null,
		facet: fits('facet', choice.facet) ? choice.facet : null,
		aggregate,
		sort: choice.sort
	};
}
