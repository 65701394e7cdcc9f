import type { Sheet } from '../../files/reading/index.ts';
import type { ReadColumn } from './column-roles.ts';
import { compareFigures } from './compare-figures.ts';
import type { FiguresContext } from './context.ts';
import { FigureReader } from './figure-reader.ts';
import { Findings, placeIn } from './findings.ts';
import { shortText } from './fold-name.ts';
import { KnownNames } from './known-names.ts';
import { readLayout, type Layout } from './layout.ts';
import { EMPTY_MAPPING, type FiguresMapping } from './mapping.ts';
import { settleUnits, UsualSizes } from './open-units.ts';
import type { FiguresPreview, ProposedFigure, SheetPreview } from './preview.ts';
import { reshape } from './reshape.ts';
import { RowReader } from './row-facts.ts';
import { describeSheet } from './describe-sheet.ts';
import { SheetQuestions } from './sheet-questions.ts';
import {
	openSheet,
	type RawFigure,
	type ReadingTools,
	type SheetReading
} from './sheet-reading.ts';
import { templateSignatures } from './template.ts';

/** Words in place of numbers that any dataset may have. */
const USUAL_STATUSES = ['negativ', 'positiv'];

function isValueColumn({ role }: ReadColumn): boolean {
	return role === null || role.role === 'value';
}

/** Reads the cells of one sheet, from the first row on. */
function readSheet(at: number, sheet: SheetReading, tools: ReadingTools): RawFigure[] {
	const { findings, names } = tools;
	const { layout, columns } = sheet;
	const rows = new RowReader(layout, columns, names).read();
	findings.otherRows += rows.otherRows;
	const used = rows.rows.flatMap((facts, row) => (facts === null ? [] : [row]));
	const values = columns.filter(isValueColumn).map(({ head }) => head.index);
	const long = reshape(layout, values, used);
	const reader = new FigureReader(at, sheet, rows, new SheetQuestions(sheet, tools), tools);
	const figures: RawFigure[] = [];
	for (const [index, row] of long.rows.entries()) {
		const figure = reader.read(row, long.columns[index] ?? 0, long.cells[index]);
		if (figure !== null) figures.push(figure);
	}
	if (figures.length > 0) tellRest(sheet, rows, findings);
	return figures.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What was passed over in a sheet that has figures. */
function tellRest({ layout, columns }: SheetReading, rows: RowReader, findings: Findings): void {
	const [total] = rows.totals;
	if (total !== undefined) {
		findings.note('total-rows', placeIn(layout, total, null), { count: rows.totals.length });
	}
	for (const { role, isSaid, head, samples } of columns) {
		if (role?.role !== 'ignore' || isSaid || samples.length === 0) continue;
		findings.note('column-ignored', placeIn(layout, null, head.index), {
			head: head.texts.join(' ')
		});
	}
}

/** A table that says not one thing that is known is no table of figures. */
function hasFigures({ columns, answers }: SheetReading): boolean {
	if (answers.columns.length > 0 || Object.keys(answers.wide).length > 0) return true;
	const isKnown = ({ role, head }: ReadColumn): boolean =>
		role?.role === 'subject' ||
		role?.role === 'indicator' ||
		role?.role === 'period' ||
		(role?.role === 'value' && (Object.keys(role).length > 1 || head.texts.length > 0));
	return columns.some(isKnown) && columns.some(isValueColumn);
}

function openSheets(
	sheets: readonly Sheet[],
	mapping: FiguresMapping,
	names: KnownNames,
	context: FiguresContext
): readonly SheetReading[] {
	const said = new Map(mapping.sheets.map((sheet) => [sheet.signature, sheet.headRows]));
	const layouts: Layout[] = sheets.map((sheet) =>
		readLayout(sheet, (signature) => {
			const own = said.get(`${signature} @ ${shortText(sheet.name)}`);
			return own === undefined ? said.get(signature) : own;
		})
	);
	const templates = templateSignatures(context);
	return layouts.map((layout) => {
		const alike = layouts.filter(({ signature }) => signature === layout.signature);
		const own = alike.length > 1 ? `${layout.signature} @ ${layout.name}` : layout.signature;
		return openSheet(layout, own, mapping, names, templates);
	});
}

function toolsFor(context: FiguresContext, mapping: FiguresMapping): ReadingTools {
	const statuses = context.observations.flatMap(({ status }) => (status === null ? [] : [status]));
	return {
		names: new KnownNames(context, mapping),
		indicators: new Map(context.indicators.map((indicator) => [indicator.id, indicator])),
		statuses: new Set([...USUAL_STATUSES, ...statuses]),
		findings: new Findings()
	};
}

/** All figures of a file whose units are settled. */
function readSheets(
	sheets: readonly SheetReading[],
	hidden: readonly boolean[],
	context: FiguresContext,
	tools: ReadingTools
): RawFigure[] {
	const { findings } = tools;
	const read = sheets.map((sheet, at) => {
		if (!sheet.answers.included) return [];
		const figures = hasFigures(sheet) ? readSheet(at, sheet, tools) : [];
		if (figures.length === 0 && sheet.columns.length > 0 && !hasFigures(sheet)) {
			findings.note('no-figures', placeIn(sheet.layout, null, null));
		}
		if (figures.length > 0 && hidden[at] === true)
			findings.note('hidden-sheet', placeIn(sheet.layout, null, null));
		return figures;
	});
	const indicators = new Set<string>();
	for (const figures of read) for (const { indicator } of figures) indicators.add(indicator);
	const sizes = new UsualSizes(context.observations, indicators);
	return read.flatMap((figures, at) => {
		const sheet = sheets[at];
		return sheet === undefined ? [] : settleUnits(sheet, figures, sizes, tools);
	});
}

function usedMapping(mapping: FiguresMapping, sheets: readonly SheetReading[]): FiguresMapping {
	const own = new Set(
		sheets.flatMap(({ layout, ownSignature }) => [layout.signature, ownSignature])
	);
	return { ...mapping, sheets: mapping.sheets.filter(({ signature }) => own.has(signature)) };
}

function count(figures: readonly ProposedFigure[], state: ProposedFigure['state']): number {
	return figures.reduce((sum, figure) => sum + (figure.state === state ? 1 : 0), 0);
}

/**
 * What importing a file would do: every figure that was understood and what stands in its way. Nothing is changed, and
 * nothing is guessed: what is not certain is a question, what cannot be is an error with its place. Without `mapping`, or
 * for what it does not say, the layout is guessed. Any sheet can be given; this never throws for what it holds.
 */
export function previewFigures(
	sheets: readonly Sheet[],
	context: FiguresContext,
	mapping: FiguresMapping = EMPTY_MAPPING
): FiguresPreview {
	const tools = toolsFor(context, mapping);
	const { findings } = tools;
	const readings = openSheets(sheets, mapping, tools.names, context);
	const hidden = sheets.map(({ isHidden }) => isHidden);
	const raw = readSheets(readings, hidden, context, tools);
	const { figures, duplicates } = compareFigures(raw, context, tools);
	const questions = findings.questions();
	const described: readonly SheetPreview[] = readings.map((reading) =>
		describeSheet(reading, figures)
	);
	return {
		dataset: context.dataset,
		sheets: described,
		questions,
		errors: findings.errors,
		notes: findings.notes,
		figures,
		counts: {
			sheets: sheets.length,
			rows: new Set(figures.map(({ place }) => `${place.sheet}\n${String(place.row)}`)).size,
			figures: figures.length,
			new: count(figures, 'new'),
			same: count(figures, 'same'),
			fills: count(figures, 'fills'),
			conflicts: count(figures, 'conflict'),
			duplicates,
			missing: findings.missing,
			leftOut: findings.leftOut,
			otherRows: findings.otherRows,
			waiting: findings.waiting,
			errors: findings.errorCount,
			notes: findings.noteCount
		},
		mapping: usedMapping(mapping, readings),
		isReady: figures.length > 0 && questions.length === 0 && findings.errorCount === 0
	};
}
