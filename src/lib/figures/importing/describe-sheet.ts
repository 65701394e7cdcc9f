import type { ReadColumn } from './column-roles.ts';
import { shortText } from './fold-name.ts';
import { cellText } from './grid.ts';
import type { ColumnPreview, LayoutKind, ProposedFigure, SheetPreview } from './preview.ts';
import type { SheetReading } from './sheet-reading.ts';

const SAMPLES = 5;

function columnPreview(column: ReadColumn): ColumnPreview {
	const { head, role, isSaid, samples, unit } = column;
	const said = role?.role === 'value' ? role.unit : undefined;
	return {
		index: head.index,
		letter: head.letter,
		heads: head.texts.map((text) => shortText(text)),
		head: head.key,
		nth: head.nth,
		// Figures that are asked about are figures all the same.
		role: role ?? { role: 'value' },
		isSaid,
		samples: samples.slice(0, SAMPLES).map((cell) => shortText(cellText(cell), 40)),
		unit: said ?? unit
	};
}

/** How the figures lie, by what the columns are. */
function layoutKind(columns: readonly ReadColumn[], figures: number): LayoutKind {
	if (figures === 0) return 'none';
	const has = (role: string): boolean => columns.some((column) => column.role?.role === role);
	const values = columns.flatMap(({ role }) => (role?.role === 'value' ? [role] : []));
	const periods = values.some(({ period }) => period !== undefined);
	const indicators = values.some(({ indicator }) => indicator !== undefined);
	if (has('indicator') && !periods && values.every(({ subject }) => subject === undefined))
		return 'long';
	if (has('indicator')) return 'cross';
	if (values.some(({ subject }) => subject !== undefined)) return 'wide-subjects';
	if (periods && indicators) return 'wide-both';
	return periods ? 'wide-periods' : indicators ? 'wide-indicators' : 'long';
}

/** A sheet for a person to see how it was understood. */
export function describeSheet(
	reading: SheetReading,
	figures: readonly ProposedFigure[]
): SheetPreview {
	const { layout, ownSignature, answers, columns, wide } = reading;
	const own = figures.reduce((sum, { place }) => sum + (place.sheet === layout.name ? 1 : 0), 0);
	return {
		name: layout.name,
		signature: layout.signature,
		ownSignature,
		included: answers.included,
		layout: layoutKind(columns, own),
		headRows: layout.headRows,
		rows: Math.max(0, layout.grid.length - layout.firstRow),
		columns: columns.map(columnPreview),
		wide,
		titles: layout.titles.map((title) => shortText(title)),
		figures: own
	};
}
