import { problem, type Place, type Problem } from '../model/index.ts';
import { parseDanishNumber } from '../text/index.ts';

/** How the text of a CSV cell becomes a value. */
export type CellKind = 'text' | 'number' | 'integer' | 'list' | 'flag';

export interface ReadCell {
	readonly value: string | number | boolean | readonly string[] | null;
	readonly problem: Problem | null;
}

function readNumber(text: string, place: Place, isWhole: boolean): ReadCell {
	const parsed = parseDanishNumber(text);
	switch (parsed.kind) {
		case 'missing':
			return { value: null, problem: null };
		case 'number':
			return isWhole && !Number.isInteger(parsed.value)
				? {
						value: null,
						problem: problem('wrong-type', place, { found: text, expected: 'integer' })
					}
				: { value: parsed.value, problem: null };
		case 'ambiguous':
			return {
				value: null,
				problem: problem('ambiguous-number', place, {
					found: text,
					first: parsed.readings[0],
					second: parsed.readings[1]
				})
			};
		case 'unreadable':
			return { value: null, problem: problem('unreadable-number', place, { found: text }) };
	}
}

/** One cell; an empty one is unknown (`null`), or an empty list. */
export function readCell(text: string, kind: CellKind, place: Place): ReadCell {
	const trimmed = text.trim();
	if (kind === 'list') {
		const parts = trimmed.split('|').map((part) => part.trim());
		return { value: parts.filter((part) => part !== ''), problem: null };
	}
	if (trimmed === '') return { value: null, problem: null };
	if (kind === 'number' || kind === 'integer')
		return readNumber(trimmed, place, kind === 'integer');
	if (kind === 'flag') return { value: trimmed === 'true', problem: null };
	return { value: trimmed, problem: null };
}
