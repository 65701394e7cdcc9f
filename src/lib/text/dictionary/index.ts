import { minutesTables } from './minutes.ts';
import { registerTables } from './register.ts';
import type { TableText } from './table-text.ts';
import { viewTexts } from './views.ts';

export type { TableText } from './table-text.ts';

const TEXTS: Readonly<Record<string, TableText>> = {
	...registerTables,
	...minutesTables,
	...viewTexts
};

/** @throws when a table has no description: the builder and a test see it before a person does. */
export function dictionaryText(name: string): TableText {
	const text = TEXTS[name];
	if (text === undefined) throw new Error(`no Danish description of ${name}`);
	return text;
}
