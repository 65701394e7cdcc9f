import {
	PRESENTER_BRACKET,
	PRESENTER_BY,
	PRESENTER_DOT,
	PRESENTER_ROLE,
	PRESENTER_SHARED,
	PRESENTER_SLASH,
	TITLE_CODES
} from './words/headings.ts';
import { isNameLike } from './person-name.ts';

/** A heading's title and who is named after it. */
export interface TitleParts {
	readonly title: string;
	/** As they are written: names, initials or a role. */
	readonly presenters: readonly string[];
}

const PATTERNS = [
	PRESENTER_BRACKET,
	PRESENTER_SLASH,
	PRESENTER_DOT,
	PRESENTER_SHARED,
	PRESENTER_BY
];

function splitPresenters(text: string): string[] {
	return text
		.split(/ og |, | & | samt |; ?|\/ ?/u)
		.map((name) => name.replace(/^(?:v ?\/ ?|ved )/iu, '').replaceAll(/^[\s(]+|[\s).,:;]+$/gu, ''))
		.filter((name) => name !== '');
}

function isPresenter(text: string): boolean {
	const names = splitPresenters(text);
	return (
		names.length > 0 &&
		names.every(
			(name) => isNameLike(name) || PRESENTER_ROLE.test(name) || /^\p{Lu}{2,4}$/u.test(name)
		)
	);
}

/** Takes a title and its presenters apart. `ved` alone says it only before a name or a role: "tab ved fraflytning" is a title. */
export function titleParts(text: string): TitleParts {
	const bare = text.replace(TITLE_CODES, '').trim();
	for (const pattern of PATTERNS) {
		const found = pattern.exec(bare);
		const who = found?.[1];
		if (found === null || who === undefined || found.index < 2) continue;
		if (pattern === PRESENTER_BY && !isPresenter(who)) continue;
		const presenters = pattern === PRESENTER_SHARED ? [who] : splitPresenters(who);
		return { title: tidyTitle(bare.slice(0, found.index)), presenters };
	}
	return { title: tidyTitle(bare), presenters: [] };
}

export function bareTitle(text: string): string {
	return titleParts(text).title;
}

function tidyTitle(text: string): string {
	const title = text.replace(TITLE_CODES, '').replaceAll(/^[\s.:–—-]+|[\s:;,–—-]+$/gu, '');
	return /(?:^|\s)(?:evt|mv|m\.v|mm|m\.m|m\.fl|osv|etc)\.$/iu.test(title)
		? title
		: title.replace(/\.+$/u, '');
}
