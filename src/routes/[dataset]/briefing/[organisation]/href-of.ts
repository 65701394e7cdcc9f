import { resolve } from '$app/paths';

interface Reference {
	readonly path?: string | null;
	readonly address?: string | null;
}

/** Where a text or its evidence leads. What a file supplied leads nowhere but to a page of the web. */
export function hrefOf({ path = null, address = null }: Reference): string | null {
	if (path !== null) return `${resolve('/')}${path}`;
	return address?.startsWith('https://') === true ? address : null;
}
