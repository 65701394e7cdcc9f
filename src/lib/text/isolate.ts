/** Marks that turn the direction of the text after them, and letters that are written from right to left. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff]/u;

/** Text from a file set into a sentence: what turns direction in it ends with it (first strong isolate). */
export function isolate(text: string): string {
	return TURNS.test(text) ? `\u2068${text}\u2069` : text;
}
