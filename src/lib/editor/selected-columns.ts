import { isSameName, nameOf, type HeardToken } from './heard-tokens.ts';
import type { KnownColumn, NamedTable } from './named-table.ts';

const afterList = new Set(
	'from where group having order limit offset qualify window union intersect except'.split(' ')
);
const notAnAlias = new Set('end null true false asc desc'.split(' '));

/** The items of the list after `select`, cut at its own commas. */
function itemsOf(tokens: readonly HeardToken[], depth: number): readonly (readonly HeardToken[])[] {
	const start = tokens.findIndex((token) => token.depth === depth && token.word === 'select');
	if (start === -1) return [];
	const items: HeardToken[][] = [[]];
	for (const token of tokens.slice(start + 1)) {
		const isOwn = token.depth === depth;
		if (isOwn && token.kind === 'word' && afterList.has(token.word)) break;
		const isModifier = items[0]?.length === 0 && /^(?:distinct|all)$/.test(token.word);
		if (isModifier) continue;
		if (isOwn && token.text === ',') items.push([]);
		else items.at(-1)?.push(token);
	}
	return items;
}

function isPath(item: readonly HeardToken[]): boolean {
	return item.every((token, index) =>
		index % 2 === 0 ? nameOf(token) !== null : token.text === '.'
	);
}

function columnsOfItem(
	item: readonly HeardToken[],
	tables: readonly NamedTable[]
): readonly KnownColumn[] {
	const [first, second, third] = item;
	if (first?.text === '*') return tables.flatMap(({ columns }) => columns);
	if (second?.text === '.' && third?.text === '*') {
		const called = nameOf(first) ?? '';
		return tables.find(({ name, alias }) => isSameName(alias ?? name, called))?.columns ?? [];
	}
	const last = item.at(-1);
	const name = nameOf(last);
	if (name === null || last === undefined) return [];
	const isAlias = item.at(-2)?.word === 'as';
	if (isPath(item) || (isAlias && isPath(item.slice(0, -2)))) {
		const read = nameOf(isAlias ? item.at(-3) : last) ?? name;
		const owners = item.length > 2 && second?.text === '.' ? called(tables, nameOf(first)) : tables;
		const known = owners
			.flatMap(({ columns }) => columns)
			.find((column) => isSameName(column.name, read));
		return [{ name, type: known?.type ?? null, comment: known?.comment ?? null }];
	}
	// A name right after a value or a closed parenthesis is what the value is called.
	const value = item.at(-2);
	const isGiven = isAlias || value?.kind !== 'other' || /^(?:\d|[)\]])/.test(value.text);
	if (!isGiven || (!isAlias && notAnAlias.has(last.word))) return [];
	return [{ name, type: null, comment: null }];
}

function called(tables: readonly NamedTable[], name: string | null): readonly NamedTable[] {
	if (name === null) return tables;
	return tables.filter((table) => isSameName(table.alias ?? table.name, name));
}

/** What a query selects, as far as it has names; `tables` are those it reads from. Without `select`, all of theirs. */
export function selectedColumns(
	tokens: readonly HeardToken[],
	depth: number,
	tables: readonly NamedTable[]
): readonly KnownColumn[] {
	const isFromFirst = !tokens.some((token) => token.depth === depth && token.word === 'select');
	if (isFromFirst) return tables.flatMap(({ columns }) => columns);
	return itemsOf(tokens, depth).flatMap((item) => columnsOfItem(item, tables));
}
