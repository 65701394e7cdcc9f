/**
 * Follows the pointer from a press to its release: `onto` is told the point, again and again while it is held outside of the
 * element, so that the element can scroll on under it.
 */
export function dragCells(
	element: HTMLElement,
	onto: (x: number, y: number) => void,
	onend: () => void
): void {
	let point: { readonly x: number; readonly y: number } | null = null;
	let frame = 0;
	const isOutside = (): boolean => {
		const box = element.getBoundingClientRect();
		return (
			point !== null &&
			(point.y < box.top || point.y > box.bottom || point.x < box.left || point.x > box.right)
		);
	};
	const follow = (): void => {
		frame = 0;
		if (point === null) return;
		onto(point.x, point.y);
		if (isOutside()) frame = requestAnimationFrame(follow);
	};
	const move = (event: PointerEvent): void => {
		point = { x: event.clientX, y: event.clientY };
		if (frame === 0) frame = requestAnimationFrame(follow);
	};
	const end = (): void => {
		cancelAnimationFrame(frame);
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', end);
		removeEventListener('pointercancel', end);
		if (point === null) return;
		onto(point.x, point.y);
		onend();
	};
	addEventListener('pointermove', move);
	addEventListener('pointerup', end);
	addEventListener('pointercancel', end);
}
