import { closeOf, heardTokens, isSameName, nameOf, type HeardToken } from './heard-tokens.ts';
import type { KnownColumn, NamedTable } from './named-table.ts';
import { isTaken } from './quote-name.ts';
import { selectedColumns } from './selected-columns.ts';

/** The columns of a table of the schema; undefined if there is none of that name. */
export type ColumnsOf = (table: string) => readonly KnownColumn[] | undefined;

/** A query with a name: what `with` gives, from its place on. */
export interface NamedQuery {
	readonly name: string;
	readonly columns: readonly KnownColumn[];
}

/** Words after which a table is named. */
const beforeTable = new Set(['from', 'join', 'describe', 'summarize', 'table']);
/** Where one query ends and the next of the same depth begins. */
const between = new Set(['union', 'intersect', 'except']);
/** Queries in queries are followed so far; beyond, nobody is helped. */
const DEEPEST = 8;

interface Stretch {
	readonly tokens: readonly HeardToken[];
	readonly columnsOf: ColumnsOf;
	readonly from: number;
	readonly to: number;
	readonly level: number;
}

function listOfNames(tokens: readonly HeardToken[]): readonly string[] {
	return tokens.flatMap((token, index) => {
		const name = index === 0 || tokens[index - 1]?.text === ',' ? nameOf(token) : null;
		return name === null ? [] : [name];
	});
}

function renamed(
	columns: readonly KnownColumn[],
	names: readonly string[]
): readonly KnownColumn[] {
	if (names.length === 0) return columns;
	return names.map((name, index) => ({
		name,
		type: columns[index]?.type ?? null,
		comment: columns[index]?.comment ?? null
	}));
}

/** `as o`, `o`, `as t(a, b)` after a table; where the reading goes on. */
function readAlias(tokens: readonly HeardToken[], start: number) {
	const hasAs = tokens[start]?.word === 'as';
	const at = hasAs ? start + 1 : start;
	const token = tokens[at];
	const alias = token?.kind === 'word' && !hasAs && isTaken(token.text) ? null : nameOf(token);
	if (alias === null) return { alias, names: [], next: start };
	if (tokens[at + 1]?.text !== '(') return { alias, names: [], next: at + 1 };
	const close = closeOf(tokens, at + 1);
	return { alias, names: listOfNames(tokens.slice(at + 2, close)), next: close + 1 };
}

/** One place after `from`, `join` or a comma: a query in parentheses, a function or a table. */
function readTable(
	stretch: Stretch,
	start: number
): { table: NamedTable | null; inner: readonly NamedTable[]; next: number } {
	const { tokens, from, to, columnsOf, level } = stretch;
	let at = start;
	while (tokens[at]?.word === 'lateral') at += 1;
	if (tokens[at]?.text === '(') {
		const close = closeOf(tokens, at);
		const body = { ...stretch, ...innerStretch(stretch, at, close), level: level + 1 };
		const { alias, names, next } = readAlias(tokens, close + 1);
		const columns = renamed(columnsOfQuery(body), names);
		const table = alias === null ? null : { name: '', alias, columns, from, to };
		return { table, inner: tablesOf(body), next };
	}
	let name = nameOf(tokens[at]);
	if (name === null || (tokens[at]?.kind === 'word' && isTaken(name))) {
		return { table: null, inner: [], next: at + 1 };
	}
	while (tokens[at + 1]?.text === '.' && nameOf(tokens[at + 2]) !== null) {
		at += 2;
		name = nameOf(tokens[at]) ?? name;
	}
	let isFunction = false;
	if (tokens[at + 1]?.text === '(') {
		isFunction = true;
		at = closeOf(tokens, at + 1);
	}
	const { alias, names, next } = readAlias(tokens, at + 1);
	const columns = renamed(isFunction ? [] : (columnsOf(name) ?? []), names);
	return { table: { name, alias, columns, from, to }, inner: [], next };
}

function innerStretch({ tokens, to }: Stretch, open: number, close: number) {
	return {
		tokens: tokens.slice(open + 1, close),
		from: tokens[open]?.end ?? to,
		to: tokens[close]?.start ?? to
	};
}

/** `with a as (…), b(x, y) as (…)` at the start of a query: its named queries and what follows. */
function readNamedQueries(stretch: Stretch): {
	queries: readonly NamedQuery[];
	inner: readonly NamedTable[];
	rest: Stretch;
} {
	const { tokens } = stretch;
	const queries: NamedQuery[] = [];
	const inner: NamedTable[] = [];
	const columnsOf: ColumnsOf = (table) =>
		queries.findLast(({ name }) => isSameName(name, table))?.columns ?? stretch.columnsOf(table);
	let at = tokens[0]?.word === 'with' ? 1 : 0;
	if (at === 1 && tokens[at]?.word === 'recursive') at += 1;
	while (at > 0) {
		const name = nameOf(tokens[at]);
		const { names, next } = readAlias(tokens, at);
		const open = tokens.findIndex(({ text }, index) => index >= next && text === '(');
		if (name === null || open === -1) break;
		const close = closeOf(tokens, open);
		const outer = { ...stretch, columnsOf, level: stretch.level + 1 };
		const body = { ...outer, ...innerStretch(stretch, open, close) };
		queries.push({ name, columns: renamed(columnsOfQuery(body), names) });
		inner.push(...tablesOf(body));
		at = close + 1;
		if (tokens[at]?.text !== ',') break;
		at += 1;
	}
	return { queries, inner, rest: { ...stretch, tokens: tokens.slice(at), columnsOf } };
}

/** The queries of the same depth, cut at `union` and its like. */
function singleQueries(stretch: Stretch): readonly Stretch[] {
	const depth = stretch.tokens[0]?.depth ?? 0;
	const cuts = stretch.tokens.flatMap((token, index) =>
		token.depth === depth && between.has(token.word) ? [index] : []
	);
	return [-1, ...cuts].map((cut, index) => {
		const end = cuts[index] ?? stretch.tokens.length;
		return {
			...stretch,
			tokens: stretch.tokens.slice(cut + 1, end),
			from: stretch.tokens[cut]?.end ?? stretch.from,
			to: stretch.tokens[end]?.start ?? stretch.to
		};
	});
}

/** The tables of one query and, deeper, of the queries in it. */
function tablesOfSingle(stretch: Stretch): readonly NamedTable[] {
	const { tokens, level } = stretch;
	const depth = tokens[0]?.depth ?? 0;
	const tables: NamedTable[] = [];
	let isList = false;
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (token === undefined) break;
		const isTable = token.depth === depth && beforeTable.has(token.word);
		if (isTable || (isList && token.text === ',')) {
			const read = readTable(stretch, at + 1);
			tables.push(...read.inner, ...(read.table === null ? [] : [read.table]));
			isList = isTable ? token.word !== 'join' || isList : isList;
			at = read.next;
		} else if (token.text === '(') {
			const close = closeOf(tokens, at);
			tables.push(
				...tablesOf({ ...stretch, ...innerStretch(stretch, at, close), level: level + 1 })
			);
			at = close + 1;
		} else {
			// The list of tables ends with the next clause, not with the condition of a join.
			if (token.kind === 'word' && endsList.has(token.word)) isList = false;
			at += 1;
		}
	}
	return tables;
}

const endsList = new Set('where group having order limit qualify window select'.split(' '));

function tablesOf(stretch: Stretch): readonly NamedTable[] {
	if (stretch.level > DEEPEST) return [];
	const { inner, rest } = readNamedQueries(stretch);
	return [...inner, ...singleQueries(rest).flatMap(tablesOfSingle)];
}

/** What a query answers with: its first `select`'s columns, as far as they have names. */
function columnsOfQuery(stretch: Stretch): readonly KnownColumn[] {
	if (stretch.level > DEEPEST) return [];
	const { rest } = readNamedQueries(stretch);
	const [first] = singleQueries(rest);
	if (first === undefined) return [];
	const depth = first.tokens[0]?.depth ?? 0;
	const near = tablesOfSingle(first).filter(
		({ from, to }) => from === first.from && to === first.to
	);
	return selectedColumns(first.tokens, depth, near);
}

/** What a statement says of names. */
export interface StatementNames {
	/** The tables it reads from, each with where it can be named. */
	readonly tables: readonly NamedTable[];
	/** The queries it names itself with `with`. */
	readonly queries: readonly NamedQuery[];
	/** The columns that the query at the outermost level gives a name. */
	readonly selected: readonly KnownColumn[];
}

/**
 * The tables a statement names, the queries it calls by name and what it selects. It need not be finished or right: what
 * cannot be read is left out.
 */
export function namesInStatement(sql: string, columnsOf: ColumnsOf): StatementNames {
	const tokens = heardTokens(sql);
	const stretch = { tokens, columnsOf, from: 0, to: sql.length, level: 0 };
	const { queries } = readNamedQueries(stretch);
	return { tables: tablesOf(stretch), queries, selected: columnsOfQuery(stretch) };
}

/** The tables that a statement names; `from` and `to` say where each can be used. */
export function tablesInStatement(
	sql: string,
	columnsOf: ColumnsOf = () => undefined
): readonly NamedTable[] {
	return namesInStatement(sql, columnsOf).tables;
}
