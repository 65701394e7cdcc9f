import type { View } from './view.ts';

/** Whom an organisation is compared with: all of the dataset, its size class, its administrator. */
export const peerMember: View = {
	name: 'peer_member',
	sql: `
select id as organisation, 'all' as peer_group, 'all' as peer_name from organisation
union all
select id, 'size', size_class from organisation where size_class is not null
union all
select id, 'administrator', administrator from organisation where administrator is not null`
};

/** Each group of peers in each period: two or more make a median, five a 10–90 % band. */
export const peerYear: View = {
	name: 'peer_year',
	sql: `
select m.peer_group, m.peer_name, y.indicator, y.period, y.year,
	count(*) as n,
	median(y.value) as median,
	case when count(*) >= 5 then quantile_cont(y.value, 0.1) end as p10,
	case when count(*) >= 5 then quantile_cont(y.value, 0.9) end as p90
from peer_member as m
join organisation_year as y on y.organisation = m.organisation
where y.value is not null
group by m.peer_group, m.peer_name, y.indicator, y.period, y.year
having count(*) >= 2`
};

/** The same with the years of a group and an indicator as one list, as a chart draws the band. */
export const peerBand: View = {
	name: 'peer_band',
	isStored: true,
	sql: `
select peer_group, peer_name, indicator,
	list({'year': year, 'n': n, 'p10': p10, 'median': median, 'p90': p90} order by year, period) as peers
from peer_year
group by peer_group, peer_name, indicator
order by peer_group, peer_name, indicator`
};
