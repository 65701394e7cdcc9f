/** A label of a column: where its middle would like to be, and its height. Pixels. */
export interface Stacked {
	readonly y: number;
	readonly height: number;
}

interface Block {
	readonly items: readonly { readonly index: number; readonly height: number }[];
	readonly height: number;
	/** Sum of the upper edges that its items wish for the block. */
	readonly wished: number;
	readonly top: number;
}

function block(
	items: Block['items'],
	height: number,
	wished: number,
	[top, bottom]: readonly [number, number]
): Block {
	const place = Math.max(top, Math.min(bottom - height, wished / items.length));
	return { items, height, wished, top: place };
}

/**
 * The middles of labels in a column so that none covers another and all keep the order of their wishes:
 * those that would touch share the move. In the order given; what does not fit in `range` goes below it.
 */
export function stackLabels(
	labels: readonly Stacked[],
	range: readonly [number, number]
): readonly number[] {
	const blocks: Block[] = [];
	const order = [...labels.keys()].sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
	for (const index of order) {
		const { y, height } = labels[index] ?? { y: 0, height: 0 };
		let last = block([{ index, height }], height, y - height / 2, range);
		for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
			if (above.top + above.height <= last.top) break;
			blocks.pop();
			// What the lower ones wish for themselves, they wish for the whole that much higher.
			const wished = above.wished + last.wished - above.height * last.items.length;
			last = block([...above.items, ...last.items], above.height + last.height, wished, range);
		}
		blocks.push(last);
	}
	const middles: number[] = labels.map(() => 0);
	for (const { items, top } of blocks) {
		let y = top;
		for (const { index, height } of items) {
			middles[index] = y + height / 2;
			y += height;
		}
	}
	return middles;
}
