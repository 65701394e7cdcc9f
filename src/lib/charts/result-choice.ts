import * as z from 'zod/mini';

const column = z.nullable(z.string().check(z.maxLength(500)));

const choiceSchema = z.object({
	mark: z.enum(['line', 'bar', 'dot', 'area', 'histogram', 'heat']),
	x: column,
	y: column,
	colour: column,
	facet: column,
	aggregate: z.enum(['none', 'sum', 'mean', 'median', 'count', 'min', 'max']),
	sort: z.enum(['as-is', 'x', 'value'])
});

/**
 * What a person wants drawn of an answer; columns by their names. A bar has its category in `x` and its length in `y`,
 * a distribution its numbers in `x`; a heat map has its columns in `x`, its rows in `y` and its numbers in `colour`.
 */
export type ResultChartChoice = Readonly<z.infer<typeof choiceSchema>>;
export type ResultMark = ResultChartChoice['mark'];
export type ResultAggregate = ResultChartChoice['aggregate'];
export type ResultSort = ResultChartChoice['sort'];

export const resultMarks = choiceSchema.shape.mark.options;
export const resultAggregates = choiceSchema.shape.aggregate.options;
export const resultSorts = choiceSchema.shape.sort.options;

/** The choice as text that can be kept with a query. */
export function writeChoice(choice: ResultChartChoice): string {
	return JSON.stringify(choiceSchema.parse(choice));
}

/** What was kept; null if it is no choice. Whether its columns are here is for `checkChoice` to say. */
export function readChoice(text: string): ResultChartChoice | null {
	try {
		return choiceSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
