import { tokenize, type Token } from './lexer.ts';

/** One statement of a longer text: what stands between two semicolons, as it stands. */
export interface StatementPart {
	/** Index of its first UTF-16 unit in the whole text. */
	readonly offset: number;
	/** With the space and comments around it, without the semicolon. */
	readonly text: string;
}

/** Space and comments, which say nothing to DuckDB. */
export const isSilent = ({ kind }: Token): boolean => kind === 'space' || kind === 'comment';

/** Cuts SQL at its semicolons. Statements of nothing but space and comments are left out. Never throws. */
export function splitTokens(sql: string): readonly (readonly Token[])[] {
	const statements: Token[][] = [[]];
	for (const token of tokenize(sql)) {
		if (token.text === ';') statements.push([]);
		else statements.at(-1)?.push(token);
	}
	return statements.filter((tokens) => !tokens.every(isSilent));
}

/** The statements of a text, as they stand. Statements of nothing but space and comments are left out. Never throws. */
export function statementsOf(sql: string): readonly StatementPart[] {
	return splitTokens(sql).map((tokens) => ({
		offset: tokens[0]?.start ?? 0,
		text: tokens.map(({ text }) => text).join('')
	}));
}
