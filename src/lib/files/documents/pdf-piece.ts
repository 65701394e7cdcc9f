/** A run of letters on a page; `y` counts down from the top, all in points. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	/** A blank stood behind it in the file. */
	readonly isSpaced: boolean;
}

/** Letters of one line without a wide gap among them. */
export interface Stretch {
	readonly text: string;
	readonly left: number;
	readonly right: number;
}

/** One line of a page: more than one stretch where wide gaps part it. */
export interface Line {
	readonly y: number;
	readonly size: number;
	readonly stretches: readonly Stretch[];
}

/** Baselines that differ by less, in parts of the letters' size, are one line: a raised ² does not begin a new one. */
const SAME_LINE = 0.4;
/** Gaps in parts of the letters' size: a blank, and the space between two cells or columns. */
const BLANK = 0.16;
const WIDE = 1.6;

/** How far behind its number an item of a list begins at most, in parts of the letters' size. */
const MARKER_GAP = 6;
const MARKER = /^(?:(?:Ad|Pkt\.?|Punkt)\s*)?\d{1,2}(?:\.\d{1,2})*[.):]?$|^[a-i][.)]$/iu;
/** Signs that Word and others set before points; those of symbol fonts have no letter of their own. */
const BULLET =
	/^[\u2022\u2023\u25aa\u25ab\u25cb\u25cf\u25e6\u2043\u2219\u00b7\uf0a7\uf0b7\uf02d](?=\s|$)/u;

function stretchesOf(pieces: readonly Piece[], size: number): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let isSpaced = false;
	for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
		const last = stretches.at(-1);
		const right = piece.x + piece.width;
		const gap = last === undefined ? Infinity : piece.x - last.right;
		if (last === undefined || gap > WIDE * size) {
			stretches.push({ text: piece.text, left: piece.x, right });
		} else {
			const isApart = gap > BLANK * size || (isSpaced && gap > -BLANK * size);
			const blank = isApart && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
			stretches[stretches.length - 1] = {
				text: last.text + blank + piece.text,
				left: last.left,
				right: Math.max(last.right, right)
			};
		}
		isSpaced = piece.isSpaced;
	}
	const filled = stretches
		.map((stretch) => ({ ...stretch, text: stretch.text.trim() }))
		.filter(({ text }) => text !== '');
	return withMarker(filled, size);
}

/** The number or bullet of a list and what it stands before are one, however far the tab reaches. */
function withMarker(stretches: readonly Stretch[], size: number): readonly Stretch[] {
	const [first, next, ...rest] = stretches;
	if (first === undefined) return stretches;
	const isBullet = BULLET.test(first.text);
	const text = isBullet ? first.text.replace(BULLET, '-') : first.text;
	const isNear = next !== undefined && next.left - first.right < MARKER_GAP * size;
	if (!isNear || !(text === '-' || MARKER.test(text)))
		return [{ ...first, text }, ...stretches.slice(1)];
	return [{ text: `${text} ${next.text}`, left: first.left, right: next.right }, ...rest];
}

function lineOf(pieces: readonly Piece[]): Line {
	const size = Math.max(...pieces.map((piece) => piece.size));
	const main = pieces.find((piece) => piece.size === size);
	return { y: main?.y ?? 0, size, stretches: stretchesOf(pieces, size) };
}

/** Gathers what stands at the same height, from the top to the bottom. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
	const groups: { y: number; size: number; pieces: Piece[] }[] = [];
	for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
		const group = groups.at(-1);
		const reach = SAME_LINE * Math.max(piece.size, group?.size ?? 0);
		if (group === undefined || piece.y - group.y > reach) {
			groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
		} else {
			group.pieces.push(piece);
			if (piece.size > group.size) [group.y, group.size] = [piece.y, piece.size];
		}
	}
	return groups
		.map((group) => lineOf(group.pieces))
		.filter(({ stretches }) => stretches.length > 0);
}

/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
