import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Whom an organisation is compared with; itself is always among them. */
export const PEER_GROUPS = ['all', 'size', 'administrator'] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];

export const chartFields = {
	/** Everyone counted, in order of time; `value` null where only a status, or nothing, is known. */
	points: z.array(
		z.object({
			period: text,
			year: number,
			value: numberOrNull,
			status: textOrNull,
			quality: text,
			note: textOrNull,
			source_title: textOrNull,
			source_url: textOrNull
		})
	),
	/** p10 and p90 are null with fewer than five organisations. */
	peers: z.array(
		z.object({ year: number, n: number, p10: numberOrNull, median: number, p90: numberOrNull })
	),
	limits: z.array(
		z.object({ stat: text, year: number, value: number, quality: text, source: text })
	),
	targets: z.array(
		z.object({
			kind: z.enum(['target', 'forecast']),
			due: numberOrNull,
			value: numberOrNull,
			comparator: text,
			statement: text,
			baseline_period: textOrNull
		})
	),
	/** Other populations of the same subject, the municipality, the country, the sector. */
	references: z.array(
		z.object({
			kind: z.enum(['population', 'municipality', 'country', 'sector']),
			name: text,
			year: number,
			value: number,
			quality: text
		})
	)
};

/**
 * Everything known about one organisation in figures: a row for each indicator of its own, with its peers
 * in the chosen group, and for the areas and the municipality that it belongs to (by its departments, or
 * because its minutes speak of them), without peers. What is counted and ranked is told at the views
 * `series`, `peer_year` and `indicator_frame`, which are stored; no rows for an unknown organisation.
 */
export const organisationProfile = defineQuery<{ organisation: string; group: PeerGroup }>()(
	'organisation-profile',
	z.object({
		subject_kind: z.enum(['organisation', 'area', 'municipality']),
		subject_id: text,
		subject_name: text,
		...indicatorFields,
		description: text,
		theme: text,
		theme_label: text,
		is_key: z.boolean(),
		...chartFields,
		latest_period: textOrNull,
		latest_value: numberOrNull,
		latest_status: textOrNull,
		latest_quality: textOrNull,
		previous_period: textOrNull,
		change: numberOrNull,
		peer_n: numberOrNull,
		peer_median: numberOrNull,
		/** 1 = highest value; equal values share a rank. */
		rank_from_top: numberOrNull,
		outside: z.nullable(z.enum(['limit-low', 'limit-high', 'band-low', 'band-high']))
	}),
	`
with drawn as (
	select s.place, s.subject_name, x.*,
		case $group when 'all' then x.among_all when 'size' then x.among_size
			when 'administrator' then x.among_administrator end as peer
	from organisation_subject as s
	join series as x on x.subject_kind = s.subject_kind and x.subject_id = s.subject_id
	where s.organisation = $organisation
)
select x.subject_kind, x.subject_id, x.subject_name, ${indicatorColumns}, i.description,
	i.theme, i.theme_label, i.is_key,
	x.points, coalesce(b.peers, []) as peers, i.limits, x.targets,
	list_concat(
		i.countries,
		case when x.subject_kind <> 'municipality' then i.municipalities end,
		x.populations,
		i.sectors
	) as "references",
	x.latest_period, x.latest_value, x.latest_status, x.latest_quality, x.previous_period, x.change,
	x.peer.n as peer_n, x.peer.median as peer_median, x.peer.rank_from_top as rank_from_top,
	case
		when x.latest_value < x.low_critical then 'limit-low'
		when x.latest_value > x.high_critical then 'limit-high'
		when x.latest_value < x.peer.p10 and i.direction in ('higher', 'both') then 'band-low'
		when x.latest_value > x.peer.p90 and i.direction in ('lower', 'both') then 'band-high'
	end as outside
from drawn as x
join indicator_frame as i on i.id = x.indicator
left join peer_band as b
	on b.peer_group = $group and b.peer_name = x.peer.peer_name and b.indicator = x.indicator
order by x.place, x.subject_name, i.position, x.indicator`
);
export type ProfileRow = RowOf<typeof organisationProfile>;
