import type { ChartRequest, Size } from './types.ts';

/**
 * In the browser the prerendered drawing is kept, not drawn again. A blank, not an empty text: with
 * an empty one Svelte throws the prerendered drawing away.
 */
export function staticChart(_request: ChartRequest, _size: Size, _name: string): string {
	return ' ';
}
