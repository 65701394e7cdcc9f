import { workbenchMemoryBytes, type EngineError } from '$lib/engine';
import { sqlRunText } from '$lib/text';
import { catalogProblem, type KnownNames, type Sentences } from './catalog-problem';

const text = sqlRunText.problems;

type RefusedMatter = keyof typeof sqlRunText.refusals;

const refusedWords: Readonly<Record<string, RefusedMatter>> = {
	copy: 'file',
	export: 'file',
	attach: 'attach',
	detach: 'attach',
	use: 'attach',
	import: 'attach',
	install: 'extension',
	load: 'extension',
	force: 'extension',
	set: 'setting',
	reset: 'setting',
	pragma: 'setting',
	call: 'setting',
	checkpoint: 'setting',
	vacuum: 'setting',
	analyze: 'setting',
	begin: 'transaction',
	start: 'transaction',
	commit: 'transaction',
	end: 'transaction',
	abort: 'transaction',
	rollback: 'transaction',
	prepare: 'transaction',
	execute: 'transaction',
	deallocate: 'transaction'
};

function refusedProblem(message: string): Sentences {
	if (/file system operations|disabled by configuration|extension/i.test(message)) {
		return sqlRunText.refusals.read;
	}
	if (/configuration has been locked/i.test(message)) return sqlRunText.refusals.setting;
	const word = /, not (\w+)$/.exec(message)?.[1]?.toLowerCase() ?? '';
	return sqlRunText.refusals[refusedWords[word] ?? 'write'];
}

/** The first pattern that the database's message fits, and the sentences made of what it caught. */
const syntaxPatterns: readonly (readonly [RegExp, (...caught: readonly string[]) => Sentences])[] =
	[
		[/no statement to run/, () => ({ error: text.noStatement, hint: text.noStatementHint })],
		[
			/No parameter is given for (\$\w+)/,
			(name = '') => ({ error: text.noPlace(name), hint: text.noPlaceHint })
		],
		[/syntax error at end of input/, () => ({ error: text.tooShort, hint: text.tooShortHint })],
		[
			/unterminated (?:quoted|comment|dollar)/,
			() => ({ error: text.tooShort, hint: text.tooShortHint })
		],
		[
			/syntax error at or near "([\s\S]*)"/,
			(word = '') => ({ error: text.nearWord(word), hint: text.nearWordHint })
		],
		[
			/column "([\s\S]*?)" must appear in the GROUP BY/,
			(name = '') => ({ error: text.grouping(name), hint: text.groupingHint })
		],
		[
			/Ambiguous reference to (?:column|table) name "([\s\S]*?)"/,
			(name = '') => ({ error: text.ambiguous(name), hint: text.ambiguousHint })
		]
	];

const typePatterns: typeof syntaxPatterns = [
	[
		/Could not convert string '([\s\S]*?)' to (\w+)/,
		(value = '', type = '') => ({
			error: text.badValue(value, typeName(type)),
			hint: text.badValueHint(typeName(type))
		})
	],
	[
		/(?:date|timestamp) field value out of range: "([\s\S]*?)"|invalid (?:date|timestamp) field format: "([\s\S]*?)"/,
		(value = '', other = '') => ({
			error: text.badDate(value === '' ? other : value),
			hint: text.badDateHint
		})
	],
	[
		/No function matches the given name and argument types '([^(]*)\(([\s\S]*?)\)'/,
		(name = '', types = '') => ({
			error: text.badTypes(
				name,
				types.replaceAll('INTEGER_LITERAL', 'INTEGER').replaceAll('STRING_LITERAL', 'VARCHAR')
			),
			hint: text.badTypesHint
		})
	]
];

function typeName(inner: string): string {
	const names: Readonly<Record<string, string>> = {
		INT8: 'tinyint',
		INT16: 'smallint',
		INT32: 'integer',
		INT64: 'bigint',
		INT128: 'hugeint',
		BOOL: 'boolean',
		FLOAT: 'float'
	};
	return names[inner] ?? inner.toLowerCase();
}

function byPattern(message: string, patterns: typeof syntaxPatterns): Sentences | null {
	for (const [pattern, sentences] of patterns) {
		const match = pattern.exec(message);
		if (match !== null) return sentences(...match.slice(1));
	}
	return null;
}

/** What went wrong and what to do, in Danish. `names`: what there is, for what is misspelt. */
export function sentencesOf(error: EngineError, names: KnownNames): Sentences {
	const general = text.general[error.kind];
	const fallback = { error: general.what, hint: general.action };
	switch (error.kind) {
		case 'refused':
			return refusedProblem(error.message);
		case 'syntax':
			return byPattern(error.message, syntaxPatterns) ?? fallback;
		case 'type':
			return byPattern(error.message, typePatterns) ?? fallback;
		case 'memory':
			return { error: text.memory(workbenchMemoryBytes / 1e6), hint: text.memoryHint };
		case 'catalog':
		case 'other':
			return catalogProblem(error, names) ?? fallback;
		default:
			return fallback;
	}
}
