import type { Result } from '../engine/index.ts';
import { sqlResultsText } from '../text/index.ts';
import { cellText } from './cell-text.ts';
import { lookOf, sampleOf, type ColumnLook } from './column-look.ts';

/** Pixels. */
export const NARROWEST = 56;
const WIDEST = 1200;
/** A column takes no more from the start: its longest texts are opened instead. */
const WIDEST_AT_FIRST = 320;
/** Room in a head for its arrow and its menu, and in a cell for its padding. */
const HEAD_ROOM = 60;
const CELL_ROOM = 20;
/** Of the widest typeface that may have to stand in for ours. */
const PIXELS_PER_SIGN = 7.8;
/** Values that are looked at for all widths together. */
const LOOKED_AT = 20_000;

/** Where a shown column stands. */
export interface ColumnPlace {
	/** Its number in the result. */
	readonly column: number;
	/** Its number among those shown. */
	readonly place: number;
	/** Pixels from the first column's start. */
	readonly left: number;
	readonly width: number;
}

/** Which columns of a result are shown, in what order and how wide. */
export class GridColumns {
	readonly #result: Result;
	readonly looks: readonly ColumnLook[];
	readonly #fitting: readonly number[];
	#shown = $state.raw<readonly number[]>([]);
	#widths = $state.raw<readonly number[]>([]);
	#frozen = $state(0);
	readonly #places = $derived.by((): readonly ColumnPlace[] => {
		let left = 0;
		return this.#shown.map((column, place) => {
			const width = this.#widths[column] ?? NARROWEST;
			left += width;
			return { column, place, left: left - width, width };
		});
	});

	constructor(result: Result) {
		this.#result = result;
		this.looks = result.columns.map((_, column) => lookOf(result, column));
		this.#fitting = result.columns.map((_, column) => this.#fit(column));
		this.#shown = [...this.#fitting.keys()];
		this.#widths = this.#fitting;
	}

	/** Columns of the result, in the order in which they are shown. */
	get shown(): readonly number[] {
		return this.#shown;
	}

	get places(): readonly ColumnPlace[] {
		return this.#places;
	}

	/** How many of the first shown stay when the others are scrolled. */
	get frozen(): number {
		return Math.min(this.#frozen, this.#shown.length);
	}

	get total(): number {
		const last = this.#places.at(-1);
		return last === undefined ? 0 : last.left + last.width;
	}

	/** How many of the frozen ones there is room for, as the grid last found. */
	frozenShown = $state(0);

	/** As many of the frozen ones as leave room for others in `room` pixels. */
	frozenWithin(room: number): number {
		let count = this.frozen;
		const widthOf = (place: number): number => {
			const last = this.#places[place - 1];
			return last === undefined ? 0 : last.left + last.width;
		};
		while (count > 0 && widthOf(count) > room) count -= 1;
		return count;
	}

	freeze(count: number): void {
		this.#frozen = Math.max(0, count);
	}

	/** Shown again, a column stands where it stood in the result. */
	setShown(column: number, isShown: boolean): void {
		const others = this.#shown.filter((other) => other !== column);
		const at = this.#shown.indexOf(column);
		if (!isShown && at >= 0 && at < this.#frozen) this.#frozen -= 1;
		if (!isShown || at >= 0) {
			this.#shown = isShown ? this.#shown : others;
			return;
		}
		const after = others.findIndex((other) => other > column);
		this.#shown = others.toSpliced(after < 0 ? others.length : after, 0, column);
	}

	showAll(): void {
		const hidden = this.#result.columns.map((_, column) => column);
		this.#shown = [...this.#shown, ...hidden.filter((column) => !this.#shown.includes(column))];
	}

	hideAll(): void {
		this.#shown = [];
		this.#frozen = 0;
	}

	/** Moves a column `by` places among those shown. */
	move(column: number, by: number): void {
		const at = this.#shown.indexOf(column);
		const to = Math.max(0, Math.min(at + by, this.#shown.length - 1));
		if (at >= 0) this.#shown = this.#shown.toSpliced(at, 1).toSpliced(to, 0, column);
	}

	width(column: number): number {
		return this.#widths[column] ?? NARROWEST;
	}

	setWidth(column: number, width: number): void {
		const fitting = Math.round(Math.max(NARROWEST, Math.min(width, WIDEST)));
		this.#widths = this.#widths.with(column, fitting);
	}

	/** As wide as the values looked at need. */
	fit(column: number): void {
		this.setWidth(column, this.#fitting[column] ?? NARROWEST);
	}

	reset(): void {
		this.#shown = [...this.#fitting.keys()];
		this.#widths = this.#fitting;
		this.#frozen = 0;
	}

	#fit(column: number): number {
		const { name = '', type = '' } = this.#result.columns[column] ?? {};
		const count = Math.max(10, Math.min(60, Math.floor(LOOKED_AT / this.#result.columns.length)));
		const look = this.looks[column] ?? lookOf(this.#result, column);
		const texts = sampleOf(this.#result, column, count).map((value) =>
			value === null ? '' : cellText(value, look)
		);
		const cell = Math.max(sqlResultsText.unknown.length, ...texts.map((text) => text.length));
		const head = Math.max(name.length, Math.min(type.length, 14) * 0.8);
		const wish = Math.max(cell * PIXELS_PER_SIGN + CELL_ROOM, head * PIXELS_PER_SIGN + HEAD_ROOM);
		return Math.round(Math.max(NARROWEST, Math.min(wish, WIDEST_AT_FIRST)));
	}
}
