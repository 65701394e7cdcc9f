/** A stretch of a text that something is said about; UTF-16 units, `end` not included. */
export interface Mark {
	readonly start: number;
	readonly end: number;
}

/** A piece of a text on which the same marks lie from its first letter to its last. */
export interface Piece<M extends Mark> {
	readonly start: number;
	readonly text: string;
	/** In the order in which they begin; of those that begin together, the longest first. */
	readonly marks: readonly M[];
	/** Those of `marks` that begin here. */
	readonly opens: readonly M[];
}

function isLow(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff;
}

function isHigh(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit >= 0xd800 && unit <= 0xdbff;
}

/** A place in the text that does not part the two halves of one letter: `step` says which way to give. */
function whole(text: string, at: number, step: -1 | 1): number {
	const inside = Math.min(Math.max(at, 0), text.length);
	const parts = inside > 0 && isHigh(text, inside - 1) && isLow(text, inside);
	return parts ? inside + step : inside;
}

interface Placed<M> {
	readonly mark: M;
	readonly start: number;
	readonly end: number;
}

/** Marks that lie in the text at all, in the order of `Piece.marks`. */
function placed<M extends Mark>(text: string, marks: readonly M[]): Placed<M>[] {
	return marks
		.filter((mark) => mark.start < mark.end)
		.map((mark) => ({
			mark,
			start: whole(text, mark.start, -1),
			end: whole(text, mark.end, 1)
		}))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts a text where a mark begins or ends. The pieces put together are the text, whole and once; marks may
 * nest, overlap, touch and come in any order. A mark that is empty or lies outside is on no piece; a letter of
 * two units is never parted, the mark gives way outwards.
 */
export function cutText<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
	const list = placed(text, marks);
	const cuts = [...new Set([0, text.length, ...list.flatMap(({ start, end }) => [start, end])])];
	cuts.sort((a, b) => a - b);
	const pieces: Piece<M>[] = [];
	let open: Placed<M>[] = [];
	let next = 0;
	for (const [index, start] of cuts.entries()) {
		const end = cuts[index + 1];
		if (end === undefined) break;
		open = open.filter((one) => one.end > start);
		const first = open.length;
		for (let one = list[next]; one?.start === start; one = list[next]) {
			open.push(one);
			next += 1;
		}
		pieces.push({
			start,
			text: text.slice(start, end),
			marks: open.map(({ mark }) => mark),
			opens: open.slice(first).map(({ mark }) => mark)
		});
	}
	return pieces;
}

/** Neighbouring pieces on which the same marks of one kind lie, and those marks. */
export interface Stretch<M extends Mark> {
	readonly marks: readonly M[];
	readonly pieces: readonly Piece<M>[];
}

/** Gathers pieces into stretches under the same marks of those that `isFrame` holds true of. */
export function gather<M extends Mark>(
	pieces: readonly Piece<M>[],
	isFrame: (mark: M) => boolean
): Stretch<M>[] {
	const stretches: { marks: M[]; pieces: Piece<M>[] }[] = [];
	for (const piece of pieces) {
		const frames = piece.marks.filter(isFrame);
		const last = stretches.at(-1);
		const goesOn =
			last?.marks.length === frames.length &&
			frames.every((mark, index) => last.marks[index] === mark);
		if (goesOn) last.pieces.push(piece);
		else stretches.push({ marks: frames, pieces: [piece] });
	}
	return stretches;
}
