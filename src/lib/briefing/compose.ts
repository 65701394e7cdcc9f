import { briefingText } from '../text/index.ts';
import type { BriefingAnswers } from './answers.ts';
import type { WrittenDocument } from './document.ts';
import { agreementPart } from './parts/agreement.ts';
import { contextPart } from './parts/context.ts';
import { figuresPart } from './parts/figures.ts';
import { followUpPart } from './parts/follow-up.ts';
import { overviewPart } from './parts/overview.ts';
import { questionsPart } from './parts/questions.ts';
import { sincePart } from './parts/since.ts';
import { sourcesPart } from './parts/sources.ts';
import { themesPart } from './parts/themes.ts';

const PARTS = [
	overviewPart,
	sincePart,
	figuresPart,
	agreementPart,
	followUpPart,
	themesPart,
	questionsPart,
	contextPart,
	sourcesPart
] as const;

/**
 * The briefing on one organisation as a document. `date` is the day of the coming meeting, ISO; null while it is not
 * fixed. The same answers and the same date make the same document.
 */
export function composeBriefing(answers: BriefingAnswers, date: string | null): WrittenDocument {
	const { summary, organisation } = answers;
	const facts = { answers, date };
	return {
		title: briefingText.title(organisation.name),
		subtitle: briefingText.subtitle(date, summary.municipality_name),
		subject: briefingText.subject,
		runningHead: briefingText.runningHead(organisation.name, date, summary.data_date),
		example: summary.kind === 'example' ? briefingText.example : null,
		fileName: briefingText.fileName(organisation.name, date),
		dated: summary.data_date,
		parts: PARTS.map((part) => part(facts))
	};
}
