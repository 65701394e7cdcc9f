import type { Observation } from '../../model/index.ts';
import { figuresText } from '../../text/index.ts';
import type { FiguresContext, KnownIndicator } from './context.ts';
import { figureKey } from './figure-key.ts';
import type { Findings } from './findings.ts';
import type { FigureState, ProposedFigure } from './preview.ts';
import type { RawFigure, ReadingTools } from './sheet-reading.ts';

/** A value as a message shows it. */
function shownValue({ value, status }: Pick<RawFigure, 'value' | 'status'>): string {
	return value === null ? (status ?? '') : String(value).replace('.', ',');
}

/** Figures that cannot be: of nobody that the indicator is measured for, or beyond its unit's range. */
class Possible {
	readonly #units: ReadonlyMap<string, FiguresContext['units'][number]>;
	readonly #tools: ReadingTools;

	constructor(units: FiguresContext['units'], tools: ReadingTools) {
		this.#units = new Map(units.map((unit) => [unit.id, unit]));
		this.#tools = tools;
	}

	check(figure: RawFigure): boolean {
		const indicator = this.#tools.indicators.get(figure.indicator);
		if (indicator === undefined) return false;
		return this.#level(figure, indicator) && this.#range(figure, indicator);
	}

	#level({ subject, place }: RawFigure, indicator: KnownIndicator): boolean {
		const kind = subject.slice(0, subject.indexOf(':'));
		if (indicator.levels.some((level) => level === kind)) return true;
		const levels = indicator.levels.map((level) => figuresText.levels[level]).join(', ');
		const named = this.#tools.names.candidate(subject).label;
		this.#tools.findings.error('wrong-level', place, {
			indicator: indicator.label,
			subject: named,
			levels
		});
		return false;
	}

	#range({ value, place }: RawFigure, indicator: KnownIndicator): boolean {
		const unit = this.#units.get(indicator.unit);
		if (value === null || unit === undefined) return true;
		const isLow = unit.min !== null && value < unit.min;
		const isHigh = unit.max !== null && value > unit.max;
		if (!isLow && !isHigh) return true;
		const facts = { value, unit: unit.id, min: unit.min ?? '−∞', max: unit.max ?? '∞' };
		this.#tools.findings.error('out-of-range', place, facts);
		return false;
	}
}

function isSameFigure(
	a: Pick<RawFigure, 'value' | 'status'>,
	b: Pick<RawFigure, 'value' | 'status'>
): boolean {
	return a.value === b.value && (a.value !== null || a.status === b.status);
}

function contradiction(figure: RawFigure, first: RawFigure, findings: Findings): void {
	const { sheet, row, column } = first.place;
	findings.error('contradiction', figure.place, {
		first: shownValue(first),
		value: shownValue(figure),
		place: figuresText.place(sheet, row, column)
	});
}

function stateOf(figure: RawFigure, existing: Observation | undefined): FigureState {
	if (existing === undefined) return 'new';
	if (isSameFigure(figure, existing)) return 'same';
	return existing.value === null && existing.quality === 'missing' ? 'fills' : 'conflict';
}

function proposed(
	key: string,
	figure: RawFigure,
	existing: Observation | undefined
): ProposedFigure {
	const { subject, indicator, period, population, value, status, note, place } = figure;
	return {
		key,
		subject,
		indicator,
		period,
		population,
		value,
		status,
		note,
		state: stateOf(figure, existing),
		existing: existing ?? null,
		place
	};
}

/** Holds what was read against itself and against the dataset: each figure once, with what it would do there. */
export function compareFigures(
	read: readonly RawFigure[],
	context: FiguresContext,
	tools: ReadingTools
): { readonly figures: readonly ProposedFigure[]; readonly duplicates: number } {
	const possible = new Possible(context.units, tools);
	const once = new Map<string, RawFigure>();
	let duplicates = 0;
	for (const figure of read) {
		if (!possible.check(figure)) continue;
		const key = figureKey(figure);
		const first = once.get(key);
		if (first === undefined) once.set(key, figure);
		else if (isSameFigure(first, figure)) duplicates += 1;
		else contradiction(figure, first, tools.findings);
	}
	const existing = new Map<string, Observation>();
	for (const observation of context.observations) {
		const key = figureKey(observation);
		if (once.has(key)) existing.set(key, observation);
	}
	const figures = [...once].map(([key, figure]) => proposed(key, figure, existing.get(key)));
	return { figures, duplicates };
}
