import { briefingPartsText, formatChange } from '../text/index.ts';

/** `+203`, and `uændret` where the change is less than the last digit shown. */
export function changeWords(change: number, decimals: number): string {
	const text = formatChange(change, decimals);
	return text === formatChange(0, decimals) ? briefingPartsText.unchanged : text;
}
