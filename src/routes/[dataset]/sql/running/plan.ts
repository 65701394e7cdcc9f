import * as z from 'zod/mini';
import type { Result } from '$lib/engine';

/** One step of a plan, with the steps whose rows it takes. */
export interface PlanStep {
	/** As the database calls it: `HASH_JOIN`. */
	readonly name: string;
	/** What it says of itself but for its rows: `Filters` → `name>'B'`. */
	readonly details: readonly (readonly [string, string])[];
	/** Rows that were expected; null if it does not say. */
	readonly expected: number | null;
	/** Rows that came, and its own seconds; null where the plan was not run. */
	readonly rows: number | null;
	readonly seconds: number | null;
	readonly steps: readonly PlanStep[];
}

/** A step as DuckDB writes it: plans call it `name`, measured ones `operator_name`. */
const stepSchema = z.object({
	name: z.optional(z.string()),
	operator_name: z.optional(z.string()),
	extra_info: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
	operator_timing: z.optional(z.number()),
	operator_cardinality: z.optional(z.number()),
	children: z.array(z.unknown())
});

const expectedRows = 'Estimated Cardinality';

function stepOf(value: unknown, isMeasured: boolean): PlanStep {
	const step = stepSchema.parse(value);
	const { [expectedRows]: expected, ...details } = step.extra_info ?? {};
	return {
		name: (step.name ?? step.operator_name ?? '').trim(),
		details: Object.entries(details).map(([key, text]) => [
			key,
			typeof text === 'string' ? text : text.join(', ')
		]),
		expected: typeof expected === 'string' && /^\d+$/.test(expected) ? Number(expected) : null,
		rows: isMeasured ? (step.operator_cardinality ?? null) : null,
		seconds: isMeasured ? (step.operator_timing ?? null) : null,
		steps: step.children.map((child) => stepOf(child, isMeasured))
	};
}

/** The text of the answer to `explain`: the JSON that was asked for. */
export function planText(result: Result): string {
	const column = result.columns.findIndex(({ name }) => name === 'explain_value');
	const text = result.value(Math.max(0, column), 0);
	return typeof text === 'string' ? text : '';
}

/**
 * The last step of a plan, which gives the answer, with all before it. Null for a text that is no plan as DuckDB 1.4 writes
 * it. A measured plan is wrapped in two steps that are not the query's own.
 */
export function readPlan(text: string, isMeasured: boolean): PlanStep | null {
	try {
		const parsed: unknown = JSON.parse(text);
		if (!isMeasured) return stepOf(Array.isArray(parsed) ? parsed[0] : parsed, false);
		const root = stepOf(parsed, true);
		const explain = root.steps[0];
		return explain?.name === 'EXPLAIN_ANALYZE' ? (explain.steps[0] ?? null) : (explain ?? null);
	} catch {
		return null;
	}
}
