import { statementsOf, tokenize } from '../engine/index.ts';
import {
	columnWord,
	completionWord,
	schemaWords,
	withOwner,
	type CompletionWord,
	type SchemaWords
} from './completion-words.ts';
import type { EditorSchema } from './editor.ts';
import { isSameName, nameOf } from './heard-tokens.ts';
import type { NamedTable } from './named-table.ts';
import { isTaken } from './quote-name.ts';
import { rankCompletions, type RankedWord } from './rank-completions.ts';
import { sqlTypes } from './sql-types.ts';
import { namesInStatement, type StatementNames } from './tables-in-statement.ts';

export interface Completions {
	/** Where what is completed begins, in the whole text. */
	readonly from: number;
	/** What is written of it so far. */
	readonly written: string;
	/** Nearest first. */
	readonly words: readonly CompletionWord[];
}

/** Beyond this, suggestions come only when they are asked for. */
const LONGEST_TEXT = 300_000;

const beforeTable = new Set(['from', 'join', 'describe', 'summarize', 'table', 'into']);

/** What stands before a place. */
interface Before {
	readonly from: number;
	/** The word being written. */
	readonly written: string;
	/** The name before the dot that it follows; null if there is no dot. */
	readonly owner: string | null;
	/** True where a table is to be named: after `from`, also behind the name of a database or schema. */
	readonly isTable: boolean;
	/** True after `::`, where a type follows. */
	readonly isCast: boolean;
	/** True after `as`, where a person gives a name of their own. */
	readonly isNaming: boolean;
}

/** Null inside of strings, comments, quoted names and numbers. */
function readBefore(text: string, place: number): Before | null {
	// A space at the end belongs to whatever is not closed.
	const tokens = tokenize(`${text.slice(0, place)} `);
	if (tokens.at(-1)?.kind !== 'space') return null;
	const heard = tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
	const last = heard.at(-1);
	const isTouched = last !== undefined && last.start + last.text.length === place;
	if (isTouched && (last.kind === 'place' || /^\d/.test(last.text))) return null;
	const isWord = isTouched && last.kind === 'word';
	const rest = isWord ? heard.slice(0, -1) : heard;
	let path = rest.length;
	while (rest[path - 1]?.text === '.' && nameOf(rest[path - 2]) !== null) path -= 2;
	if (rest.at(-1)?.text === '.' && path === rest.length) return null;
	const previous = rest[path - 1]?.text.toLowerCase() ?? '';
	const written = isWord ? last.text : '';
	return {
		from: place - written.length,
		written,
		owner: path === rest.length ? null : nameOf(rest.at(-2)),
		isTable: beforeTable.has(previous),
		isCast: previous === ':' && rest[path - 2]?.text === ':',
		isNaming: previous === 'as'
	};
}

/** The tables that can be named at a place, nearest first. */
function tablesAt(names: StatementNames, place: number): readonly NamedTable[] {
	return names.tables
		.filter(({ from, to }) => from <= place && place <= to)
		.toSorted((a, b) => a.to - a.from - (b.to - b.from));
}

function ranked(words: readonly CompletionWord[], distance: number): readonly RankedWord[] {
	return words.map((word) => ({ word, distance }));
}

const typeWords = ranked(
	sqlTypes.map((type) => completionWord('type', type, '', null)),
	0
);

function wordsForTable(names: StatementNames, words: SchemaWords): readonly RankedWord[] {
	const queries = names.queries.map(({ name }) => completionWord('query', name, '', null));
	return [
		...ranked(queries, 0),
		...ranked(words.tables, 0),
		...ranked(words.keywords, 3),
		...ranked(words.functions, 4)
	];
}

/** The columns of tables, with their table where another has one of the same name. */
function columnsOfAll(tables: readonly NamedTable[]): readonly CompletionWord[] {
	const counts = new Map<string, number>();
	const names = tables.flatMap(({ columns }) => columns.map(({ name }) => name.toLowerCase()));
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return tables.flatMap(({ name, alias, columns }) => {
		const owner = alias ?? name;
		return columns.map((column) => {
			const word = columnWord(column, owner);
			const isShared = (counts.get(column.name.toLowerCase()) ?? 0) > 1;
			return isShared && owner !== '' ? withOwner(word, owner) : word;
		});
	});
}

/** Columns of the statement's tables first; those of others only as long as it names none that is known. */
function wordsForValue({ before, names, near, words }: Around): readonly RankedWord[] {
	const columns = columnsOfAll(near);
	const known = new Set(columns.map(({ label }) => label.toLowerCase()));
	const selected = names.selected
		.filter(({ name }) => name !== before.written && !known.has(name.toLowerCase()))
		.map((column) => columnWord(column, ''));
	const aliases = near.flatMap(({ name, alias }) =>
		alias === null ? [] : [completionWord('alias', alias, name, null)]
	);
	const queries = names.queries.map(({ name }) => completionWord('query', name, '', null));
	return [
		...ranked(columns, 0),
		...ranked([...selected, ...aliases], 0.5),
		...words.keywords.map((word) => ({ word, distance: isTaken(word.label) ? 1 : 2.5 })),
		...ranked(words.functions, 2),
		...ranked([...queries, ...words.tables], 2),
		...(columns.length === 0 ? ranked(words.columns, 1.5) : [])
	];
}

interface Around {
	readonly before: Before;
	readonly names: StatementNames;
	readonly near: readonly NamedTable[];
	readonly words: SchemaWords;
}

/** After a dot the columns of whom it stands after, or the tables of a schema; null if that is unknown. */
function wordsAfterDot(
	owner: string,
	{ before, near, words }: Around
): readonly RankedWord[] | null {
	if (before.isTable) return ranked(words.tables, 0);
	const table = near.find(({ name, alias }) => isSameName(alias ?? name, owner));
	const columns = table?.columns ?? words.columnsOf.get(owner.toLowerCase());
	if (columns === undefined) return null;
	return ranked(
		columns.map((column) => columnWord(column, table?.name ?? owner)),
		0
	);
}

function choose(around: Around): readonly RankedWord[] | null {
	const { before, names, words } = around;
	if (before.owner !== null) return wordsAfterDot(before.owner, around);
	if (before.isCast) return typeWords;
	return before.isTable ? wordsForTable(names, words) : wordsForValue(around);
}

/**
 * What can be written at a place of a text, or null where nothing is to be suggested. Unasked, only when there is a
 * letter or a dot to go by.
 */
export function completionsAt(
	text: string,
	place: number,
	schema: EditorSchema,
	isAsked = true
): Completions | null {
	if (!isAsked && text.length > LONGEST_TEXT) return null;
	const before = readBefore(text, place);
	if (before === null) return null;
	const { from, written, owner } = before;
	if (!isAsked && owner === null && (written === '' || before.isNaming)) return null;
	const part = statementsOf(text).find(
		({ offset, text: sql }) => offset <= place && place <= offset + sql.length
	);
	const words = schemaWords(schema);
	const names = namesInStatement(part?.text ?? '', (name) =>
		words.columnsOf.get(name.toLowerCase())
	);
	const near = tablesAt(names, place - (part?.offset ?? 0));
	const choice = choose({ before, names, near, words });
	const fitting = choice === null ? [] : rankCompletions(choice, written);
	return fitting.length === 0 ? null : { from, written, words: fitting };
}
