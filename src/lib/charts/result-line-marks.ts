import type { Markish } from '@observablehq/plot';
import { runsOf, stepOf } from './gaps.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { areaY, dot, lineY, link } from './plot.ts';
import type { DrawnPoint, DrawnRun } from './result-drawn.ts';
import { lookOfSeries } from './result-legend.ts';
import type { ResultPlane } from './result-types.ts';

/** Below so many pixels from point to point dots would hide the line. */
const DOT_ROOM = 9;

type Piece = readonly DrawnPoint[];

/** A line's pieces: it ends where a value is unknown or a year is missing. */
function piecesOf(input: ResultPlane, { points }: DrawnRun): readonly Piece[] {
	const places = points.map(({ point }) => point.x);
	const isYears = input.x.kind === 'year' && places.every(Number.isInteger);
	const step = isYears
		? stepOf(
				points.map(({ point }) => point.written),
				places
			)
		: Number.POSITIVE_INFINITY;
	const placed = points.map((drawn) => ({ at: drawn.point.x, drawn }));
	return runsOf(placed, step, ({ drawn }) => drawn.y !== null).map((run) =>
		run.map(({ drawn }) => drawn)
	);
}

function rowsOf(pieces: readonly Piece[]) {
	return pieces.flatMap((piece, z) => piece.map(({ x, y }) => ({ x, y: y ?? 0, z })));
}

/** From the last point before a gap to the first after it. */
function bridgesOf(pieces: readonly Piece[]) {
	return pieces.slice(1).flatMap((piece, index) => {
		const from = pieces[index]?.at(-1);
		const [to] = piece;
		if (from === undefined || to === undefined) return [];
		return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
	});
}

function isRoomy(points: readonly DrawnPoint[]): boolean {
	const width = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
	return points.length < 2 || width / (points.length - 1) >= DOT_ROOM;
}

function runMarks(
	input: ResultPlane,
	drawn: DrawnRun,
	zero: number,
	crowd: number
): readonly Markish[] {
	const { run, points } = drawn;
	const look = lookOfSeries(run);
	const isGrey = run.look === null;
	const isOnly = run.label === null;
	const colour = isOnly ? 'var(--chart-chosen)' : look.colour;
	const pieces = piecesOf(input, drawn);
	const rows = rowsOf(pieces);
	const marks: Markish[] = [];
	if (rows.length === 0) return marks;
	if (input.form === 'area') {
		const area = rows.map((row) => ({ ...row, zero }));
		const sides = { x: PIXEL_POINT.x, y1: { value: 'zero', scale: null }, y2: PIXEL_POINT.y };
		marks.push(
			areaY(area, { ...sides, z: 'z', fill: colour, fillOpacity: crowd > 1 ? 0.12 : 0.2 })
		);
	}
	const dash = isOnly || isGrey ? null : look.dash;
	marks.push(
		link(bridgesOf(pieces), { ...PIXEL_LINE, stroke: colour, strokeWidth: 1, strokeOpacity: 0.5 }),
		lineY(rows, {
			...PIXEL_POINT,
			z: 'z',
			stroke: colour,
			strokeWidth: isGrey ? 1 : 2,
			strokeOpacity: isGrey ? 0.6 : 1,
			...(dash === null ? {} : { strokeDasharray: dash })
		})
	);
	const lonely = pieces.flatMap((piece) => (piece.length === 1 ? piece : []));
	const dotted = !isGrey && isRoomy(points) ? points.filter(({ y }) => y !== null) : lonely;
	if (dotted.length > 0) {
		const symbol = isOnly || isGrey ? 'circle' : look.symbol;
		const paint = { fill: colour, stroke: 'var(--paper)', strokeWidth: 1 };
		marks.push(dot([...dotted], { ...PIXEL_POINT, ...paint, r: isGrey ? 2 : 3.5, symbol }));
	}
	return marks;
}

/** The lines of one panel, the grey ones below; `zero` is where areas stand. */
export function lineMarks(
	input: ResultPlane,
	runs: readonly DrawnRun[],
	zero: number
): readonly Markish[] {
	const ordered = runs.toSorted(
		(a, b) => Number(a.run.look !== null) - Number(b.run.look !== null)
	);
	return ordered.flatMap((run) => runMarks(input, run, zero, runs.length));
}
