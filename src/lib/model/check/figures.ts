import type { Indicator, Unit } from '../catalogue.ts';
import type { Catalogue, DatasetContent } from '../content.ts';
import { problem, type Located, type Place, type Problem } from '../problem.ts';
import { parseSubject } from '../subject-id.ts';
import { knownIds, reference, subjectReference } from './references.ts';

interface Measured {
	readonly subject: string;
	readonly indicator: string;
	readonly value: number | null;
}

/** A value that its unit cannot have: 480 %. */
export function outOfRange(place: Place, value: number | null, unit: Unit): Problem[] {
	const low = unit.min !== null && value !== null && value < unit.min;
	const high = unit.max !== null && value !== null && value > unit.max;
	if (!low && !high) return [];
	const range = { min: unit.min ?? '−∞', max: unit.max ?? '∞' };
	return [problem('out-of-range', place, { value, unit: unit.id, ...range })];
}

/** Values fit their indicator: its unit's range, and a level it is measured at. */
function fits<T extends Measured>(
	row: Located<T>,
	indicators: ReadonlyMap<string, Indicator>,
	units: ReadonlyMap<string, Unit>
): Problem[] {
	const { value, subject } = row.value;
	const indicator = indicators.get(row.value.indicator);
	const unit = indicator === undefined ? undefined : units.get(indicator.unit);
	if (indicator === undefined || unit === undefined) return [];
	const problems: Problem[] = [];
	const kind = parseSubject(subject)?.kind;
	if (kind !== undefined && !indicator.levels.includes(kind)) {
		problems.push(
			problem('wrong-level', row.at('subject'), {
				subject,
				indicator: indicator.id,
				levels: indicator.levels.join(', ')
			})
		);
	}
	return [...problems, ...outOfRange(row.at('value'), value, unit)];
}

function twins(content: DatasetContent): Problem[] {
	const seen = new Map<string, Located<unknown>>();
	return content.observations.flatMap((row) => {
		const { subject, indicator, period, population } = row.value;
		const key = [subject, indicator, period, population].join('\n');
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, row);
			return [];
		}
		const place = first.at();
		return [
			problem('duplicate-observation', row.at('period'), {
				subject,
				indicator,
				period,
				population,
				first: `${place.file}:${String(place.row ?? 1)}`
			})
		];
	});
}

/** Observations, targets and own benchmarks. */
export function checkFigures(catalogue: Catalogue, content: DatasetContent): Problem[] {
	const known = knownIds(catalogue, content);
	const indicators = new Map(catalogue.indicators.map((row) => [row.value.id, row.value]));
	const units = new Map(catalogue.units.map((row) => [row.value.id, row.value]));
	const common = <T extends Measured>(row: Located<T>): Problem[] => [
		...reference(row, 'indicator', row.value.indicator, known.indicators, 'indicators.json'),
		...subjectReference(row, 'subject', row.value.subject, known),
		...fits(row, indicators, units)
	];
	return [
		...content.observations.flatMap((row) => [
			...common(row),
			...reference(row, 'source', row.value.source, known.sources, 'sources.json')
		]),
		...content.targets.flatMap((row) => [
			...common(row),
			...reference(row, 'source', row.value.source, known.sources, 'sources.json')
		]),
		...content.benchmarks.flatMap((row) =>
			reference(row, 'indicator', row.value.indicator, known.indicators, 'indicators.json')
		),
		...twins(content)
	];
}
