import { addresses, LOCAL_PREFIX } from './addresses.ts';
import { plainText, withOrigin, writeSharedFragment } from './shared-query.ts';

/** The place of a thread on the page of commitments: its id (`meeting#c1`) without the sign that parts an address. */
export function threadAnchor(thread: string): string {
	return thread.replaceAll('#', '~');
}

/** A meeting that only this browser keeps has no file of its own among those of the site. */
function meetingPath(dataset: string, meeting: string): string {
	return meeting.startsWith(LOCAL_PREFIX)
		? `${dataset}/referater/lokalt/?${addresses.localMeeting}=${encodeURIComponent(meeting)}`
		: `${dataset}/referater/${meeting}/`;
}

/**
 * Every page of the site as a path from its root, without the slash in front; all end in a slash, as the files they
 * are served from do. Pages write them through `links`, which knows where the site stands; documents carry them.
 */
export const sitePaths = {
	start: () => '',
	about: () => 'om/',
	accessibility: () => `om/#tilgaengelighed`,
	/** Reading in minutes for a dataset. */
	importer: (dataset: string) =>
		`importer/?${addresses.importer.dataset}=${encodeURIComponent(dataset)}`,
	/** Reading in figures for a dataset. */
	importFigures: (dataset: string) =>
		`importer/tal/?${addresses.importer.dataset}=${encodeURIComponent(dataset)}`,
	/** Going through one set of them; `work` is its id in this browser. */
	importerWork: (dataset: string, work: string) =>
		`importer/?${addresses.importer.dataset}=${encodeURIComponent(dataset)}&${addresses.importer.work}=${encodeURIComponent(work)}`,
	overview: (dataset: string) => `${dataset}/`,
	organisations: (dataset: string) => `${dataset}/organisationer/`,
	organisation: (dataset: string, organisation: string) =>
		`${dataset}/organisationer/${organisation}/`,
	department: (dataset: string, organisation: string, department: string) =>
		`${dataset}/organisationer/${organisation}/afdelinger/${department}/`,
	/** The departments on the profile of their organisation. */
	departments: (dataset: string, organisation: string) =>
		`${dataset}/organisationer/${organisation}/#afdelinger`,
	areas: (dataset: string) => `${dataset}/omraader/`,
	area: (dataset: string, area: string) => `${dataset}/omraader/${area}/`,
	/** Organisations beside one another: nobody chosen yet. */
	compare: (dataset: string) => `${dataset}/sammenlign/`,
	/** The same with one of them chosen. */
	compareOrganisation: (dataset: string, organisation: string) =>
		`${dataset}/sammenlign/?${addresses.compare.chosen}=${encodeURIComponent(organisation)}`,
	/** Departments beside one another, with one of them chosen. */
	compareDepartment: (dataset: string, department: string) =>
		`${dataset}/sammenlign/?${addresses.compare.level}=${addresses.compare.levels.department}&${addresses.compare.chosen}=${encodeURIComponent(department)}`,
	/** The same on one indicator. */
	compareIndicator: (dataset: string, indicator: string) =>
		`${dataset}/sammenlign/?${addresses.compare.indicators}=${encodeURIComponent(indicator)}`,
	indicators: (dataset: string) => `${dataset}/indikatorer/`,
	indicator: (dataset: string, indicator: string) => `${dataset}/indikatorer/${indicator}/`,
	minutes: (dataset: string) => `${dataset}/referater/`,
	meeting: meetingPath,
	/** `passage`: its own number in the meeting, `4.1`. */
	passage: (dataset: string, meeting: string, passage: string) =>
		`${meetingPath(dataset, meeting)}#passage-${passage}`,
	themes: (dataset: string) => `${dataset}/temaer/`,
	theme: (dataset: string, theme: string) => `${dataset}/temaer/${theme}/`,
	commitments: (dataset: string) => `${dataset}/aftaler/`,
	/** Those of one organisation; without JavaScript all of them. */
	organisationCommitments: (dataset: string, organisation: string) =>
		`${dataset}/aftaler/?${addresses.organisation}=${encodeURIComponent(organisation)}`,
	/** `thread`: the id of its first commitment. */
	thread: (dataset: string, thread: string) => `${dataset}/aftaler/#${threadAnchor(thread)}`,
	data: (dataset: string) => `${dataset}/data/`,
	/** The workbench. */
	sql: (dataset: string) => `${dataset}/sql/`,
	/** The workbench with a query under a comment that names where it comes from (`origin`): shown there, not run. */
	sqlOf: (dataset: string, title: string, origin: string, sql: string) =>
		`${dataset}/sql/${writeSharedFragment(plainText(withOrigin(origin, sql)), title)}`,
	briefings: (dataset: string) => `${dataset}/briefing/`,
	/** What the officer takes to the next meeting with one organisation. */
	briefing: (dataset: string, organisation: string) => `${dataset}/briefing/${organisation}/`
};
