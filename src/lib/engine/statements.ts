import { EngineError, positionAt, type SqlPart } from './errors.ts';
import { tokenize, type Token } from './lexer.ts';

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

const isSilent = ({ kind }: Token): boolean => kind === 'space' || kind === 'comment';

/** Cuts SQL at its semicolons. Statements of nothing but space and comments are left out. */
function split(sql: string): readonly (readonly Token[])[] {
	const statements: Token[][] = [[]];
	for (const token of tokenize(sql)) {
		if (token.text === ';') statements.push([]);
		else statements.at(-1)?.push(token);
	}
	return statements.filter((tokens) => !tokens.every(isSilent));
}

/** The word that says what a statement does. `explain analyze` and `explain (options)` run what follows them. */
function leadingWord(tokens: readonly Token[]): Token | undefined {
	const heard = tokens.filter((token) => !isSilent(token));
	let index = heard.findIndex(({ text }) => text !== '(');
	if (heard[index]?.text.toLowerCase() !== 'explain') return heard[index];
	index += 1;
	if (heard[index]?.text === '(') {
		const end = heard.findIndex(({ text }, at) => at > index && text === ')');
		index = end === -1 ? index : end + 1;
	}
	if (heard[index]?.text.toLowerCase() === 'analyze') index += 1;
	return heard[index];
}

/**
 * The statements of a person's SQL, each with its place. Throws an EngineError: `syntax` if there is none,
 * `refused` if one would do something other than read.
 */
export function readStatements(sql: string): readonly SqlPart[] {
	const statements = split(sql);
	if (statements.length === 0) {
		throw new EngineError('syntax', 'There is no statement to run', { sql });
	}
	return statements.map((tokens) => {
		const word = leadingWord(tokens);
		if (word?.kind === 'word' && refused.has(word.text.toLowerCase())) {
			const position = positionAt(sql, word.start);
			const message = `Only statements that read can be run here, not ${word.text.toUpperCase()}`;
			throw new EngineError('refused', message, { sql, position });
		}
		const text = tokens.map((token) => token.text).join('');
		return { sql, text, offset: tokens[0]?.start ?? 0 };
	});
}
