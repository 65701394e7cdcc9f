import type { Token } from './lexer.ts';

/** The name under which the tables of the visit are attached. */
export const ownDatabase = 'egne';

/** The ways to write to a table of the visit; `?` may be left out, `|` is a choice, `@` is `egne.<name>`. */
const ways: readonly string[] = [
	'create or? replace? table|view if? not? exists? @',
	'drop table|view if? exists? @ .',
	'insert or? replace|ignore? into @',
	'delete from @',
	'update @'
];

/** The word or quoted name as DuckDB reads it; unquoted ones and names are alike in any case. */
function nameOf(token: Token | undefined): string | undefined {
	if (token?.kind === 'word') return token.text.toLowerCase();
	if (token?.kind !== 'name' || !token.text.endsWith('"') || token.text.length < 3)
		return undefined;
	return token.text.slice(1, -1).replaceAll('""', '"').toLowerCase();
}

/** Where `egne.<name>` (or `egne.main.<name>`) ends that begins at `index`; -1 if none does. */
function endOfOwnName(tokens: readonly Token[], index: number): number {
	if (nameOf(tokens[index]) !== ownDatabase || tokens[index + 1]?.text !== '.') return -1;
	const isLong = nameOf(tokens[index + 2]) === 'main' && tokens[index + 3]?.text === '.';
	const end = index + (isLong ? 5 : 3);
	return nameOf(tokens[end - 1]) === undefined || tokens[end]?.text === '.' ? -1 : end;
}

function matches(tokens: readonly Token[], way: string): boolean {
	let index = 0;
	for (const step of way.split(' ')) {
		if (step === '.') return index === tokens.length;
		if (step === '@') {
			index = endOfOwnName(tokens, index);
			if (index === -1) return false;
			continue;
		}
		const { kind, text = '' } = tokens[index] ?? {};
		const isHere = kind === 'word' && step.replace('?', '').split('|').includes(text.toLowerCase());
		if (isHere) index += 1;
		else if (!step.endsWith('?')) return false;
	}
	return true;
}

/** True if the statement (without space and comments) writes to a table or view of the visit and nothing else. */
export function isOwnWriting(tokens: readonly Token[]): boolean {
	return ways.some((way) => matches(tokens, way));
}

/**
 * From the word on that says what is done: after `with name as (…), …` that is the first word behind a closing bracket
 * that does not belong to the list itself.
 */
export function readOwnVerb(tokens: readonly Token[]): readonly Token[] {
	if (tokens[0]?.kind !== 'word' || tokens[0].text.toLowerCase() !== 'with') return tokens;
	let depth = 0;
	for (const [index, { kind, text }] of tokens.entries()) {
		if (text === '(') depth += 1;
		else if (text === ')') depth -= 1;
		if (depth > 0 || kind !== 'word' || tokens[index - 1]?.text !== ')') continue;
		if (!['as', 'using'].includes(text.toLowerCase())) return readOwnVerb(tokens.slice(index));
	}
	return tokens;
}
