/** A cell by its place as shown: row -1 is the head. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** A rectangle of cells, both ends in it. */
export interface CellArea {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
	/** Rows that are seen at once. */
	readonly page: number;
}

export function areaBetween(a: CellPlace, b: CellPlace): CellArea {
	return {
		top: Math.max(0, Math.min(a.row, b.row)),
		bottom: Math.max(a.row, b.row),
		left: Math.min(a.column, b.column),
		right: Math.max(a.column, b.column)
	};
}

export function isInArea(area: CellArea, row: number, column: number): boolean {
	return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The nearest place that exists; without rows the head. */
export function within(place: CellPlace, { rows, columns }: GridSize): CellPlace {
	return {
		row: Math.max(-1, Math.min(place.row, rows - 1)),
		column: Math.max(0, Math.min(place.column, columns - 1))
	};
}

/** Where a key leads from a cell; null for keys that do not move. */
export function moveBy(
	key: string,
	isFar: boolean,
	{ row, column }: CellPlace,
	size: GridSize
): CellPlace | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const to = (place: CellPlace): CellPlace => within(place, size);
	switch (key) {
		case 'ArrowDown':
			return to({ row: isFar ? last.row : row + 1, column });
		case 'ArrowUp':
			return to({ row: isFar ? Math.min(row, 0) : row - 1, column });
		case 'ArrowRight':
			return to({ row, column: isFar ? last.column : column + 1 });
		case 'ArrowLeft':
			return to({ row, column: isFar ? 0 : column - 1 });
		case 'Home':
			return to({ row: isFar ? 0 : row, column: 0 });
		case 'End':
			return to({ row: isFar ? last.row : row, column: last.column });
		case 'PageDown':
			return to({ row: row + size.page, column });
		case 'PageUp':
			return to({ row: Math.max(Math.min(row, 0), row - size.page), column });
		default:
			return null;
	}
}
