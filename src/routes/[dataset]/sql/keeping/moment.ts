/** The moment so many milliseconds ago: `2025-05-23T10:11:12.345Z`. */
export function momentBefore(milliseconds: number): string {
	return new Date(Date.now() - milliseconds).toISOString();
}
