import type { CompareTwin } from '$lib/queries';
import { compareChoicesText, formatNumber } from '$lib/text';
import type { Weights } from '../choices';

const text = compareChoicesText.twins;

export const PARTS = ['size', 'type', 'built', 'area'] as const satisfies (keyof Weights)[];

/** What a distance is made of, in words: `Størrelse 0,12 · Byggeår: ikke oplyst, ikke regnet med`. */
export function partsOf(twin: CompareTwin, weights: Weights): string {
	const parts = {
		size: twin.size_part,
		type: twin.type_part,
		built: twin.built_part,
		area: twin.area_part
	};
	return PARTS.filter((part) => weights[part] > 0)
		.map((part) => {
			const distance = parts[part];
			return distance === null
				? `${text.parts[part]}: ${text.missing}`
				: `${text.parts[part]} ${formatNumber(distance, 2)}`;
		})
		.join(' · ');
}
