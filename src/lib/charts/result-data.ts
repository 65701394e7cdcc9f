import { sqlChartText } from '../text/index.ts';
import { resultBars } from './result-bars.ts';
import { resultBins } from './result-bins.ts';
import type { ResultChartChoice } from './result-choice.ts';
import { columnFacts, type ColumnFacts } from './result-columns.ts';
import { resultHeat } from './result-heat.ts';
import { resultPlane } from './result-plane.ts';
import { chosenRows, scaleKindOf, type ChosenRows } from './result-rows.ts';
import type { ResultChartInput, ResultRows } from './result-types.ts';

/** What is drawn of an answer with the sentence that says it; or why nothing is. */
export type ResultPicture =
	| {
			readonly input: ResultChartInput;
			readonly sentence: string;
			readonly notes: readonly string[];
	  }
	| { readonly input: null; readonly reason: string };

const { reasons } = sqlChartText;

function missingPlane({ x, y, choice }: ChosenRows): string | null {
	const isCount = choice.aggregate === 'count';
	if (choice.mark === 'dot') {
		if (x === null) return reasons.dotX;
		if (isCount) return null;
		if (y === null) return reasons.dotY;
		const kinds = [scaleKindOf(x), scaleKindOf(y)];
		const hasMeasure = choice.aggregate === 'none' || (kinds[1] === 'name' ? x : y).isNumber;
		return (kinds[0] === 'name' && kinds[1] === 'name') || !hasMeasure ? reasons.dotY : null;
	}
	if (x === null || scaleKindOf(x) === 'name') return reasons.lineX;
	return isCount || y?.isNumber === true ? null : reasons.lineY;
}

/** What must be chosen before this can be drawn; null if nothing. */
function missing(chosen: ChosenRows): string | null {
	const { x, y, choice } = chosen;
	switch (choice.mark) {
		case 'bar':
			if (x === null) return reasons.barX;
			return choice.aggregate === 'count' || y?.isNumber === true ? null : reasons.barY;
		case 'histogram':
			return x?.isNumber === true ? null : reasons.histogramX;
		case 'heat':
			if (x === null || y === null || x === y) return reasons.heat;
			return chosen.colour === null || chosen.colour.isNumber ? null : reasons.heat;
		default:
			return missingPlane(chosen);
	}
}

function drawn(chosen: ChosenRows): ResultChartInput | 'twins' | null {
	switch (chosen.choice.mark) {
		case 'bar':
			return resultBars(chosen);
		case 'histogram':
			return resultBins(chosen);
		case 'heat':
			return resultHeat(chosen);
		default:
			return resultPlane(chosen);
	}
}

function whatIsShown({ x, y, colour, facet, choice }: ChosenRows): string {
	const { measure, title, distribution, dots, heat } = sqlChartText;
	const across = x?.name ?? '';
	const facetText = facet === null ? '' : sqlChartText.perFacet(facet.name);
	const colourText = colour === null ? '' : sqlChartText.perColour(colour.name);
	if (choice.mark === 'histogram') return distribution(across) + facetText;
	if (choice.mark === 'heat') {
		const aggregate = colour === null ? 'count' : choice.aggregate;
		return heat(measure(aggregate, colour?.name ?? ''), across, y?.name ?? '') + facetText;
	}
	if (choice.mark === 'dot' && choice.aggregate === 'none') {
		return dots(across, y?.name ?? '') + colourText + facetText;
	}
	return title(measure(choice.aggregate, y?.name ?? ''), across) + colourText + facetText;
}

function upper(text: string): string {
	return text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1);
}

function notesOf({ leftOut, rows }: ChosenRows): readonly string[] {
	const words = sqlChartText.leftOut;
	return [
		...(leftOut.unknown > 0 ? [words.unknown(leftOut.unknown)] : []),
		...(leftOut.unreadable > 0 ? [words.unreadable(leftOut.unreadable)] : []),
		...leftOut.notes,
		...(rows.cutBy === 'rows' || rows.cutBy === 'bytes' ? [sqlChartText.cut] : [])
	];
}

/**
 * Computes what a choice shows of an answer. The numbers are of the rows that were fetched, and no indicators of the site: what
 * is unknown, cannot be read or is too much is counted in the notes, never drawn as 0 and never left out in silence.
 */
export function resultPicture(
	rows: ResultRows,
	choice: ResultChartChoice,
	facts: readonly ColumnFacts[] = columnFacts(rows)
): ResultPicture {
	if (rows.rowCount === 0) return { input: null, reason: reasons.noRows };
	const chosen = chosenRows(rows, choice, facts);
	const reason = missing(chosen);
	if (reason !== null) return { input: null, reason };
	const input = drawn(chosen);
	if (input === 'twins') return { input: null, reason: reasons.heatValue };
	if (input === null) return { input: null, reason: reasons.noKnown };
	const sentence = `${upper(whatIsShown(chosen))}. ${sqlChartText.drawnFrom(rows.rowCount)}`;
	return { input, sentence, notes: notesOf(chosen) };
}
