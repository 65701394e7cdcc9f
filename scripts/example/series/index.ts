import type { Observation } from '../../../src/lib/model/index.ts';
import { departmentObservations } from './departments.ts';
import { organisationObservations } from './organisations.ts';
import { placeObservations } from './places.ts';

/** What is known of a subject: the minutes quote these numbers, so that the two never differ. */
export class Facts {
	readonly rows: readonly Observation[];
	readonly #values = new Map<string, number>();
	readonly #populations = new Map<string, string>();

	constructor(rows: readonly Observation[]) {
		this.rows = rows;
		for (const { subject, indicator, period, population, value } of rows) {
			const key = `${subject}|${indicator}|${period}`;
			// Where types of housing stand apart, minutes speak of the one that comes first: the largest.
			if (value === null || this.#values.has(key)) continue;
			this.#values.set(key, value);
			this.#populations.set(key, population);
		}
	}

	/** `null` where nobody has the number. */
	value(subject: string, indicator: string, period: string): number | null {
		return this.#values.get(`${subject}|${indicator}|${period}`) ?? null;
	}

	/** Whom that number counts: `alle` or a type of housing. */
	population(subject: string, indicator: string, period: string): string {
		return this.#populations.get(`${subject}|${indicator}|${period}`) ?? 'alle';
	}
}

/** All figures but the one that only minutes know. */
export function makeFacts(seed: number): Facts {
	return new Facts([
		...organisationObservations(seed),
		...departmentObservations(seed),
		...placeObservations(seed)
	]);
}
