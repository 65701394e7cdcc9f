import type { CellValue } from '../../files/reading/index.ts';
import { parseDanishNumber } from '../../text/index.ts';
import { readUnit, type UnitMeaning } from './units.ts';

/** What a cell of figures says. */
export type NumberCell =
	| {
			readonly kind: 'number';
			readonly value: number;
			/** Written behind the number itself: `48 %`, `900 t.kr.`. */
			readonly unit: UnitMeaning | null;
			/** `*`, `2)`: a mark that a note below the table explains. */
			readonly mark: string | null;
			/** Nothing but a number, written as one in the file. */
			readonly isPlain: boolean;
	  }
	| { readonly kind: 'missing' }
	/** Danish and English reading. */
	| { readonly kind: 'two-ways'; readonly danish: number; readonly english: number }
	| { readonly kind: 'flag'; readonly value: 0 | 1 }
	| { readonly kind: 'text'; readonly text: string };

export type NumberStyle = 'danish' | 'english';

const MISSING = new Set([
	'',
	'-',
	'–',
	'—',
	'.',
	'..',
	'...',
	'…',
	':',
	'n/a',
	'na',
	'#n/a',
	'#i/t',
	'i/t',
	'i.o.',
	'ikke oplyst',
	'uoplyst',
	'ukendt',
	'mangler',
	'null',
	'nan',
	'?',
	'ingen data',
	'ikke opgjort'
]);
const FLAGS = new Map<string, 0 | 1>([
	['ja', 1],
	['nej', 0],
	['yes', 1],
	['no', 0],
	['sand', 1],
	['falsk', 0],
	['true', 1],
	['false', 0]
]);
/** No number with its unit is longer. */
const LONGEST = 60;
const MARK = /(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s\d\))$/u;
const PARTS = /^(kr\.?\s*)?([+\-−]?(?:\d[\d., \u00a0\u202f]*\d|\d))(?:,-)?\s*(\D.*)?$/u;
/** Most numbers: they can be read one way only. */
const USUAL = /^-?\d{1,12}(?:,\d{1,2})?$/u;
const THREE_DOT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/u;
const ONE_DOT = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/u;
const ENGLISH = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** A mark behind a text over a column, that speaks of all its figures. */
export function markOf(text: string): string | null {
	return MARK.exec(text.slice(-8))?.[1]?.trim() ?? null;
}

export function isMissingCell(cell: CellValue | undefined): boolean {
	if (cell === undefined || cell === null) return true;
	return typeof cell === 'string' && cell.length < 20 && MISSING.has(cell.trim().toLowerCase());
}

/** A number of a spreadsheet has 15 digits; what stands behind them is the computer's own noise. */
function steady(value: number): number {
	// Whole numbers and few decimals of no great size have no noise.
	if (Math.abs(value) < 1e8 && Math.round(value * 1e6) / 1e6 === value) return value + 0;
	return Number(value.toPrecision(15)) + 0;
}

function readDigits(digits: string, style: NumberStyle | null): NumberCell | number | null {
	if (style === 'english') {
		return ENGLISH.test(digits) ? Number(digits.replaceAll(',', '')) + 0 : null;
	}
	const parsed = parseDanishNumber(digits);
	if (parsed.kind === 'number') return steady(parsed.value);
	if (parsed.kind !== 'ambiguous') return null;
	const [danish, english] = parsed.readings;
	return style === 'danish' ? danish : { kind: 'two-ways', danish, english };
}

function readText(text: string, style: NumberStyle | null): NumberCell {
	const given: NumberCell = { kind: 'text', text };
	const trimmed = text.trim();
	if (style !== 'english' && USUAL.test(trimmed)) {
		const value = Number(trimmed.replace(',', '.')) + 0;
		return { kind: 'number', value, unit: null, mark: null, isPlain: false };
	}
	if (trimmed.length > LONGEST) return given;
	const flag = FLAGS.get(trimmed.toLowerCase());
	if (flag !== undefined) return { kind: 'flag', value: flag };
	const mark = MARK.exec(trimmed)?.[0] ?? null;
	const parts = PARTS.exec(mark === null ? trimmed : trimmed.slice(0, -mark.length).trim());
	if (parts === null) return given;
	const [, before, digits = '', after] = parts;
	const written = [before, after].filter((part) => part !== undefined && part.trim() !== '').at(-1);
	const unit = written === undefined ? null : readUnit(written);
	if (written !== undefined && unit === null) return given;
	const read = readDigits(digits.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll('−', '-'), style);
	if (read === null) return given;
	if (typeof read !== 'number') return read;
	if (!Number.isFinite(read)) return given;
	return { kind: 'number', value: read, unit, mark: mark?.trim() ?? null, isPlain: false };
}

/** Reads one cell. `style`: as a person said the column's numbers are written; null = Danish, and doubts are told. */
export function readNumberCell(cell: CellValue | undefined, style: NumberStyle | null): NumberCell {
	if (isMissingCell(cell)) return { kind: 'missing' };
	if (typeof cell === 'boolean') return { kind: 'flag', value: cell ? 1 : 0 };
	if (typeof cell === 'number') {
		if (!Number.isFinite(cell)) return { kind: 'text', text: String(cell) };
		return { kind: 'number', value: steady(cell), unit: null, mark: null, isPlain: true };
	}
	return readText(cell ?? '', style);
}

/**
 * Whether the texts of a column show both ways of writing: `48.5` can only have decimals, and then `1.234` may have them, too.
 */
export function isMixedWriting(cells: Iterable<CellValue | undefined>): boolean {
	let [decimals, thousands] = [false, false];
	for (const cell of cells) {
		if (typeof cell !== 'string' || cell.length > LONGEST) continue;
		const text = cell.trim();
		if (ONE_DOT.test(text)) decimals = true;
		else if (THREE_DOT.test(text)) thousands = true;
		if (decimals && thousands) return true;
	}
	return false;
}
