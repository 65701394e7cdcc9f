import { FORUM, MOVED_BEFORE, MOVES, WILL_MOVE } from './words/referrals.ts';
import { AFTERWARDS, ALREADY, NO_FORUM, PASSED_ON } from './words/outcomes.ts';

const ARTICLE = /^(?:(?:et|en|de|kommunens|boligorganisationens) )+/iu;
const LEADING = /^(?:.* )?(?:i|til|på|for|hos|ved) (?=\p{L})/iu;

function tidyForum(written: string): string {
	const forum = written.replace(ARTICLE, '').trim();
	const short = forum.replace(LEADING, '');
	return short.charAt(0).toUpperCase() + short.slice(1);
}

const NAME_GOES_ON =
	/^(?: \p{Lu}[\p{L}-]+){0,2}(?: for (?:(?:de|det|den) )?[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?(?: og \p{Lu}[\p{L}-]+)?/u;

/** `Netværk for driftschefer`: what the forum's own name goes on with. */
function tail(text: string, from: number): string {
	return NAME_GOES_ON.exec(text.slice(from))?.[0] ?? '';
}

/** The other forum to which a sentence takes a matter; null where it does not. */
export function readForum(sentence: string): string | null {
	if (ALREADY.test(sentence)) return null;
	const cut = AFTERWARDS.exec(sentence);
	const text = cut === null ? sentence : sentence.slice(0, cut.index);
	if (!MOVES.test(text) || !WILL_MOVE.test(text) || MOVED_BEFORE.test(text)) return namedUnit(text);
	for (const found of text.matchAll(FORUM)) {
		const [whole, name = ''] = found;
		const forum = tidyForum(name);
		if (NO_FORUM.test(forum) || NO_FORUM.test(name)) continue;
		return forum + tail(text, found.index + whole.length);
	}
	return namedUnit(text);
}

function namedUnit(text: string): string | null {
	if (MOVED_BEFORE.test(text)) return null;
	const found = PASSED_ON.exec(text)?.[1];
	if (found === undefined) return null;
	return NO_FORUM.test(found) ? null : found;
}
