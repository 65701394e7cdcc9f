import { resolve } from '$app/paths';
import { addresses } from '../text/index.ts';

/** The place of a thread on the page of commitments: its id (`meeting#c1`) without the sign that parts an address. */
export function threadAnchor(thread: string): string {
	return thread.replaceAll('#', '~');
}

/** Every address of the site, in one place; all end in a slash, as the files they are served from do. */
export const links = {
	start: () => resolve('/'),
	about: () => resolve('/om/'),
	accessibility: () => `${resolve('/om/')}#tilgaengelighed`,
	overview: (dataset: string) => resolve(`/${dataset}/`),
	organisations: (dataset: string) => resolve(`/${dataset}/organisationer/`),
	organisation: (dataset: string, organisation: string) =>
		resolve(`/${dataset}/organisationer/${organisation}/`),
	department: (dataset: string, organisation: string, department: string) =>
		resolve(`/${dataset}/organisationer/${organisation}/afdelinger/${department}/`),
	/** The departments on the profile of their organisation. */
	departments: (dataset: string, organisation: string) =>
		`${resolve(`/${dataset}/organisationer/${organisation}/`)}#afdelinger`,
	areas: (dataset: string) => resolve(`/${dataset}/omraader/`),
	area: (dataset: string, area: string) => resolve(`/${dataset}/omraader/${area}/`),
	/** Organisations beside one another: nobody chosen yet. */
	compare: (dataset: string) => resolve(`/${dataset}/sammenlign/`),
	/** The same with one of them chosen. */
	compareOrganisation: (dataset: string, organisation: string) =>
		`${resolve(`/${dataset}/sammenlign/`)}?${addresses.compare.chosen}=${encodeURIComponent(organisation)}`,
	/** Departments beside one another, with one of them chosen. */
	compareDepartment: (dataset: string, department: string) =>
		`${resolve(`/${dataset}/sammenlign/`)}?${addresses.compare.level}=${addresses.compare.levels.department}&${addresses.compare.chosen}=${encodeURIComponent(department)}`,
	/** The same on one indicator. */
	compareIndicator: (dataset: string, indicator: string) =>
		`${resolve(`/${dataset}/sammenlign/`)}?${addresses.compare.indicators}=${encodeURIComponent(indicator)}`,
	indicators: (dataset: string) => resolve(`/${dataset}/indikatorer/`),
	indicator: (dataset: string, indicator: string) =>
		resolve(`/${dataset}/indikatorer/${indicator}/`),
	minutes: (dataset: string) => resolve(`/${dataset}/referater/`),
	meeting: (dataset: string, meeting: string) => resolve(`/${dataset}/referater/${meeting}/`),
	/** `passage`: its own number in the meeting, `4.1`. */
	passage: (dataset: string, meeting: string, passage: string) =>
		`${resolve(`/${dataset}/referater/${meeting}/`)}#passage-${passage}`,
	themes: (dataset: string) => resolve(`/${dataset}/temaer/`),
	theme: (dataset: string, theme: string) => resolve(`/${dataset}/temaer/${theme}/`),
	commitments: (dataset: string) => resolve(`/${dataset}/aftaler/`),
	/** Those of one organisation; without JavaScript all of them. */
	organisationCommitments: (dataset: string, organisation: string) =>
		`${resolve(`/${dataset}/aftaler/`)}?${addresses.organisation}=${encodeURIComponent(organisation)}`,
	/** `thread`: the id of its first commitment. */
	thread: (dataset: string, thread: string) =>
		`${resolve(`/${dataset}/aftaler/`)}#${threadAnchor(thread)}`,
	data: (dataset: string) => resolve(`/${dataset}/data/`)
};
