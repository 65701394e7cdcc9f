import { matchWord } from './match-word.ts';
import type { PassageTable } from './passage-table.ts';
import type { Sought } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordLists } from './word-lists.ts';
import { foldedWords, stemLength } from './words.ts';

function says(title: string, sought: Sought): boolean {
	const words = foldedWords(title);
	return words.some((_, start) =>
		sought.every((word, index) => {
			const found = words[start + index];
			return found !== undefined && matchWord(word, found, stemLength(found)) !== null;
		})
	);
}

/** The items whose title has the phrase. Titles have no positions in the index: the few with its rarest word are read. */
export function titlesWithPhrase(
	sought: Sought,
	vocabulary: Vocabulary,
	lists: WordLists,
	table: PassageTable
): readonly number[] {
	const itemsOf = sought.map((word) => {
		const items = new Set<number>();
		for (const { term } of vocabulary.find(word)) {
			const count = lists.readTitles(term);
			for (let index = 0; index < count; index++) items.add(lists.items[index] ?? 0);
		}
		return items;
	});
	const [rarest] = itemsOf.toSorted((a, b) => a.size - b.size);
	const known = new Map<number, boolean>();
	return [...(rarest ?? [])].filter((item) => {
		const { number, text } = table.titleOf(item);
		const answer = known.get(number) ?? says(text, sought);
		known.set(number, answer);
		return answer;
	});
}
