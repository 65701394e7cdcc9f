import { parsePeriod, parseSubject, type Observation } from '../../model/index.ts';
import type { Row } from './row.ts';

/** Doubles with 15 noise digits make the file 2.7 times larger: values keep their indicator's decimals and two more. */
function round(value: number | null, decimals: number): number | null {
	if (value === null) return null;
	const factor = 10 ** (decimals + 2);
	return Math.round(value * factor) / factor;
}

/** An observation as the table has it. `decimals` are its indicator's. */
export function observationRow({ subject, ...rest }: Observation, decimals: number): Row {
	const about = parseSubject(subject);
	const period = parsePeriod(rest.period);
	return {
		...rest,
		subject_kind: about?.kind ?? null,
		subject_id: about?.id ?? null,
		period_kind: period?.kind ?? null,
		year: period?.year ?? null,
		period_start: period?.start ?? null,
		value: round(rest.value, decimals)
	};
}
