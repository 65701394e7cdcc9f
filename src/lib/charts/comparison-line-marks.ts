import type { Markish } from '@observablehq/plot';
import type { ComparisonFrame } from './comparison-frame.ts';
import type { ComparedLine, ShownComparison } from './comparison-lines.ts';
import { MOST_TOLD_APART } from './comparison-look.ts';
import { runsOf } from './gaps.ts';
import type { PlacedPoint } from './indicator-series.ts';
import { dot, lineY, link } from './plot.ts';

/** More peers than this are drawn fainter and cannot be walked one by one. */
export const MOST_PEERS = 40;
/** Below so many pixels from year to year dots would hide the line. */
const DOT_ROOM = 9;

interface Row extends PlacedPoint {
	/** Line and run: rows with the same key are joined. */
	readonly key: string;
	readonly colour: string;
	readonly symbol: string;
	/** Alone in its run: without a dot it would not be seen. */
	readonly isAlone: boolean;
}

interface Bridge {
	readonly at: number;
	readonly value: number | null;
	readonly toAt: number;
	readonly toValue: number | null;
	readonly colour: string;
}

const COLOUR = { value: 'colour', scale: null } as const;
const PLACE = { x: 'at', y: 'value' } as const;

function rowsOf(lines: readonly ComparedLine[], step: number): readonly Row[] {
	return lines.flatMap((line, index) => {
		const runs = runsOf(line.points, step, (point) => point.value !== null);
		return runs.flatMap((run, place) =>
			run.map((point) => ({
				...point,
				key: `${String(index)}-${String(place)}`,
				colour: line.look.colour,
				symbol: line.look.symbol,
				isAlone: run.length === 1
			}))
		);
	});
}

/** From the last value before a gap to the first one after it. */
function bridgesOf(lines: readonly ComparedLine[], step: number): readonly Bridge[] {
	return lines.flatMap((line) => {
		const runs = runsOf(line.points, step, (point) => point.value !== null);
		return runs.slice(1).flatMap((run, index) => {
			const from = runs[index]?.at(-1);
			const to = run[0];
			if (from === undefined || to === undefined) return [];
			const { colour } = line.look;
			return [{ at: from.at, value: from.value, toAt: to.at, toValue: to.value, colour }];
		});
	});
}

/** The peers: one mark of thin grey lines, and dots only for what no line shows. */
export function peerLineMarks(shown: ShownComparison): Markish[] {
	const rows = rowsOf(shown.peers, shown.step);
	const lonely = rows.filter((row) => row.isAlone);
	const marks: Markish[] = [];
	if (rows.length > lonely.length) {
		marks.push(
			lineY(rows, {
				...PLACE,
				z: 'key',
				stroke: 'var(--chart-peer)',
				strokeWidth: 1,
				strokeOpacity: shown.peers.length > MOST_PEERS ? 0.35 : 0.6
			})
		);
	}
	if (lonely.length > 0) {
		marks.push(dot(lonely, { ...PLACE, r: 2, fill: 'var(--chart-peer)', fillOpacity: 0.7 }));
	}
	return marks;
}

/** Those that went into a chosen one: its colour, lighter and in short dashes, until they end. */
export function beforeMarks(shown: ShownComparison): Markish[] {
	const rows = rowsOf(shown.before, shown.step);
	if (rows.length === 0) return [];
	const lonely = rows.filter((row) => row.isAlone);
	const line = lineY(rows, {
		...PLACE,
		z: 'key',
		stroke: COLOUR,
		strokeWidth: 1.5,
		strokeOpacity: 0.6,
		strokeDasharray: '3 3'
	});
	return lonely.length === 0
		? [line]
		: [line, dot(lonely, { ...PLACE, r: 2, fill: COLOUR, fillOpacity: 0.6 })];
}

function bridgeMark(bridges: readonly Bridge[]): Markish[] {
	if (bridges.length === 0) return [];
	return [
		link(bridges, {
			x1: 'at',
			y1: 'value',
			x2: 'toAt',
			y2: 'toValue',
			stroke: COLOUR,
			strokeWidth: 1,
			strokeOpacity: 0.5
		})
	];
}

function linesByDash(
	lines: readonly ComparedLine[],
	step: number,
	width: number,
	isLight: boolean
): Markish[] {
	const dashes = [...new Set(lines.map((line) => line.look.dash))];
	return dashes.flatMap((dash) => {
		const rows = rowsOf(
			lines.filter((line) => line.look.dash === dash),
			step
		);
		if (rows.every((row) => row.isAlone)) return [];
		return [
			lineY(rows, {
				...PLACE,
				z: 'key',
				stroke: COLOUR,
				strokeWidth: width,
				...(isLight ? { strokeOpacity: 0.6 } : {}),
				...(dash === null ? {} : { strokeDasharray: dash })
			})
		];
	});
}

function dotMarks(rows: readonly Row[], radius: number): Markish[] {
	const firm = rows.filter((row) => row.quality !== 'estimate');
	const estimates = rows.filter((row) => row.quality === 'estimate');
	const marks: Markish[] = [];
	if (firm.length > 0) {
		const paint = { fill: COLOUR, stroke: 'var(--paper)', strokeWidth: 1 };
		marks.push(dot(firm, { ...PLACE, ...paint, symbol: 'symbol', r: radius }));
	}
	if (estimates.length > 0) {
		const paint = { fill: 'var(--paper)', stroke: COLOUR, strokeWidth: 1.25 };
		marks.push(dot(estimates, { ...PLACE, ...paint, symbol: 'symbol', r: radius }));
	}
	return marks;
}

/**
 * The chosen, the first on top: lines grouped by dash, joined lightly across gaps; dots with a shape each
 * while they are few, and only where a line says too little when they are many.
 */
export function chosenMarks(shown: ShownComparison, frame: ComparisonFrame): Markish[] {
	const { step } = shown;
	const backwards = [...shown.chosen].reverse();
	const firsts = new Set(shown.chosen.slice(0, 1));
	const main = backwards.filter((line) => line.isMain && !firsts.has(line));
	const first = backwards.filter((line) => line.isMain && firsts.has(line));
	const others = backwards.filter((line) => !line.isMain);
	const isCrowd = shown.count > MOST_TOLD_APART;
	const width = step > 1 ? 1.25 : isCrowd ? 1.25 : 2;
	const rows = rowsOf(backwards, step);
	const isDotted = !isCrowd && (frame.pixelsPerYear >= DOT_ROOM || step > 1);
	const dotted = isDotted ? rows : rows.filter((row) => row.isAlone || row.quality === 'estimate');
	return [
		...bridgeMark(bridgesOf(backwards, step)),
		...linesByDash(others, step, 1, true),
		...linesByDash(main, step, width, step > 1 || isCrowd),
		...linesByDash(first, step, step > 1 ? 1.25 : 2.25, step > 1),
		...dotMarks(dotted, isCrowd ? 2 : 3.25)
	];
}
