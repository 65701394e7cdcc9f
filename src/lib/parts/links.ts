import { resolve } from '$app/paths';
import { sitePaths } from '../text/index.ts';

export { threadAnchor } from '../text/index.ts';

type PathOf = (...names: string[]) => string;

/** Every address of the site as the page that links to it writes it, wherever the site stands. */
// The same names and arguments as the paths, which the way through entries cannot tell.
export const links = Object.fromEntries(
	Object.entries<PathOf>(sitePaths).map(([name, path]): [string, PathOf] => [
		name,
		(...names) => `${resolve('/')}${path(...names)}`
	])
) as typeof sitePaths;
