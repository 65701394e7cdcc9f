import { briefingPartsText, isolate, sitePaths } from '../text/index.ts';
import type { BriefingAnswers } from './answers.ts';
import type { Evidence } from './document.ts';
import { pageEvidence } from './evidence.ts';

/** What a figure stands on, and where the profile shows it. */
interface FigurePlace {
	readonly subject_kind: string;
	readonly subject_id: string;
	readonly indicator: string;
	readonly source_title: string | null;
	readonly source_url: string | null;
	/** What must be known to read the figure. */
	readonly note: string | null;
}

/** The profile with all figures. */
export function profileOf(answers: BriefingAnswers): Evidence {
	const path = sitePaths.organisation(answers.summary.id, answers.organisation.id);
	return pageEvidence(briefingPartsText.profile, path);
}

/** The source of a number with what it says of it, and the number's own place on the profile. */
export function figureEvidence(answers: BriefingAnswers, row: FigurePlace): Evidence {
	const profile = sitePaths.organisation(answers.summary.id, answers.organisation.id);
	const title = isolate(row.source_title ?? briefingPartsText.figures.unknownSource);
	return {
		place: row.note === null ? title : briefingPartsText.context.noted(title, isolate(row.note)),
		quote: null,
		path: `${profile}#${row.subject_kind}-${row.subject_id}-${row.indicator}`,
		address: row.source_url
	};
}
