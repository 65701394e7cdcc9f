import type {
	Block,
	DocumentPart,
	Run,
	Statement,
	TableLine,
	WrittenDocument
} from './document.ts';

/** Signs of a text that are kept to tell whether it has changed; what a person may write in its place. */
export const LONGEST_WORDS = 20_000;

export function plainText(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}

/** What a statement says, as it is kept and compared: a cut text is compared with a cut one. */
export function wordsOf(statement: Statement): string {
	return plainText(statement.text).slice(0, LONGEST_WORDS);
}

function saidByStatement(statement: Statement): string {
	const words = plainText(statement.text);
	const said = statement.mark === undefined ? words : `${statement.mark}: ${words}`;
	return said.slice(0, LONGEST_WORDS);
}

function saidByLine(line: TableLine): string {
	return line.cells
		.map((cell) => ('trend' in cell ? cell.said : plainText(cell.runs)))
		.filter((text) => text !== '')
		.join(' · ')
		.slice(0, LONGEST_WORDS);
}

/** The statements of a block in reading order. */
export function statementsOf(block: Block): readonly Statement[] {
	if (block.kind === 'text') return [block.statement];
	return block.kind === 'list' ? block.statements : [];
}

/** What each statement and line of a part says, in reading order: its id, and its words. */
export function saidInPart(part: DocumentPart): readonly (readonly [id: string, said: string])[] {
	return part.blocks.flatMap((block) => [
		...statementsOf(block).map((one) => [one.id, saidByStatement(one)] as const),
		...(block.kind === 'table'
			? block.lines.map((line) => [line.id, saidByLine(line)] as const)
			: [])
	]);
}

/** What each statement and each line of a table says, by id: plain text, to be compared when the data change. */
export function saidBy(document: WrittenDocument): Readonly<Record<string, string>> {
	return Object.fromEntries(document.parts.flatMap(saidInPart));
}

/** What each statement says without its mark, by id: what own words in its place are compared with. */
export function plainWords(document: WrittenDocument): ReadonlyMap<string, string> {
	const statements = document.parts.flatMap(({ blocks }) => blocks.flatMap(statementsOf));
	return new Map(statements.map((one) => [one.id, wordsOf(one)]));
}
