import type { FigureRow } from '$lib/parts/figure-row';
import type { DepartmentCard, DepartmentFigure } from '$lib/queries';
import { chartText, departmentText, formatNumber } from '$lib/text';

/** Its name; where it does not count everyone, with whom it counts. */
export function labelOf({ indicator_label, population }: DepartmentFigure): string {
	return population === chartText.allPopulations
		? indicator_label
		: departmentText.population(indicator_label, population);
}

/** As the charts and tables of profiles show it: beside the peers and the organisation as a whole. */
export function figureRow(row: DepartmentFigure, card: DepartmentCard): FigureRow {
	const dwellings = formatNumber(card.dwellings, 0);
	return {
		...row,
		subject_kind: 'department',
		subject_id: card.id,
		subject_name: card.name,
		indicator_label: labelOf(row),
		peer_n: row.peer?.n ?? null,
		peer_median: row.peer?.median ?? null,
		rank_from_top: row.peer?.rank_from_top ?? null,
		beside: {
			name: departmentText.beside,
			points: row.is_total ? [] : row.organisation_points
		},
		remark: row.is_few
			? { short: departmentText.few, sentence: departmentText.fewSentence(dwellings) }
			: null
	};
}
