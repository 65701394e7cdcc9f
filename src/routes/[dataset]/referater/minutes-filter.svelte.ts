import type { SearchFilter } from '$lib/search';
import { Choice } from '$lib/state';
import { addresses, minutesText } from '$lib/text';
import type { Offered, Option } from './meeting-list';

const NAMES = ['organisation', 'year', 'theme', 'kind'] as const;
export type FilterName = (typeof NAMES)[number];

/** A filter that is on. */
export interface ActiveFilter {
	readonly name: FilterName;
	readonly label: string;
	readonly value: string;
}

const NONE = '';

/**
 * What list and search are narrowed by, each in the address. Make it while a component is being set up.
 */
export class MinutesFilter {
	readonly offered: () => Offered;
	readonly choices: Readonly<Record<FilterName, Choice<string>>>;
	readonly #current: SearchFilter;

	constructor(offered: () => Offered) {
		this.offered = offered;
		const choose = (name: FilterName): Choice<string> =>
			new Choice<string>({
				name: addresses[name],
				allowed: () => offered()[name].map(({ value }) => value),
				fallback: () => NONE
			});
		this.choices = {
			organisation: choose('organisation'),
			year: choose('year'),
			theme: choose('theme'),
			kind: choose('kind')
		};
		this.#current = $derived.by(() => {
			const { organisation, year, theme, kind } = this.choices;
			return {
				...(organisation.value === NONE ? {} : { organisation: organisation.value }),
				...(year.value === NONE ? {} : { year: Number(year.value) }),
				...(theme.value === NONE ? {} : { theme: theme.value }),
				...(kind.value === NONE ? {} : { kind: kind.value })
			};
		});
	}

	get current(): SearchFilter {
		return this.#current;
	}

	get active(): readonly ActiveFilter[] {
		return NAMES.filter((name) => this.choices[name].value !== NONE).map((name) => ({
			name,
			label: minutesText.filters[name],
			value: this.labelOf(name, this.choices[name].value)
		}));
	}

	/** What a value is called; the value itself where nobody has called it anything. */
	labelOf(name: FilterName, value: string): string {
		return this.offered()[name].find((option: Option) => option.value === value)?.label ?? value;
	}

	remove(name: FilterName): void {
		this.choices[name].value = NONE;
	}

	clear(): void {
		for (const name of NAMES) this.remove(name);
	}
}
