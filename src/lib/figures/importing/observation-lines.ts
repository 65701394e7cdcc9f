import type { Observation } from '../../model/index.ts';
import { figureKey } from './figure-key.ts';
import type { FigureChange, UndoChange } from './outcome.ts';

/** The columns of `observations.csv`, in their order. */
const COLUMNS = [
	'subject',
	'indicator',
	'period',
	'population',
	'value',
	'status',
	'quality',
	'source',
	'fetched',
	'note'
] as const;
type Column = (typeof COLUMNS)[number];

/** A number as the data contract reads it back, without thousands marks and never with an exponent. */
export function numberText(value: number): string {
	const plain = String(value + 0);
	const text = plain.includes('e') ? withoutExponent(value) : plain;
	// `1,125` could be read as eleven hundred: a nought more closes that.
	const danish = text.replace('.', ',');
	return /^-?[1-9]\d{0,2},\d{3}$/u.test(danish) ? `${danish}0` : danish;
}

function withoutExponent(value: number): string {
	const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
	const all = digits.replace('.', '');
	const point = 1 + Number(exponent);
	const sign = value < 0 ? '-' : '';
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
	if (all.length <= point) return sign + all.padEnd(point, '0');
	return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}

function cell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return numberText(value);
	return /[";\n\r]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A file's records as they stand, quotes and line breaks in them included; the last one may lack its line end. */
function recordsOf(text: string): string[] {
	const records: string[] = [];
	let [start, isQuoted] = [0, false];
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (sign === '"') isQuoted = !isQuoted;
		else if (sign === '\n' && !isQuoted) {
			records.push(text.slice(start, at + 1));
			start = at + 1;
		}
	}
	if (start < text.length) records.push(text.slice(start));
	return records;
}

function cellsOf(record: string): string[] {
	const cells: string[] = [];
	let [cellText, isQuoted] = ['', false];
	for (const sign of record.replace(/\r?\n$/u, '')) {
		if (sign === '"') {
			isQuoted = !isQuoted;
			cellText += sign;
		} else if (sign === ';' && !isQuoted) {
			cells.push(cellText);
			cellText = '';
		} else cellText += sign;
	}
	return [...cells, cellText].map((one) => {
		const text = one.trim();
		return text.startsWith('"') && text.endsWith('"') && text.length > 1
			? text.slice(1, -1).replaceAll('""', '"')
			: text;
	});
}

function columnsOf(head: string): readonly Column[] {
	const names = cellsOf(head.replace(/^\ufeff/u, ''));
	const known = names.map((name) => COLUMNS.find((column) => column === name));
	if (known.some((column) => column === undefined) || known.length !== COLUMNS.length) {
		throw new Error('observations.csv: unknown columns');
	}
	return known.filter((column) => column !== undefined);
}

/**
 * The text of `observations.csv` after a change (of `applyFigures` or `undoFigures`). Every line that the change does not
 * speak of stays as it is, sign for sign. `text` null or empty: there was no file. Throws for a file of other columns.
 */
export function editObservations(
	text: string | null,
	{ added, removed }: Pick<FigureChange | UndoChange, 'added' | 'removed'>
): string {
	const [head = `${COLUMNS.join(';')}\n`, ...records] = recordsOf(text ?? '');
	const columns = columnsOf(head);
	const end = head.endsWith('\r\n') ? '\r\n' : '\n';
	const line = (row: Observation): string =>
		`${columns.map((column) => cell(row[column])).join(';')}${end}`;
	const fresh = new Map(added.map((row) => [figureKey(row), row]));
	const gone = new Set(removed.map(figureKey));
	const ended = (record: string): string => (record.endsWith('\n') ? record : record + end);
	const kept = records.map((record) => {
		if (gone.size === 0 || record.trim() === '') return record;
		const cells = cellsOf(record);
		const at = (name: Column): string => cells[columns.indexOf(name)] ?? '';
		const key = figureKey({
			subject: at('subject'),
			indicator: at('indicator'),
			period: at('period'),
			population: at('population')
		});
		if (!gone.has(key)) return record;
		const other = fresh.get(key);
		fresh.delete(key);
		return other === undefined ? '' : line(other);
	});
	const last = kept.findLastIndex((record) => record !== '');
	const body = kept
		.map((record, at) => (at === last && fresh.size > 0 ? ended(record) : record))
		.join('');
	return (
		(fresh.size > 0 || body !== '' ? ended(head) : head) +
		body +
		[...fresh.values()].map(line).join('')
	);
}
