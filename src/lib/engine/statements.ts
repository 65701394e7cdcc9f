import { EngineError, positionAt, type SqlPart } from './errors.ts';
import type { Token } from './lexer.ts';
import { isOwnWriting, readOwnVerb } from './own-writing.ts';
import { isSilent, splitTokens } from './statement-parts.ts';

/**
 * What no statement may begin with. The lock keeps DuckDB itself from writing to the dataset, to files and to the
 * network; this list keeps one question from disturbing the next: `create temp table organisation` would put itself
 * before the dataset's own table, `detach` take it away, `begin` leave a transaction open, and `install` would
 * "succeed" in doing nothing. An unknown word is left to DuckDB, which says what is wrong with it.
 */
const refused = new Set(
	(
		'abort alter analyze attach begin checkpoint comment commit copy create deallocate delete detach drop end ' +
		'execute export force grant import insert install load merge pragma prepare reset revoke rollback set start ' +
		'truncate update use vacuum'
	).split(' ')
);

/** In a workbench also what may change the engine by a function. */
const refusedInWorkbench = new Set([...refused, 'call']);

/**
 * From the word on that says what a statement does. `explain analyze` and `explain (options)` run what follows them;
 * brackets and `with …` stand before it.
 */
function fromLeadingWord(tokens: readonly Token[]): readonly Token[] {
	const heard = tokens.filter((token) => !isSilent(token));
	let index = heard.findIndex(({ text }) => text !== '(');
	if (index === -1) return [];
	if (heard[index]?.text.toLowerCase() !== 'explain') return heard.slice(index);
	index += 1;
	if (heard[index]?.text === '(') {
		const end = heard.findIndex(({ text }, at) => at > index && text === ')');
		index = end === -1 ? index : end + 1;
	}
	if (heard[index]?.text.toLowerCase() === 'analyze') index += 1;
	return heard.slice(index);
}

function partOf(sql: string, tokens: readonly Token[]): SqlPart {
	const text = tokens.map((token) => token.text).join('');
	return { sql, text, offset: tokens[0]?.start ?? 0 };
}

function refuse(sql: string, { start, text }: Token): never {
	const message = `Only statements that read can be run here, not ${text.toUpperCase()}`;
	throw new EngineError('refused', message, { sql, position: positionAt(sql, start) });
}

function split(sql: string): readonly (readonly Token[])[] {
	const statements = splitTokens(sql);
	if (statements.length > 0) return statements;
	throw new EngineError('syntax', 'There is no statement to run', { sql });
}

/**
 * The statements of a person's SQL, each with its place. Throws an EngineError: `syntax` if there is none,
 * `refused` if one would do something other than read.
 */
export function readStatements(sql: string): readonly SqlPart[] {
	return split(sql).map((tokens) => {
		const [word] = fromLeadingWord(tokens);
		if (word?.kind === 'word' && refused.has(word.text.toLowerCase())) refuse(sql, word);
		return partOf(sql, tokens);
	});
}

function checkSingle(sql: string, statements: readonly (readonly Token[])[]): readonly Token[] {
	const [tokens = [], second] = statements;
	const next = second?.find((token) => !isSilent(token));
	if (next === undefined) return tokens;
	const position = positionAt(sql, next.start);
	throw new EngineError('syntax', 'Only one statement can be run at a time', { sql, position });
}

/** The one statement of this SQL, which only reads. Throws an EngineError: `syntax` unless there is exactly one, `refused`. */
export function readStatement(sql: string): SqlPart {
	const [part = partOf(sql, [])] = readStatements(sql);
	checkSingle(sql, splitTokens(sql));
	return part;
}

/**
 * The one statement of this SQL in a workbench: it reads, or writes to `egne.…` in one of five ways
 * (`isOwnWriting`). DuckDB itself would let tables be made in its own `memory` and temporary ones be put before the
 * dataset's. Throws an EngineError: `syntax` unless there is exactly one, `refused` with the place of the word.
 */
export function readWorkbenchStatement(sql: string): SqlPart {
	const tokens = checkSingle(sql, split(sql));
	const heard = readOwnVerb(fromLeadingWord(tokens));
	const [word] = heard;
	if (word?.kind === 'word') {
		// DuckDB knows no such word; whatever it takes for a space of it must not lead past this list.
		if (!/^[a-z_]\w*$/i.test(word.text)) {
			const position = positionAt(sql, word.start);
			throw new EngineError('syntax', `syntax error at or near "${word.text}"`, { sql, position });
		}
		if (refusedInWorkbench.has(word.text.toLowerCase()) && !isOwnWriting(heard)) refuse(sql, word);
	}
	return partOf(sql, tokens);
}

/** True if a statement writes to the tables of the visit (also if it only plans to). */
export function writesOwn(statement: string): boolean {
	const [tokens = []] = splitTokens(statement);
	return isOwnWriting(readOwnVerb(fromLeadingWord(tokens)));
}
