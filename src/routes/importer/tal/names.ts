import type { FiguresContext } from '$lib/figures/importing/answers';
import { figuresPageText, formatValue, UNKNOWN } from '$lib/text';

export interface NameGroup {
	readonly label: string;
	readonly names: readonly { readonly means: string; readonly label: string }[];
}

/** What the page calls subjects, indicators and values of a dataset. */
export class FigureNames {
	readonly subjects: readonly NameGroup[];
	readonly indicators: NameGroup;
	readonly #labels: ReadonlyMap<string, string>;
	readonly #indicators: ReadonlyMap<string, FiguresContext['indicators'][number]>;

	constructor({ municipality, organisations, departments, areas, indicators }: FiguresContext) {
		const words = figuresPageText.subjects;
		const known = new Map(organisations.map(({ id, name }) => [id, name]));
		this.subjects = [
			{
				label: words.organisation,
				names: organisations.map(({ id, name }) => ({ means: `organisation:${id}`, label: name }))
			},
			{
				label: words.department,
				names: departments.map(({ id, name, organisation }) => ({
					means: `department:${id}`,
					label: `${name} (${known.get(organisation) ?? organisation})`
				}))
			},
			{
				label: words.area,
				names: areas.map(({ id, name }) => ({ means: `area:${id}`, label: name }))
			},
			{
				label: words.municipality,
				names: [
					{ means: `municipality:${municipality.id}`, label: municipality.name },
					{ means: 'country:danmark', label: figuresPageText.country }
				]
			}
		].filter(({ names }) => names.length > 0);
		this.indicators = {
			label: figuresPageText.indicators,
			names: indicators.map(({ id, label }) => ({ means: id, label }))
		};
		this.#labels = new Map(
			this.subjects.flatMap(({ names }) => names.map(({ means, label }) => [means, label] as const))
		);
		this.#indicators = new Map(indicators.map((one) => [one.id, one]));
	}

	subject(id: string): string {
		return this.#labels.get(id) ?? id;
	}

	indicator(id: string): string {
		return this.#indicators.get(id)?.label ?? id;
	}

	/** A value with its unit, or the word that stands in its place. */
	value(
		indicator: string,
		{ value, status }: { readonly value: number | null; readonly status: string | null }
	): string {
		if (value === null) return status ?? UNKNOWN;
		const { decimals = 2, unit = '' } = this.#indicators.get(indicator) ?? {};
		const own = Math.max(decimals, Math.min(4, String(value).split('.')[1]?.length ?? 0));
		return formatValue(value, { symbol: unit, decimals: own });
	}
}
