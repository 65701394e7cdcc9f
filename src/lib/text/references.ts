import { statText, word } from './field.ts';

interface Reference {
	readonly kind: 'population' | 'municipality' | 'country' | 'sector';
	readonly name: string;
	readonly year: number;
}

/** The short label of a figure that stands beside the chosen one: `hele landet`, `25–29 år`. */
export function referenceLabel(reference: Reference): string {
	switch (reference.kind) {
		case 'population':
			return reference.name;
		case 'municipality':
			return 'kommunen';
		case 'country':
			return 'hele landet';
		case 'sector':
			return reference.name === '' ? 'almene boliger' : reference.name;
	}
}

/** `kritisk lav værdi (2019)`: a limit is always named with the year it was set. */
export function limitLabel(limit: { readonly stat: string; readonly year: number }): string {
	return `${word(statText, limit.stat)} (${String(limit.year)})`;
}
