import { readFile } from 'node:fs/promises';
import {
	answerQuestion,
	EMPTY_MAPPING,
	previewFigures,
	readMapping,
	type FiguresContext,
	type FiguresMapping,
	type FiguresPreview
} from '../../../src/lib/figures/importing/index.ts';
import type { Sheet } from '../../../src/lib/files/reading/index.ts';
import { figuresCliText } from '../../../src/lib/text/index.ts';
import { Refusal } from '../../briefing/refusal.ts';

/** Answers bring up new questions now and then; more rounds than this never help. */
const ROUNDS = 6;

/** A mapping as `--json` prints it, answers by the ids of questions, or both. */
export interface Answers {
	readonly mapping: FiguresMapping;
	readonly byQuestion: ReadonlyMap<string, string | null>;
}

export const NO_ANSWERS: Answers = { mapping: EMPTY_MAPPING, byQuestion: new Map() };

function answerOf(value: unknown): readonly [string, string | null] | null {
	if (typeof value !== 'object' || value === null) return null;
	const question: unknown = Reflect.get(value, 'question');
	const means: unknown = Reflect.get(value, 'means');
	return typeof question === 'string' && (typeof means === 'string' || means === null)
		? [question, means]
		: null;
}

/** Reads a file of answers: `{ "mapping": {…}, "answers": [{ "question": id, "means": text or null }] }`, or a mapping alone. */
export async function readAnswers(file: string): Promise<Answers> {
	const broken = new Refusal(figuresCliText.badMapping(file), 1);
	let kept: unknown;
	try {
		kept = JSON.parse(await readFile(file, 'utf8'));
	} catch {
		throw broken;
	}
	const alone = readMapping(kept);
	if (alone !== null) return { mapping: alone, byQuestion: new Map() };
	if (typeof kept !== 'object' || kept === null) throw broken;
	const mapping: unknown = Reflect.get(kept, 'mapping');
	const answers: unknown = Reflect.get(kept, 'answers');
	const read = mapping === undefined ? EMPTY_MAPPING : readMapping(mapping);
	const list = Array.isArray(answers) ? answers.map(answerOf) : [];
	if (read === null || list.includes(null) || (mapping === undefined && !Array.isArray(answers)))
		throw broken;
	return { mapping: read, byQuestion: new Map(list.filter((one) => one !== null)) };
}

/** The preview after all answers that were given. */
export function answeredPreview(
	sheets: readonly Sheet[],
	context: FiguresContext,
	{ mapping, byQuestion }: Answers
): FiguresPreview {
	let preview = previewFigures(sheets, context, mapping);
	for (let round = 0; round < ROUNDS; round += 1) {
		const answered = preview.questions.filter(({ id }) => byQuestion.has(id));
		if (answered.length === 0) break;
		const next = answered.reduce(
			(before, question) => answerQuestion(before, question, byQuestion.get(question.id) ?? null),
			preview.mapping
		);
		preview = previewFigures(sheets, context, next);
	}
	return preview;
}
