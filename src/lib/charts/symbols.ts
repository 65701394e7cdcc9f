/** What d3 draws symbols on: a canvas context or a path of the same shape. */
interface PathContext {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
}

/** A flag on a pole; the foot of the pole stands on the value. */
export const flagSymbol = {
	draw(context: PathContext): void {
		context.moveTo(-0.75, 0);
		context.lineTo(-0.75, -15);
		context.lineTo(9, -11.5);
		context.lineTo(0.75, -8);
		context.lineTo(0.75, 0);
		context.closePath();
	}
};
