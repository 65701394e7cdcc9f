import { formatNumber, sqlChartText } from '../text/index.ts';
import { cleanLabel } from './text-width.ts';
import { timeText } from './result-time.ts';
import type { ResultSide } from './result-types.ts';
import { tickLabels } from './scale.ts';
import type { Stop } from './types.ts';

/** From here on a number is written as a power of ten. */
const HUGE = 1e15;

function powerText(value: number): string {
	const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
	return sqlChartText.power(formatNumber(Number(mantissa), 2), exponent.replace('+', ''));
}

/** A number as it is read. */
export function numberText(value: number, decimals: number): string {
	return Math.abs(value) >= HUGE ? powerText(value) : formatNumber(value, decimals);
}

/** Labels of a side's round numbers. */
export function axisLabels(ticks: readonly number[]): readonly string[] {
	const isPlain = ticks.every(
		(tick) => tick === 0 || (Math.abs(tick) < HUGE && Math.abs(tick) >= 1e-4)
	);
	return isPlain ? tickLabels(ticks) : ticks.map((tick) => (tick === 0 ? '0' : powerText(tick)));
}

/** A place on a side as it is read; `written` is how the answer writes it. */
export function placeText(side: ResultSide, place: number, written: string): string {
	if (side.kind === 'name') return cleanLabel(side.names[place] ?? '');
	if (written !== '') return cleanLabel(written);
	if (side.kind === 'moment') return timeText(new Date(place).toISOString());
	return side.kind === 'year' ? String(Math.round(place)) : numberText(place, side.decimals);
}

/** Parts of what is said at a place: column and value. Nothing for a part without a value. */
export function saying(parts: readonly (readonly [string, string | null])[]): string {
	return parts
		.flatMap(([column, value]) => {
			if (value === null || value === '') return [];
			return [column === '' ? value : sqlChartText.part(cleanLabel(column), value)];
		})
		.join('; ');
}

/** A stop whose text is made when somebody stands on it: there may be twenty thousand. */
export class ResultStop implements Stop {
	readonly x: number;
	readonly y: number;
	readonly #say: () => string;

	constructor(x: number, y: number, say: () => string) {
		this.x = x;
		this.y = y;
		this.#say = say;
	}

	get text(): string {
		return this.#say();
	}
}
