import { tokenize, type Token } from '../engine/index.ts';

/** A token that means something, with how deep in parentheses it stands; a parenthesis stands where it is written. */
export interface HeardToken extends Token {
	readonly depth: number;
	readonly end: number;
	/** The word in lower case if it is one, else its text: what it is compared by. */
	readonly word: string;
}

/** The tokens of a statement without space and comments. */
export function heardTokens(sql: string): readonly HeardToken[] {
	const heard: HeardToken[] = [];
	let depth = 0;
	for (const token of tokenize(sql)) {
		if (token.kind === 'space' || token.kind === 'comment') continue;
		if (token.text === ')') depth = Math.max(0, depth - 1);
		const word = token.kind === 'word' ? token.text.toLowerCase() : token.text;
		heard.push({ ...token, depth, end: token.start + token.text.length, word });
		if (token.text === '(') depth += 1;
	}
	return heard;
}

/** Index of the parenthesis that closes the one at `open`, or the number of tokens if it is not closed. */
export function closeOf(tokens: readonly HeardToken[], open: number): number {
	const depth = tokens[open]?.depth;
	for (let index = open + 1; index < tokens.length; index += 1) {
		const token = tokens[index];
		if (token?.text === ')' && token.depth === depth) return index;
	}
	return tokens.length;
}

/** What a name is called: without its quotes. Null if the token is no name. */
export function nameOf(token: Token | undefined): string | null {
	if (token?.kind === 'word') return token.text;
	if (token?.kind !== 'name') return null;
	return token.text.replace(/^"/, '').replace(/"$/, '').replaceAll('""', '"');
}

/** DuckDB compares names without regard to case. */
export function isSameName(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
