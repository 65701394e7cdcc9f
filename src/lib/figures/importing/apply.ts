import type { Observation, Source } from '../../model/index.ts';
import { importId } from './import-id.ts';
import type { ApplyResult, FigureDecisions, ImportRecord } from './outcome.ts';
import { cleanLine } from './own-texts.ts';
import type { FiguresPreview, ProposedFigure } from './preview.ts';

function refused(
	reason: Extract<ApplyResult, { status: 'refused' }>['reason'],
	count = 0
): ApplyResult {
	return { status: 'refused', reason, count };
}

function observationOf(
	figure: ProposedFigure,
	source: string,
	decisions: FigureDecisions
): Observation {
	const { subject, indicator, period, population, value, status, note } = figure;
	return {
		subject,
		indicator,
		period,
		population,
		value,
		status: status === null ? null : cleanLine(status),
		quality: decisions.quality,
		source,
		fetched: decisions.fetched,
		note: note === null ? null : cleanLine(note)
	};
}

function sourceOf(id: string, { source, fetched }: FigureDecisions): Source {
	const { title, publisher, url, date } = source;
	return {
		id,
		title: cleanLine(title),
		publisher: cleanLine(publisher),
		url,
		file: null,
		date,
		fetched
	};
}

interface Sorted {
	readonly taken: readonly ProposedFigure[];
	readonly undecided: number;
	readonly kept: number;
}

/** Figures that go in: new ones, those that fill a gap, and those that replace another on a person's word. */
function sorted(
	{ figures }: FiguresPreview,
	{ conflicts, conflictsByKey }: FigureDecisions
): Sorted {
	const byKey = new Map(conflictsByKey.map(({ key, choice }) => [key, choice]));
	const choices = figures.map((figure) => {
		if (figure.state === 'same') return 'same';
		return figure.state === 'conflict' ? (byKey.get(figure.key) ?? conflicts) : 'replace';
	});
	return {
		taken: figures.filter((_, at) => choices[at] === 'replace'),
		undecided: choices.filter((choice) => choice === null).length,
		kept: choices.filter((choice) => choice === 'keep').length
	};
}

/**
 * A preview and a person's decisions as one change of the dataset, or why there is none: all or nothing. What stands there
 * already changes nothing, so the same file twice gives an empty change the second time.
 */
export function applyFigures(preview: FiguresPreview, decisions: FigureDecisions): ApplyResult {
	const { counts, figures, questions } = preview;
	if (counts.errors > 0) return refused('errors', counts.errors);
	if (questions.length > 0) return refused('questions', questions.length);
	if (figures.length === 0) return refused('nothing');
	if (cleanLine(decisions.source.title) === '' || cleanLine(decisions.source.publisher) === '')
		return refused('source');
	const { taken, undecided, kept } = sorted(preview, decisions);
	if (undecided > 0) return refused('conflicts', undecided);
	const id = importId(preview.dataset, taken);
	const source = taken.length === 0 ? null : sourceOf(id, decisions);
	const removed = taken.flatMap(({ existing }) => (existing === null ? [] : [existing]));
	const record: ImportRecord | null =
		source === null
			? null
			: {
					version: 1,
					id,
					dataset: preview.dataset,
					source,
					mapping: preview.mapping,
					added: taken.length,
					replaced: removed
				};
	const of = (state: ProposedFigure['state']): number =>
		taken.filter((figure) => figure.state === state).length;
	return {
		status: 'applied',
		change: {
			added: taken.map((figure) => observationOf(figure, id, decisions)),
			removed,
			source,
			record,
			counts: {
				added: of('new'),
				replaced: of('conflict'),
				filled: of('fills'),
				kept,
				same: counts.same
			}
		}
	};
}
