import { cleanLabel, fitLabel, textWidth } from './text-width.ts';

/** Text in lines of at most `width` pixels; the last line ends with an ellipsis if there is more. */
export function wrapText(
	text: string,
	width: number,
	fontSize: number,
	maxLines: number
): readonly string[] {
	const words = cleanLabel(text).split(' ');
	const lines: string[] = [];
	let line = '';
	for (const [index, word] of words.entries()) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || textWidth(longer, fontSize) <= width) {
			line = longer;
			continue;
		}
		if (lines.length === maxLines - 1) {
			line = [line, ...words.slice(index)].join(' ');
			break;
		}
		lines.push(line);
		line = word;
	}
	return [...lines, line].map((each) => fitLabel(each, width, fontSize));
}
