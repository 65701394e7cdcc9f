/** Where in an element's text a point of the document lies, in UTF-16 units. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(element);
	range.setEnd(node, offset);
	return range.toString().length;
}

/** The stretch of an element's text that a person has marked; null where nothing of it is. */
export function markedIn(element: HTMLElement): readonly [number, number] | null {
	const selection = document.getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!element.contains(range.commonAncestorContainer)) return null;
	const start = offsetIn(element, range.startContainer, range.startOffset);
	const end = offsetIn(element, range.endContainer, range.endOffset);
	return start < end ? [start, end] : null;
}
