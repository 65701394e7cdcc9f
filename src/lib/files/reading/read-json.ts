import { decodeText } from './decode-text.ts';
import { CellBudget, LIMITS } from './limits.ts';
import { sheetOf } from './sheet-of.ts';
import { TableFileError } from './table-file-error.ts';
import type { Reader } from './reader.ts';
import type { CellValue, ReadingNote, Sheet } from './sheet.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

class JsonTables {
	readonly #budget = new CellBudget();
	imprecise = 0;

	/** Nested values stand in their cell as JSON text. */
	#cell(value: Json | undefined): CellValue {
		if (value === undefined || value === null || value === '') return null;
		if (typeof value === 'object') return JSON.stringify(value);
		if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
			this.imprecise += 1;
		}
		return value;
	}

	#sheet(
		name: string,
		heads: readonly string[] | null,
		list: Iterable<readonly CellValue[]>
	): Sheet {
		const rows: (readonly CellValue[])[] = heads === null ? [] : [heads];
		let count = 0;
		for (const row of list) {
			this.#budget.count(row, count);
			count += 1;
			rows.push(row);
		}
		return sheetOf({ name, rows, headRow: heads === null ? null : 0 });
	}

	/** Objects: a column for every key, in the order in which they are met. */
	#objects(name: string, list: readonly Json[]): Sheet {
		const keys = new Set<string>();
		for (const item of list) if (isObject(item)) for (const key of Object.keys(item)) keys.add(key);
		if (keys.size > LIMITS.columns) {
			throw new TableFileError('too-many-columns', { limit: LIMITS.columns });
		}
		const heads = [...keys];
		const row = (item: Json): CellValue[] =>
			isObject(item)
				? heads.map((key) => (Object.hasOwn(item, key) ? this.#cell(item[key]) : null))
				: heads.map(() => null);
		return this.#sheet(name, heads, lazily(list, row));
	}

	list(name: string, list: readonly Json[]): Sheet {
		if (list.some(isObject)) return this.#objects(name, list);
		const row = (item: Json): CellValue[] =>
			isList(item) ? item.map((value) => this.#cell(value)) : [this.#cell(item)];
		return this.#sheet(name, null, lazily(list, row));
	}

	/** An object of lists: each a column, or, if they hold objects, each a table. Any other object is one row. */
	object(name: string, object: JsonObject): Sheet[] {
		const entries = Object.entries(object);
		const tables = entries.filter(([, value]) => isList(value) && value.some(isObject));
		if (tables.length > 0) {
			return tables.map(([key, value]) => this.list(key, isList(value) ? value : []));
		}
		if (entries.length === 0 || !entries.every(([, value]) => isList(value))) {
			return [this.#objects(name, [object])];
		}
		const columns = entries.map(([, value]) => (isList(value) ? value : []));
		let length = 0;
		for (const column of columns) length = Math.max(length, column.length);
		const rows = Array.from({ length }, (_, index) => index);
		const row = (index: number): CellValue[] => columns.map((column) => this.#cell(column[index]));
		return [this.#sheet(name, Object.keys(object), lazily(rows, row))];
	}
}

function* lazily<From, To>(list: readonly From[], make: (item: From) => To): Generator<To> {
	for (const item of list) yield make(item);
}

/** One value a line (NDJSON). */
function parseLines(text: string): Json[] {
	const values: Json[] = [];
	let line = 0;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf('\n', at);
		const part = text.slice(at, end === -1 ? undefined : end).trim();
		line += 1;
		if (part !== '') {
			try {
				values.push(JSON.parse(part) as Json);
			} catch (error) {
				throw new TableFileError('broken-json', { line }, error);
			}
		}
		if (values.length > LIMITS.rows) {
			throw new TableFileError('too-many-rows', { limit: LIMITS.rows });
		}
		at = end === -1 ? text.length : end + 1;
	}
	return values;
}

/** What the message of the browser says of the place, as a line. */
function lineOf(error: unknown, text: string): { line?: number } {
	const message = error instanceof Error ? error.message : '';
	const line = /line (\d+)/u.exec(message)?.[1];
	if (line !== undefined) return { line: Number(line) };
	const place = /position (\d+)/u.exec(message)?.[1];
	return place === undefined ? {} : { line: text.slice(0, Number(place)).split('\n').length };
}

/** True if the first line is a whole value and another follows. */
function isLines(text: string): boolean {
	const [first = '', rest = ''] = [/^[^\n]*/u.exec(text)?.[0], /\n\s*\S/u.exec(text)?.[0]];
	if (rest === '' || !/^\{.*\}\s*$/u.test(first)) return false;
	try {
		JSON.parse(first);
		return true;
	} catch {
		return false;
	}
}

function parseWhole(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch (error) {
		throw new TableFileError('broken-json', lineOf(error, text), error);
	}
}

/** JSON: a list of objects, of lists or of values, an object of lists, several tables in one object, or a value a line. */
export const readJson: Reader = ({ name, bytes }) => {
	const { text, encoding } = decodeText(bytes);
	const body = text.trim();
	if (body === '') throw new TableFileError('no-table');
	const value = isLines(body) ? parseLines(body) : parseWhole(body);
	const tables = new JsonTables();
	let sheets: Sheet[];
	if (isList(value)) sheets = [tables.list(name, value)];
	else if (isObject(value)) sheets = tables.object(name, value);
	else throw new TableFileError('no-table');
	const notes: ReadingNote[] = [];
	if (encoding !== 'utf-8') notes.push({ kind: 'encoding', encoding });
	if (tables.imprecise > 0) notes.push({ kind: 'imprecise', count: tables.imprecise });
	return { sheets, notes };
};
