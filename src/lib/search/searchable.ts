/** A meeting with all that is searched. */
export interface SearchableMeeting {
	readonly id: string;
	readonly organisation: string;
	/** Dialogue year. */
	readonly year: number;
	/** ISO. */
	readonly date: string;
	readonly items: readonly SearchableItem[];
}

export interface SearchableItem {
	readonly number: string;
	readonly title: string;
	readonly passages: readonly SearchablePassage[];
}

export interface SearchablePassage {
	/** Its number in the meeting, `4.1`. */
	readonly id: string;
	readonly kind: string;
	readonly themes: readonly string[];
	readonly text: string;
}
