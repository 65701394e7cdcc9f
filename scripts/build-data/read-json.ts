import { findNodeAtLocation, parseTree, printParseErrorCode, type Node } from 'jsonc-parser';
import { z } from 'zod';
import {
	problem,
	problemsOfIssues,
	type Located,
	type Place,
	type Problem
} from '../../src/lib/model/index.ts';

export interface ReadJson<T> {
	readonly value: Located<T> | null;
	readonly problems: readonly Problem[];
}

const NO_COMMENTS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function lineAndColumn(text: string, offset: number): { row: number; column: string } {
	const before = text.slice(0, offset);
	const row = before.split('\n').length;
	return { row, column: String(offset - before.lastIndexOf('\n')) };
}

/** The nearest place in the text that a field path leads to. */
function nodeAt(root: Node | undefined, path: readonly string[]): Node | undefined {
	if (root === undefined) return undefined;
	for (let length = path.length; length > 0; length -= 1) {
		const segments = path.slice(0, length).map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
		const node = findNodeAtLocation(root, segments);
		if (node !== undefined) return node;
	}
	return root;
}

type ParsedJson =
	{ readonly input: unknown; readonly at: Located<unknown>['at'] } | { readonly problem: Problem };

function parseJson(text: string, file: string): ParsedJson {
	const errors: Parameters<typeof parseTree>[1] = [];
	const body = text.startsWith('\ufeff') ? text.slice(1) : text;
	const root = parseTree(body, errors, NO_COMMENTS);
	const [error] = errors;
	if (error !== undefined) {
		const place = { file, ...lineAndColumn(body, error.offset) };
		const found = printParseErrorCode(error.error);
		return { problem: problem('bad-json', place, { found }) };
	}
	const at = (field?: string): Place => {
		const node = nodeAt(root, field?.split('.') ?? []);
		return { file, ...lineAndColumn(body, node?.offset ?? 0) };
	};
	return { input: JSON.parse(body), at };
}

function check<T>(input: unknown, at: Located<T>['at'], schema: z.ZodType<T>): ReadJson<T> {
	const parsed = schema.safeParse(input);
	return parsed.success
		? { value: { value: parsed.data, at }, problems: [] }
		: { value: null, problems: problemsOfIssues(parsed.error.issues, at, input) };
}

/** Reads JSON against a schema; each problem has the line and column it stands at. */
export function readJson<T>(text: string, file: string, schema: z.ZodType<T>): ReadJson<T> {
	const json = parseJson(text, file);
	return 'problem' in json
		? { value: null, problems: [json.problem] }
		: check(json.input, json.at, schema);
}

/** Reads a JSON list; each entry keeps its own place, and one that is wrong takes no other with it. */
export function readJsonList<T>(
	text: string,
	file: string,
	schema: z.ZodType<T>
): { readonly rows: readonly Located<T>[]; readonly problems: readonly Problem[] } {
	const json = parseJson(text, file);
	if ('problem' in json) return { rows: [], problems: [json.problem] };
	const list = check(json.input, json.at, z.array(z.unknown()));
	const entries = (list.value?.value ?? []).map((entry, index) =>
		check(
			entry,
			(field) => json.at(field === undefined ? String(index) : `${String(index)}.${field}`),
			schema
		)
	);
	return {
		rows: entries.flatMap((entry) => entry.value ?? []),
		problems: [...list.problems, ...entries.flatMap((entry) => entry.problems)]
	};
}
