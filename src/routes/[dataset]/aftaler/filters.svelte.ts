import { address, Choice } from '$lib/state';
import { addresses } from '$lib/text';
import { FILTERS, ORDERS, type FilterName, type Filters, type Order } from './matching';

const { commitments } = addresses;

/** The name of each filter in the address. */
export const FILTER_ADDRESS: Readonly<Record<FilterName, string>> = {
	status: commitments.status,
	owner: commitments.owner,
	forum: commitments.forum,
	organisation: addresses.organisation,
	theme: addresses.theme,
	age: commitments.age,
	kind: addresses.kind
};

/** The part of an address that makes these choices: `?status=uafsluttet&ejer=kommunen`. */
export function queryOf(filters: Partial<Filters>): string {
	const parts = FILTERS.flatMap((name) => {
		const value = filters[name] ?? '';
		return value === '' ? [] : [`${FILTER_ADDRESS[name]}=${encodeURIComponent(value)}`];
	});
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** All choices of the page; they live in the address. Make it while a component is being set up. */
export class ThreadChoices {
	readonly choices: Readonly<Record<FilterName, Choice<string>>>;
	readonly #order: Choice<string>;
	readonly #filters: Filters = $derived.by(() => this.#read());

	/** `allowed`: the words that each filter knows; anything else in the address counts as no choice. */
	constructor(allowed: (name: FilterName) => readonly string[]) {
		this.choices = Object.fromEntries(
			FILTERS.map((name) => [
				name,
				new Choice<string>({
					name: FILTER_ADDRESS[name],
					allowed: () => allowed(name),
					fallback: () => ''
				})
			])
		) as Record<FilterName, Choice<string>>;
		this.#order = new Choice<string>({
			name: addresses.sort,
			allowed: () => ORDERS.map((order) => commitments.orders[order]),
			fallback: () => commitments.orders.age
		});
	}

	get filters(): Filters {
		return this.#filters;
	}

	get isAny(): boolean {
		return FILTERS.some((name) => this.#filters[name] !== '');
	}

	get order(): Order {
		return ORDERS.find((order) => commitments.orders[order] === this.#order.value) ?? 'age';
	}

	set order(order: Order) {
		this.#order.value = commitments.orders[order];
	}

	reset(): void {
		address.set(Object.fromEntries(FILTERS.map((name) => [FILTER_ADDRESS[name], null])));
	}

	#read(): Filters {
		return Object.fromEntries(FILTERS.map((name) => [name, this.choices[name].value])) as Record<
			FilterName,
			string
		>;
	}
}
