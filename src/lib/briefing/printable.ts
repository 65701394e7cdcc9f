import { isolate } from '../text/index.ts';

/** What XML 1.0 may not hold, and with it no DOCX: control signs, halves of signs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as any file can hold it: line ends as `\n`, and what turns direction turned back at its end. */
export function printable(text: string): string {
	return isolate(text.replaceAll(/\r\n?/gu, '\n').replaceAll(FORBIDDEN, ''));
}
