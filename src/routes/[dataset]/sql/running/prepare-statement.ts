import { bindParameters, tokenize, type Token } from '$lib/engine';
import { Rewritten } from './rewritten';
import type { PlaceValues } from './places';

/** What a statement asks to see of itself: `plan` before it is run, `measured` with the time that each step took. */
export type PlanKind = 'plan' | 'measured';

export interface PreparedStatement {
	/** What is run: places filled in, and a plan asked for in a form that can be drawn. */
	readonly run: Rewritten;
	/** Null unless it begins with `explain`. */
	readonly plan: PlanKind | null;
}

const isHeard = ({ kind }: Token): boolean => kind !== 'space' && kind !== 'comment';

/** Which tokens say `explain …`, and of which kind; null if the statement is no such question. */
function explainHead(
	tokens: readonly Token[]
): { readonly end: number; readonly kind: PlanKind } | null {
	const heard = [...tokens.entries()].filter(([, token]) => isHeard(token));
	const word = (at: number): string => heard[at]?.[1].text.toLowerCase() ?? '';
	if (word(0) !== 'explain') return null;
	let at = 1;
	let kind: PlanKind = 'plan';
	if (word(at) === '(') {
		const end = heard.findIndex(([, { text }], index) => index > at && text === ')');
		if (end === -1) return null;
		const options = heard.slice(at + 1, end).map(([, { text }]) => text.toLowerCase());
		// `explain (select 1)` is a statement in brackets, not a list of options.
		if (!['analyze', 'format'].includes(options[0] ?? '')) at = 1;
		else {
			if (options.includes('analyze')) kind = 'measured';
			at = end + 1;
		}
	} else if (word(at) === 'analyze') {
		kind = 'measured';
		at += 1;
	}
	const end = heard[at]?.[0];
	return end === undefined ? null : { end, kind };
}

const asked = { plan: 'EXPLAIN (FORMAT json) ', measured: 'EXPLAIN (ANALYZE, FORMAT json) ' };

/**
 * Makes ready what is run of one statement. Throws an EngineError (`syntax`) for a place without a value, with its place
 * in the statement.
 */
export function prepareStatement(sql: string, values: PlaceValues): PreparedStatement {
	const tokens = tokenize(sql);
	const head = explainHead(tokens);
	const rest = tokens.slice(head?.end ?? 0).map((token) => {
		const name = token.text.slice(1);
		const value = token.kind === 'place' && Object.hasOwn(values, name) ? values[name] : undefined;
		return {
			start: token.start,
			isOwn: value === undefined,
			text: value === undefined ? token.text : bindParameters(token.text, { [name]: value })
		};
	});
	const first = { text: head === null ? '' : asked[head.kind], start: 0, isOwn: false };
	const run = new Rewritten([first, ...rest]);
	// Throws for what has no value.
	if (tokens.some(({ kind, text }) => kind === 'place' && !Object.hasOwn(values, text.slice(1)))) {
		bindParameters(sql, values);
	}
	return { run, plan: head?.kind ?? null };
}
