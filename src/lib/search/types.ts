/** What narrows a search; all of it must hold. */
export interface SearchFilter {
	readonly organisation?: string;
	/** Dialogue year. */
	readonly year?: number;
	readonly theme?: string;
	/** Of the passage: `decision`, `action` … */
	readonly kind?: string;
}

/** A piece of a passage's text; matches are shown marked. */
export interface SnippetPart {
	readonly text: string;
	readonly isMatch: boolean;
}

export interface SearchHit {
	readonly meeting: string;
	/** The passage's number in its meeting, `4.1`: its place is `#passage-4.1`. */
	readonly passage: string;
	readonly organisation: string;
	readonly year: number;
	/** ISO. */
	readonly date: string;
	readonly itemNumber: string;
	readonly itemTitle: string;
	readonly kind: string;
	readonly themes: readonly string[];
	readonly score: number;
}

/** Passages with a hit in one meeting: what a trend of words is counted from. */
export interface MeetingHits {
	readonly meeting: string;
	readonly organisation: string;
	readonly year: number;
	readonly passages: readonly string[];
}

export interface SearchResult {
	/** All hits, of which `hits` are some. */
	readonly total: number;
	readonly hits: readonly SearchHit[];
	/** Hits by dialogue year, every year of the dataset, 0 where there is none. */
	readonly years: readonly {
		readonly year: number;
		readonly passages: number;
		readonly meetings: number;
	}[];
}

export interface SearchOptions {
	readonly filter?: SearchFilter;
	readonly offset?: number;
	readonly limit?: number;
}

/** Full-text search over every passage of a dataset. Nothing in it waits, but the texts of hits. */
export interface PassageSearch {
	/** How many passages are searched. */
	readonly passages: number;
	/** `words`: as a person writes them: `fjernvarme "fælles udbud" -budget`. Best first. */
	search(words: string, options?: SearchOptions): SearchResult;
	/** Every meeting with a hit, in order of date. */
	meetingsWith(words: string, filter?: SearchFilter): readonly MeetingHits[];
	/** The part of the passage around the matches, some 240 characters. */
	snippet(
		hit: Pick<SearchHit, 'meeting' | 'passage'>,
		words: string
	): Promise<readonly SnippetPart[]>;
}
