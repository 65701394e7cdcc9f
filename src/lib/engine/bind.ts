import type { Parameters } from '../model/question.ts';
import { EngineError, positionAt } from './errors.ts';
import { tokenize } from './lexer.ts';
import { literal } from './literal.ts';

/**
 * Puts the parameters' values, as literals, into the `$name` places of the SQL. Places inside strings, quoted names,
 * dollar-quoted text and comments are left alone. The text that comes out is what is run and what people are shown.
 * Throws an EngineError (`syntax`) for a place without a parameter and for a parameter without a place:
 * both are a query that does not ask what it seems to.
 */
export function bindParameters(sql: string, parameters: Parameters): string {
	const unused = new Set(Object.keys(parameters));
	const bound = tokenize(sql).map(({ kind, text, start }) => {
		if (kind !== 'place') return text;
		const name = text.slice(1);
		const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
		if (value === undefined) {
			const position = positionAt(sql, start);
			throw new EngineError('syntax', `No parameter is given for ${text}`, { sql, position });
		}
		unused.delete(name);
		return literal(value);
	});
	if (unused.size > 0) {
		const names = [...unused].map((name) => `$${name}`).join(', ');
		throw new EngineError('syntax', `The query has no place for ${names}`, { sql });
	}
	return bound.join('');
}
