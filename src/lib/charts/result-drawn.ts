import type { Markish } from '@observablehq/plot';
import type { ResultPoint, ResultRun } from './result-types.ts';
import type { Stop } from './types.ts';

/** A point at its place in pixels. */
export interface DrawnPoint {
	readonly point: ResultPoint;
	readonly x: number;
	/** Null where the value is not known. */
	readonly y: number | null;
}

export interface DrawnRun {
	readonly run: ResultRun;
	readonly points: readonly DrawnPoint[];
}

/** What one form of chart adds to the drawing. */
export interface DrawnPart {
	readonly marks: readonly Markish[];
	readonly stops: readonly (readonly Stop[])[];
}
