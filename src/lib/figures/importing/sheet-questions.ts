import { figuresText } from '../../text/index.ts';
import type { ReadColumn } from './column-roles.ts';
import { placeIn } from './findings.ts';
import { foldName, shortText } from './fold-name.ts';
import { FIGURES, type ColumnRole } from './mapping.ts';
import type { NamedCell } from './row-facts.ts';
import type { Candidate, Question, QuestionReason } from './preview.ts';
import type { ReadingTools, SheetReading } from './sheet-reading.ts';
import { likelyUnits } from './units.ts';

function unitLabel(unit: string): string {
	return unit === 'share' || unit === '%' ? figuresText.unitNames[unit] : unit;
}

/** Makes the questions of one sheet. Each method counts cells that wait. */
export class SheetQuestions {
	readonly #sheet: SheetReading;
	readonly #tools: ReadingTools;

	constructor(sheet: SheetReading, tools: ReadingTools) {
		this.#sheet = sheet;
		this.#tools = tools;
	}

	#candidates(ids: readonly string[]): readonly Candidate[] {
		return ids.map((id) => this.#tools.names.candidate(id));
	}

	name(kind: 'subject' | 'indicator', cell: NamedCell, row: number): void {
		const { found, text, column } = cell;
		if (found.kind !== 'asked') return;
		const name = foldName(text);
		const within = found.why === 'unknown' ? null : cell.within;
		this.#tools.findings.ask(`${kind}/${within ?? ''}/${name}`, 1, () => ({
			kind,
			name: shortText(text),
			place: placeIn(this.#sheet.layout, row, column),
			candidates: this.#candidates(found.candidates),
			why: found.why,
			target: { in: kind === 'subject' ? 'subjects' : 'indicators', name, within }
		}));
	}

	/** Where the rows say which indicator it is, a column may be their figures, whatever it is called. */
	#columnCandidates(rest: string, why: QuestionReason): readonly Candidate[] {
		const { columns, wide } = this.#sheet;
		const isNamed =
			wide.indicator !== undefined || columns.some(({ role }) => role?.role === 'indicator');
		const figures = isNamed ? [{ means: FIGURES, label: figuresText.justFigures }] : [];
		if (why === 'forecast' || why === 'derived') return figures;
		return [...figures, ...this.#candidates(this.#tools.names.likeIndicators(rest))];
	}

	column({ head, doubt, rest }: ReadColumn): void {
		const { layout } = this.#sheet;
		const why: QuestionReason = doubt ?? 'unknown';
		this.#tools.findings.ask(
			`column/${layout.signature}/${head.key}/${String(head.nth)}`,
			1,
			() => ({
				kind: 'column',
				name: shortText(head.texts.join(' ')),
				place: placeIn(layout, null, head.index),
				candidates: this.#columnCandidates(rest, why),
				why,
				target: {
					in: 'column',
					signature: layout.signature,
					head: head.key,
					nth: head.nth,
					part: 'indicator',
					role: { role: 'value' }
				}
			})
		);
	}

	numbers({ head, role }: ReadColumn, example: string, labels: readonly [string, string]): void {
		const { layout } = this.#sheet;
		this.#tools.findings.ask(
			`numbers/${layout.signature}/${head.key}/${String(head.nth)}`,
			1,
			() => ({
				kind: 'numbers',
				name: shortText(example),
				place: placeIn(layout, null, head.index),
				candidates: [
					{ means: 'danish', label: labels[0] },
					{ means: 'english', label: labels[1] }
				],
				why: 'two-ways',
				target: {
					in: 'column',
					signature: layout.signature,
					head: head.key,
					nth: head.nth,
					part: 'numbers',
					// Only what a person said before is said again: the heads say the rest anew in each file.
					role: this.#saidRole(head.key, head.nth) ?? {
						role: role?.role === 'value' ? 'value' : 'ignore'
					}
				}
			})
		);
	}

	#saidRole(head: string, nth: number): ColumnRole | null {
		return (
			this.#sheet.answers.columns.find((one) => one.head === head && one.nth === nth)?.role ?? null
		);
	}

	unit(
		indicator: string,
		own: string,
		said: string,
		why: QuestionReason,
		count: number,
		column: number | null
	): void {
		const { layout } = this.#sheet;
		this.#tools.findings.ask(`unit/${layout.signature}/${indicator}`, count, () => ({
			kind: 'unit',
			name: shortText(said),
			place: placeIn(layout, null, column),
			candidates: likelyUnits(own).map((means) => ({ means, label: unitLabel(means) })),
			why,
			target: { in: 'unit', signature: layout.signature, indicator }
		}));
	}

	wide(part: 'subject' | 'indicator' | 'period', column: number): void {
		const { layout, ownSignature, facts } = this.#sheet;
		const found = { subject: facts.subjects, indicator: facts.indicators, period: facts.periods }[
			part
		];
		const isForecast = part === 'period' && facts.isForecast;
		const why: QuestionReason = isForecast
			? 'forecast'
			: found.length > 1
				? 'contradiction'
				: 'missing';
		const candidates: readonly Candidate[] =
			part === 'period' ? found.map((means) => ({ means, label: means })) : this.#candidates(found);
		this.#tools.findings.ask(
			`sheet-${part}/${ownSignature}`,
			1,
			(): Omit<Question, 'id' | 'count'> => ({
				kind: `sheet-${part}`,
				name: layout.name,
				place: placeIn(layout, null, column),
				candidates,
				why,
				target: { in: 'sheet', signature: ownSignature, part }
			})
		);
	}
}
