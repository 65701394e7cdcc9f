import type { ListedMeeting, RaisedTheme } from '$lib/queries';
import type { SearchFilter } from '$lib/search';

export const SORTS = ['newest', 'oldest', 'organisation', 'items', 'commitments'] as const;
export type Sort = (typeof SORTS)[number];

/** What can be chosen among, as value and label, in the order it is offered. */
export interface Option {
	readonly value: string;
	readonly label: string;
}

export interface Offered {
	readonly organisation: readonly Option[];
	readonly year: readonly Option[];
	readonly theme: readonly Option[];
	readonly kind: readonly Option[];
}

/** Whether a meeting stands under the filter: with theme and kind, some passage must have both. */
function isUnder(meeting: ListedMeeting, filter: SearchFilter): boolean {
	const { organisation, year, theme, kind } = filter;
	if (organisation !== undefined && meeting.organisation !== organisation) return false;
	if (year !== undefined && meeting.dialogue_year !== year) return false;
	if (theme === undefined) return kind === undefined || meeting.kinds.includes(kind);
	return meeting.themes.some(
		(raised) => raised.theme === theme && (kind === undefined || raised.kinds.includes(kind))
	);
}

let danishOrder: Intl.Collator | undefined;

/** Made when somebody sorts by name, not when the page starts. */
function byName(a: ListedMeeting, b: ListedMeeting): number {
	danishOrder ??= new Intl.Collator('da', { numeric: true });
	return danishOrder.compare(a.organisation_name, b.organisation_name);
}

const orders: Readonly<Record<Sort, ((a: ListedMeeting, b: ListedMeeting) => number) | null>> = {
	newest: null,
	oldest: (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)),
	organisation: byName,
	items: (a, b) => b.items - a.items,
	commitments: (a, b) => b.commitments - a.commitments
};

/** The meetings under the filter, sorted; equal ones stand as they came: the newest first. */
export function listMeetings(
	meetings: readonly ListedMeeting[],
	filter: SearchFilter,
	sort: Sort
): readonly ListedMeeting[] {
	const listed = meetings.filter((meeting) => isUnder(meeting, filter));
	const order = orders[sort];
	return order === null ? listed : listed.sort(order);
}

/** What the meetings can be narrowed by: each organisation, year, theme and kind that some of them has. */
export function offer(
	meetings: readonly ListedMeeting[],
	themes: readonly RaisedTheme[],
	kindLabels: Readonly<Record<string, string>>
): Offered {
	const names = new Map<string, ListedMeeting>();
	for (const meeting of meetings) {
		if (!names.has(meeting.organisation)) names.set(meeting.organisation, meeting);
	}
	const years = new Set(meetings.map((meeting) => meeting.dialogue_year));
	const kinds = new Set(meetings.flatMap((meeting) => meeting.kinds));
	const known = Object.keys(kindLabels).filter((kind) => kinds.has(kind));
	const others = [...kinds].filter((kind) => !known.includes(kind)).sort();
	return {
		organisation: [...names.values()]
			.sort(byName)
			.map((meeting) => ({ value: meeting.organisation, label: meeting.organisation_name })),
		year: [...years]
			.sort((a, b) => b - a)
			.map((year) => ({ value: String(year), label: String(year) })),
		theme: themes.map(({ theme, label }) => ({ value: theme, label })),
		kind: [...known, ...others].map((kind) => ({ value: kind, label: kindLabels[kind] ?? kind }))
	};
}
