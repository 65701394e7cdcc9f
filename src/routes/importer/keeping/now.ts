/** The moment it is: `2025-05-23T10:11:12.345Z`. */
export function now(): string {
	return new Date().toISOString();
}
