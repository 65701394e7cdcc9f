import type { EngineError } from '$lib/engine';
import { sqlRunText } from '$lib/text';
import { nearestNames } from './nearest-names';

/** What happened, and what a person can do. */
export interface Sentences {
	readonly error: string;
	readonly hint: string;
}

/** What there is to name. */
export interface KnownNames {
	readonly tables: readonly string[];
	readonly columns: readonly string[];
	readonly functions: readonly string[];
}

const text = sqlRunText.problems;

type Matter = keyof typeof text.missing;

/** What the database says of a name that it does not know; the first group is the name. */
const missingPatterns: readonly (readonly [RegExp, Matter])[] = [
	[/Table with name "?([\s\S]*?)"? does not exist/, 'table'],
	[/Referenced table "([\s\S]*?)" not found/, 'table'],
	[/(?:Schema|Catalog) (?:with name )?"?([\s\S]*?)"? does not exist/, 'table'],
	[/Referenced column "([\s\S]*?)" (?:was )?not found/, 'column'],
	[/does not have a column named "([\s\S]*?)"/, 'column'],
	[/Function with name "?([\s\S]*?)"? (?:does not exist|is not in)/, 'function'],
	[/Type with name "?([\s\S]*?)"? (?:does not exist|is not in)/, 'type']
];

function unquoted(name: string): string {
	return name
		.replace(/^main\./, '')
		.replace(/^"([\s\S]*)"$/, '$1')
		.trim();
}

/** The names that the database offers, wherever its message has them. */
function offered(error: EngineError): readonly string[] {
	const listed = /Candidate (?:bindings|tables): (?:: )?([^\n]*)/.exec(error.message)?.[1];
	const names = [...error.candidates, ...(listed?.split(/,\s*/) ?? [])];
	return names.map(unquoted).filter((name) => /^[\p{L}_][\p{L}\d_ .]*$/u.test(name));
}

function known(matter: Matter, names: KnownNames): readonly string[] {
	return { table: names.tables, column: names.columns, function: names.functions, type: [] }[
		matter
	];
}

/**
 * The database offers what is there even if it is nothing like it: only what is near is a question worth asking. What
 * stands in the tables at hand may be less near than what stands anywhere.
 */
function hintFor(matter: Matter, name: string, error: EngineError, names: KnownNames): string {
	const here = offered(error);
	const near = nearestNames(name, here, 1 / 2);
	const nearest = near.length > 0 ? near : nearestNames(name, known(matter, names));
	if (nearest.length > 0) return text.didYouMean(nearest);
	const isQuoted = error.sql?.includes(`"${name}"`) === true;
	return matter === 'column' && isQuoted ? text.textInDoubleQuotes(name) : text.lookAt[matter];
}

/** For a name that does not exist, or that belongs to an extension; null if the message is about something else. */
export function catalogProblem(error: EngineError, names: KnownNames): Sentences | null {
	const { message } = error;
	if (/extension/i.test(message)) {
		const name = /with name "([^"]*)"/.exec(message)?.[1];
		if (name !== undefined && /^(?:read_|parquet_|sniff_|scan_)/i.test(name)) {
			return sqlRunText.refusals.read;
		}
		const isToday = /^(?:current_date|current_time|today|current_localtimestamp)$/i.test(
			name ?? ''
		);
		return {
			error: name === undefined ? text.extensionUnnamed : text.extension(name),
			hint: isToday ? text.today : text.noExtension
		};
	}
	for (const [pattern, matter] of missingPatterns) {
		const name = pattern.exec(message)?.[1];
		if (name !== undefined) {
			return { error: text.missing[matter](name), hint: hintFor(matter, name, error, names) };
		}
	}
	return null;
}
