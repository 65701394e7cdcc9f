/** Channels whose numbers are pixels already: what is placed by the frame is not scaled again. */
export const PIXEL_POINT = {
	x: { value: 'x', scale: null },
	y: { value: 'y', scale: null }
} as const;

export const PIXEL_LINE = {
	x1: { value: 'x1', scale: null },
	x2: { value: 'x2', scale: null },
	y1: { value: 'y1', scale: null },
	y2: { value: 'y2', scale: null }
} as const;
