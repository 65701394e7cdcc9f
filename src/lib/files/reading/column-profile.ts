import { readDayText } from './day-text.ts';
import { readNumberText, type NumberStyle } from './number-text.ts';
import { isEmptyCell, isMissingMark, readYesNo, type TypedColumnType } from './typed-value.ts';
import type { CellValue } from './sheet.ts';

/** A number that can be read in two ways, as an example of its column. */
export interface TwoWays {
	readonly text: string;
	readonly danish: number;
	readonly english: number;
}

/** Counts over all cells of a column, from which its type follows and what does not fit another. */
export class ColumnProfile {
	/** Cells with something in them. */
	filled = 0;
	/** Of these, marks that say "no value". */
	missing = 0;
	#numbers = 0;
	#numbersWithUnit = 0;
	#percents = 0;
	#codes = 0;
	readonly #integers: Record<NumberStyle, number> = { danish: 0, english: 0 };
	readonly #shows: Record<NumberStyle, number> = { danish: 0, english: 0 };
	readonly #twoWays: Record<',' | '.', { count: number; example: TwoWays | null }> = {
		',': { count: 0, example: null },
		'.': { count: 0, example: null }
	};
	#yesNo = 0;
	#days = 0;
	#slashDays = 0;
	#times = 0;

	add(cell: CellValue): void {
		if (isEmptyCell(cell)) return;
		this.filled += 1;
		if (typeof cell === 'number') this.#addNumber(cell, 'none', null);
		else if (typeof cell === 'boolean') this.#yesNo += 1;
		else if (cell !== null) this.#addText(cell);
	}

	#addNumber(value: number, unit: 'none' | 'percent' | 'other', shows: NumberStyle | null): void {
		this.#numbers += 1;
		if (unit === 'other') this.#numbersWithUnit += 1;
		else if (unit === 'percent') this.#percents += 1;
		if (shows !== null) this.#shows[shows] += 1;
		if (Number.isSafeInteger(value)) {
			this.#integers.danish += 1;
			this.#integers.english += 1;
		}
	}

	#addText(text: string): void {
		if (isMissingMark(text)) {
			this.missing += 1;
			return;
		}
		const first = text.trimStart().charCodeAt(0);
		const isLetter =
			(first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first > 0x2fff;
		if (isLetter && readYesNo(text) !== null) this.#yesNo += 1;
		// Most cells of most files are words, and words that begin with other letters than these are no number.
		if (isLetter && !/^\s*kr/iu.test(text)) return;
		const number = readNumberText(text);
		if (number.kind === 'number') this.#addNumber(number.value, number.unit, number.shows);
		else if (number.kind === 'two-ways') this.#addTwoWays(text, number);
		else if (/^\s*[+-]?\d{1,15}\s*$/u.test(text)) this.#codes += 1;
		else this.#addDay(text);
	}

	#addTwoWays(
		text: string,
		{ danish, english, sign }: { danish: number; english: number; sign: ',' | '.' }
	): void {
		const seen = this.#twoWays[sign];
		seen.count += 1;
		seen.example ??= { text, danish, english };
		this.#numbers += 1;
		if (Number.isSafeInteger(danish)) this.#integers.danish += 1;
		if (Number.isSafeInteger(english)) this.#integers.english += 1;
	}

	#addDay(text: string): void {
		const day = readDayText(text);
		if (day === null) return;
		if (day.hasSlash) this.#slashDays += 1;
		if (day.time === null || day.time.endsWith('T00:00:00')) this.#days += 1;
		else this.#times += 1;
	}

	/**
	 * A number of the column that can be read in two ways, when the column does not say which: one with a comma always
	 * (`8,000`); one with a point (`8.000`, in Danish eight thousand) where other numbers have English decimals, or the
	 * whole file has. Null if there is nothing to ask.
	 */
	question(isEnglishFile: boolean): { readonly example: TwoWays; readonly count: number } | null {
		const { ',': comma, '.': point } = this.#twoWays;
		const asksPoint = isEnglishFile || this.#shows.english > 0;
		const example = comma.example ?? (asksPoint ? point.example : null);
		if (example === null) return null;
		return { example, count: comma.count + (asksPoint ? point.count : 0) };
	}

	/** Values that fit a type. `style` decides of numbers that can be read in two ways. */
	fits(type: TypedColumnType, style: NumberStyle): number {
		switch (type) {
			case 'text':
				return this.filled;
			case 'integer':
				return this.#integers[style] + this.#codes;
			case 'number':
				return this.#numbers + this.#codes;
			case 'boolean':
				return this.#yesNo;
			case 'date':
				return this.#days;
			case 'timestamp':
				return this.#days + this.#times;
		}
	}

	/** Values that would become unknown with a type. Marks for "no value" are unknown anyhow. */
	misfits(type: TypedColumnType, style: NumberStyle): number {
		return type === 'text' ? 0 : this.filled - this.missing - this.fits(type, style);
	}

	/** Numbers with `%` after them, which become 48 and not 0.48. */
	get percents(): number {
		return this.#percents;
	}

	/**
	 * The type that every value fits. Text where units, codes with a zero in front or days with a slash are among them: those
	 * a person may call numbers or dates, a machine may not.
	 */
	guess(style: NumberStyle): TypedColumnType {
		const values = this.filled - this.missing;
		if (values === 0) return 'text';
		if (this.#yesNo === values) return 'boolean';
		const isMixed = this.#percents > 0 && this.#percents < this.#numbers;
		if (this.#numbers === values && this.#numbersWithUnit === 0 && !isMixed) {
			return this.#integers[style] === values && this.#percents === 0 ? 'integer' : 'number';
		}
		if (this.#slashDays > 0) return 'text';
		if (this.#days === values) return 'date';
		return this.#days + this.#times === values ? 'timestamp' : 'text';
	}
}
