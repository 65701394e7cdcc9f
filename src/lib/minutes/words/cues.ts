/** What makes another word of a word, not a compound: `politi` → `politik`, `politiske`. Folded. */
export const DERIVED_ENDING = /^(?:k|ken|kken|ks|ker\w*|sk\w{0,2}|lig\w*|isk\w*|else\w*)$/u;
/** What makes another word of a word when it stands before it: `bestemme`, `forældre`, `betydelse`. Folded. */
export const WORD_PREFIX =
	/^(?:be|bet|for|ud|op|af|an|over|under|med|til|ind|gen|mis|om|paa|fra|efter|mod|ved|vel|er|ge|hen|bi)$/u;
