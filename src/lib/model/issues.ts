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
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
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
		case 'unrecognized_keys':
			return 'unknown-field';
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
		case 'unrecognized_keys':
			return issue.keys.join(', ');
		default:
			return '';
	}
}

/** What a schema found, as problems with their place; `input` is what was read. */
export function problemsOfIssues(
	issues: readonly z.core.$ZodIssue[],
	at: (field?: string) => Place,
	input: unknown
): Problem[] {
	return issues.map((issue) => {
		const value = valueAt(input, issue.path);
		const field = issue.path.map(String).join('.');
		return problem(codeOf(issue, value), at(field === '' ? undefined : field), {
			field,
			found: shown(value),
			expected: expectedOf(issue)
		});
	});
}
