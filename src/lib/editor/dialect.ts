import { SQLDialect } from '@codemirror/lang-sql';
import type { Language } from '@codemirror/language';
import { dialectWords } from './dialect-words.ts';
import type { EditorSchema } from './editor.ts';

/** The text as a parser reads it. */
interface Input {
	readonly length: number;
	readonly lineChunks: boolean;
	chunk(from: number): string;
	read(from: number, to: number): string;
}

/**
 * CodeMirror's SQL knows the letters a–z only, and takes `$organisation` for the beginning of a dollar quote. It is
 * shown a text of the same length that it can read.
 */
function readable(input: Input): Input {
	const plain = (text: string): string =>
		text.replaceAll(/[\u0080-\uffff]/g, 'a').replaceAll(/\$(?=\w)(?!\w*\$)/g, '?');
	return {
		length: input.length,
		lineChunks: input.lineChunks,
		chunk: (from) => plain(input.chunk(from)),
		read: (from, to) => plain(input.read(from, to))
	};
}

/** DuckDB's SQL as CodeMirror colours it, with words from the engine. */
export function duckdbLanguage(schema: EditorSchema): Language {
	const { language } = SQLDialect.define({
		...dialectWords(schema),
		doubleDollarQuotedStrings: true,
		specialVar: '?',
		caseInsensitiveIdentifiers: true,
		operatorChars: '*+-%<>!=&|~^/@'
	});
	const { parser } = language;
	return language.configure({
		wrap: (_, input, fragments, ranges) => parser.createParse(readable(input), fragments, ranges)
	});
}
