import type { z } from 'zod';
import { problem, type Place, type Problem, type ProblemCode } from './problem.ts';

const OWN_CODES: ReadonlySet<string> = new Set<ProblemCode>([
	'bad-period',
	'value-or-status',
	'missing-with-value',
	'missing-source',
	'unknown-place'
]);

function isOwnCode(code: unknown): code is ProblemCode {
	return typeof code === 'string' && OWN_CODES.has(code);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	let value = input;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Reflect.get(value, key);
	}
	return value;
}

function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ProblemCode {
	switch (issue.code) {
		case 'invalid_type':
			return value === null || value === undefined ? 'missing-value' : 'wrong-type';
		case 'invalid_value':
			return value === null || value === undefined ? 'missing-value' : 'not-allowed';
		case 'too_small':
			return value === '' ? 'missing-value' : 'too-small';
		case 'too_big':
			return 'too-big';
		case 'invalid_format':
			return 'bad-format';
		case 'custom': {
			const code: unknown = issue.params?.['code'];
			return isOwnCode(code) ? code : 'invalid';
		}
		default:
			return 'invalid';
	}
}

function expectedOf(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return issue.values.map(String).join(', ');
		case 'invalid_type':
			return issue.expected;
		case 'too_small':
			return String(issue.minimum);
		case 'too_big':
			return String(issue.maximum);
		case 'invalid_format':
			return issue.format;
		default:
			return '';
	}
}

/** Each field that the schema does not know, at its own place. */
function unknownFields(
	keys: readonly string[],
	path: readonly PropertyKey[],
	at: (field?: string) => Place
): Problem[] {
	return keys.map((key) => {
		const field = [...path, key].map(String).join('.');
		return problem('unknown-field', at(field), { field, found: key, expected: '' });
	});
}

/** What a schema found, as problems with their place; `input` is what was read. */
export function problemsOfIssues(
	issues: readonly z.core.$ZodIssue[],
	at: (field?: string) => Place,
	input: unknown
): Problem[] {
	return issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, issue.path, at);
		const value = valueAt(input, issue.path);
		const field = issue.path.map(String).join('.');
		return [
			problem(codeOf(issue, value), at(field === '' ? undefined : field), {
				field,
				found: shown(value),
				expected: expectedOf(issue)
			})
		];
	});
}
