import { readColumns, type ReadColumn } from './column-roles.ts';
import type { KnownIndicator } from './context.ts';
import type { Findings } from './findings.ts';
import type { KnownNames } from './known-names.ts';
import type { Layout } from './layout.ts';
import type { FiguresMapping, SheetMapping, SheetWide } from './mapping.ts';
import type { FigureContent, FigurePlace } from './preview.ts';
import { joinWide, readWide, type WideFacts } from './sheet-wide.ts';

/** What is said of a sheet, by its heads and by its own name. */
export interface SheetAnswers {
	readonly included: boolean;
	readonly columns: SheetMapping['columns'];
	readonly wide: SheetWide;
	readonly units: ReadonlyMap<string, string>;
}

/** A sheet with everything that is known of it before its cells are read. */
export interface SheetReading {
	readonly layout: Layout;
	readonly ownSignature: string;
	readonly answers: SheetAnswers;
	readonly columns: readonly ReadColumn[];
	readonly facts: WideFacts;
	readonly wide: SheetWide;
	readonly isTemplate: boolean;
}

/** What a file is read with. */
export interface ReadingTools {
	readonly names: KnownNames;
	readonly indicators: ReadonlyMap<string, KnownIndicator>;
	/** Words that the dataset has in place of numbers: `negativ`. */
	readonly statuses: ReadonlySet<string>;
	readonly findings: Findings;
}

/** A figure before it is held against the dataset. */
export interface RawFigure extends FigureContent {
	readonly place: FigurePlace;
	/** Place of its indicator's values in the file: one table, one way of writing. */
	readonly sheet: number;
	readonly row: number;
	readonly column: number;
	/** True where nobody said whether 0,48 is 48 %, or which unit a sum stands in. */
	readonly isOpen: boolean;
	/** The unit that was said, null = the indicator's own is assumed. */
	readonly unit: string | null;
}

export function answersFor(mapping: FiguresMapping, signature: string, own: string): SheetAnswers {
	const found = [signature, own]
		.filter((key, at, all) => all.indexOf(key) === at)
		.flatMap((key) => mapping.sheets.filter((sheet) => sheet.signature === key));
	return {
		included: found.every(({ included }) => included),
		columns: found.flatMap(({ columns }) => columns),
		wide: Object.assign({}, ...found.map(({ wide }) => wide)) as SheetWide,
		units: new Map(
			found.flatMap(({ units }) => units.map(({ indicator, unit }) => [indicator, unit] as const))
		)
	};
}

export function openSheet(
	layout: Layout,
	ownSignature: string,
	mapping: FiguresMapping,
	names: KnownNames,
	templates: ReadonlySet<string>
): SheetReading {
	const answers = answersFor(mapping, layout.signature, ownSignature);
	const columns = readColumns(layout, names, answers.columns);
	const overNames = columns.filter(({ role }) => role !== null && role.role !== 'value');
	const facts = readWide(layout, names, overNames);
	return {
		layout,
		ownSignature,
		answers,
		columns,
		facts,
		wide: joinWide(facts, answers.wide),
		isTemplate: templates.has(layout.signature)
	};
}
