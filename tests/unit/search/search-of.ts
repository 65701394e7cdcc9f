import {
	buildSearchIndex,
	openSearchIndex,
	type BuiltIndex,
	type PassageSearch,
	type SearchableMeeting,
	type SearchablePassage,
	type SnippetPart
} from '../../../src/lib/search/index.ts';

/** A hash that is good enough where the texts of a test differ in it. */
const hash = (texts: readonly string[]): string => JSON.stringify(texts).slice(0, 5000);

export function built(meetings: readonly SearchableMeeting[]): BuiltIndex {
	return buildSearchIndex(meetings, hash);
}

export function opened({ bytes, texts }: BuiltIndex): PassageSearch {
	return openSearchIndex(bytes, (file) => Promise.resolve(structuredClone(texts[file])));
}

export const open = (meetings: readonly SearchableMeeting[]): PassageSearch =>
	opened(built(meetings));

/** A meeting of one item with these texts as passages 1.1, 1.2 and so on. */
export function meetingOf(
	texts: readonly (string | (Partial<SearchablePassage> & { readonly text: string }))[],
	meeting: Partial<SearchableMeeting> & { readonly title?: string } = {}
): SearchableMeeting {
	const { title = 'Orientering', ...rest } = meeting;
	const passages = texts.map((text, index) => ({
		id: `1.${index + 1}`,
		kind: 'information',
		themes: [],
		...(typeof text === 'string' ? { text } : text)
	}));
	return {
		id: 'moede',
		organisation: 'bakken',
		year: 2024,
		date: '2024-05-02',
		items: [{ number: '1', title, passages }],
		...rest
	};
}

/** The texts of a single meeting that are found, by passage number: `1 3`. Best first. */
export function foundIn(texts: readonly string[], words: string): string {
	const { hits } = open([meetingOf(texts)]).search(words);
	return hits.map((hit) => hit.passage.slice(2)).join(' ');
}

/** Matches in brackets. */
export function shown(parts: readonly SnippetPart[]): string {
	return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

/** How the one text is shown. */
export async function snippetOf(text: string, words: string): Promise<string> {
	const search = open([meetingOf([text])]);
	return shown(await search.snippet({ meeting: 'moede', passage: '1.1' }, words));
}
