/** What the frame asks of the grid itself. */
export interface GridHandle {
	/** Gives the active cell the focus, in sight. */
	focusActive(): Promise<void>;
	/** Back to the first row and column. */
	toStart(): void;
}
