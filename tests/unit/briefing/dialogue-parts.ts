import { readFile } from 'node:fs/promises';
import { briefingAnswers, type BriefingAnswers } from '../../../src/lib/briefing/answers.ts';
import type { Block, DocumentPart, Statement } from '../../../src/lib/briefing/document.ts';
import { agreementPart } from '../../../src/lib/briefing/parts/agreement.ts';
import { followUpPart } from '../../../src/lib/briefing/parts/follow-up.ts';
import { overviewPart } from '../../../src/lib/briefing/parts/overview.ts';
import { questionsPart } from '../../../src/lib/briefing/parts/questions.ts';
import { sourcesPart } from '../../../src/lib/briefing/parts/sources.ts';
import { themesPart } from '../../../src/lib/briefing/parts/themes.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { makeSmallDataset, rowsOf, type SmallRows } from '../../fixtures/small-database.ts';

/** The parts that tell of the dialogue, in the order of the briefing. */
const PARTS = [overviewPart, agreementPart, followUpPart, themesPart, questionsPart, sourcesPart];

export async function openDataset(name: string): Promise<Engine> {
	return openNodeEngine({ name, bytes: await readFile(`static/data/${name}.duckdb`) });
}

export async function openSmall(rows: SmallRows): Promise<Engine> {
	return openNodeEngine({ name: 'test', bytes: await makeSmallDataset(rows) });
}

/** Throws for an organisation that the dataset does not know. */
export async function answersOf(
	engine: Engine,
	organisation: string,
	before = ''
): Promise<BriefingAnswers> {
	const answers = await briefingAnswers(
		(question) => rowsOf(engine, question),
		organisation,
		before
	);
	if (answers === null) throw new Error(`no organisation ${organisation}`);
	return answers;
}

export function partsOf(answers: BriefingAnswers, date: string | null = null): DocumentPart[] {
	return PARTS.map((part) => part({ answers, date }));
}

export function statementsOf(block: Block): readonly Statement[] {
	if (block.kind === 'text') return [block.statement];
	return block.kind === 'list' ? block.statements : [];
}

export const textOf = (statement: Statement): string =>
	statement.text.map(({ text }) => text).join('');

/** Every statement of a part, in reading order. */
export function statementsIn(parts: readonly DocumentPart[], id?: string): readonly Statement[] {
	return parts
		.filter((part) => id === undefined || part.id === id)
		.flatMap(({ blocks }) => blocks.flatMap(statementsOf));
}

/** A part as lines: headings, and each statement with its mark. */
export function linesOf(parts: readonly DocumentPart[], id: string): readonly string[] {
	return parts
		.filter((part) => part.id === id)
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) =>
			block.kind === 'heading'
				? [`# ${block.text}`]
				: statementsOf(block).map(
						(one) => `${one.mark === undefined ? '' : `[${one.mark}] `}${textOf(one)}`
					)
		);
}
