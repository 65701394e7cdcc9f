/**
 * The place on its page that an address points at: the id after `#`, with its letters as they are written.
 * Empty for no place, and for what cannot be read (`#%`); never throws.
 */
export function placeOfHash(hash: string): string {
	try {
		return decodeURIComponent(hash.replace(/^#/u, ''));
	} catch {
		return '';
	}
}
