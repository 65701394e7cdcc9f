import type { FiguresContext } from '../../../src/lib/figures/importing/index.ts';
import type { Located } from '../../../src/lib/model/index.ts';
import type { Register } from '../register.ts';

const values = <T>(rows: readonly Located<T>[]): readonly T[] => rows.map(({ value }) => value);

/** What figures are read against: a dataset as it stands on disk. */
export function figuresContext({ id, catalogue, content }: Register): FiguresContext {
	return {
		dataset: id,
		municipality: content.dataset.value.municipality,
		indicators: values(catalogue.indicators),
		units: values(catalogue.units),
		organisations: values(content.organisations),
		departments: values(content.departments),
		areas: values(content.areas),
		observations: values(content.observations)
	};
}
