import { resolve } from '$app/paths';

/** Every address of the site, in one place; all end in a slash, as the files they are served from do. */
export const links = {
	start: () => resolve('/'),
	about: () => resolve('/om/'),
	accessibility: () => `${resolve('/om/')}#tilgaengelighed`,
	overview: (dataset: string) => resolve(`/${dataset}/`),
	organisations: (dataset: string) => resolve(`/${dataset}/organisationer/`),
	organisation: (dataset: string, organisation: string) =>
		resolve(`/${dataset}/organisationer/${organisation}/`),
	indicators: (dataset: string) => resolve(`/${dataset}/indikatorer/`),
	indicator: (dataset: string, indicator: string) =>
		resolve(`/${dataset}/indikatorer/${indicator}/`),
	data: (dataset: string) => resolve(`/${dataset}/data/`)
};
