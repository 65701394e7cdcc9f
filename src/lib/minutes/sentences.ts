import type { Flow } from './flow.ts';
import { MAY_END, NEVER_ENDS } from './words/layout.ts';

/** Half-open part of a flow's text. */
export interface Part {
	readonly start: number;
	readonly end: number;
}

const END = /[.!?]+["”»’')\]]*(?= )/gu;
const WORD_BEFORE = /[\p{L}\p{N}./]+$/u;
const BEGINS = /^ ["”„»«‘'([]*[\p{Lu}\p{N}]/u;

/** Before a number that counts what is named: `afd. 2`. */
const COUNTED = /(?:afd|pkt|nr|kap|afs|stk|etape)\. \d{1,2}$/iu;

/** Whether the full stop at `at` ends a sentence. */
function endsSentence(text: string, at: number, after: number): boolean {
	if (!BEGINS.test(text.slice(after, after + 4))) return false;
	if (text.charAt(at) !== '.') return true;
	const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[0].toLowerCase() ?? '';
	const bare = word.replace(/\.$/u, '');
	if (NEVER_ENDS.has(bare)) return false;
	const next = text.charAt(after + 1);
	if (MAY_END.has(bare)) return !/\p{N}/u.test(next);
	// An initial in a name, or a day before its month.
	if (/^\p{L}$/u.test(bare)) return false;
	if (
		/^\d{1,2}$/u.test(bare) &&
		/^ (?:\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu.test(text.slice(after, after + 5))
	)
		return false;
	// `8. Evt.` begins what follows; `afd. 8.` ends what went before.
	const isNumber = /^\d{1,2}$/u.test(bare);
	const before = text.slice(Math.max(0, at - 10), at);
	return !(isNumber && /(?:^|[.!?:] )\d{1,2}$/u.test(before) && !COUNTED.test(before));
}

/** The sentences of a text, without the space between them. */
export function sentencesOf(flow: Pick<Flow, 'text'>): Part[] {
	const parts: Part[] = [];
	let start = 0;
	for (const found of flow.text.matchAll(END)) {
		const after = found.index + found[0].length;
		if (!endsSentence(flow.text, found.index, after)) continue;
		parts.push({ start, end: after });
		start = after + 1;
	}
	if (start < flow.text.length) parts.push({ start, end: flow.text.length });
	return parts;
}
