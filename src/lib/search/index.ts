export { buildSearchIndex, type BuiltIndex, type TextFile } from './build-index.ts';
export { SearchIndexError } from './file-format.ts';
export { markMatches } from './mark-matches.ts';
export { openSearchIndex } from './open-search.ts';
export type { LoadTexts } from './passage-texts.ts';
export type { SearchableItem, SearchableMeeting, SearchablePassage } from './searchable.ts';
export type {
	MeetingHits,
	PassageSearch,
	SearchFilter,
	SearchHit,
	SearchOptions,
	SearchResult,
	SnippetPart
} from './types.ts';
export { matchWord, type Rank, type SoughtWord, soughtWord } from './match-word.ts';
export { foldWord, placedWords, stemLength } from './words.ts';
