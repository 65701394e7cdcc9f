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

/** The columns of a subject's chart; needs `s` (subject_kind, subject_id), `i` (indicator) and `peer` in reach. */
const chartColumns = `
	(
		select list({'period': a.period, 'year': a.year, 'value': a.value, 'status': a.status,
			'quality': a.quality, 'note': a.note, 'source_title': src.title, 'source_url': src.url} order by a.year, a.period)
		from observation as a
		left join source as src on src.id = a.source
		where a.subject_kind = s.subject_kind and a.subject_id = s.subject_id and a.indicator = i.id and a.population = 'alle'
	) as points,
	coalesce((
		select list({'stat': b.stat, 'year': b.year, 'value': b.value, 'quality': b.quality, 'source': b.source} order by b.stat, b.year)
		from benchmark as b
		where b.indicator = i.id and b.group_name is null
			and b.stat in ('limit', 'low_critical', 'high_critical')
			and b.year = (select max(n.year) from benchmark as n
				where n.indicator = b.indicator and n.stat = b.stat and n.group_name is null)
	), []) as limits,
	coalesce((
		select list({'kind': t.kind, 'due': t.due, 'value': t.value, 'comparator': t.comparator,
			'statement': t.statement, 'baseline_period': t.baseline_period} order by t.due, t.id)
		from target as t
		where t.subject_kind = s.subject_kind and t.subject_id = s.subject_id and t.indicator = i.id
	), []) as targets,
	coalesce((
		select list({'kind': r.kind, 'name': r.name, 'year': r.year, 'value': r.value, 'quality': r.quality} order by r.kind, r.name, r.year)
		from (
			select 'population' as kind, a.population as name, a.year, a.value, a.quality
			from observation as a
			where a.subject_kind = s.subject_kind and a.subject_id = s.subject_id and a.indicator = i.id and a.population <> 'alle'
			union all
			select a.subject_kind, coalesce(d.municipality_name, ''), a.year, a.value, a.quality
			from observation as a
			left join dataset as d on d.municipality = a.subject_id
			where a.indicator = i.id and a.population = 'alle'
				and a.subject_kind in ('municipality', 'country') and a.subject_kind <> s.subject_kind
			union all
			select 'sector', coalesce(b.group_name, ''), b.year, b.value, b.quality
			from benchmark as b
			where b.indicator = i.id and b.stat in ('mean', 'median')
		) as r
		where r.value is not null
	), []) as "references"`;

/**
 * Everything known about one organisation in figures: a row for each indicator of its own, with its peers
 * in the chosen group, and for the areas and the municipality that it belongs to (by its departments, or
 * because its minutes speak of them), without peers.
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
with own as (
	select * from organisation where id = $organisation
),
peer as (
	select o.id
	from organisation as o
	cross join own
	where o.id = own.id
		or $group = 'all'
		or ($group = 'size' and o.size_class = own.size_class)
		or ($group = 'administrator' and o.administrator = own.administrator)
),
peer_period as (
	select a.indicator, a.period, a.year, count(*) as n, median(a.value) as median,
		case when count(*) >= 5 then quantile_cont(a.value, 0.1) end as p10,
		case when count(*) >= 5 then quantile_cont(a.value, 0.9) end as p90
	from observation as a
	join peer on peer.id = a.subject_id
	where a.subject_kind = 'organisation' and a.population = 'alle' and a.value is not null
	group by a.indicator, a.period, a.year
	having count(*) >= 2
),
subject as (
	select 'organisation' as subject_kind, own.id as subject_id, own.name as subject_name, 1 as place from own
	union all
	select 'area', a.id, a.name, 2
	from area as a
	where a.id in (select d.area from department as d join own on own.id = d.organisation)
		or a.id in (
			select f.subject_id from figure as f join meeting as m on m.id = f.meeting
			where f.subject_kind = 'area' and m.organisation = $organisation
		)
	union all
	select 'municipality', municipality, municipality_name, 3 from dataset
),
known as (
	select distinct s.*, o.indicator
	from subject as s
	join observation as o on o.subject_kind = s.subject_kind and o.subject_id = s.subject_id
	union
	select distinct s.*, t.indicator
	from subject as s
	join target as t on t.subject_kind = s.subject_kind and t.subject_id = s.subject_id
),
latest as (
	select o.*,
		lag(o.value ignore nulls) over own_series as previous_value,
		lag(case when o.value is not null then o.period end ignore nulls) over own_series as previous_period,
		row_number() over (
			partition by o.subject_kind, o.subject_id, o.indicator
			order by (o.value is null and o.status is null), o.year desc, o.period desc
		) as newest_first
	from observation as o
	where o.population = 'alle'
	window own_series as (partition by o.subject_kind, o.subject_id, o.indicator order by o.year, o.period)
),
charts as (
	select s.subject_kind, s.subject_id, s.subject_name, s.place, ${indicatorColumns}, i.description,
		i.theme, th.label as theme_label, i.is_key, i.position,
		${chartColumns}
	from known as s
	join indicator as i on i.id = s.indicator
	join theme as th on th.id = i.theme
)
select c.subject_kind, c.subject_id, c.subject_name, c.indicator, c.indicator_label, c.indicator_short,
	c.symbol, c.decimals, c.direction, c.description, c.theme, c.theme_label, c.is_key,
	coalesce(c.points, []) as points,
	case when c.subject_kind = 'organisation' then coalesce((
		select list({'year': p.year, 'n': p.n, 'p10': p.p10, 'median': p.median, 'p90': p.p90} order by p.year, p.period)
		from peer_period as p where p.indicator = c.indicator
	), []) else [] end as peers,
	c.limits, c.targets, c."references",
	l.period as latest_period, l.value as latest_value, l.status as latest_status, l.quality as latest_quality,
	l.previous_period, l.value - l.previous_value as change,
	pp.n as peer_n, pp.median as peer_median,
	case when l.value is not null and pp.n is not null then 1 + (
		select count(*) from observation as higher
		join peer on peer.id = higher.subject_id
		where higher.subject_kind = 'organisation' and higher.population = 'alle'
			and higher.indicator = c.indicator and higher.period = l.period and higher.value > l.value
	) end as rank_from_top,
	case
		when l.value < low.value then 'limit-low'
		when l.value > high.value then 'limit-high'
		when l.value < pp.p10 and c.direction in ('higher', 'both') then 'band-low'
		when l.value > pp.p90 and c.direction in ('lower', 'both') then 'band-high'
	end as outside
from charts as c
left join latest as l on l.newest_first = 1 and l.subject_kind = c.subject_kind and l.subject_id = c.subject_id and l.indicator = c.indicator
left join peer_period as pp on c.subject_kind = 'organisation' and pp.indicator = c.indicator and pp.period = l.period
left join threshold_year as low on low.indicator = c.indicator and low.year = l.year and low.stat = 'low_critical'
left join threshold_year as high on high.indicator = c.indicator and high.year = l.year and high.stat = 'high_critical'
order by c.place, c.subject_name, c.position, c.indicator`
);
export type ProfileRow = RowOf<typeof organisationProfile>;
