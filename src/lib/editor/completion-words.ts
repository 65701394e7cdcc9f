import { foldDanish } from '../text/index.ts';
import type { EditorFunction, EditorSchema } from './editor.ts';
import { quoteName } from './quote-name.ts';
import type { KnownColumn } from './named-table.ts';

export type CompletionKind =
	'column' | 'table' | 'query' | 'alias' | 'function' | 'keyword' | 'type';

/** One thing that can be written, with what it is searched by. */
export interface CompletionWord {
	readonly label: string;
	readonly kind: CompletionKind;
	/** As it is written in SQL: quoted where it must be, with its table where two have a column of the name. */
	readonly sql: string;
	/** Beside the name: a column's type and table, a function's parameters. Empty if there is nothing to say. */
	readonly detail: string;
	/** In Danish where the dictionary has it. */
	readonly description: string | null;
	/** The label as it is compared. */
	readonly folded: string;
	/** The description as it is compared; empty where it is not searched. */
	readonly foldedDescription: string;
}

/** A schema made ready for completion, once for all keys. */
export interface SchemaWords {
	readonly tables: readonly CompletionWord[];
	readonly columns: readonly CompletionWord[];
	readonly functions: readonly CompletionWord[];
	readonly keywords: readonly CompletionWord[];
	/** By name in lower case. */
	readonly columnsOf: ReadonlyMap<string, readonly KnownColumn[]>;
}

const folds = new Map<string, string>();

/** Folding is dear, and the same few names are folded at every key. */
function folded(text: string): string {
	const known = folds.get(text);
	if (known !== undefined) return known;
	if (folds.size > 10_000) folds.clear();
	const made = foldDanish(text);
	folds.set(text, made);
	return made;
}

export function completionWord(
	kind: CompletionKind,
	label: string,
	detail: string,
	description: string | null
): CompletionWord {
	const isSearched = kind === 'column' || kind === 'table';
	const foldedDescription = isSearched && description !== null ? folded(description) : '';
	const isWord = kind === 'keyword' || kind === 'function' || kind === 'type';
	const sql = isWord ? label : quoteName(label);
	return { kind, label, sql, detail, description, folded: folded(label), foldedDescription };
}

/** A column that must be told apart from another's of the same name. */
export function withOwner(word: CompletionWord, owner: string): CompletionWord {
	return { ...word, sql: `${quoteName(owner)}.${word.sql}` };
}

/** A column, with its type and whose it is. */
export function columnWord(column: KnownColumn, owner: string): CompletionWord {
	const detail = [column.type, owner].filter((part) => part !== null && part !== '').join(' · ');
	return completionWord('column', column.name, detail, column.comment);
}

/** A function once, however many ways it can be called; operators and what DuckDB keeps for itself are left out. */
function functionWords(functions: readonly EditorFunction[]): readonly CompletionWord[] {
	const words = new Map<string, CompletionWord>();
	for (const { name, parameters, description } of functions) {
		if (words.has(name) || !/^[a-z]\w*$/i.test(name)) continue;
		words.set(name, completionWord('function', name, `(${parameters})`, description));
	}
	return [...words.values()];
}

const made = new WeakMap<EditorSchema, SchemaWords>();

export function schemaWords(schema: EditorSchema): SchemaWords {
	const known = made.get(schema);
	if (known !== undefined) return known;
	const words = {
		tables: schema.tables.map(({ name, comment }) => completionWord('table', name, '', comment)),
		columns: schema.tables.flatMap(({ name, columns }) =>
			columns.map((column) => columnWord(column, name))
		),
		functions: functionWords(schema.functions),
		keywords: schema.keywords.map((word) => completionWord('keyword', word, '', null)),
		columnsOf: new Map(schema.tables.map(({ name, columns }) => [name.toLowerCase(), columns]))
	};
	made.set(schema, words);
	return words;
}
