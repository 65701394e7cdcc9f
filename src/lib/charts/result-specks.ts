/** What a path is drawn on. */
interface PathContext {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
}

/** What Plot asks of a curve; see d3's custom curves. */
interface Curve {
	lineStart(): void;
	lineEnd(): void;
	areaStart(): void;
	areaEnd(): void;
	point(x: number, y: number): void;
}

type Corner = readonly [number, number];

function ring(corners: number, radius: number, turn: number): readonly Corner[] {
	return Array.from({ length: corners }, (_, index) => {
		const angle = turn + (index * 2 * Math.PI) / corners;
		return [Math.cos(angle) * radius, Math.sin(angle) * radius];
	});
}

function star(radius: number): readonly Corner[] {
	const outer = ring(5, radius * 1.35, -Math.PI / 2);
	const inner = ring(5, radius * 0.55, -Math.PI / 2 + Math.PI / 5);
	return outer.flatMap((corner, index) => [corner, inner[index] ?? corner]);
}

function cross(radius: number): readonly Corner[] {
	const [far, near] = [radius * 1.2, radius * 0.4];
	return [
		[-near, -far],
		[near, -far],
		[near, -near],
		[far, -near],
		[far, near],
		[near, near],
		[near, far],
		[-near, far],
		[-near, near],
		[-far, near],
		[-far, -near],
		[-near, -near]
	];
}

function cornersOf(symbol: string, radius: number): readonly Corner[] {
	switch (symbol) {
		case 'triangle':
			return ring(3, radius * 1.35, -Math.PI / 2);
		case 'diamond':
			return ring(4, radius * 1.35, 0);
		case 'star':
			return star(radius);
		case 'cross':
			return cross(radius);
		default:
			return [];
	}
}

/** The curve of a line whose points are no corners but signs of their own, each drawn around its place. */
function signs(corners: readonly Corner[]): (context: PathContext) => Curve {
	return (context) => ({
		lineStart: () => undefined,
		lineEnd: () => undefined,
		areaStart: () => undefined,
		areaEnd: () => undefined,
		point(x: number, y: number) {
			if (corners.length === 0) {
				context.moveTo(x, y);
				context.lineTo(x, y);
				return;
			}
			for (const [index, [dx, dy]] of corners.entries()) {
				if (index === 0) context.moveTo(x + dx, y + dy);
				else context.lineTo(x + dx, y + dy);
			}
			context.closePath();
		}
	});
}

/**
 * How a line is drawn as signs at its points: thousands in one path cost the page a hundredth of as many elements. Circles and
 * squares are the caps of lines without length. Radius in pixels.
 */
export function specks(symbol: string, radius: number, colour: string, opacity: number) {
	const corners = cornersOf(symbol, radius);
	const curve = signs(corners);
	if (corners.length > 0) {
		return { curve, stroke: 'none', fill: colour, fillOpacity: opacity } as const;
	}
	const isSquare = symbol === 'square';
	return {
		curve,
		stroke: colour,
		strokeOpacity: opacity,
		// A square cap without length is as wide as the line.
		strokeWidth: radius * (isSquare ? 1.8 : 2),
		strokeLinecap: isSquare ? 'square' : 'round'
	} as const;
}
