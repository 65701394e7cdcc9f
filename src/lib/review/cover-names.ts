/**
 * Covers each name in a text with as many dots, so that every place in it stays where it was. Longer names
 * first (`Ib Hansen` stands inside `Ib Hansen-Lund`), and across the end of a line.
 */
export function coverNames(text: string, names: readonly string[]): string {
	const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
	return longestFirst.reduce((covered, name) => {
		const words = name.split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
		const pattern = new RegExp(words.join('\\s+'), 'giu');
		return covered.replaceAll(pattern, (found) =>
			// As many as the name has units of text: places are counted in those.
			found.replaceAll(/\S/gu, (letter) => '·'.repeat(letter.length))
		);
	}, text);
}
